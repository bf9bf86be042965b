import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartChannel, ChartSpec } from '../spec/chart-spec.js';
import { aboutOf, countText, knownIn, listIn, scaleOf, told } from '../spec/figures.js';
import { axisOf, layerOf, leftOf, legendOf, numbersBy, placeBy, specOf, TOLD, topOf } from '../spec/frame.js';
import { noDataOf } from '../spec/marks.js';
import { periodShort } from '../spec/period-short.js';

/**
 * What {@link trackingChart} takes: the result of `trackingCurve`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface Tracking {
  /** Name of the metric. */
  readonly metric: string;
  /** Purchases expected over those made. */
  readonly value: number | null;
  /** Customers. */
  readonly n: number;
  /** The first day of the holdout. */
  readonly to: string;
  /** Purchases made and expected. */
  readonly points: readonly object[];
}

const DAY = 86_400_000;

/**
 * Tracking curve of a value model as a picture: repeat purchases made and expected, added up over time.
 *
 * @remarks An upright line marks where the model was shown no more: what is right of it is its forecast. Made is solid, expected dashed.
 * Cost: O(points).
 * @param result of `trackingCurve`
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { bgNbd, trackingCurve } from 'cx-metrics';
 * import { labelsEn, trackingChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const day = 864e5;
 * const orders = { customer: ['an', 'an', 'binh', 'an'], at: [0, 20 * day, 30 * day, 70 * day] };
 * const params = { r: 0.243, alpha: 1.03, a: 0.793, b: 2.426 };
 * const curve = trackingCurve(orders, { timeZone: 'UTC', asOf: 90 * day, to: 60 * day, unitDays: 30, model: bgNbd, params });
 * const spec = trackingChart(curve, { words: wordsEn, labels: labelsEn, locale: 'en-US' });
 * spec.title?.text; // => ['made: 2, expected: 1, n = 2']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function trackingChart(result: Tracking, options: ChartOptions): ChartSpec {
  return trackingPicture(drawingOf('trackingChart', options), result);
}

/** The same where the options have been checked. */
export function trackingPicture(drawing: Drawing, result: Tracking): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const { points, to } = Object(result) as Partial<Tracking>;
  const about = aboutOf(result);
  const names = [say(drawing, 'made'), say(drawing, 'expected')];
  const read = listIn(caller, 'points', points).map((point) => ({
    day: dayOf(caller, point['to']),
    label: periodShort(drawing, `${point['to']}`),
    sizes: [
      knownIn(caller, 'cumulativeActual', point['cumulativeActual']),
      knownIn(caller, 'cumulativeExpected', point['cumulativeExpected']),
    ],
  }));
  const name = metricName(drawing, about.metric);
  const kind = say(drawing, 'trackingIs');
  const last = read.at(-1);
  if (!last) return noDataOf(drawing, name, kind);

  const written = (size: number) => numberText(drawing, size, { maximumFractionDigits: 0 });
  const sums = names.map((called, k) => told(drawing, called, written(last.sizes[k] as number)));
  const holdout = dayOf(caller, to);
  const rows = names.flatMap((called, k) =>
    read.map(({ day, label, sizes }) => ({
      day,
      size: sizes[k] as number,
      line: k,
      told: told(drawing, `${called}, ${label}`, written(sizes[k] as number)),
    })),
  );
  const scale = scaleOf(
    drawing,
    { metric: '', unit: 'count' },
    rows.map(({ size }) => size),
    5,
    { from: 0 },
  );
  const [from, end] = [Math.min(read[0]?.day as number, holdout), Math.max(last.day, holdout)];
  const domain = [from, end === from ? from + 1 : end] as const;
  const [left, right] = [leftOf(scale) + 22, 34];
  const count = Math.min(read.length, isNarrow(drawing) ? 3 : 6);
  // from point to point: each has its date
  const ticks = Array.from(
    { length: count },
    (_, k) => read[Math.round((k * (read.length - 1)) / Math.max(1, count - 1))] ?? last,
  );
  const axis = axisOf(
    'bottom',
    ticks.map(({ day }) => day),
    ticks.map(({ label }) => label),
  );
  const legend = legendOf(drawing, names, 'stroke');
  const x = (field: string): ChartChannel => placeBy(field, domain);
  const line = { field: 'line', type: 'nominal' } as const;
  const range = [0, 1].map((k) => colours.series[k % colours.series.length] as string);
  const isShown = holdout > from && holdout < end;
  return specOf(drawing, {
    name,
    line: [...sums, countText(drawing, knownIn(caller, 'n', Object(result).n))].join(', '),
    description: kind,
    height: isNarrow(drawing) ? 210 : 260,
    left,
    right,
    top: topOf(legend, 2) + 8,
    bottom: 26,
    notes: [isShown && say(drawing, 'holdout', { day: periodShort(drawing, `${to}`) })],
    layers: [
      layerOf(
        rows,
        { type: 'line', strokeWidth: 2.5, strokeJoin: 'round' },
        {
          x: { ...x('day'), axis },
          y: numbersBy('size', scale, 'left', say(drawing, 'purchases')),
          color: { ...line, scale: { domain: [0, 1], range }, legend },
          strokeDash: {
            ...line,
            scale: {
              domain: [0, 1],
              range: [
                [1, 0],
                [7, 4],
              ],
            },
            legend,
          },
        },
      ),
      layerOf(
        isShown ? [{ day: holdout }] : [],
        { type: 'rule', color: colours.muted, strokeWidth: 1.5 },
        { x: x('day') },
      ),
      layerOf(
        rows,
        { type: 'point', size: 50, opacity: 0, fillOpacity: 0 },
        { x: x('day'), y: placeBy('size', scale.domain), tooltip: TOLD.tooltip },
      ),
    ].filter(({ data }) => data.values.length > 0),
  });
}

/** A date as a number of days. */
function dayOf(caller: string, date: unknown): number {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(`${date}`) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (!Number.isFinite(time)) refuse(caller, 'to', "a date such as '2026-03-01'", date, 'INVALID_VALUE');
  return time / DAY;
}
