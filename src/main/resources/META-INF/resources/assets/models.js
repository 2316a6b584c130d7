// Draws every [data-radar], [data-heat-map] and [data-scatter] from the JSON that the attribute names: accuracies of
// experts and models in each subfield, the correlations between them, and texts by size and perplexity. Colours are those of results.js.

const WIDE = 760;
// Told apart by anybody, on light and on dark: Okabe and Ito (2008).
const LINES = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8c8c00'];
const DASHES = ['solid', 'dashed', 'dotted'];

const look = (palette) => ({
  animation: false,
  backgroundColor: 'transparent',
  textStyle: { fontFamily: palette.font, fontSize: 13, color: palette.text },
});

const bubble = (palette) => ({
  renderMode: 'richText',
  confine: true,
  backgroundColor: palette.ground,
  borderColor: palette.muted,
  textStyle: { color: palette.text },
});

const RADAR_NAME = 26;

/** On a narrow screen the names of the lines stand below, under each other. */
function radarHeight(data, width) {
  return width >= WIDE ? null : Math.min(width, 480) + 40 + data.lines.length * RADAR_NAME;
}

function radarOption(data, width) {
  const palette = colours(1);
  const wide = width >= WIDE;
  const drawn = Math.min(width, 480) + 40;
  return {
    ...look(palette),
    legend: {
      type: 'scroll',
      orient: 'vertical',
      left: 0,
      top: wide ? 'middle' : drawn,
      data: data.lines.map((one) => one.name),
      textStyle: { color: palette.text, width: 260, overflow: 'truncate' },
    },
    tooltip: {
      ...bubble(palette),
      formatter: ({ name, value }) =>
        [name, ...data.axes.map((axis, at) => `${axis}: ${value[at] == null ? '–' : `${value[at].toFixed(1)}%`}`)].join('\n'),
    },
    radar: {
      center: [wide ? '64%' : '50%', wide ? '52%' : drawn / 2],
      radius: wide ? '72%' : Math.min(width, 480) * 0.25,
      // The rings are named once, on the first axis.
      indicator: data.axes.map((name, at) => ({
        name,
        min: 0,
        max: 100,
        axisLabel: { show: at === 0, color: palette.text, formatter: '{value}%', showMinLabel: false },
      })),
      axisName: {
        color: palette.text,
        fontSize: wide ? 13 : 11,
        formatter: (name) => name.replaceAll('/', '/\n').replaceAll(' ', wide ? ' ' : '\n'),
      },
      splitNumber: 4,
      splitArea: { show: false },
      splitLine: { lineStyle: { color: palette.muted } },
      axisLine: { lineStyle: { color: palette.muted } },
    },
    series: [{
      type: 'radar',
      symbolSize: 5,
      data: data.lines.map((one, at) => ({
        name: one.name,
        value: one.percents,
        itemStyle: { color: one.experts ? palette.text : LINES[(at - 1) % LINES.length] },
        lineStyle: {
          width: one.experts ? 3 : 1.5,
          type: one.experts ? 'solid' : DASHES[Math.floor((at - 1) / LINES.length) % DASHES.length],
        },
      })),
    }],
  };
}

/** Negative, none, positive; the middle is quiet on the ground that the page has. */
const heat = () => (isDark() ? ['#b85a14', '#2b3240', '#3a76ba'] : ['#b35806', '#f7f7f7', '#2166ac']);

/** Not the screen alone: pictures are saved in light colours. */
const isDark = () => dark.matches && document.documentElement.dataset.theme === undefined;

function heatMapOption(data, width) {
  const palette = colours(1);
  const room = width < WIDE ? 110 : 240;
  // Columns have the numbers of the rows, which have the names.
  const axis = (inverse) => ({
    type: 'category',
    data: data.names.map((name, at) => (inverse ? `${at + 1}  ${name}` : `${at + 1}`)),
    inverse,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.muted } },
    axisLabel: {
      color: palette.text,
      interval: 0,
      lineHeight: LINE_HEIGHT,
      formatter: (name) => (inverse ? lines(name, room, palette) : name),
    },
  });
  return {
    ...look(palette),
    grid: { top: 8, left: 24, right: 16, bottom: 56, containLabel: true },
    tooltip: { ...bubble(palette), formatter: ({ name }) => name },
    xAxis: axis(false),
    yAxis: axis(true),
    visualMap: {
      seriesIndex: 0,
      min: -1,
      max: 1,
      precision: 1,
      calculable: false,
      orient: 'horizontal',
      left: 'center',
      bottom: 0,
      itemHeight: 160,
      text: ['1', `${data.measure}  \u22121`],
      textStyle: { color: palette.text },
      inRange: { color: heat() },
    },
    series: [{
      type: 'heatmap',
      data: data.cells.map((cell) => ({
        value: [cell.column, cell.row, cell.rho ?? '-'],
        label: {
          show: true,
          formatter: cell.text,
          color: isDark() || Math.abs(cell.rho ?? 0) > 0.6 ? '#fff' : '#111',
        },
        name: cell.label,
      })),
      itemStyle: { borderColor: palette.ground, borderWidth: 2 },
    }, {
      type: 'custom',
      silent: true,
      tooltip: { show: false },
      data: data.names.map((_, at) => [at, at]),
      renderItem: (params, api) => {
        const [x, y] = api.coord([params.dataIndex, params.dataIndex]);
        return label('–', x, y, 'center', 'middle', palette.text, palette);
      },
    }],
  };
}

/** The ends of a logarithmic axis: the next of 1, 2, 5, 10, 20, … on both sides. */
function around(values) {
  const least = Math.min(...values);
  const most = Math.max(...values);
  const power = (value) => 10 ** Math.floor(Math.log10(value));
  const round = (value) => [1, 2, 5, 10].map((factor) => factor * power(value));
  return {
    min: round(least).filter((end) => end <= least).pop(),
    max: round(most).find((end) => end >= most),
  };
}

function scatterOption(data, width) {
  const palette = colours(1);
  const axis = (type, name, nameGap) => ({
    type,
    name,
    nameLocation: 'middle',
    nameGap,
    nameTextStyle: { color: palette.text },
    axisLabel: { color: palette.text },
    axisLine: { show: true, lineStyle: { color: palette.text } },
    splitLine: { lineStyle: { color: palette.muted } },
  });
  const symbols = ['circle', 'triangle', 'rect', 'diamond'];
  return {
    ...look(palette),
    legend: { type: 'scroll', top: 0, left: 0, data: data.groups.map((group) => group.name), textStyle: { color: palette.text } },
    grid: { top: 48, bottom: 40, left: 36, right: width < WIDE ? 16 : 40, containLabel: true },
    tooltip: {
      ...bubble(palette),
      formatter: ({ seriesName, value }) => `${seriesName}\n${data.across}: ${value[0]}\n${data.up}: ${value[1].toPrecision(4)}`,
    },
    xAxis: { ...axis('value', data.across, 28), scale: true },
    yAxis: { ...axis('log', data.up, 40), ...around(data.groups.flatMap((group) => group.points.map(([, value]) => value))) },
    // The items lie over the others, and have the first colour.
    series: data.groups.map((group, at) => ({
      type: 'scatter',
      name: group.name,
      z: data.groups.length - at,
      symbol: symbols[at % symbols.length],
      symbolSize: group.points.length === 1 ? 14 : 7,
      itemStyle: { color: LINES[at % LINES.length], opacity: isDark() ? 1 : 0.7 },
      data: group.points,
    })),
  };
}

function show(attribute, option, height = () => null) {
  for (const figure of document.querySelectorAll(`[data-${attribute}]`)) {
    const key = attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    const data = JSON.parse(document.getElementById(figure.dataset[key]).textContent);
    const chart = echarts.init(figure, null, { renderer: 'svg' });
    const draw = () => {
      const tall = height(data, figure.clientWidth);
      figure.style.height = tall === null ? '' : `${tall}px`;
      chart.resize();
      chart.setOption(option(data, figure.clientWidth), true);
    };
    draw();
    addEventListener('resize', draw);
    dark.addEventListener('change', draw);
  }
}

show('radar', radarOption, radarHeight);
show('heat-map', heatMapOption);
show('scatter', scatterOption);
