import { type LeftOut, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, type Read } from '../../core/options.js';
import { isRows, readParts } from '../../core/reading.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import { namedProportion, type ShareOptions, type ShareResult } from '../../kernels/proportion/proportion.js';
import { COUNT, FLAG, RowTally } from '../../kernels/proportion/row-tally.js';

/**
 * Which solved cases are one-touch: those with fewer than two replies of agents, none at all among them (as Zendesk Explore
 * has it), or those with exactly one.
 *
 * @category Options
 * @since 0.1.0
 */
export type OneTouchRateDefinition = 'zendesk-explore' | 'exactly-one';

/**
 * How {@link oneTouchRate} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OneTouchRateOptions extends ShareOptions {
  /** Which solved cases are one-touch. @defaultValue `'zendesk-explore'` */
  readonly definition?: OneTouchRateDefinition | undefined;
}

/**
 * Options of {@link oneTouchRate}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OneTouchRateRowOptions<Row> extends OneTouchRateOptions {
  /** How many replies of agents the case took; not looked at while it is unsolved. */
  readonly agentReplies: Read<Row, number | bigint>;
  /** Whether the case is solved. */
  readonly solved: Read<Row, boolean | number | bigint>;
  /** What to do with cases whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Cases as a help desk or a database counts them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface OneTouchRateCounts {
  /** Solved cases with no reply of an agent. */
  readonly noReply: number | bigint;
  /** Solved cases with one reply of an agent. */
  readonly oneReply: number | bigint;
  /** All solved cases. */
  readonly solved: number | bigint;
  /** Unsolved cases, none of those in `solved`; only passed on. @defaultValue 0 */
  readonly unsolved?: number | bigint | undefined;
}

/**
 * One-touch rate with what it rests on. `count` is how many cases were one-touch, `n` how many were solved.
 *
 * @category Results
 * @since 0.1.0
 */
export interface OneTouchRateResult extends ShareResult<'one-touch-rate'> {
  /** Which cases were one-touch. */
  readonly definition: OneTouchRateDefinition;
  /** Solved cases with no reply of an agent: in `count` under `'zendesk-explore'` only. */
  readonly noReply: number;
  /** Solved cases with one reply of an agent. */
  readonly oneReply: number;
  /** Unsolved cases, left out. */
  readonly unsolved: number;
}

const METRIC = 'one-touch-rate';
/** Names of the concluding options. */
const CONCLUDING = 'definition confidence interval';

/** The one conclusion behind every way of counting. */
export function concludeOneTouch(
  { noReply, oneReply, solved, unsolved }: Record<keyof OneTouchRateCounts, number>,
  left: LeftOut,
  options: OneTouchRateOptions,
): OneTouchRateResult {
  assertOptions(METRIC, options, CONCLUDING);
  const { definition: asked, ...conclusion } = options;
  const definition = chosen(METRIC, 'definition', asked, 'zendesk-explore exactly-one');
  // one conclusion checks that both fit, the other that the one that counts does
  const both = namedProportion(
    METRIC,
    noReply + oneReply,
    solved,
    conclusion,
    left,
    'noReply and oneReply together',
    'solved',
  );
  const share = definition === 'exactly-one' ? namedProportion(METRIC, oneReply, solved, conclusion, left) : both;
  return { ...share, definition, noReply, oneReply, unsolved };
}

/**
 * One-touch rate: the share of solved cases that took no more than one reply of an agent.
 *
 * value = solved cases with fewer than 2 replies / solved cases, or with exactly 1 under `definition: 'exactly-one'`; n = solved
 * cases. Wilson's interval unless another method is given.
 *
 * @remarks Both definitions are in use under one name: the formula of Zendesk Explore takes fewer than two replies, so cases closed
 * without an answer (merged, spam, solved by an automation) count too; other pages of the same vendor say exactly one. `noReply` tells how
 * far the two lie apart. Count replies of people: that of a bot is not an agent's. It is the agents' side of
 * {@link firstContactResolution}, which counts contacts of the customer. Unsolved cases are left out and counted apart. Cost:
 * O(n) time, O(1) memory.
 * @param rows any iterable, one row per case
 * @param options readers `agentReplies` and `solved`, how to count and how to conclude
 * @returns share 0…1 with interval; `value: null` and `interval: null` when no case is solved
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for replies that are no whole number and for what is not a flag (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { oneTouchRate } from 'cx-metrics';
 *
 * const cases = [
 *   { replies: 0, status: 'closed' },
 *   { replies: 1, status: 'solved' },
 *   { replies: 4, status: 'solved' },
 *   { replies: 1, status: 'open' },
 * ];
 * const rate = oneTouchRate(cases, { agentReplies: (row) => row.replies, solved: (row) => row.status !== 'open' });
 * rate.value; // ~> 0.6666666667
 * rate.noReply; // => 1
 * rate.unsolved; // => 1
 * ```
 * @category Service
 * @since 0.1.0
 */
export function oneTouchRate<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: OneTouchRateRowOptions<Row>,
): OneTouchRateResult;
/**
 * One-touch rate of counts; see {@link oneTouchRate}.
 *
 * @param counts whole numbers from 0
 * @param options definition, interval and its level
 * @returns share 0…1 with interval; `value: null` and `interval: null` when `solved` is 0
 * @throws A {@link CxMetricsError} `INVALID_VALUE` when the counts are no whole numbers, or more cases took up to one reply than were solved; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { oneTouchRate } from 'cx-metrics';
 * const rate = oneTouchRate({ noReply: 30, oneReply: 270, solved: 600 });
 * rate.value; // => 0.5
 * rate.interval?.low; // ~> 0.4601198639241893
 * ```
 */
export function oneTouchRate(counts: OneTouchRateCounts, options?: OneTouchRateOptions): OneTouchRateResult;
export function oneTouchRate(source: unknown, options?: object): OneTouchRateResult {
  if (!isRows(source)) {
    const counts = namedCounts(METRIC, source, ['noReply', 'oneReply', 'solved'], ['unsolved']);
    return concludeOneTouch(counts, noneLeftOut(), options ?? {});
  }
  assertOptions(METRIC, options, `agentReplies solved onInvalid ${CONCLUDING}`);
  const { agentReplies, solved, onInvalid, ...conclusion } = (options ?? {}) as Partial<
    OneTouchRateRowOptions<unknown>
  >;
  const [counts, left] = countOneTouch(source, { solved, agentReplies }, onInvalid);
  return concludeOneTouch(counts, left, conclusion);
}

/** Counts the cases of rows, and what was left out of them. */
export function countOneTouch(
  rows: unknown,
  readers: Readonly<Record<string, unknown>>,
  onInvalid: InvalidPolicy | undefined,
): [counts: Record<keyof OneTouchRateCounts, number>, left: LeftOut] {
  const tally = new RowTally(METRIC, rows, onInvalid);
  const counts = { noReply: 0, oneReply: 0, solved: 0, unsolved: 0 };
  let asked = 0;
  const names = { required: ['solved', 'agentReplies'], open: ['agentReplies'] };
  readParts(METRIC, rows, names, readers, (index, flag, given) => {
    const isSolved = tally.read(FLAG, 'solved', flag, index);
    if (isSolved === 0) counts.unsolved++;
    if (!isSolved) return;
    asked++;
    const replies = tally.read(COUNT, 'agentReplies', given, index);
    if (replies === null) return;
    counts.solved++;
    if (replies === 0) counts.noReply++;
    if (replies === 1) counts.oneReply++;
  });
  tally.end(asked, ['agentReplies']);
  return [counts, tally.leftOut];
}
