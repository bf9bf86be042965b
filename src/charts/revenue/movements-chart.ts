import { refuse } from '../../core/errors.js';
import { quantityOf } from '../../format/quantity.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import { aboutOf, listIn, numberIn, scaleOf, told } from '../spec/figures.js';
import { layerOf, leftOf, legendOf, numbersBy, placeBy, specOf, TOLD, topOf } from '../spec/frame.js';
import { hatchOf, noDataOf, type Row } from '../spec/marks.js';
import { periodShort } from '../spec/period-short.js';
import { periodAxis } from '../time/period-axis.js';

/**
 * What {@link movementsChart} takes: the result, by calendar period, of `mrrMovements`, `lifecycle`, `returningCustomerRevenueShare` or
 * `churnRate`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface MovementsOverPeriods {
  /** The movements of each period. */
  readonly periods: readonly object[];
}

/** What is above the line, from it upwards, and what is below it; the first kind whose parts are all there. */
const KINDS = [
  { up: ['retained', 'resurrected', 'new'], down: ['churned'], unit: 'count' },
  { up: ['new', 'expansion', 'reactivated'], down: ['contraction', 'churned'], unit: 'money' },
  { up: ['returningRevenue', 'newRevenue'], down: [], unit: 'money' },
  { up: ['new', 'reactivated'], down: ['churned'], unit: 'count' },
] as const;

/** The kind of movements that a result has period by period. */
export function movementsIn(result: object): (typeof KINDS)[number] | undefined {
  const { periods } = result as { readonly periods?: unknown };
  const [first]: unknown[] = Array.isArray(periods) ? periods : [];
  return KINDS.find(({ up, down }) => [...up, ...down].every((part) => part in Object(first)));
}

/**
 * Movements over periods as a picture: what came, stacked above a line, and what went, below it; hatched where a period is not over.
 *
 * @remarks Of recurring revenue, of customers in their lifecycle, of revenue from new and from returning customers. Parts are told apart by colour and by their
 * place in the stack, which is that of the legend. Cost: O(periods).
 * @param result with movements in its `periods`
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { labelsEn, movementsChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const periods = [
 *   { period: '2026-01', status: 'complete', retained: 40, resurrected: 3, new: 12, churned: 9 },
 *   { period: '2026-02', status: 'partial', retained: 20, resurrected: 1, new: 5, churned: 4 },
 * ];
 * const spec = movementsChart({ periods }, { words: wordsEn, labels: labelsEn, locale: 'en-US' });
 * spec.layer[0]?.data.values[0]?.['told']; // => 'Jan 2026, Retained: 40'
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function movementsChart(result: MovementsOverPeriods, options: ChartOptions): ChartSpec {
  return movementsPicture(drawingOf('movementsChart', options), result);
}

/** The same where the options have been checked. */
export function movementsPicture(drawing: Drawing, result: MovementsOverPeriods): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const kind = movementsIn(Object(result));
  if (!kind) refuse(caller, 'result', 'one with movements in its periods, as of mrrMovements', result, 'INVALID_VALUE');
  const about = { ...aboutOf(result), unit: kind.unit };
  const name = metricName(drawing, about.metric);
  const periods = listIn(caller, 'periods', result.periods);
  const shorts = periods.map(({ period }) => periodShort(drawing, `${period}`));
  const kindText = say(drawing, 'movementsAre');
  const parts = [...kind.up.map((part) => ({ part, sign: 1 })), ...kind.down.map((part) => ({ part, sign: -1 }))];
  const names = parts.map(({ part }) => say(drawing, part));
  // away from the line the colours of gains and losses, of those beside each other different ones
  const palette = [
    ...kind.up.map((_, k) => colours.series[k % colours.series.length] as string),
    ...LOSSES.map((k) => colours.series[k % colours.series.length] as string),
  ];
  const read = periods.map((period) => parts.map(({ part }) => numberIn(caller, part, period[part]) ?? 0));
  const most = Math.max(0, ...read.flat().map(Math.abs));
  if (most === 0) return noDataOf(drawing, name, kindText);

  const quantity = quantityOf(drawing, { ...about, metric: '', interval: null }, most);
  const rows = read.flatMap((sizes, k) => {
    const at = { up: 0, down: 0 };
    return sizes.flatMap((size, p): Row[] => {
      const { sign } = parts[p] as { sign: number };
      const side = sign > 0 ? 'up' : 'down';
      const from = at[side];
      at[side] += sign * size;
      if (size === 0) return [];
      const place = `${shorts[k]}, ${names[p]}`;
      return [
        {
          left: k - 0.38,
          right: k + 0.38,
          top: at[side],
          bottom: from,
          series: p,
          isComplete: periods[k]?.['status'] !== 'partial',
          told: told(drawing, place, quantity(size, true)),
        },
      ];
    });
  });
  const scale = scaleOf(
    drawing,
    { ...about, metric: '' },
    rows.map(({ top }) => top as number),
    5,
    { from: 0 },
  );
  // customers below the line are as many as those above it: nobody is negative
  const texts = kind.unit === 'count' ? { ...scale, texts: scale.texts.map((text) => text.replace('−', '')) } : scale;
  const [left, right] = [leftOf(scale), 12];
  const legend = legendOf(drawing, names, 'square');
  const height = drawing.height ?? (isNarrow(drawing) ? 220 : 260);
  const domain = [...names.keys()];
  const x = (field: string) => placeBy(field, [-0.5, periods.length - 0.5]);
  const y = (field: string) => placeBy(field, scale.domain);
  const hatched = rows.filter(({ isComplete }) => !isComplete);
  const room = drawing.width - left - right;
  const layers = [
    layerOf(
      rows,
      { type: 'rect' },
      {
        x: { ...x('left'), axis: periodAxis(shorts, room) },
        x2: { field: 'right' },
        y: numbersBy('top', texts, 'left', about.unit === 'money' ? (drawing.currency ?? null) : null),
        y2: { field: 'bottom' },
        fill: {
          field: 'series',
          type: 'nominal',
          scale: { domain, range: domain.map((k) => palette[k] as string) },
          legend,
        },
        ...TOLD,
      },
    ),
    ...hatched.flatMap((row) => {
      const tall =
        (height * Math.abs((row['top'] as number) - (row['bottom'] as number))) / (scale.domain[1] - scale.domain[0]);
      return hatchOf(drawing, [row], { x, y }, (0.76 * room) / periods.length / Math.max(tall, 0.5));
    }),
    layerOf([{ zero: 0 }], { type: 'rule', color: colours.ink, strokeWidth: 1 }, { y: y('zero') }),
  ];
  return specOf(drawing, {
    name,
    description: kindText,
    height,
    left: left + (about.unit === 'money' && drawing.currency ? 20 : 0),
    right,
    top: topOf(legend, names.length) + 8,
    bottom: 26,
    notes: [hatched.length > 0 && say(drawing, 'hatched')],
    layers,
  });
}

/** The colours of what is below the line, by their places in the palette. */
const LOSSES = [3, 4];
