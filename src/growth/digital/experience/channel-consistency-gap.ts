import { totalOf } from '../../../core/counts.js';
import { fail, refuse, show } from '../../../core/errors.js';
import { assertOptions } from '../../../core/options.js';
import { isCount, plain } from '../../../core/plain-number.js';
import { assertIterable } from '../../../core/reading.js';
import type { Interval, MetricResult } from '../../../core/result.js';
import { assertPart, shareOf } from '../../../kernels/proportion/proportion.js';
import { gammaAbove } from '../../../stats/distributions/gamma.js';
import { assertConfidence } from '../../../stats/intervals/z-score.js';
import { isSummable } from '../../../stats/sums/summable.js';

/**
 * A channel as a survey tool or a database counts it.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChannelAnswers {
  /** Name of the channel, of no other one. */
  readonly channel: string;
  /** Answers with the property, such as satisfied ones: from 0 to `total`. */
  readonly count: number | bigint;
  /** All answers of the channel. */
  readonly total: number | bigint;
}

/**
 * A channel with a score of any kind.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChannelScore {
  /** Name of the channel, of no other one. */
  readonly channel: string;
  /** Its score; `null` when there is none. */
  readonly score: number | bigint | null | undefined;
}

/**
 * Options of {@link channelConsistencyGap} from counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChannelConsistencyGapOptions {
  /** Channels with fewer answers are left out, and named: a whole number from 1. @defaultValue 1 */
  readonly minAnswers?: number | undefined;
  /** Level of the interval of each channel, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
}

/**
 * A channel that was compared.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ComparedChannel {
  /** Its name; `null` where scores came without names. */
  readonly channel: string | null;
  /** Its score, or its share of the answers. */
  readonly value: number;
  /** Its answers; `null` of scores. */
  readonly n: number | null;
  /** Wilson's interval of its share; `null` of scores. */
  readonly interval: Interval | null;
}

/**
 * How far channels lie apart. `n` is how many were compared.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ChannelConsistencyGapResult extends MetricResult<'channel-consistency-gap', 'score' | 'fraction'> {
  /** Best minus worst channel; `null` below two channels. */
  readonly value: number | null;
  /** Channels without a score. */
  readonly missing: number;
  /** The best channel, of equal ones the first; `null` without names or channels. */
  readonly best: string | null;
  /** The worst channel, of equal ones the first. */
  readonly worst: string | null;
  /** The channels that were compared, in the order given. */
  readonly channels: readonly ComparedChannel[];
  /** Names of the channels that were left out for too few answers. */
  readonly leftOut: readonly string[];
  /** How few answers are too few; `null` of scores. */
  readonly minAnswers: number | null;
  /** Pearson's chi-square of equal shares, without correction; `null` of scores, below two channels, and where all shares are 0 or all 1. */
  readonly chiSquare: number | null;
  /** Its degrees of freedom: channels − 1. */
  readonly df: number | null;
  /** How often chance alone makes channels differ as much, 0…1, if none is better. */
  readonly p: number | null;
}

const METRIC = 'channel-consistency-gap';

/**
 * Channel consistency gap: how far the best and the worst channel lie apart.
 *
 * value = largest − smallest score of the channels, or share of their answers; n = channels that were compared.
 *
 * @remarks Chance alone makes a gap between equal channels, and the more channels the larger: `p` says how often, by Pearson's
 * chi-square of equal shares (channels × satisfied or not, n − 1 degrees of freedom, no correction). It is an approximation that wants
 * about five expected answers in each cell, so leave small channels out by `minAnswers`. The gap itself has no interval: the ends are
 * chosen for being far apart. Each channel has one (Wilson). Of plain scores there is the gap alone. Ask every channel the same question on the
 * same scale. Source: Pearson 1900 for the test. Cost: O(channels).
 * @param channels each once, with `count` of `total` answers
 * @param options how many answers a channel must have
 * @returns gap as a fraction, with the test; `value: null` below two channels
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are not such counts or scores, for other parts, and for a channel given twice; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { channelConsistencyGap } from 'cx-metrics';
 *
 * const gap = channelConsistencyGap([
 *   { channel: 'app', count: 61, total: 80 },
 *   { channel: 'store', count: 150, total: 214 },
 *   { channel: 'phone', count: 52, total: 90 },
 *   { channel: 'mail', count: 9, total: 11 },
 * ], { minAnswers: 30 });
 * gap.value; // ~> 0.184722222222
 * gap.worst; // => 'phone'
 * gap.p; // ~> 0.026349553200
 * gap.leftOut; // => ['mail']
 *
 * channelConsistencyGap([4.5, 4.25, 3.5]).value; // => 1
 * ```
 * @category Digital
 * @since 0.1.0
 */
export function channelConsistencyGap(
  channels: readonly ChannelAnswers[] | Iterable<ChannelAnswers>,
  options?: ChannelConsistencyGapOptions,
): ChannelConsistencyGapResult;
/**
 * The gap of scores, with or without names. See {@link channelConsistencyGap}.
 *
 * @param scores numbers, or `channel` and `score` of each
 */
export function channelConsistencyGap(
  scores: readonly (number | ChannelScore | null | undefined)[] | Iterable<number | ChannelScore | null | undefined>,
): ChannelConsistencyGapResult;
export function channelConsistencyGap(source: unknown, options?: object): ChannelConsistencyGapResult {
  assertOptions(METRIC, options, 'minAnswers confidence');
  assertIterable(METRIC, 'channels', source);
  const given = Array.from(source);
  const isOfCounts = given.some((each) => Object(each) === each && !('score' in (each as object)));
  const [name] = Object.keys({ ...options });
  // of no channels at all, the options tell what was meant
  if (isOfCounts || (given.length === 0 && name !== undefined)) return gapOfCounts(given, { ...options });
  // nobody would look at them
  if (name !== undefined) refuse(METRIC, name, 'left out where scores are given', Object(options)[name]);
  return gapOfScores(given);
}

/** Checks the fields of a channel, and that no other has its name. */
function fieldsOf(each: unknown, index: number, known: string, channels: Set<unknown>): string {
  const place = `channels[${index}]`;
  if (Object(each) !== each) refuse(METRIC, place, `an object with ${known}`, each, 'INVALID_VALUE');
  const names = known.split(', ');
  const unknown = Object.keys(each as object).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    const why = `unknown part ${show(unknown)} of ${place}; known are ${known}`;
    fail('INVALID_VALUE', METRIC, why, { name: unknown, index });
  }
  const { channel } = each as ChannelAnswers;
  const isName = typeof channel === 'string' && channel !== '';
  if (!isName || channels.has(channel)) {
    const expected = isName ? 'given once' : 'a text that is not empty';
    refuse(METRIC, `${place}.channel`, expected, channel, 'INVALID_VALUE');
  }
  channels.add(channel);
  return channel;
}

function gapOfScores(given: readonly unknown[]): ChannelConsistencyGapResult {
  const names = new Set<unknown>();
  const channels: ComparedChannel[] = [];
  for (const [index, each] of given.entries()) {
    const isNamed = Object(each) === each;
    const channel = isNamed ? fieldsOf(each, index, 'channel, score', names) : null;
    const score = plain(isNamed ? (each as ChannelScore).score : each);
    if (score == null) continue;
    if (!isSummable(score)) {
      const name = isNamed ? `channels[${index}].score` : `scores[${index}]`;
      refuse(METRIC, name, 'a finite number of size up to 2^960', score, 'INVALID_VALUE', '', { index });
    }
    channels.push({ channel, value: score + 0, n: null, interval: null });
  }
  return concludeGap(
    'score',
    channels,
    { missing: given.length - channels.length, leftOut: [], minAnswers: null },
    NO_TEST,
  );
}

function gapOfCounts(
  list: readonly unknown[],
  { minAnswers = 1, confidence = 0.95 }: ChannelConsistencyGapOptions,
): ChannelConsistencyGapResult {
  if (!(isCount(minAnswers) && minAnswers > 0)) refuse(METRIC, 'minAnswers', 'a whole number from 1', minAnswers);
  assertConfidence(METRIC, confidence);
  const names = new Set<unknown>();
  const leftOut: string[] = [];
  const channels: ComparedChannel[] = [];
  const compared: { readonly count: number; readonly total: number }[] = [];
  for (const [index, each] of list.entries()) {
    const channel = fieldsOf(each, index, 'channel, count, total', names);
    const given = each as ChannelAnswers;
    const [count, total] = [plain(given.count) as number, plain(given.total) as number];
    const place = `channels[${index}]`;
    assertPart(METRIC, count, total, `${place}.count`, `${place}.total`);
    const { value, interval } = shareOf(METRIC, count, total, confidence);
    if (value === null || total < minAnswers) leftOut.push(channel);
    else {
      channels.push({ channel, value, n: total, interval });
      compared.push({ count, total });
    }
  }
  totalOf(
    METRIC,
    'totals',
    compared.map(({ total }) => total),
  );
  return concludeGap('fraction', channels, { missing: 0, leftOut, minAnswers }, testOf(compared));
}

type Test = Pick<ChannelConsistencyGapResult, 'chiSquare' | 'df' | 'p'>;
const NO_TEST: Test = { chiSquare: null, df: null, p: null };

/**
 * Pearson's test of equal shares. With X of N answers in all, Σ (observed − expected)² / expected over both cells of a channel is
 * (count · N − total · X)² / (total · X · (N − X)): the difference is of whole numbers and exact, so equal shares give 0.
 */
function testOf(channels: readonly { readonly count: number; readonly total: number }[]): Test {
  const all = channels.reduce((sum, { total }) => sum + total, 0);
  const positive = channels.reduce((sum, { count }) => sum + count, 0);
  if (channels.length < 2 || positive === 0 || positive === all) return NO_TEST;
  let chiSquare = 0;
  for (const { count, total } of channels) {
    const difference = Number(BigInt(count) * BigInt(all) - BigInt(total) * BigInt(positive));
    chiSquare += (difference / total / positive) * (difference / (all - positive));
  }
  const df = channels.length - 1;
  return { chiSquare, df, p: gammaAbove(chiSquare / 2, df / 2) };
}

function concludeGap(
  unit: 'score' | 'fraction',
  channels: readonly ComparedChannel[],
  { missing, leftOut, minAnswers }: Pick<ChannelConsistencyGapResult, 'missing' | 'leftOut' | 'minAnswers'>,
  test: Test,
): ChannelConsistencyGapResult {
  let [best, worst] = [channels[0], channels[0]];
  for (const each of channels) {
    if (best && each.value > best.value) best = each;
    if (worst && each.value < worst.value) worst = each;
  }
  return {
    metric: METRIC,
    unit,
    value: best && worst && channels.length > 1 ? best.value - worst.value : null,
    n: channels.length,
    missing,
    invalid: 0,
    reasons: {},
    refused: [],
    best: best?.channel ?? null,
    worst: worst?.channel ?? null,
    channels,
    leftOut,
    minAnswers,
    ...test,
  };
}
