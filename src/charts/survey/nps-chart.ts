import { refuse } from '../../core/errors.js';
import type { Interval, Unit } from '../../core/result.js';
import { numberText } from '../../format/number-text.js';
import { percentages } from '../../format/percentages.js';
import { type ChartOptions, type Drawing, drawingOf, metricName, say } from '../spec/chart-options.js';
import type { ChartChannel, ChartLayer, ChartSpec } from '../spec/chart-spec.js';
import {
  aboutOf,
  type Figure,
  figureLine,
  figureOf,
  figureText,
  knownIn,
  percentText,
  quantityIn,
  told,
} from '../spec/figures.js';
import { as, axisOf, layerOf, placeBy, specOf, TOLD, textBy } from '../spec/frame.js';
import { intervalOf, noDataOf } from '../spec/marks.js';
import { widthOf } from '../spec/text-room.js';

/**
 * What {@link npsChart} takes: the result of `nps`, `employeeNps`, `weightedNps` or `netSentiment`, or an object with these fields.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface NetScore {
  /** Name of the metric. */
  readonly metric: string;
  /** Unit of the value: points. */
  readonly unit: Unit;
  /** The net score; `null` without answers. */
  readonly value: number | null;
  /** How many answers it rests on. */
  readonly n: number;
  /** Its interval. @defaultValue none */
  readonly interval?: Interval | null | undefined;
}

/** The classes from the left, by their fields: of weights, of counts, of sentiment. */
const CLASSES = [
  ['detractorWeight', 'passiveWeight', 'promoterWeight'],
  ['detractors', 'passives', 'promoters'],
  ['negative', 'neutral', 'positive'],
] as const;

const PLACES = ['worst', 'middle', 'best'] as const;

/** Where things are from above, in pixels of the usual height. */
const HEIGHT = 122;
const NAMES = 8;
const SHARES = 25;
const BAR = 38;
const BAR_END = 64;
const NUMBER = 82;
const SCORE = 102;

/**
 * Net Promoter Score as a picture: detractors, passives and promoters as one bar with their percentages, and below it the score with its
 * interval on the scale from −100 to 100.
 *
 * @remarks Percentages are whole and add up to 100 ({@link percentages}). Of a weighted score the bar shows weights. Classes are told apart
 * by place, too: detractors are left, promoters right. Cost: O(1).
 * @param result of `nps`, `employeeNps`, `weightedNps` or `netSentiment`, or of their counts
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { npsFromCounts } from 'cx-metrics';
 * import { labelsEn, npsChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 * import { nps } from 'cx-metrics/format/en';
 *
 * const march = npsFromCounts({ promoters: 172, passives: 96, detractors: 121 });
 * const spec = npsChart(march, { words: wordsEn, labels: labelsEn, metrics: { nps }, locale: 'en-US' });
 * spec.title?.subtitle; // => ['13 points (5 to 22, 95% confidence), n = 389']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function npsChart(result: NetScore, options: ChartOptions): ChartSpec {
  return npsPicture(drawingOf('npsChart', options), result);
}

/** The same where the options have been checked. */
export function npsPicture(drawing: Drawing, result: NetScore): ChartSpec {
  const { caller } = drawing;
  const figure = figureOf(caller, result);
  const fields = CLASSES.find((names) => names.every((name) => name in Object(result)));
  if (!fields) {
    refuse(caller, 'result', 'one of nps, with promoters, passives and detractors', result.metric, 'INVALID_VALUE');
  }
  const sizes = fields.map((name) => knownIn(caller, name, (result as unknown as Record<string, unknown>)[name]));
  const name = metricName(drawing, result.metric);
  const group = fields === CLASSES[2] ? 'Sentiment' : 'Nps';
  const names = PLACES.map((place) => say(drawing, `${place}${group}`));
  const [worst, middle, best] = names as [string, string, string];
  const kind = say(drawing, 'npsIs', { worst, middle, best });
  if (figure.value === null) return noDataOf(drawing, name, kind);
  const rows = classesOf(drawing, names, sizes, fields !== CLASSES[0]);
  return specOf(drawing, {
    name,
    line: figureLine(drawing, result, figure),
    description: [kind, ...rows.map((row) => `${row.told}.`)].join(' '),
    height: HEIGHT,
    left: 18,
    right: 18,
    bottom: 26,
    layers: [...barOf(drawing, rows), ...scoreOf(drawing, result, figure)].filter(({ data }) => data.values.length > 0),
  });
}

/** Whether a result has classes that {@link npsChart} shows. */
export function isNetScore(result: object): boolean {
  return CLASSES.some((names) => names.every((name) => Number.isFinite((result as Record<string, unknown>)[name])));
}

const x = (field: string): ChartChannel => placeBy(field, [-100, 100]);
const y = (field: string): ChartChannel => placeBy(field, [HEIGHT, 0]);

/** The classes from the left, where their parts of the bar are, and what is written of them. */
function classesOf(drawing: Drawing, names: readonly string[], sizes: readonly number[], areCounts: boolean) {
  const { caller, colours } = drawing;
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (sizes.some((size) => size < 0) || total === 0) {
    refuse(caller, 'counts of classes', 'from 0, and not all 0', sizes.join(), 'INVALID_VALUE');
  }
  // weights are no counts that could be rounded to a sum
  const whole = areCounts && sizes.every(Number.isSafeInteger) ? percentages(sizes) : null;
  let end = 0;
  return sizes.map((size, k) => {
    const from = end;
    end += size / total;
    const share = percentText(drawing, whole ? (whole[k] as number) / 100 : end - from, whole ? 0 : 1);
    const text = whole ? say(drawing, 'shareOf', { share, n: numberText(drawing, size) }) : share;
    const name = names[k] as string;
    return {
      x: 100 * (k - 1),
      from: 200 * from - 100,
      to: Math.min(100, 200 * end - 100),
      top: BAR,
      bottom: BAR_END,
      names: NAMES,
      shares: SHARES,
      name,
      text,
      swatch: '■',
      colour: [colours.bad, colours.middle, colours.good][k] as string,
      told: told(drawing, name, text),
    };
  });
}

/** The bar, with names and shares above it: on the left, in the middle and on the right, whatever their sizes. */
function barOf({ colours, width }: Drawing, rows: ReturnType<typeof classesOf>): ChartLayer[] {
  // where names would touch, their places alone tell which part is whose
  const isRoomy = rows.reduce((sum, { name }) => sum + widthOf(name) + 24, 0) < width - 36;
  const texts = rows.flatMap((row, k) => {
    const align = (['left', 'center', 'right'] as const)[k] as 'left';
    const room = widthOf(row.name);
    const swatch = [0, -room / 2 - 4, -room - 5][k] as number;
    const look = { type: 'text', align, fontSize: 12 } as const;
    return [
      layerOf(
        isRoomy ? [row] : [],
        { ...look, dx: swatch },
        { x: x('x'), y: y('names'), text: textBy('swatch'), color: as('colour') },
      ),
      layerOf(
        [row],
        { ...look, dx: isRoomy ? ([14, 6, 0][k] as number) : 0, color: colours.muted },
        { x: x('x'), y: y('names'), text: textBy('name') },
      ),
      layerOf(
        [row],
        { ...look, fontWeight: 'bold', color: colours.ink },
        { x: x('x'), y: y('shares'), text: textBy('text') },
      ),
    ];
  });
  const bar = layerOf(
    rows.filter(({ from, to }) => to > from),
    { type: 'rect', stroke: colours.paper, strokeWidth: 1.5 },
    { x: x('from'), x2: { field: 'to' }, y: y('top'), y2: { field: 'bottom' }, fill: as('colour'), ...TOLD },
  );
  return [bar, ...texts];
}

/** The score with its interval on the whole scale. */
function scoreOf(drawing: Drawing, result: NetScore, figure: Figure): ChartLayer[] {
  const { colours } = drawing;
  const about = aboutOf(result);
  const value = figure.value as number;
  const name = metricName(drawing, result.metric) ?? say(drawing, 'score');
  const row = {
    value,
    low: figure.low,
    high: figure.high,
    top: SCORE,
    above: NUMBER,
    text: quantityIn(drawing, about, figure)(value, true),
    told: told(drawing, name, figureText(drawing, about, figure)),
  };
  const ticks = [-100, -50, 0, 50, 100];
  const axis = axisOf(
    'bottom',
    ticks,
    ticks.map((tick) => numberText(drawing, tick)),
  );
  const scale = ticks.map((tick) => ({ tick, top: SCORE - 5, bottom: SCORE + 5, from: -100, to: 100, middle: SCORE }));
  const line = { type: 'rule', color: colours.rule, strokeWidth: 1.5 } as const;
  // numbers at the ends of the scale stay inside
  const align = value < -90 ? 'left' : value > 90 ? 'right' : 'center';
  return [
    layerOf(scale, line, { x: { ...x('tick'), axis }, y: y('top'), y2: { field: 'bottom' } }),
    layerOf(scale.slice(0, 1), line, { x: x('from'), x2: { field: 'to' }, y: y('middle') }),
    ...intervalOf(drawing, [row], { x, y: y('top') }),
    layerOf(
      [row],
      { type: 'point', size: 90, opacity: 1, fill: colours.ink, stroke: colours.ink },
      { x: x('value'), y: y('top'), ...TOLD },
    ),
    layerOf(
      [row],
      { type: 'text', fontSize: 14, fontWeight: 'bold', color: colours.ink, align },
      { x: x('value'), y: y('above'), text: textBy('text') },
    ),
  ];
}
