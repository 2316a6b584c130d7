// Draws every [data-histogram] from the JSON that the attribute names: panels of bars under each other, each with a line
// across. Colours and sizes are those of results.js.

const PANEL = 110;
const PANEL_ALONE = 320;
const ABOVE = 34;
const BELOW = 56;
/** A panel on a narrow screen says what it shows in two lines. */
const SECOND_LINE = 20;

/** The least of 1, 2, 5, 10, 20, … that is as large. */
function step(least) {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= least);
}

function bars(panel, palette) {
  return (params, api) => {
    const bin = panel.bins[params.dataIndex];
    const [left, top] = api.coord([bin.from, bin.height]);
    const [right, bottom] = api.coord([bin.to, 0]);
    return {
      type: 'rect',
      shape: { x: left + 0.5, y: top, width: Math.max(1, right - left - 1), height: bottom - top },
      style: { fill: palette.bars[0] },
    };
  };
}

function histogramOption(data, height, narrow) {
  const palette = colours(2);
  const several = data.panels.length > 1;
  const above = ABOVE + (several && narrow ? SECOND_LINE : 0);
  const { bins } = data.panels[0];
  const edges = { min: bins[0].from, max: bins[bins.length - 1].to };
  const end = bins[bins.length - 1];
  // A last bin without an upper end has its name at its lower one, and nothing where it seems to end.
  const edge = (value) => (end.label.endsWith('+') && value >= end.from ? (value === end.from ? end.label : '') : value);
  const highest = Math.max(1, ...data.panels.flatMap((panel) => panel.bins.map((bin) => bin.height)));
  const tick = step(highest / (several ? 2 : 5));
  const axisLine = { show: true, lineStyle: { color: palette.text } };
  const last = data.panels.length - 1;
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: palette.font, fontSize: 13 },
    title: [
      ...data.panels.map((panel, index) => ({
        text: (several ? panel.name + (narrow ? '\n' : ' · ') : '') + [
          `n\u00a0=\u00a0${panel.n}`,
          ...(panel.mark === null ? [] : [`${data.mark} ${panel.mark.toFixed(1)}${data.unit && `\u00a0${data.unit}`}`]),
        ].join(' · '),
        left: 68,
        top: index * height + 8,
        textStyle: { color: palette.text, fontSize: 13, lineHeight: SECOND_LINE, fontWeight: 'normal' },
      })),
    ],
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.ground,
      borderColor: palette.muted,
      textStyle: { color: palette.text },
      formatter: (point) => point.data.label,
    },
    grid: data.panels.map((_, index) => ({
      left: 68,
      right: 24,
      top: index * height + above,
      height: height - above - 6,
    })),
    xAxis: data.panels.map((_, index) => ({
      type: 'value',
      gridIndex: index,
      ...edges,
      minInterval: 1,
      name: index === last ? data.along : '',
      nameLocation: 'middle',
      nameGap: 30,
      nameTextStyle: { color: palette.text },
      axisLine,
      axisTick: { show: index === last },
      axisLabel: {
        show: index === last,
        color: palette.text,
        formatter: edge,
        hideOverlap: true,
        showMinLabel: Number.isInteger(edges.min),
        showMaxLabel: Number.isInteger(edges.max),
      },
      splitLine: { show: false },
    })),
    yAxis: data.panels.map((_, index) => ({
      type: 'value',
      gridIndex: index,
      min: 0,
      max: Math.ceil(highest / tick) * tick,
      interval: tick,
      name: index === Math.floor(last / 2) ? data.up : '',
      nameLocation: 'middle',
      nameGap: 44,
      nameTextStyle: { color: palette.text },
      // At the left of the plot also where bars begin below 0.
      axisLine: { ...axisLine, onZero: false },
      axisLabel: { color: palette.text },
      splitLine: { lineStyle: { color: palette.muted } },
    })),
    series: data.panels.map((panel, index) => ({
      type: 'custom',
      xAxisIndex: index,
      yAxisIndex: index,
      encode: { x: [0, 1], y: 2 },
      data: panel.bins.map((bin) => ({
        value: [bin.from, bin.to, bin.height],
        label: `${several ? `${panel.name}\n` : ''}${bin.label}: ${bin.count}`,
      })),
      renderItem: bars(panel, palette),
      markLine: panel.mark === null ? undefined : {
        silent: true,
        symbol: 'none',
        animation: false,
        label: { show: false },
        data: [{ color: palette.ground, width: 3.5 }, { color: palette.text, width: 1.5 }].map((style) => ({
          xAxis: Math.min(panel.mark, edges.max),
          lineStyle: { ...style, type: 'solid' },
        })),
      },
    })),
  };
}

for (const figure of document.querySelectorAll('[data-histogram]')) {
  const data = JSON.parse(document.getElementById(figure.dataset.histogram).textContent);
  const chart = echarts.init(figure, null, { renderer: 'svg' });
  const draw = () => {
    const narrow = figure.clientWidth < NARROW;
    const height = data.panels.length > 1 ? PANEL + (narrow ? SECOND_LINE : 0) : PANEL_ALONE;
    figure.style.height = `${data.panels.length * height + BELOW}px`;
    chart.resize();
    chart.setOption(histogramOption(data, height, narrow), true);
  };
  draw();
  addEventListener('resize', draw);
  dark.addEventListener('change', draw);
}
