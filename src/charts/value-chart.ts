import type { Unit } from '../core/result.js';
import type { Measured } from '../format/measured.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from './spec/chart-options.js';
import type { ChartLayer, ChartSpec } from './spec/chart-spec.js';
import { aboutOf, figureLine, figureOf, figureText, quantityIn, type Scale, scaleOf, told } from './spec/figures.js';
import { axisOf, layerOf, placeBy, specOf, TOLD } from './spec/frame.js';
import { intervalOf, noDataOf } from './spec/marks.js';

/** Where things are from above, in pixels of the usual height. */
const HEIGHT = 66;
const NUMBER = 18;
const LINE = 54;

/**
 * A number with its interval as a picture: for any result that has no picture of its own.
 *
 * The number is written large; below it stand its interval and, as far as there is one, the scale that it is on. Without an interval and
 * a scale the number is all there is.
 *
 * @remarks Shares, scores and indexes are on the whole of their scale, unless that would hide an interval that is much smaller. Differences of
 * two results have a line at 0. Cost: O(1).
 * @param result of any metric or comparison
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { conversionRate } from 'cx-metrics';
 * import { labelsEn, valueChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const rate = conversionRate({ converted: 230, visitors: 9200 });
 * const spec = valueChart(rate, { words: wordsEn, labels: labelsEn, locale: 'en-US', title: 'Conversion' });
 * spec.title?.subtitle; // => ['2.5% (2.2% to 2.8%, 95% confidence), n = 9,200']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function valueChart(
  result: Omit<Measured, 'unit' | 'n'> & {
    /** Unit of the value. @defaultValue a plain number */
    readonly unit?: Unit | null | undefined;
    /** How many observations it rests on. @defaultValue not told */
    readonly n?: number | undefined;
  },
  options: ChartOptions,
): ChartSpec {
  return valuePicture(drawingOf('valueChart', options), result);
}

/** The same where the options have been checked. */
export function valuePicture(
  drawing: Drawing,
  result: Omit<Measured, 'unit' | 'n'> & {
    /** Unit of the value. @defaultValue a plain number */
    readonly unit?: Unit | null | undefined;
    /** How many observations it rests on. @defaultValue not told */
    readonly n?: number | undefined;
  },
): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const about = aboutOf(result);
  const figure = figureOf(caller, result);
  const name = metricName(drawing, about.metric);
  const kind = say(drawing, 'valueIs');
  const { value, low, high } = figure;
  if (value === null) return noDataOf(drawing, name, kind);

  const isBounded =
    /fraction|points|index/.test(`${about.unit}`) || (about.unit === 'score' && Object(about.scale) === about.scale);
  const hasAxis = low !== null || isBounded;
  const ends = [value, low, high];
  const most = isNarrow(drawing) ? 4 : 6;
  const isCompared = 'a' in result && 'b' in result;
  // the whole scale or, where the interval could not be seen on it, from 0 on, or what the interval needs
  const scales = [isCompared ? [0] : limits(about.unit, about.scale), [0], []].map((more) =>
    scaleOf(drawing, about, [...ends, ...more], most),
  );
  const isSeen = ({ domain: [from, to] }: Scale) => low === null || high === null || high - low > (to - from) / 40;
  const scale = (scales.find(isSeen) ?? scales[2]) as Scale;
  const x = (field: string) => placeBy(field, scale.domain);
  const y = placeBy('top', [HEIGHT, 0]);
  const row = {
    value,
    low,
    high,
    zero: 0,
    from: scale.domain[0],
    to: scale.domain[1],
    top: LINE,
    above: LINE - 14,
    below: HEIGHT,
    told: told(drawing, name ?? say(drawing, 'value'), figureText(drawing, about, figure)),
  };
  const text = quantityIn(drawing, about, figure)(value, about.unit !== 'score');
  const number: ChartLayer = layerOf([{}], {
    type: 'text',
    text: [text],
    x: 0,
    y: NUMBER,
    align: 'left',
    fontSize: 30,
    fontWeight: 'bold',
    color: colours.ink,
  });
  const layers = [
    layerOf(
      [row],
      { type: 'rule', color: colours.rule, strokeWidth: 6, strokeCap: 'round' },
      {
        x: { ...x('from'), axis: axisOf('bottom', scale.ticks, scale.texts) },
        x2: { field: 'to' },
        y,
      },
    ),
    layerOf(isCompared ? [row] : [], { type: 'rule', color: colours.ink, strokeDash: [4, 4] }, { x: x('zero') }),
    ...intervalOf({ ...drawing, colours: { ...colours, ink: colours.accent } }, [row], { x, y }),
    layerOf(
      [row],
      { type: 'point', size: 110, opacity: 1, fill: colours.accent, stroke: colours.accent },
      { x: x('value'), y, ...TOLD },
    ),
  ];
  return specOf(drawing, {
    name,
    line: figureLine(drawing, result, figure),
    description: kind,
    height: hasAxis ? HEIGHT : 40,
    left: 16,
    right: 24,
    bottom: hasAxis ? 26 : 4,
    layers: hasAxis ? [...layers.filter(({ data }) => data.values.length > 0), number] : [number],
  });
}

/** What a number of a unit can be at most and at least, as far as a picture shows it. */
function limits(unit: Unit | null, scale: unknown): number[] {
  if (unit === 'points') return [-100, 100];
  if (unit === 'fraction') return [0, 1];
  if (unit === 'index') return [0];
  const { min, max } = Object(scale) as { min?: unknown; max?: unknown };
  return unit === 'score' ? [min, max].filter((end) => typeof end === 'number') : [0];
}
