import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { concentrationOf } from '../../kernels/mix/concentration.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartChannel, ChartSpec } from '../spec/chart-spec.js';
import { aboutOf, knownIn, listIn, numberIn, percentText, scaleOf } from '../spec/figures.js';
import { layerOf, leftOf, numbersBy, placeBy, specOf, TOLD } from '../spec/frame.js';
import { noDataOf } from '../spec/marks.js';

/**
 * What {@link lorenzChart} takes: the amounts of all units (sellers, customers, contributors), or the result of `sellerConcentration`, which
 * knows some points of the curve.
 *
 * @category Pictures
 * @since 0.1.0
 */
export type Concentrated =
  | Iterable<number>
  | {
      /** How many units. */
      readonly n: number;
      /** Gini's coefficient. */
      readonly gini: number | null;
      /** Shares of the largest units. */
      readonly top: readonly {
        /** So many. */
        readonly sellers: number;
        /** Their share of all. */
        readonly share: number | null;
      }[];
    };

/** More points than that are not seen. */
const MOST_POINTS = 300;

/**
 * Lorenz curve as a picture: which share of the whole the smaller units have together, against the line on which all have the same.
 *
 * @remarks From amounts it is the curve itself, with Gini's coefficient as `sellerConcentration` computes it. A result knows the shares of the largest alone: these points are
 * joined by straight lines, dotted, on or above the curve. Units with 0 are units. Cost: O(n log n).
 * @param source amounts of all units, or the result of `sellerConcentration`
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an amount that is no number from 0, and for what is no such result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { labelsEn, lorenzChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const sales = [10, 20, 30, 140];
 * const spec = lorenzChart(sales, { words: wordsEn, labels: labelsEn, locale: 'en-US', title: 'Sales by seller' });
 * spec.title?.subtitle; // => ['Gini: 0.5, n = 4']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function lorenzChart(source: Concentrated, options: ChartOptions): ChartSpec {
  return lorenzPicture(drawingOf('lorenzChart', options), source);
}

/** The same where the options have been checked. */
export function lorenzPicture(drawing: Drawing, source: Concentrated): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const isResult = Object(source) === source && !(Symbol.iterator in Object(source));
  const { n, gini, points } = isResult ? pointsOf(caller, source) : curveOf(caller, source);
  const name = metricName(drawing, aboutOf(source).metric);
  const kind = say(drawing, 'lorenzIs');
  if (gini === null) return noDataOf(drawing, name, kind);

  const rows = points.map(([units, share]) => ({
    units,
    share,
    told: say(drawing, 'smallest', { units: percentText(drawing, units, 1), share: percentText(drawing, share, 1) }),
  }));
  const scale = scaleOf(drawing, { metric: '', unit: 'fraction' }, [0, 1], 5);
  const x = (field: string): ChartChannel => placeBy(field, [0, 1]);
  const y = x;
  const score = say(drawing, 'told', {
    name: say(drawing, 'gini'),
    value: numberText(drawing, gini, { maximumFractionDigits: 2 }),
  });
  const size = isNarrow(drawing) ? 240 : 280;
  const left = leftOf(scale) + 22;
  const marked = isResult ? rows.slice(1, -1) : [];
  return specOf(drawing, {
    name,
    line: say(drawing, 'with', { value: score, n: say(drawing, 'n', { n: numberText(drawing, n) }) }),
    description: [kind, ...sampleOf(rows).map((row) => `${row.told}.`)].join(' '),
    height: size,
    left,
    // a square is what makes the areas comparable
    right: Math.max(16, drawing.width - left - (drawing.height ?? size) * 1.25),
    top: 10,
    bottom: 42,
    notes: [say(drawing, 'equal'), isResult && say(drawing, 'joined')],
    layers: [
      layerOf(
        rows,
        { type: 'area', color: colours.accent, opacity: 0.16 },
        {
          x: numbersBy('units', scale, 'bottom', say(drawing, 'units')),
          y: numbersBy('units', scale, 'left', say(drawing, 'ofWhole')),
          y2: { field: 'share' },
        },
      ),
      layerOf(
        [
          { units: 0, share: 0 },
          { units: 1, share: 1 },
        ],
        { type: 'line', color: colours.muted, strokeWidth: 1.25, strokeDash: [4, 4] },
        { x: x('units'), y: y('share') },
      ),
      layerOf(
        rows,
        {
          type: 'line',
          color: colours.accent,
          strokeWidth: 2.5,
          strokeJoin: 'round',
          strokeDash: isResult ? [2, 3] : [1, 0],
        },
        { x: x('units'), y: y('share') },
      ),
      layerOf(
        marked,
        { type: 'point', size: 70, opacity: 1, fill: colours.accent, stroke: colours.accent },
        { x: x('units'), y: y('share'), ...TOLD },
      ),
      layerOf(
        rows,
        { type: 'point', size: 60, opacity: 0, fillOpacity: 0 },
        { x: x('units'), y: y('share'), tooltip: TOLD.tooltip },
      ),
    ].filter(({ data }) => data.values.length > 0),
  });
}

interface Curve {
  readonly n: number;
  readonly gini: number | null;
  readonly points: readonly (readonly [units: number, share: number])[];
}

/** The curve of amounts, the smallest first. */
function curveOf(caller: string, source: unknown): Curve {
  if (typeof source === 'string' || !(Symbol.iterator in Object(source))) {
    refuse(caller, 'source', 'amounts of all units, or a result of sellerConcentration', source, 'INVALID_VALUE');
  }
  const units: number[] = [];
  for (const amount of source as Iterable<unknown>) {
    const known = knownIn(caller, 'an amount', amount);
    if (known < 0) refuse(caller, 'an amount', 'a number from 0', amount, 'INVALID_VALUE', ` at index ${units.length}`);
    units.push(known);
  }
  const { total, gini } = concentrationOf(units);
  const sorted = Float64Array.from(units).sort();
  const points: [number, number][] = [[0, 0]];
  let sum = 0;
  for (const [k, amount] of sorted.entries()) {
    sum += amount / total;
    const last = points.at(-1) as [number, number];
    const [at, share] = [(k + 1) / sorted.length, Math.min(1, sum)];
    if (at - last[0] >= 1 / MOST_POINTS || share - last[1] >= 1 / MOST_POINTS || k === sorted.length - 1) {
      points.push([at, k === sorted.length - 1 ? 1 : share]);
    }
  }
  return { n: sorted.length, gini, points };
}

/** The points that a result knows: where so many of the largest begin. */
function pointsOf(caller: string, source: unknown): Curve {
  const { n: given, gini, top } = source as Readonly<Record<string, unknown>>;
  const n = knownIn(caller, 'n', given);
  const list = listIn(caller, 'top', top).flatMap(({ sellers, share }): [number, number][] => {
    const [units, part] = [knownIn(caller, 'sellers', sellers), numberIn(caller, 'share', share)];
    return part === null || units >= n ? [] : [[1 - units / n, Math.max(0, 1 - part)]];
  });
  list.sort(([a], [b]) => a - b);
  return { n, gini: numberIn(caller, 'gini', gini), points: [[0, 0], ...list, [1, 1]] };
}

/** A few points to be read out. */
function sampleOf<Each>(rows: readonly Each[]): readonly Each[] {
  const at = [0.5, 0.8, 0.9].map((part) => rows[Math.floor(part * (rows.length - 1))]);
  return [...new Set(at)].filter((row): row is Each => row !== undefined).slice(0, 3);
}
