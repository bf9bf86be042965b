import { totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import {
  assertOptions,
  type InvalidPolicy,
  type MissingValue,
  missingOf,
  type Read,
  readerOf,
} from '../../core/options.js';
import { assertIterable } from '../../core/reading.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { type MixConfidence, mixClasses } from '../../kernels/mix/mix-conclusion.js';
import { CLASS, emptyMix, type MixSpec, type MixTally, putClass } from '../../kernels/mix/mix-tally.js';
import { readValues } from '../../kernels/proportion/read-values.js';
import { COUNT, RowTally } from '../../kernels/proportion/row-tally.js';

/**
 * Options of {@link feedbackTopics}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FeedbackTopicsOptions extends MixConfidence {
  /** What to do with what is not a topic. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "no topic" in this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link feedbackTopics} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FeedbackTopicsRowOptions<Row> extends FeedbackTopicsOptions {
  /** Which topic an item is about. */
  readonly topic: Read<Row, string | number | bigint>;
  /** How many items a row stands for, a whole number from 0. @defaultValue one */
  readonly count?: Read<Row, number | bigint> | undefined;
}

/**
 * One topic among all.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FeedbackTopic {
  /** Which topic. */
  readonly class: string | number;
  /** How many items are about it. */
  readonly count: number;
  /** Its share of the items that have a topic, 0…1; `null` when there are none. */
  readonly share: number | null;
  /** Share of this topic and all that are larger, 0…1; 1 at the last. */
  readonly cumulated: number | null;
  /** Goodman's interval of `share`: those of all topics hold together. `null` when there is nothing. */
  readonly interval: Interval | null;
}

/**
 * Feedback by topic, the largest first. `n` is how many items have a topic, `missing` how many have none.
 *
 * @category Results
 * @since 0.1.0
 */
export interface FeedbackTopicsResult extends MetricResult<'feedback-topics', 'fraction'> {
  /** Share of the largest topic, 0…1; `null` without items. */
  readonly value: number | null;
  /** Interval of `value`; as all intervals hold together, it does whichever topic is the largest. */
  readonly interval: Interval | null;
  /** The largest topic, of equal ones the first by name; `null` without items. */
  readonly largest: string | number | null;
  /** By falling count; equal counts by name: numbers first, then texts by code units. */
  readonly topics: readonly FeedbackTopic[];
}

/** What is counted: items by topic. */
export function topicSpec(onInvalid: InvalidPolicy): MixSpec {
  return { metric: 'feedback-topics', part: 'topic', amounts: 'none', classes: null, onInvalid };
}

/** How topics are read. */
interface TopicReading {
  readonly topic?: unknown;
  readonly count?: unknown;
  readonly missingValue?: MissingValue | undefined;
}

/** Counts the topics of items, or of rows with a reader. */
export function countTopics(spec: MixSpec, source: unknown, reading: TopicReading): MixTally {
  // a text is iterable too, and its letters are no topics
  if (typeof source === 'string') refuse(spec.metric, 'values', 'a list of topics', source, 'INVALID_VALUE');
  const { metric, onInvalid } = spec;
  const { count, topic, missingValue } = reading;
  const tally = emptyMix();
  if (count === undefined) {
    const { leftOut } = readValues(metric, source, 'topic', CLASS, { topic, missingValue, onInvalid }, (one) => {
      putClass(tally, one, 1, 0);
    });
    return { ...tally, left: leftOut };
  }
  assertIterable(metric, 'rows', source);
  const [topicOf, timesOf] = [readerOf(metric, 'topic', topic), readerOf(metric, 'count', count)];
  const isNone = missingOf(metric, missingValue);
  const rows = new RowTally(metric, source, onInvalid);
  let [index, asked] = [0, 0];
  for (const row of source) {
    const given = topicOf(row);
    rows.times = 1;
    const many = rows.read(COUNT, 'count', timesOf(row), index);
    if (many) {
      asked++;
      rows.times = many;
      const one = rows.read(CLASS, 'topic', isNone(given) ? null : given, index);
      if (one !== null) putClass(tally, one, many, 0);
    }
    index++;
  }
  rows.end(index, ['count']);
  rows.end(asked, ['topic']);
  totalOf(metric, 'counts', [tally.n, rows.missing, rows.invalid]);
  return { ...tally, left: rows.leftOut };
}

/** The one conclusion behind every way of counting. */
export function concludeTopics(
  spec: MixSpec,
  tally: MixTally,
  options: MixConfidence | undefined,
): FeedbackTopicsResult {
  const { n } = tally;
  const { classes } = mixClasses(spec, tally, options?.confidence);
  // sorting is stable: of equal ones the first in order stays first
  classes.sort((a, b) => b.count - a.count);
  let sum = 0;
  const topics = classes.map(({ class: topic, count, share, interval }) => {
    sum += count;
    // of the counts, so that nothing is rounded on the way
    return { class: topic, count, share, cumulated: n ? sum / n : null, interval };
  });
  const [first] = n ? topics : [];
  return {
    metric: 'feedback-topics',
    unit: 'fraction',
    value: first?.share ?? null,
    n,
    ...leftOutOf(tally.left),
    interval: first?.interval ?? null,
    largest: first?.class ?? null,
    topics,
  };
}

/**
 * Feedback by topic, largest first, with running shares: which few topics make most of the complaints (Pareto).
 *
 * share = items of the topic / items with a topic; value = the largest share; n = items with a topic.
 *
 * @remarks An item has one topic. For items with several, decide first: its first topic, or one row per topic, whose shares are then of
 * mentions and not of items. Items without a topic are `missing` and in no share: say how many they are. Topics are told apart as
 * written: `'Staff'` and `'staff'` are two. A frequent topic need not be the one that costs customers: compare with churn.
 * Source: the Pareto chart of quality control, as ASQ describes it; intervals are simultaneous (Goodman 1965). Cost: O(items +
 * topics log topics).
 * @param topics the topic of each item, a text or a number; `null` and `undefined` have none
 * @param options how to count and how to conclude
 * @returns topics with counts, shares and running shares; `value: null` when no item has a topic
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a topic, such as an empty text (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `topic`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { feedbackTopics } from 'cx-metrics';
 *
 * const result = feedbackTopics(['delivery', 'price', 'delivery', null, 'app', 'delivery']);
 * result.topics.map((each) => [each.class, each.count, each.cumulated]); // => [['delivery', 3, 0.6], ['app', 1, 0.8], ['price', 1, 1]]
 * result.missing; // => 1
 * ```
 * @see https://asq.org/quality-resources/pareto
 * @category Survey
 * @since 0.1.0
 */
export function feedbackTopics(
  topics:
    | readonly (string | number | bigint | null | undefined)[]
    | Iterable<string | number | bigint | null | undefined>,
  options?: FeedbackTopicsOptions,
): FeedbackTopicsResult;
/**
 * The same for rows: `topic` says what each is about. See {@link feedbackTopics}.
 *
 * @param rows any iterable, one row per item
 */
export function feedbackTopics<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: FeedbackTopicsRowOptions<Row>,
): FeedbackTopicsResult;
export function feedbackTopics(source: unknown, options?: FeedbackTopicsOptions): FeedbackTopicsResult {
  assertOptions('feedback-topics', options, 'topic count onInvalid missingValue confidence');
  const { confidence, onInvalid = 'throw', ...reading } = options ?? {};
  const spec = topicSpec(onInvalid);
  return concludeTopics(spec, countTopics(spec, source, reading), { confidence });
}
