import { refuse } from '../../core/errors.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import { aboutOf, figureLine, figureOf, figureText, knownIn, numberIn, percentText, scaleOf } from '../spec/figures.js';
import { layerOf, leftOf, legendOf, numbersBy, placeBy, specOf, topOf } from '../spec/frame.js';
import { noDataOf, type Row } from '../spec/marks.js';
import { periodShort } from '../spec/period-short.js';
import { periodAxis } from './period-axis.js';
import { periodsOf, type Series, seriesOf } from './series.js';
import { DASHES, rowsOf, seriesLayers } from './trend-layers.js';

/**
 * Options of {@link trendChart}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TrendChartOptions extends ChartOptions {
  /** What `trendOf` said of the same table: its line is drawn, and where the level changed. Of one series only. @defaultValue none */
  readonly trend?: FittedTrend | undefined;
  /** A number to compare with, as a line across the picture: a target, or 1 for rates of change. @defaultValue none */
  readonly target?: number | undefined;
  /** Numbers that the axis has to reach: those of the other pictures, where several stand side by side on one scale. @defaultValue none */
  readonly reach?: readonly number[] | undefined;
}

/**
 * What {@link trendChart} takes of the result of `trendOf`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface FittedTrend {
  /** Slope per period; `null` where there is none. */
  readonly value: number | null;
  /** The fitted value of the first group; `null` where there is none. */
  readonly start: number | null;
  /** Where the level changed. */
  readonly changePoint: {
    /** Keys of the first group after the change. */
    readonly keys: object;
    /** Whether anything has changed. */
    readonly isMarked: boolean;
  } | null;
}

/**
 * What {@link trendChart} takes: a table of `breakdown` by `byPeriod`, also beside other keys; what `rollingOf` gave; a result with its
 * `periods`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export type OverPeriods =
  | {
      /** The groups of a table. */
      readonly groups: readonly object[];
    }
  | {
      /** Windows that move on. */
      readonly windows: readonly object[];
    }
  | {
      /** The same for each period. */
      readonly periods: readonly object[];
    };

/**
 * A number over time as a picture: a line with its interval as a band, hollow where a period is not over.
 *
 * @remarks Periods without a value are gaps, never 0. Counts and amounts begin at 0; the axis of other numbers covers what there is. Several
 * keys beside the period give a line each, up to six, with colour and dash; so do several results: `[{ name: 'Chat', result: chat }, …]`.
 * Cost: O(periods).
 * @param result a table by periods, rolling windows, a result with `periods`, or several of them under names
 * @param options language, size and colours, a trend, a target
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result, and for more than six lines; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { breakdown, byPeriod, nps } from 'cx-metrics';
 * import { labelsEn, trendChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const answers = [{ at: '2026-01-20T09:00Z', score: 9 }, { at: '2026-02-03T09:00Z', score: 3 }];
 * const month = byPeriod('month', 'at', { timeZone: 'Asia/Ho_Chi_Minh', asOf: '2026-02-10T00:00Z' });
 * const table = breakdown(answers, { by: { month }, metric: (part) => nps(part, { score: 'score' }) });
 * const spec = trendChart(table, { words: wordsEn, labels: labelsEn, locale: 'en-US' });
 * spec.description.slice(-58); // => 'Feb 2026: −100 points (−100 to 59, 95% confidence), n = 1.'
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function trendChart(
  result: OverPeriods | readonly { readonly name: string; readonly result: OverPeriods }[],
  options: TrendChartOptions,
): ChartSpec {
  const caller = 'trendChart';
  const drawing = drawingOf(caller, options, 'trend target reach');
  const whole = Object(result) as { readonly total?: object };
  return trendOfSeries(
    drawing,
    seriesOf(drawing, result),
    whole.total ?? ('value' in whole ? whole : undefined),
    options,
  );
}

/** What no interval is known of. */
const NONE = { low: null, high: null, n: null, interval: null };

/** Series over the same periods, with what is drawn across. `whole` has the number of all of it, where there is one. */
export function trendOfSeries(
  drawing: Drawing,
  series: readonly Series[],
  whole: object | undefined,
  { target, trend, reach = [] }: Pick<TrendChartOptions, 'target' | 'trend' | 'reach'> = {},
): ChartSpec {
  const { caller } = drawing;
  const most = DASHES.length;
  if (series.length > most)
    refuse(caller, 'lines', `at most ${most}; breakdownChart shows more`, series.length, 'INVALID_VALUE');
  if (trend && series.length > 1) refuse(caller, 'trend', 'left out where there are several lines', trend);
  const periods = periodsOf(series);
  const rows = rowsOf(drawing, series, periods);
  const about = series[0]?.about ?? aboutOf(null);
  const name = metricName(drawing, about.metric);
  const shorts = periods.map((period) => periodShort(drawing, period));
  const kind = say(drawing, 'trendIs', { first: shorts[0] ?? '', last: shorts.at(-1) ?? '' });
  const last = rows.filter(({ value }) => value !== null).at(-1);
  if (!last) return noDataOf(drawing, name, kind);

  const level = numberIn(caller, 'target', target);
  const fitted = trend ? fittedOf(caller, trend, rows) : [];
  const changed = trend ? changeIn(trend, periods) : -1;
  const ends = [
    ...rows.flatMap(({ value, low, high }) => [value, low, high] as number[]),
    level,
    ...fitted.map(({ y }) => y),
    ...reached(caller, reach),
  ];
  const isAmount = about.unit === 'count' || about.unit === 'money';
  const scale = scaleOf(drawing, about, ends, 5, isAmount ? { from: 0 } : {});
  const names = series.map((each) => each.name);
  const [left, right] = [leftOf(scale), 24];
  const x = placeBy('x', [-0.5, periods.length - 0.5]);
  const y = (field: string) => placeBy(field, scale.domain);
  const confidence = series.flatMap(({ moments }) => moments).find(({ figure }) => figure.interval)?.figure
    .interval?.confidence;
  const isOpen = rows.some(({ isComplete, value }) => !isComplete && value !== null);
  const thin = { color: drawing.colours.ink, strokeWidth: 1.5 };
  return specOf(drawing, {
    name,
    line: whole && figureLine(drawing, whole, figureOf(caller, whole)),
    description: `${kind} ${last['told']}.`,
    height: isNarrow(drawing) ? 190 : 240,
    left,
    right,
    top: names.length > 1 ? topOf(legendOf(drawing, names, 'stroke'), names.length) + 8 : 10,
    bottom: 26,
    notes: [
      confidence !== undefined && say(drawing, 'band', { confidence: percentText(drawing, confidence) }),
      isOpen && say(drawing, 'unfinished'),
      fitted.length > 0 && say(drawing, 'fitted'),
      changed >= 0 && say(drawing, 'changed', { period: shorts[changed] as string }),
      level !== null && say(drawing, 'target', { value: figureText(drawing, about, { ...NONE, value: level }) }),
    ],
    layers: [
      ...seriesLayers(drawing, rows, names, {
        x: { ...x, axis: periodAxis(shorts, drawing.width - left - right) },
        y: (field) => (field === 'low' ? numbersBy(field, scale, 'left') : y(field)),
      }),
      layerOf(level === null ? [] : [{ level }], { type: 'rule', strokeDash: [4, 4], ...thin }, { y: y('level') }),
      layerOf(fitted, { type: 'line', strokeDash: [8, 4], ...thin }, { x, y: y('y') }),
      layerOf(changed < 0 ? [] : [{ x: changed - 0.5 }], { type: 'rule', ...thin }, { x }),
    ].filter(({ data }, k) => k === 0 || data.values.length > 0),
  });
}

/** The numbers that an axis has to reach, checked. */
function reached(caller: string, reach: readonly number[]): number[] {
  if (!Array.isArray(reach)) refuse(caller, 'reach', 'a list of numbers', reach);
  return Array.from(reach as unknown[], (each) => knownIn(caller, 'reach', each));
}

/** The line of a trend: at the first and the last period that it rests on. */
function fittedOf(caller: string, trend: FittedTrend, rows: readonly Row[]): { x: number; y: number }[] {
  const slope = numberIn(caller, 'trend.value', Object(trend).value);
  const start = numberIn(caller, 'trend.start', Object(trend).start);
  const used = rows.flatMap(({ x, solid }) => (solid === null ? [] : [x as number]));
  const [from, to] = [used[0], used.at(-1)];
  if (slope === null || start === null || from === undefined || to === undefined) return [];
  return [from, to].map((x) => ({ x, y: start + slope * (x - from) + 0 }));
}

/** The place of the first period after a change of level; -1 where nothing has changed. */
function changeIn({ changePoint }: FittedTrend, periods: readonly string[]): number {
  const { isMarked, keys } = Object(changePoint) as Partial<NonNullable<FittedTrend['changePoint']>>;
  return isMarked
    ? Object.values(Object(keys) as object).reduce((at, key) => (at < 0 ? periods.indexOf(`${key}`) : at), -1)
    : -1;
}
