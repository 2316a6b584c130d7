// Draws every .chart from the JSON that its data-chart attribute names: bars of accuracy with their
// intervals, in groups, and the chance line. On a narrow screen the bars lie on their side.

const NARROW = 720;
const BAR = 52;
const SMALL = 12;
const LINE_HEIGHT = 16;

const dark = matchMedia('(prefers-color-scheme: dark)');

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function colours(count) {
  return {
    text: colour('--pico-color'),
    muted: colour('--grid'),
    point: colour('--point'),
    ground: colour('--pico-background-color'),
    font: getComputedStyle(document.body).fontFamily,
    bars: Array.from({ length: count }, (_, series) => colour(`--bar-${series}`)),
  };
}

const percent = (share) => share * 100;

function widthOf(text, palette) {
  return echarts.format.getTextRect(text, `${SMALL}px ${palette.font}`).width;
}

/** A name in lines of some width, broken between words and after slashes alone. */
function lines(name, width, palette) {
  const parts = name.match(/[^ /]+[ /]*|[ /]+/g) ?? [name];
  const broken = [];
  for (const part of parts) {
    const longer = broken.length > 0 ? broken[broken.length - 1] + part : null;
    if (longer !== null && widthOf(longer.trimEnd(), palette) <= width) {
      broken[broken.length - 1] = longer;
    } else {
      broken.push(part);
    }
  }
  return broken.map((one) => one.trimEnd()).join('\n');
}

/** How the bars that show intervals stand in a legend, and a line. */
const WHISKER =
  'path://M8,0L16,0L16,1.5L12.75,1.5L12.75,12.5L16,12.5L16,14L8,14L8,12.5L11.25,12.5L11.25,1.5L8,1.5Z';
const STROKE = 'path://M0,0L24,0L24,2.5L0,2.5Z';

/** A line over an outline of the ground's colour, so that it is seen on bars too. */
function outlined(shape, width, palette) {
  return [
    { type: 'line', shape, style: { stroke: palette.ground, lineWidth: width + 2.5, lineCap: 'square' } },
    { type: 'line', shape, style: { stroke: palette.text, lineWidth: width } },
  ];
}

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
    const line = (fromAcross, fromAlong, toAcross, toAlong) =>
      outlined(
        lying
          ? { x1: fromAlong, y1: fromAcross, x2: toAlong, y2: toAcross }
          : { x1: fromAcross, y1: fromAlong, x2: toAcross, y2: toAlong },
        1.5,
        palette,
      );
    const whisker = [
      line(across, along(low), across, along(high)),
      line(across - width / 6, along(low), across + width / 6, along(low)),
      line(across - width / 6, along(high), across + width / 6, along(high)),
    ];
    const { rate } = items[params.dataIndex].bar;
    const bar = lying
      ? { x: along(0), y: across - width / 2 + 1, width: along(accuracy) - along(0), height: width - 2 }
      : { x: across - width / 2 + 1, y: along(accuracy), width: width - 2, height: along(0) - along(accuracy) };
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: bar, style: { fill } },
        ...whisker.map(([outline]) => outline),
        ...whisker.map(([, stroke]) => stroke),
        ...(lying
          ? [label(rate, along(100) + 10, across, 'left', 'middle', palette.text, palette)]
          : [rate, rate.replace('%', '')]
              .filter((text) => fits(text, width, along(0) - along(low), palette))
              .slice(0, 1)
              .map((text) => label(text, across, along(0) - 5, 'center', 'bottom', '#fff', palette))),
      ],
    };
  };
}

/** Whether a rate has room at the foot of a standing bar, below its interval; without its sign where bars are narrow. */
function fits(rate, width, below, palette) {
  return widthOf(rate, palette) + 2 <= width && below >= 24;
}

function label(text, x, y, align, verticalAlign, fill, palette) {
  return { type: 'text', style: { text, x, y, align, verticalAlign, fontSize: SMALL, fontFamily: palette.font, fill } };
}

/** A line across a plot; with an outline where it crosses bars. */
function line(name, accuracy, type, position, lying, palette, outline = true) {
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
      data: [
        ...(outline
          ? [{
              ...(lying ? { xAxis: at } : { yAxis: at }),
              lineStyle: { type: 'solid', color: palette.ground, width: 3.5 },
              label: { show: false },
            }]
          : []),
        lying ? { xAxis: at } : { yAxis: at },
      ],
    },
  };
}

function chanceLine(data, lying, palette, outline) {
  return line(data.chance, data.chanceAt, 'dashed', lying ? 'start' : 'end', lying, palette, outline);
}

/** Stands in the legend for what is drawn with something else. */
function named(name, palette) {
  return { type: 'custom', name, data: [], renderItem: () => null, itemStyle: { color: palette.text } };
}

function option(data, lying, width) {
  const palette = colours(data.series.length);
  const room = lying ? (width < NARROW ? 104 : 260) : (width - 120) / data.groups.length - 8;
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
      width: room,
      formatter: (name) => lines(name, room, palette),
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
      top: 0,
      left: 0,
      itemGap: 20,
      orient: lying ? 'vertical' : 'horizontal',
      data: [...(several ? data.series.map((name) => ({ name, icon: 'rect' })) : []), { name: data.interval, icon: WHISKER }],
      selectedMode: false,
      textStyle: { color: palette.text },
    },
    grid: {
      top: several && lying ? 124 : 56,
      bottom: lying ? (data.reference ? 58 : 40) : 24,
      left: lying ? 8 : 28,
      right: 60,
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
      named(data.interval, palette),
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
    figure.style.height = lying ? `${(data.series.length > 1 ? 204 : 150) + Math.max(data.groups.length * 40, bars * 26)}px` : '';
    chart.resize();
    chart.setOption(option(data, lying, width), true);
  };
  draw();
  addEventListener('resize', draw);
  dark.addEventListener('change', draw);
}
