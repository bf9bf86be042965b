import { refuse } from '../../core/errors.js';
import { assertOptions, type InvalidPolicy, type Read } from '../../core/options.js';
import { readParts } from '../../core/reading.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { SHARE_CONCLUSION, type ShareOptions, shareOf } from '../../kernels/proportion/proportion.js';
import { RowTally } from '../../kernels/proportion/row-tally.js';

/**
 * Options of {@link tierMigration}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TierMigrationOptions extends ShareOptions {
  /** Names of the tiers, the lowest first: two or more. */
  readonly tiers: readonly string[];
  /** What to do with members in a tier that is none of these. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * Options of {@link tierMigration} for rows.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TierMigrationRowOptions<Row> extends TierMigrationOptions {
  /** Tier of the member then; `null` for those who were no members. */
  readonly before: Read<Row, string>;
  /** Tier of the member now; `null` for those who have left. */
  readonly now: Read<Row, string>;
}

/**
 * Members as equally long columns.
 *
 * @category Options
 * @since 0.1.0
 */
export interface TierMigrationColumns {
  /** Tier of each member then; `null` for those who were no members. */
  readonly before: ArrayLike<string | null | undefined>;
  /** Tier of each member now; `null` for those who have left. */
  readonly now: ArrayLike<string | null | undefined>;
}

/**
 * Moves between tiers. `n` is how many members could rise: those who were in a tier that was not the highest.
 *
 * @category Results
 * @since 0.1.0
 */
export interface TierMigrationResult extends MetricResult<'tier-migration', 'fraction'> {
  /** Share who rose among those who could, 0…1; `null` when nobody could. */
  readonly value: number | null;
  /** Interval of the value; `null` when nobody could rise. */
  readonly interval: Interval | null;
  /** Members who are in a higher tier now. */
  readonly rose: number;
  /** Members who are in the same tier. */
  readonly stayed: number;
  /** Members who are in a lower tier now. */
  readonly fell: number;
  /** Members who had a tier and have none now. */
  readonly left: number;
  /** Members who had no tier before: in no base. */
  readonly joined: number;
  /** The tiers, the lowest first: the order of the table's rows and columns. */
  readonly tiers: readonly string[];
  /** Members by tier before (row) and now (column); who left or joined is not in it. */
  readonly table: readonly (readonly number[])[];
  /** Members who left, by the tier that they had. */
  readonly leftFrom: readonly number[];
  /** Members who joined, by the tier that they have. */
  readonly joinedTo: readonly number[];
}

const METRIC = 'tier-migration';

/**
 * Moves between membership tiers from one period to the next: who rose, stayed, fell, left or joined.
 *
 * value = members who rose / members who were below the highest tier before; n = the latter, those who left among them.
 *
 * @remarks Members of the highest tier cannot rise, so they are not in the base; who has left could have risen, and is. New members had
 * no tier before: they are counted apart. Rows of people with neither tier are `missing`. The same thresholds must hold in both periods:
 * {@link membershipTiers} assigns tiers by points, and its `members` can be handed in here; where those below the lowest tier are a
 * tier (`'none'`), list it first. Wilson's interval unless another method is given. Source of the moves: Oracle, Siebel Loyalty
 * administration (upgrade, requalify, downgrade). Cost: O(members + tiers²).
 * @param rows any iterable, one row per member
 * @param options readers `before` and `now`, the tiers, how to count and how to conclude
 * @returns share who rose with interval, the moves and their table; `value: null` when nobody could rise
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a tier that is none of `tiers` (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { tierMigration } from 'cx-metrics';
 *
 * const moves = tierMigration(
 *   {
 *     before: ['silver', 'silver', 'silver', 'gold', 'gold', 'platinum', null],
 *     now: ['silver', 'gold', 'silver', 'gold', 'silver', 'platinum', 'silver'],
 *   },
 *   { tiers: ['silver', 'gold', 'platinum'] },
 * );
 * moves.value; // => 0.2
 * moves.table; // => [[2, 1, 0], [1, 1, 0], [0, 0, 1]]
 * moves.joined; // => 1
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function tierMigration<Row>(
  rows: readonly Row[] | Iterable<Row>,
  options: TierMigrationRowOptions<Row>,
): TierMigrationResult;
/**
 * The same for equally long columns. See {@link tierMigration}.
 *
 * @param columns `before` and `now`
 */
export function tierMigration(columns: TierMigrationColumns, options: TierMigrationOptions): TierMigrationResult;
export function tierMigration(source: unknown, options: TierMigrationOptions): TierMigrationResult {
  assertOptions(METRIC, options, `before now tiers onInvalid ${SHARE_CONCLUSION}`);
  const {
    before,
    now,
    tiers: asked,
    onInvalid,
    confidence,
    interval: method,
  } = { ...options } as Partial<TierMigrationRowOptions<unknown>>;
  const tiers = tiersOf(asked);
  const places = new Map<unknown, number>(tiers.map((tier, place) => [tier, place]));
  const expected = `one of ${tiers.length} tiers, or null`;
  const rows = new RowTally(METRIC, source, onInvalid);
  // one place more than there are tiers stands for none
  const none = tiers.length;
  const cells = new Float64Array((none + 1) ** 2);
  const placeIn = (name: string, tier: unknown, index: number) =>
    tier == null ? none : (places.get(tier) ?? rows.refuse(name, expected, tier, index, 'not-a-class'));
  readParts(METRIC, source, { required: ['before', 'now'] }, { before, now }, (index, then, today) => {
    const from = placeIn('before', then, index);
    const to = from === null ? null : placeIn('now', today, index);
    if (from === null || to === null) return;
    if (from === none && to === none) rows.lack();
    else (cells[from * (none + 1) + to] as number)++;
  });
  const at = (from: number, to: number) => cells[from * (none + 1) + to] as number;
  const moves = { rose: 0, stayed: 0, fell: 0, left: 0, joined: 0, couldRise: 0 };
  for (let from = 0; from <= none; from++) {
    for (let to = 0; to <= none; to++) {
      const count = at(from, to);
      if (from === none) moves.joined += count;
      else moves[to === none ? 'left' : to > from ? 'rose' : to < from ? 'fell' : 'stayed'] += count;
      if (from < none - 1) moves.couldRise += count;
    }
  }
  const { couldRise, ...counts } = moves;
  const share = shareOf(METRIC, counts.rose, couldRise, confidence, method);
  return {
    metric: METRIC,
    unit: 'fraction',
    value: share.value,
    n: couldRise,
    ...rows.leftOut,
    interval: share.interval,
    ...counts,
    tiers,
    table: tiers.map((_, from) => tiers.map((_, to) => at(from, to))),
    leftFrom: tiers.map((_, from) => at(from, none)),
    joinedTo: tiers.map((_, to) => at(none, to)),
  };
}

function tiersOf(given: unknown): readonly string[] {
  const names = Array.isArray(given) ? Array.from(given as unknown[]) : [];
  const isSound =
    names.length > 1 && names.length <= 1000 && names.every((name) => typeof name === 'string' && name !== '');
  if (!isSound || new Set(names).size < names.length) {
    refuse(METRIC, 'tiers', 'an array of 2 to 1,000 different texts, the lowest first', given);
  }
  return names as string[];
}
