// Puts buttons right under every chart that save it: as SVG, as PNG at three times the size, and its table as CSV. Charts are
// saved in light colours on their ground, whatever the screen has. Pictures are in the language of the page; tables are
// data, and the same for everybody.

const { svg: SVG, png: PNG, csv: CSV } = document.querySelector('script[data-svg]').dataset;
const SCALE = 3;

function save(name, blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The chart as an SVG document, drawn in light colours and then again as it was. */
function drawing(figure) {
  const root = document.documentElement;
  const theme = root.dataset.theme;
  const chart = echarts.getInstanceByDom(figure);
  root.dataset.theme = 'light';
  try {
    dispatchEvent(new Event('resize'));
    chart.setOption({ backgroundColor: getComputedStyle(root).getPropertyValue('--pico-background-color').trim() });
    const svg = figure.querySelector('svg').cloneNode(true);
    svg.setAttribute('viewBox', `0 0 ${figure.clientWidth} ${figure.clientHeight}`);
    // Not what ECharts writes itself, which is no XML where the name of a font has quotes.
    return new XMLSerializer().serializeToString(svg);
  } finally {
    if (theme === undefined) {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = theme;
    }
    dispatchEvent(new Event('resize'));
  }
}

async function picture(svg, width, height) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

/** A cell as CSV; a dash is an empty cell, and no text begins as a formula does. */
function field(text) {
  const plain = text.trim().replaceAll('\u2212', '-').replace(/^–$/, '');
  const number = /^-?\d+(\.\d+)?%?$/.test(plain);
  const safe = !number && /^[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell says, in full where the page says it shorter; a date as programs read it. */
const said = (cell) => cell.dataset.csv ?? cell.querySelector('time')?.dateTime ?? cell.textContent;

/** The rows of a table; a cell that spans rows stands in each of them. */
function rows(table) {
  const lines = [];
  const spans = [];
  for (const row of table.rows) {
    const line = [];
    const cells = [...row.cells];
    while (cells.length > 0 || (spans[line.length]?.left ?? 0) > 0) {
      const span = spans[line.length];
      if (span?.left > 0) {
        span.left -= 1;
        line.push(span.text);
      } else {
        const cell = cells.shift();
        spans[line.length] = { left: cell.rowSpan - 1, text: said(cell) };
        line.push(said(cell));
      }
    }
    lines.push(line.map(field).join(','));
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** The table of a figure, in English whatever the language of the page. */
async function english(figure) {
  let page = document;
  if (document.documentElement.lang !== 'en') {
    const answer = await fetch(location.href, { headers: { 'X-Language': 'en' } });
    page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  }
  return page.getElementById(figure.id).closest('section').querySelector('table');
}

for (const figure of document.querySelectorAll('.chart')) {
  const section = figure.closest('section');
  const study = location.pathname.split('/')[2];
  const name = `${study}-${figure.id.replace(/-chart$/, '')}`;
  const saves = document.createElement('p');
  saves.className = 'saves';
  const button = (text, press) => {
    const element = document.createElement('button');
    element.type = 'button';
    element.className = 'secondary outline';
    element.textContent = text;
    element.setAttribute('aria-label', `${text}: ${section.querySelector('h2, h3').textContent}`);
    element.addEventListener('click', press);
    saves.append(element);
  };
  button(SVG, () => save(`${name}.svg`, new Blob([drawing(figure)], { type: 'image/svg+xml' })));
  button(PNG, async () =>
    save(`${name}.png`, await picture(drawing(figure), figure.clientWidth, figure.clientHeight)));
  button(CSV, async () =>
    save(`${name}.csv`, new Blob([rows(await english(figure))], { type: 'text/csv;charset=utf-8' })));
  figure.after(saves);
}
