import { instantAt } from '../../calendar/periods/instant-at.js';
import type { InstantInput } from '../../core/instant.js';
import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import {
  assertOptions,
  chosen,
  type InvalidPolicy,
  type MissingValue,
  policyOf,
  type Read,
} from '../../core/options.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { brings } from '../../kernels/history/brings.js';
import { byTypeThenValue } from '../../kernels/history/by-type-then-value.js';
import { INSTANT, KEY, type Key, optionOf, RowTally } from '../../kernels/proportion/row-tally.js';
import { readSpells, SPELL_NAMES, type TakeSpell } from '../../kernels/spell/spell.js';
import type { SpellColumns, SpellReaders } from '../../kernels/spell/spell-aggregator.js';
import { SpellHistories, type SpellsByCustomer } from '../../kernels/spell/spell-histories.js';
import { isSpells, type Spells } from '../../kernels/spell/spells.js';
import { pointsAt } from '../../stats/survival/survival-at.js';
import {
  assertFew,
  compared,
  type LogRankTest,
  type SurvivalTest,
  weighingOf,
} from '../../stats/survival/survival-comparison.js';
import type { SurvivalQuantileOptions } from '../../stats/survival/survival-quantile.js';
import { flatOf } from '../../stats/survival/survival-steps.js';
import {
  type CurveConclusion,
  curveOf,
  type Follow,
  type GroupCurve,
  pooled,
  type Stays,
  type SurvivalCurveGroup,
  staysOf,
} from './survival-curve-group.js';

/**
 * Options of {@link survivalCurve}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SurvivalCurveOptions extends SurvivalQuantileOptions {
  /** Up to when things are known: who is there then, or leaves later, was last seen then. */
  readonly asOf: InstantInput;
  /** Which presences are followed: the first of each customer, or each one, so that who came back starts anew. @defaultValue `'first'` */
  readonly presence?: 'first' | 'each' | undefined;
  /** Only presences that start at or after this instant, or from this local date on: a cohort. @defaultValue no limit */
  readonly from?: InstantInput | undefined;
  /** Only presences that start before this instant or local date. @defaultValue no limit */
  readonly to?: InstantInput | undefined;
  /** Zone of local dates in `from` and `to`. Needed for dates only. */
  readonly timeZone?: string | undefined;
  /** Whether there are `steps`: one for each distinct time, which may be as many as customers. @defaultValue `'full'` */
  readonly curve?: 'none' | 'full' | undefined;
  /** Times in milliseconds at which the curves are read: `times` of the result has the share left and the number at risk. @defaultValue none */
  readonly times?: readonly number[] | undefined;
  /** Unit of the times in the result, but for `value`; a day is 24 hours, a week 7 of them. @defaultValue `'day'` */
  readonly timeUnit?: 'ms' | 'hour' | 'day' | 'week' | undefined;
  /** How groups are compared. @defaultValue `'log-rank'` */
  readonly test?: SurvivalTest | undefined;
  /** The power of `test: 'fleming-harrington'`, from 0 to 100. @defaultValue 1 */
  readonly rho?: number | undefined;
  /** What to do with invalid spells. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** A number that stands for "none" in integer columns of this call, such as 0, or several of them. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Options of {@link survivalCurve} for spells that were counted.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CountedSurvivalOptions
  extends Omit<SurvivalCurveOptions, 'asOf' | 'timeZone' | 'onInvalid' | 'missingValue'> {}

/**
 * Options of {@link survivalCurve} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SurvivalCurveRowOptions<Row> extends SurvivalCurveOptions, SpellReaders<Row> {
  /** Which group it belongs to: a plan, a channel, the month of joining. @defaultValue one group */
  readonly group?: Read<Row, string | number> | undefined;
}

/**
 * Spells as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SurvivalCurveColumns extends SpellColumns {
  /** Which group it belongs to. @defaultValue one group */
  readonly group?: ArrayLike<string | number | null | undefined> | undefined;
}

/**
 * How long customers stay.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SurvivalCurveResult
  extends MetricResult<'survival-curve', 'ms'>,
    Omit<SurvivalCurveGroup, 'group' | 'n'> {
  /** Time after which half have left, in milliseconds; `null` when fewer have been seen to. */
  readonly value: number | null;
  /** Its limits in milliseconds; `null` unless both are reached. */
  readonly interval: Interval | null;
  /** Presences that started after `asOf`, left out. */
  readonly notStarted: number;
  /** Presences outside `from` and `to`, left out. */
  readonly notSelected: number;
  /** Which presences were followed. */
  readonly definition: 'first' | 'each';
  /** Up to when things were known, epoch milliseconds. */
  readonly asOf: number;
  /** Unit of `median`, `restrictedMean`, `times` and `steps`. */
  readonly timeUnit: 'ms' | 'hour' | 'day' | 'week';
  /** The groups, in ascending order: numbers, then texts by code unit; empty where no groups were given. */
  readonly groups: readonly SurvivalCurveGroup[];
  /** Whether the groups differ; `null` below two groups. */
  readonly test: LogRankTest | null;
}

const METRIC = 'survival-curve';

/** Names of all options; counted spells know some of them themselves. */
const OPTIONS =
  'customer startedAt endedAt group asOf timeZone onInvalid missingValue presence from to timeUnit curve times test rho limits confidence flat';

/**
 * Survival curve of customers: which share stays longer than each time, with those who are still there counted for as long as they
 * were seen.
 *
 * value = time after which half have left, in milliseconds, by the Kaplan–Meier estimate S(t) = Π (1 − dᵢ/nᵢ). n = presences.
 *
 * @remarks Spells of a customer that overlap or touch are one presence, and one of length 0 counts as nobody, as in
 * {@link churnRate}. The mean stay of those who left is not how long customers stay: the loyal ones are still there. A group's
 * spells are kept apart: who has spells in two groups is followed in both, and their presences are those within each; `n` counts
 * them all. More than 100 groups are refused, as by `logRank`: their comparison would take minutes. Limits, median, mean and
 * test: see `kaplanMeier`, `survivalLimits`, `survivalQuantile`, `restrictedMean` and `logRank` of cx-metrics/stats, which take
 * these curves too; who changes group for reasons that have to do with leaving spoils the comparison. What happened at `asOf` itself is known. Cost: O(n log n).
 * @param rows any iterable, one row per spell, in any order
 * @param options readers `customer`, `startedAt`, `endedAt` and perhaps `group`, up to when things are known, what to follow and how to conclude
 * @returns median stay, curve with limits, and the same for each group
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad customer, instant or group and for an end before the start (unless `onInvalid: 'count'`), for more than 100 groups, for starts in seconds and where some customers are numbers and some texts; `NOTHING_READ` where `customer` or `startedAt` is `undefined` in every row; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { survivalCurve } from 'cx-metrics';
 *
 * const members = [
 *   { id: 1, joined: '2026-01-01T00:00:00Z', left: '2026-01-31T00:00:00Z', plan: 'monthly' },
 *   { id: 2, joined: '2026-01-01T00:00:00Z', left: '2026-03-02T00:00:00Z', plan: 'monthly' },
 *   { id: 3, joined: '2026-02-01T00:00:00Z', left: null, plan: 'yearly' },
 * ];
 * const curve = survivalCurve(members, {
 *   customer: (row) => row.id,
 *   startedAt: (row) => row.joined,
 *   endedAt: (row) => row.left,
 *   group: (row) => row.plan,
 *   asOf: '2026-04-01T00:00:00Z',
 * });
 * curve.steps?.map((step) => step.time); // => [30, 59, 60]
 * curve.median.value; // => 60
 * curve.groups.map((each) => each.group); // => ['monthly', 'yearly']
 *
 * const spells = { customer: [1, 2, 3, 4], startedAt: [0, 0, 0, 2], endedAt: [1, 2, null, null] };
 * const short = survivalCurve(spells, { asOf: 5, timeUnit: 'ms', curve: 'none', times: [2, 4] });
 * [short.value, short.restrictedMean?.value, short.steps]; // => [3.5, 3.25, null]
 * short.times.map((each) => each.survival); // => [0.5, 0.5]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function survivalCurve<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: SurvivalCurveRowOptions<Row>,
): SurvivalCurveResult;
/**
 * The same for equally long columns. See {@link survivalCurve}.
 *
 * @param columns `customer`, `startedAt`, `endedAt` and perhaps `group`
 * @param options up to when things are known, what to follow and how to conclude
 * @returns median stay, curve with limits, and the same for each group
 */
export function survivalCurve(columns: SurvivalCurveColumns, options: SurvivalCurveOptions): SurvivalCurveResult;
/**
 * The same for spells that were counted, as one group. See {@link survivalCurve}.
 *
 * @param spells what {@link countSpells} gave
 * @param options what to follow and how to conclude
 * @returns median stay and curve with limits
 */
export function survivalCurve(spells: Spells, options?: CountedSurvivalOptions): SurvivalCurveResult;
export function survivalCurve(source: unknown, options?: object): SurvivalCurveResult {
  const spells = isSpells(METRIC, source) ? source : null;
  if (spells) spells.assertSound(METRIC, options, OPTIONS, false);
  else assertOptions(METRIC, options, OPTIONS);
  const given = { ...options } as SurvivalCurveRowOptions<unknown> & Readonly<Record<string, unknown>>;
  const question = survivalQuestion(spells ? { ...given, ...knownOf(spells) } : given);
  const { asOf } = question.follow;
  const histories = new Map<Key | null, SpellsByCustomer>();
  if (spells) histories.set(null, spells.histories);
  const left = spells ?? readGroups(source, given, asOf, histories as Map<Key | null, SpellHistories>);
  const followed = [...histories].map(([key, own]) => ({ key, stays: staysOf(own, question.follow) }));
  const all = pooled(followed.map(({ stays }) => stays));
  const groups = followed
    .filter(({ key }) => key !== null)
    .sort((a, b) => byTypeThenValue(a.key as Key, b.key as Key))
    .map(({ key, stays }) => curveOf(METRIC, key, stays, question.conclusion));
  return concludeSurvival(question, curveOf(METRIC, null, all, question.conclusion).group, { ...all, left }, groups);
}

function knownOf({ asOf, timeZone }: Spells): Pick<SurvivalCurveOptions, 'asOf' | 'timeZone'> {
  return { asOf, timeZone: timeZone ?? undefined };
}

/** What is asked of a curve, checked. */
export interface SurvivalQuestion {
  readonly follow: Follow;
  readonly unit: SurvivalCurveResult['timeUnit'];
  readonly conclusion: CurveConclusion;
  readonly comparison: ReturnType<typeof weighingOf>;
}

/** The question that options ask. */
export function survivalQuestion(options: SurvivalCurveOptions): SurvivalQuestion {
  const { presence, from, to, timeUnit, test, rho, limits, confidence, flat, curve, times = [], timeZone } = options;
  const asOf = optionOf(METRIC, INSTANT, 'asOf', options.asOf);
  const first = from === undefined ? -Infinity : instantAt(METRIC, 'from', from, timeZone);
  const after = to === undefined ? Infinity : instantAt(METRIC, 'to', to, timeZone);
  const definition = chosen(METRIC, 'presence', presence, 'first each');
  const unit = chosen(METRIC, 'timeUnit', timeUnit, 'day ms hour week');
  const unitMs = { ms: 1, hour: 3_600_000, day: 86_400_000, week: 604_800_000 }[unit];
  const amount = chosen(METRIC, 'curve', curve, 'full none');
  const comparison = weighingOf(METRIC, { test, rho });
  // checked in milliseconds, under their own places
  const unitTimes = pointsAt(METRIC, [], times).map(({ time }) => time / unitMs);
  return {
    follow: { definition, asOf, from: first, to: after, unitMs },
    unit,
    conclusion: { limits: { limits, confidence }, flat: flatOf(METRIC, flat), curve: amount, times: unitTimes },
    comparison,
  };
}

/** The conclusion from curves, wherever the stays behind them were counted. */
export function concludeSurvival(
  { follow: { definition, asOf, unitMs }, unit, comparison }: SurvivalQuestion,
  { group: _, n, ...whole }: SurvivalCurveGroup,
  { left, notStarted, notSelected }: Pick<Stays, 'notStarted' | 'notSelected'> & { readonly left: LeftOut },
  groups: readonly GroupCurve[],
): SurvivalCurveResult {
  const { value, low, high, confidence: level, method } = whole.median;
  return {
    metric: METRIC,
    unit: 'ms',
    value: value === null ? null : value * unitMs,
    n,
    ...leftOutOf(left),
    interval:
      low === null || high === null
        ? null
        : { low: low * unitMs, high: high * unitMs, confidence: level, method: `brookmeyer-crowley/${method}` },
    notStarted,
    notSelected,
    definition,
    asOf,
    timeUnit: unit,
    ...whole,
    groups: groups.map(({ group }) => group),
    test:
      groups.length > 1
        ? compared(comparison, [groups.map(({ group, steps }) => ({ group: group.group as Key, steps }))])
        : null,
  };
}

/** Reads the spells of each group, kept apart; gives what was left out. */
function readGroups(
  source: unknown,
  given: SurvivalCurveRowOptions<unknown> & Readonly<Record<string, unknown>>,
  known: number,
  histories: Map<Key | null, SpellHistories>,
): LeftOut {
  const tally = new RowTally(METRIC, source, policyOf(METRIC, given.onInvalid));
  // absent groups are one group; a group that is missing where there are some makes the row missing
  const isGrouped = brings(source, given, 'group');
  const grouping = ['group'];
  const names = { required: [...SPELL_NAMES, ...(isGrouped ? grouping : [])], optional: isGrouped ? [] : grouping };
  const take: TakeSpell = (who, start, end, index, group) => {
    const key = isGrouped ? tally.read(KEY, 'group', group, index) : null;
    if (isGrouped && key === null) return;
    const own = histories.get(key) ?? new SpellHistories();
    histories.set(key, own);
    assertFew(METRIC, 'group', histories.size);
    own.add(who, start, end, 0);
  };
  readSpells(METRIC, source, names, given, tally, take, known);
  return tally.leftOut;
}
