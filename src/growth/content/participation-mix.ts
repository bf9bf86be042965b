import { refuse } from '../../core/errors.js';
import { leftOutOf } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type MissingValue, type Read } from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { concentrationOf } from '../../kernels/mix/concentration.js';
import { concludeMix, type MixClass, type MixConfidence } from '../../kernels/mix/mix-conclusion.js';
import { emptyMix, type MixSpec, type MixTally, putClass } from '../../kernels/mix/mix-tally.js';
import { readValues } from '../../kernels/proportion/read-values.js';
import { COUNT } from '../../kernels/proportion/row-tally.js';

/**
 * Options of {@link participationMix}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ParticipationMixOptions extends MixConfidence {
  /** From how many contributions on a user is heavy: a whole number above `contributorFrom`. */
  readonly heavyFrom: number;
  /** From how many contributions on a user is a contributor: a whole number from 1. @defaultValue 1 */
  readonly contributorFrom?: number | undefined;
  /** Parts of all users, the most active ones, whose share of contributions is asked for: each above 0 and at most 1. @defaultValue `[0.01]` */
  readonly topFractions?: readonly number[] | undefined;
  /** What to do with what is not a number of contributions. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "missing" in this call, such as -1. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link participationMix} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ParticipationMixRowOptions<Row> extends ParticipationMixOptions {
  /** How many contributions the user made in the period; 0 for those who only read. */
  readonly contributions: Read<Row, number | bigint>;
}

/**
 * What the most active users contribute.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TopContributors {
  /** The part of all users that was asked for. */
  readonly fraction: number;
  /** How many users that is, rounded up. */
  readonly users: number;
  /** Their share of all contributions, 0…1; `null` when there are none. */
  readonly share: number | null;
}

/**
 * The three classes of participation: `lurkers` who only read, `contributors` now and then, `heavy` contributors.
 *
 * @category Results
 * @since 0.1.0
 */
export type ParticipationClass = 'lurkers' | 'contributors' | 'heavy';

/**
 * Participation of users. `n` is how many users there are.
 *
 * @category Results
 * @since 0.1.0
 */
export interface ParticipationMixResult extends MetricResult<'participation-mix', 'fraction'> {
  /** Share of the largest class, 0…1; `null` without users. */
  readonly value: number | null;
  /** Interval of `value`; as all intervals hold together, it does whichever class is the largest. */
  readonly interval: Interval | null;
  /** The largest class, of equal ones the first; `null` without users. */
  readonly largest: ParticipationClass | null;
  /** `lurkers`, `contributors` and `heavy`, in this order, empty ones too. */
  readonly classes: readonly MixClass[];
  /** All contributions; `null` where only classes are known. */
  readonly contributions: number | null;
  /** What the most active users contribute, in the order that was asked for; empty where only classes are known. */
  readonly top: readonly TopContributors[];
  /** From how many contributions on a user is a contributor; `null` where only classes are known. */
  readonly contributorFrom: number | null;
  /** From how many on a user is heavy; `null` where only classes are known. */
  readonly heavyFrom: number | null;
}

/** The classes in their order. */
export const PARTICIPATION: readonly ParticipationClass[] = ['lurkers', 'contributors', 'heavy'];

/** The conclusion behind both ways of counting: users by class. */
export function concludeParticipation(
  spec: MixSpec,
  tally: MixTally,
  options: MixConfidence,
  known: Pick<ParticipationMixResult, 'contributions' | 'top' | 'contributorFrom' | 'heavyFrom'>,
): ParticipationMixResult {
  const { value, n, interval, largest, classes } = concludeMix(spec, tally, 'count', options);
  return {
    metric: 'participation-mix',
    unit: 'fraction',
    value,
    n,
    ...leftOutOf(tally.left),
    interval,
    largest: largest as ParticipationClass | null,
    classes,
    ...known,
  };
}

/**
 * How many users a part of all of them is, rounded up. A decimal fraction is a double a little off it: 0.07 × 100 is
 * 7.000000000000001, and no eighth user is meant. So what is a whole number but for a few units in the last place is that number.
 */
function usersOf(fraction: number, n: number): number {
  const exact = fraction * n;
  const nearest = Math.round(exact);
  return Math.abs(exact - nearest) <= nearest * 1e-15 ? nearest : Math.ceil(exact);
}

/**
 * Participation mix, the rule of 90–9–1: how many users only read, contribute now and then, and contribute heavily.
 *
 * share = users of the class / users. Lurkers have fewer contributions than `contributorFrom`, heavy users `heavyFrom` or more;
 * value = the largest share; n = users.
 *
 * @remarks The borders are choices and part of the number: there is no default for heavy users. Hand in everybody who could have
 * contributed, those with 0 too, or there are no lurkers. That 90 % read, 9 % write a little and 1 % write most is what Nielsen
 * saw in forums in 2006, and no law. What the most active part contributes says more than three classes: `top` has it, for ⌈p · n⌉
 * users. Contributions are posts, reviews or uploads, of one period for all. The intervals are simultaneous (Goodman). Cost:
 * O(n log n).
 * @param contributions how many contributions each user made
 * @param options the borders, parts of users, how to count
 * @returns shares of the three classes with intervals, and what the most active users contribute; `value: null` without users
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is not a whole number from 0 (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `contributions`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { participationMix } from 'cx-metrics';
 *
 * const posts = [0, 0, 0, 0, 0, 0, 1, 2, 3, 44];
 * const mix = participationMix(posts, { heavyFrom: 20, topFractions: [0.1] });
 * mix.classes.map((each) => each.share); // => [0.6, 0.3, 0.1]
 * mix.top; // => [{ fraction: 0.1, users: 1, share: 0.88 }]
 * ```
 * @see https://www.nngroup.com/articles/participation-inequality/
 * @category Content
 * @since 0.1.0
 */
export function participationMix(
  contributions: readonly (number | bigint | null | undefined)[] | Iterable<number | bigint | null | undefined>,
  options: ParticipationMixOptions,
): ParticipationMixResult;
/**
 * The same for rows, one per user. See {@link participationMix}.
 *
 * @param rows any iterable
 */
export function participationMix<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: ParticipationMixRowOptions<Row>,
): ParticipationMixResult;
export function participationMix(source: unknown, options: ParticipationMixOptions): ParticipationMixResult {
  const metric = 'participation-mix';
  const names = 'contributions heavyFrom contributorFrom topFractions onInvalid missingValue confidence';
  assertOptions(metric, options, names);
  const { heavyFrom, contributorFrom = 1, topFractions = [0.01], confidence, ...reading } = { ...options };
  const isFrom = (from: unknown, least: number) => Number.isSafeInteger(from) && (from as number) >= least;
  if (!isFrom(contributorFrom, 1)) refuse(metric, 'contributorFrom', 'a whole number from 1', contributorFrom);
  if (!isFrom(heavyFrom, contributorFrom + 1)) {
    refuse(metric, 'heavyFrom', `a whole number above contributorFrom, ${contributorFrom}`, heavyFrom);
  }
  if (!Array.isArray(topFractions)) refuse(metric, 'topFractions', 'an array', topFractions);
  const fractions = Array.from(topFractions as readonly number[], (fraction) => {
    if (typeof fraction === 'number' && fraction > 0 && fraction <= 1) return fraction;
    return refuse(metric, 'topFractions', 'above 0 and at most 1', fraction);
  });
  const tally = emptyMix();
  const users: number[] = [];
  const { onInvalid } = reading;
  const { leftOut } = readValues(metric, source, 'contributions', COUNT, reading, (made) => {
    users.push(made);
    const level = made >= heavyFrom ? 2 : made >= contributorFrom ? 1 : 0;
    putClass(tally, PARTICIPATION[level] as string, 1, 0);
  });
  const { total, shareOfTop } = concentrationOf(users);
  const top = fractions.map((fraction) => {
    const most = usersOf(fraction, users.length);
    return { fraction, users: most, share: shareOfTop(most) };
  });
  const spec = participationSpec(metric, onInvalid);
  const known = { contributions: total, top, contributorFrom, heavyFrom };
  return concludeParticipation(spec, { ...tally, left: leftOut }, { confidence }, known);
}

/** What is counted: users by these three classes. */
export function participationSpec(metric: string, onInvalid: InvalidPolicy = 'throw'): MixSpec {
  return { metric, part: 'class', amounts: 'none', classes: new Set(PARTICIPATION), onInvalid };
}
