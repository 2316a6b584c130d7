// Draws every [data-histogram] from the JSON that the attribute names: panels of bars under each other, each with a line
// across. Colours and sizes are those of results.js.

const PANEL = 110;
const PANEL_ALONE = 320;
const ABOVE = 34;
const BELOW = 56;

const rounded = (value) => String(Math.round(value * 10) / 10);

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

function histogramOption(data, height) {
  const palette = colours(2);
  const several = data.panels.length > 1;
  const { bins } = data.panels[0];
  const edges = { min: bins[0].from, max: bins[bins.length - 1].to };
  const end = bins[bins.length - 1];
  // A last bin without an upper end has its name at its lower one, and nothing where it seems to end.
  const edge = (value) => (end.label.endsWith('+') && value >= end.from ? (value === end.from ? end.label : '') : value);
  const highest = Math.max(1, ...data.panels.flatMap((panel) => panel.bins.map((bin) => bin.height)));
  const axisLine = { show: true, lineStyle: { color: palette.text } };
  const last = data.panels.length - 1;
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: palette.font, fontSize: 13 },
    title: [
      ...data.panels.map((panel, index) => ({
        text: [
          ...(several ? [panel.name] : []),
          `n = ${panel.n}`,
          ...(panel.mark === null ? [] : [`${data.mark} ${rounded(panel.mark)}`]),
        ].join(' · '),
        left: 68,
        top: index * height + 8,
        textStyle: { color: palette.text, fontSize: 13, fontWeight: 'normal' },
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
      top: index * height + ABOVE,
      height: height - ABOVE - 6,
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
      max: (axis) => Math.ceil(Math.max(highest, axis.max)),
      minInterval: 1,
      splitNumber: several ? 2 : 5,
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
        lineStyle: { color: palette.bars[1], width: 2, type: 'solid' },
        label: { show: false },
        data: [{ xAxis: Math.min(panel.mark, edges.max) }],
      },
    })),
  };
}

for (const figure of document.querySelectorAll('[data-histogram]')) {
  const data = JSON.parse(document.getElementById(figure.dataset.histogram).textContent);
  const height = data.panels.length > 1 ? PANEL : PANEL_ALONE;
  figure.style.height = `${data.panels.length * height + BELOW}px`;
  const chart = echarts.init(figure, null, { renderer: 'svg' });
  const draw = () => {
    chart.resize();
    chart.setOption(histogramOption(data, height), true);
  };
  draw();
  addEventListener('resize', draw);
  dark.addEventListener('change', draw);
}
