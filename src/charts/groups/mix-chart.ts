import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { type ChartOptions, type Drawing, drawingOf, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import {
  aboutOf,
  figureLine,
  figureOf,
  figureText,
  knownIn,
  listIn,
  numberIn,
  percentText,
  told,
} from '../spec/figures.js';
import { barsOf } from './bars.js';
import { keyName } from './key-names.js';

/**
 * What {@link mixChart} takes: the result of `mix`, `channelMix`, `membershipTiers`, `segmentMix`, `feedbackTopics`, `rfm`, `segmentCustomers`
 * or of another metric that has classes.
 *
 * @category Pictures
 * @since 0.1.0
 */
export type MixOfClasses =
  | {
      /** The classes with their shares. */
      readonly classes: readonly object[];
    }
  | {
      /** The topics with their shares. */
      readonly topics: readonly object[];
    }
  | {
      /** The segments with their shares; `null` where there are no rules for any. */
      readonly segments: readonly object[] | null;
    };

/**
 * How a whole falls into classes, as a picture: a bar for each with its share and interval.
 *
 * @remarks Classes stand in the order of the result, the largest first where none was given. A mix by amounts shows shares of amounts, which
 * have no interval. Intervals of `mix` hold together. Cost: O(classes).
 * @param result with `classes`, `topics` or `segments`
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { channelMix } from 'cx-metrics';
 * import { labelsEn, mixChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const orders = channelMix({ channel: ['web', 'app', 'web', 'store'] });
 * const spec = mixChart(orders, { words: wordsEn, labels: labelsEn, locale: 'en-US', title: 'Orders by channel' });
 * spec.title?.subtitle; // => ['web: 50% (12% to 88%, 95% confidence), n = 4']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function mixChart(result: MixOfClasses, options: ChartOptions): ChartSpec {
  return mixPicture(drawingOf('mixChart', options), result);
}

/** The same where the options have been checked. */
export function mixPicture(drawing: Drawing, result: MixOfClasses): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const list = classesIn(result);
  if (list === undefined) refuse(caller, 'result', 'one with classes, such as that of mix', result, 'INVALID_VALUE');
  const figure = figureOf(caller, result);
  const own = aboutOf(result);
  const about = { ...own, unit: 'fraction' } as const;
  const classes = listIn(caller, 'classes', list);
  // by amounts nothing is sampled, and the value is the share of an amount
  const isByAmount =
    own.unit === 'fraction' && !figure.interval && classes.some(({ amountShare }) => amountShare === figure.value);
  const bars = classes.map((each) => {
    const share = figureOf(
      caller,
      isByAmount ? { value: each['amountShare'] } : { value: each['share'], interval: each['interval'] },
      'share of a class',
    );
    const name = keyName(drawing, each['class']);
    const size = isByAmount ? numberIn(caller, 'amount', each['amount']) : knownIn(caller, 'count', each['count']);
    const percent = share.value === null ? drawing.words.none : percentText(drawing, share.value, 1);
    const text = say(drawing, 'shareOf', { share: percent, n: numberText(drawing, size ?? 0) });
    return {
      name,
      ...share,
      text,
      told: told(drawing, name, figureText(drawing, about, share)),
      colour: colours.accent,
    };
  });
  const line = figureLine(drawing, { ...own, measure: '' }, figure);
  const largest = own.largest === undefined || own.largest === null ? undefined : keyName(drawing, own.largest);
  return barsOf(drawing, {
    name: metricName(drawing, about.metric),
    line: largest === undefined ? line : say(drawing, 'told', { name: largest, value: line }),
    description: say(drawing, 'mixIs'),
    bars,
  });
}

/** The classes of a result, by whichever name. */
export function classesIn(result: unknown): readonly object[] | undefined {
  const { classes, topics, segments } = Object(result) as Readonly<Record<string, unknown>>;
  return [classes, topics, segments].find(
    (list): list is readonly object[] => Array.isArray(list) && list.every((each) => 'share' in Object(each)),
  );
}
