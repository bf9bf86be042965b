import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { quantityOf } from '../../format/quantity.js';
import { barsOf } from '../groups/bars.js';
import { type ChartOptions, type Drawing, drawingOf, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import { aboutOf, knownIn, told } from '../spec/figures.js';

/**
 * What {@link bridgeChart} takes: the result of `mrrMovements`, one of its `periods`, or that of `churnRate` with its counts.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface Movements {
  /** What there was at the start. */
  readonly start: number | null;
  /** What new ones brought. */
  readonly new: number | null;
  /** What came back. */
  readonly reactivated: number | null;
  /** What was lost. */
  readonly churned: number | null;
  /** What there is at the end. */
  readonly end: number | null;
  /** How much more others are worth. @defaultValue no such movement */
  readonly expansion?: number | undefined;
  /** How much less others are worth. @defaultValue no such movement */
  readonly contraction?: number | undefined;
}

/** From the start to the end, with their signs. */
const STEPS = [
  ['start', 1],
  ['new', 1],
  ['expansion', 1],
  ['reactivated', 1],
  ['contraction', -1],
  ['churned', -1],
  ['end', 1],
] as const;

/**
 * MRR bridge: how recurring revenue got from the start of a period to its end, each movement as a bar that begins where the one above it
 * ends.
 *
 * @remarks Gains have a plus and go to the right, losses a minus and go to the left. What a metric does not know (`expansion` of customers)
 * has no bar. Amounts are in the currency of the result, or of the options. Cost: O(1).
 * @param result of `mrrMovements`, one of its periods, or of `churnRate` from spells
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result, and for movements that do not add up; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { bridgeChart, labelsEn } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const march = { start: 90, new: 25, expansion: 30, reactivated: 0, contraction: 0, churned: 40, end: 105 };
 * const spec = bridgeChart(march, { words: wordsEn, labels: labelsEn, locale: 'en-US', currency: 'USD', title: 'MRR in March' });
 * spec.description.slice(-31); // => 'Churned: −$40.00. End: $105.00.'
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function bridgeChart(result: Movements, options: ChartOptions): ChartSpec {
  return bridgePicture(drawingOf('bridgeChart', options), result);
}

/** The same where the options have been checked. */
export function bridgePicture(drawing: Drawing, result: Movements): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const given = Object(result) as Readonly<Record<string, unknown>>;
  if (!('start' in given && 'end' in given && 'churned' in given)) {
    refuse(caller, 'result', 'one of mrrMovements, with start, movements and end', result, 'INVALID_VALUE');
  }
  const about = aboutOf(result);
  // a share is not what customers are counted in
  const isMoney =
    about.unit === 'money' || (about.unit === null && drawing.currency !== undefined) || 'expansion' in given;
  const steps = STEPS.filter(([name]) => name in given).map(([name, sign]) => ({
    name: say(drawing, name),
    part: name,
    sign,
    size: knownIn(caller, name, given[name]),
  }));
  const most = Math.max(...steps.map(({ size }) => size));
  const quantity = quantityOf(
    drawing,
    { ...about, metric: '', unit: isMoney ? 'money' : 'count', interval: null },
    most,
  );
  let level = 0;
  const bars = steps.map(({ name, part, sign, size }) => {
    if (size < 0) refuse(caller, part, 'not below 0', size, 'INVALID_VALUE');
    const isStock = part === 'start' || part === 'end';
    if (part === 'end' && Math.abs(level - size) > 1e-6 * Math.max(most, 1)) {
      refuse(caller, 'end', 'the start with all movements', size, 'INVALID_VALUE');
    }
    const from = isStock ? 0 : level;
    level = isStock ? size : level + sign * size;
    const written = quantity(size, true);
    const text = isStock ? written : size === 0 ? numberText(drawing, 0) : `${sign > 0 ? '+' : '−'}${written}`;
    const colour = isStock ? colours.middle : sign > 0 ? colours.good : colours.bad;
    return { name, from, value: sign * size, text, told: told(drawing, name, text), colour };
  });
  const kind = say(drawing, 'bridgeIs');
  return barsOf(drawing, {
    name: metricName(drawing, about.metric),
    description: [kind, ...bars.map((bar) => `${bar.told}.`)].join(' '),
    bars,
    isBridge: true,
  });
}
