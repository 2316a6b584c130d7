// Draws every [data-calibration] from the JSON that the attribute names: accuracy in bins of ranks with
// their intervals, the line fitted through them, and the chance line. Colours and sizes are those of results.js.

const POINT = 9;

function interval(points, palette) {
  return (params, api) => {
    const { rank, ci95: [low, high] } = points[params.dataIndex];
    const [x, top] = api.coord([rank, percent(high)]);
    const [, bottom] = api.coord([rank, percent(low)]);
    const line = (x1, y1, x2, y2) => ({
      type: 'line',
      shape: { x1, y1, x2, y2 },
      style: { stroke: palette.text, lineWidth: 1.5 },
    });
    const cap = 3;
    return {
      type: 'group',
      silent: true,
      children: [
        line(x, top, x, bottom),
        line(x - cap, top, x + cap, top),
        line(x - cap, bottom, x + cap, bottom),
      ],
    };
  };
}

function calibrationOption(data, narrow) {
  const palette = colours(1);
  const axisLine = { lineStyle: { color: palette.text } };
  const axis = (name, nameGap) => ({
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap,
    nameTextStyle: { color: palette.text },
    axisLine: { show: true, ...axisLine },
    splitLine: { lineStyle: { color: palette.muted } },
  });
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: palette.font, fontSize: 13 },
    legend: {
      top: 0,
      left: 0,
      data: [{ name: data.value, icon: 'circle' }, { name: data.line, icon: STROKE }, { name: data.interval, icon: WHISKER }],
      selectedMode: false,
      textStyle: { color: palette.text },
    },
    // In one line of the legend or, where there is no room, in two.
    grid: { top: narrow ? 68 : 48, bottom: 40, left: 28, right: 60, containLabel: true },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.ground,
      borderColor: palette.muted,
      textStyle: { color: palette.text },
      formatter: (point) => point.data.label,
    },
    xAxis: {
      ...axis(data.rank, 32),
      min: 0,
      max: Math.max(1, data.ranks),
      splitLine: { show: false },
      splitNumber: narrow ? 3 : 5,
      axisLabel: { color: palette.text, hideOverlap: true },
    },
    yAxis: {
      ...axis(data.value, 44),
      min: 0,
      max: 100,
      interval: 20,
      axisLabel: { color: palette.text, formatter: '{value}%' },
    },
    series: [
      {
        type: 'custom',
        name: data.interval,
        itemStyle: { color: palette.text },
        data: data.points.map((point) => [point.rank, percent(point.accuracy)]),
        renderItem: interval(data.points, palette),
        tooltip: { show: false },
      },
      {
        type: 'scatter',
        name: data.value,
        symbolSize: POINT,
        itemStyle: { color: palette.point, opacity: 1 },
        data: data.points.map((point) => ({ value: [point.rank, percent(point.accuracy)], label: point.label })),
      },
      {
        type: 'line',
        name: data.line,
        silent: true,
        showSymbol: false,
        lineStyle: { color: palette.point, width: 2 },
        itemStyle: { color: palette.point },
        data: data.ends.map((end) => [end.rank, percent(end.accuracy)]),
      },
      chanceLine(data, false, palette, false),
    ],
  };
}

for (const figure of document.querySelectorAll('[data-calibration]')) {
  const data = JSON.parse(document.getElementById(figure.dataset.calibration).textContent);
  const chart = echarts.init(figure, null, { renderer: 'svg' });
  const draw = () => {
    chart.resize();
    chart.setOption(calibrationOption(data, figure.clientWidth < NARROW), true);
  };
  draw();
  addEventListener('resize', draw);
  dark.addEventListener('change', draw);
}
