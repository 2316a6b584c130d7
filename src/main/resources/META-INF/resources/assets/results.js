// Draws every .chart from the JSON that its data-chart attribute names: bars of accuracy with their
// intervals, in groups, and the chance line. On a narrow screen the bars lie on their side.

const NARROW = 560;
const BAR = 40;
const LINE_HEIGHT = 16;

const dark = matchMedia('(prefers-color-scheme: dark)');

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function colours(count) {
  return {
    text: colour('--pico-color'),
    muted: colour('--pico-muted-border-color'),
    ground: colour('--pico-background-color'),
    font: getComputedStyle(document.body).fontFamily,
    bars: Array.from({ length: count }, (_, series) => colour(`--bar-${series}`)),
  };
}

const percent = (share) => share * 100;

/** The bars of one series: [group, accuracy, low, high, place within the group, bars in the group]. */
function values(data, series) {
  return data.groups.flatMap((group, index) =>
    group.bars.flatMap((bar, place) =>
      bar.series === series && bar.accuracy !== null
        ? [{
            value: [index, percent(bar.accuracy), percent(bar.ci95[0]), percent(bar.ci95[1]), place, group.bars.length],
            bar,
          }]
        : []));
}

/** How ECharts is told to draw one bar with its interval and its rate. */
function drawing(items, lying, palette, fill) {
  return (params, api) => {
    const [group, accuracy, low, high, place, count] = items[params.dataIndex].value;
    const band = api.size(lying ? [0, 1] : [1, 0])[lying ? 1 : 0];
    const width = Math.min((band * 0.85) / count, BAR);
    const offset = (place - (count - 1) / 2) * width;
    // along: on the axis of values; across: on the axis of groups
    const spot = (value) => api.coord(lying ? [value, group] : [group, value]);
    const across = spot(0)[lying ? 1 : 0] + offset;
    const along = (value) => spot(value)[lying ? 0 : 1];
    const line = (fromAcross, fromAlong, toAcross, toAlong) => ({
      type: 'line',
      shape: lying
        ? { x1: fromAlong, y1: fromAcross, x2: toAlong, y2: toAcross }
        : { x1: fromAcross, y1: fromAlong, x2: toAcross, y2: toAlong },
      style: { stroke: palette.text, lineWidth: 1.5 },
    });
    const cap = width / 6;
    const bar = lying
      ? { x: along(0), y: across - width / 2 + 1, width: along(accuracy) - along(0), height: width - 2 }
      : { x: across - width / 2 + 1, y: along(accuracy), width: width - 2, height: along(0) - along(accuracy) };
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: bar, style: { fill } },
        line(across, along(low), across, along(high)),
        line(across - cap, along(low), across + cap, along(low)),
        line(across - cap, along(high), across + cap, along(high)),
        {
          type: 'text',
          style: {
            text: items[params.dataIndex].bar.rate,
            x: lying ? along(high) + 6 : across,
            y: lying ? across : along(high) - 4,
            align: lying ? 'left' : 'center',
            verticalAlign: lying ? 'middle' : 'bottom',
            fontSize: 12,
            fontFamily: palette.font,
            fill: palette.text,
          },
        },
      ],
    };
  };
}

function line(name, accuracy, type, position, lying, palette) {
  const at = percent(accuracy);
  return {
    type: 'line',
    data: [],
    markLine: {
      silent: true,
      symbol: 'none',
      animation: false,
      lineStyle: { type, color: palette.text, width: 1.5 },
      label: { formatter: name, position, color: palette.text },
      data: [lying ? { xAxis: at } : { yAxis: at }],
    },
  };
}

function chanceLine(data, lying, palette) {
  return line(data.chance, data.chanceAt, 'dashed', lying ? 'start' : 'end', lying, palette);
}

function option(data, lying, width) {
  const palette = colours(data.series.length);
  const axisLine = { lineStyle: { color: palette.text } };
  const groups = {
    type: 'category',
    data: data.groups.map((group) => group.name),
    inverse: lying,
    axisLine,
    axisTick: { show: false },
    axisLabel: {
      color: palette.text,
      interval: 0,
      lineHeight: LINE_HEIGHT,
      overflow: 'break',
      width: lying ? (width < NARROW ? 104 : 260) : (width - 120) / data.groups.length - 8,
    },
  };
  const rates = {
    type: 'value',
    name: data.value,
    nameLocation: 'middle',
    nameGap: lying ? (data.reference ? 46 : 28) : 44,
    nameTextStyle: { color: palette.text },
    min: 0,
    max: 100,
    interval: lying ? 25 : 20,
    // The name of the reference stands between the axis and its figures.
    axisLabel: { color: palette.text, formatter: '{value}%', margin: lying && data.reference ? 24 : 8 },
    splitLine: { lineStyle: { color: palette.muted } },
  };
  const several = data.series.length > 1;
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: palette.font, fontSize: 13 },
    color: palette.bars,
    legend: {
      show: several,
      top: 0,
      left: 0,
      orient: lying ? 'vertical' : 'horizontal',
      data: data.series,
      icon: 'rect',
      selectedMode: false,
      textStyle: { color: palette.text },
    },
    grid: {
      top: several ? (lying ? 100 : 56) : 28,
      bottom: lying ? (data.reference ? 58 : 40) : 24,
      left: lying ? 8 : 28,
      right: lying ? 44 : 56,
      containLabel: true,
    },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      backgroundColor: palette.ground,
      borderColor: palette.muted,
      textStyle: { color: palette.text },
      formatter: (point) => point.data.bar.label,
    },
    xAxis: lying ? rates : groups,
    yAxis: lying ? groups : rates,
    series: [
      ...data.series.map((name, series) => {
        const items = values(data, series);
        return {
          type: 'custom',
          name,
          data: items,
          encode: lying ? { x: [1, 2, 3], y: 0 } : { x: 0, y: [1, 2, 3] },
          renderItem: drawing(items, lying, palette, palette.bars[series]),
        };
      }),
      chanceLine(data, lying, palette),
      ...(data.reference ? [line(data.reference.name, data.reference.accuracy, 'solid', 'end', lying, palette)] : []),
    ],
  };
}

for (const figure of document.querySelectorAll('[data-chart]')) {
  const data = JSON.parse(document.getElementById(figure.dataset.chart).textContent);
  const bars = data.groups.reduce((sum, group) => sum + group.bars.length, 0);
  const chart = echarts.init(figure, null, { renderer: 'svg' });
  const draw = () => {
    const width = figure.clientWidth;
    const lying = data.lying || width < NARROW;
    figure.style.height = lying ? `${180 + bars * 26}px` : '';
    chart.resize();
    chart.setOption(option(data, lying, width), true);
  };
  draw();
  addEventListener('resize', draw);
  dark.addEventListener('change', draw);
}
