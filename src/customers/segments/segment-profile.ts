import { refuse } from '../../core/errors.js';
import { intervalOf } from '../../core/interval.js';
import { type LeftOut, leftOutOf, noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, type Read, readerOf } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import type { Estimate, Interval, MetricResult } from '../../core/result.js';
import { namedCounts } from '../../kernels/proportion/named-counts.js';
import { shareOf } from '../../kernels/proportion/proportion.js';
import { FLAG, RowTally } from '../../kernels/proportion/row-tally.js';
import { type ShareIndexIntervalMethod, usualShareIndex } from '../../stats/intervals/interval-share-ratio.js';
import { zOf } from '../../stats/intervals/z-score.js';

/**
 * Counts of {@link segmentProfile}, for one attribute.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentProfileCounts {
  /** Customers of the segment who have the attribute. */
  readonly withAttribute: number | bigint;
  /** Customers of the segment. */
  readonly segment: number | bigint;
  /** All customers who have it, those of the segment among them. */
  readonly allWithAttribute: number | bigint;
  /** All customers. */
  readonly all: number | bigint;
}

/**
 * How {@link segmentProfile} concludes.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentProfileOptions {
  /** Level of the intervals, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** Method of the interval of the index. @defaultValue `logPartOfAll` */
  readonly interval?: ShareIndexIntervalMethod | undefined;
}

/**
 * Options of {@link segmentProfile} for rows, one for each customer.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentProfileRowOptions<Row, Attribute extends string = string> extends SegmentProfileOptions {
  /** Whether a customer is in the segment: `true`, `false`, 1 or 0. */
  readonly segment: Read<Row, boolean | number | bigint>;
  /** Whether a customer has each attribute, by its name. */
  readonly attributes: { readonly [Name in Attribute]: Read<Row, boolean | number | bigint> };
  /** Whose index is the `value`. @defaultValue the first one */
  readonly attribute?: NoInfer<Attribute> | undefined;
  /** What to do with rows whose flags are none. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * What a profile says of one attribute.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SegmentIndex extends Estimate, LeftOut {
  /** Customers of the segment who have the attribute. */
  readonly withAttribute: number;
  /** Customers of the segment. */
  readonly segment: number;
  /** All customers who have it, those of the segment among them. */
  readonly allWithAttribute: number;
  /** All customers. */
  readonly all: number;
  /** The index: 1 means no difference; `null` without customers in the segment, or where nobody has the attribute. */
  readonly value: number | null;
  /** Interval of the index; `null` where a count in it is 0. */
  readonly interval: Interval | null;
  /** Share in the segment, 0…1, with Wilson's interval. */
  readonly share: Estimate;
  /** Share in all. */
  readonly allShare: Estimate;
  /** Customers of whom the segment or the attribute is not known. */
  readonly missing: number;
  /** Customers refused under `onInvalid: 'count'`. */
  readonly invalid: number;
}

/**
 * Result of {@link segmentProfile}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SegmentProfileResult extends MetricResult<'segment-profile', 'ratio'>, SegmentIndex {
  /** The index of the attribute asked for. */
  readonly value: number | null;
  /** Customers of the segment of whom it is known. */
  readonly n: number;
  /** Customers without it. */
  readonly missing: number;
  /** Customers refused under `onInvalid: 'count'`. */
  readonly invalid: number;
}

/**
 * Result of {@link segmentProfile} of rows.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SegmentProfileTable extends SegmentProfileResult {
  /** The attribute asked for, whose numbers stand beside. */
  readonly attribute: string;
  /** All attributes, in the order given. */
  readonly attributes: readonly (SegmentIndex & {
    /** Name of the attribute. */
    readonly attribute: string;
  })[];
}

const METRIC = 'segment-profile';

/**
 * Segment profile (persona): how a segment differs from all customers, by the index of each attribute.
 *
 * value = (withAttribute / segment) / (allWithAttribute / all), a ratio from 0 without limit: 1 means no difference, 1.5 an index of
 * 150. n = segment. Interval: on the log scale, the segment being a part of all ({@link logPartOfAll}); {@link katzLog}, which
 * other tools use, takes the two for independent and is too wide.
 *
 * @remarks All includes the segment itself; a comparison with the rest gives another number. An index from few customers is
 * noise: read its interval. An attribute that is often missing describes those who fill in forms: see `missing`. Of many
 * attributes some differ by chance. A persona is a description, not a cause. Cost: O(1); for rows O(n · attributes).
 * @param counts whole numbers from 0
 * @param options level and method of the interval
 * @returns index with interval and both shares; `value: null` without customers in the segment or with the attribute
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what are not counts and for a segment that is no part of all; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { segmentProfile } from 'cx-metrics';
 * const profile = segmentProfile({ withAttribute: 90, segment: 300, allWithAttribute: 200, all: 1000 });
 * profile.value; // => 1.5
 * [profile.share.value, profile.allShare.value]; // => [0.3, 0.2]
 * profile.interval?.low; // ~> 1.3119533901129
 * ```
 * @see https://support.civicscience.com/help/what-is-an-index
 * @category Customers
 * @since 0.1.0
 */
export function segmentProfile(counts: SegmentProfileCounts, options?: SegmentProfileOptions): SegmentProfileResult;
/**
 * The same for rows, one for each customer, for as many attributes as you like. See {@link segmentProfile}.
 *
 * @param rows any iterable
 * @param options reader of the segment, readers of the attributes, and which of them is the value
 * @returns a table of indices; each attribute rests on the customers of whom it is known
 * @example
 * ```ts
 * import { segmentProfile } from 'cx-metrics';
 *
 * const customers = [
 *   { age: 70, city: true, app: false },
 *   { age: 68, city: true, app: true },
 *   { age: 31, city: true, app: true },
 *   { age: 24, city: false, app: true },
 * ];
 * const seniors = segmentProfile(customers, {
 *   segment: (customer) => customer.age >= 65,
 *   attributes: { city: (customer) => customer.city, app: (customer) => customer.app },
 *   attribute: 'app',
 * });
 * seniors.value; // ~> 0.6666666667
 * seniors.attributes.map((each) => each.attribute); // => ['city', 'app']
 * ```
 */
export function segmentProfile<Row, Attribute extends string>(
  rows: Iterable<Row>,
  options: SegmentProfileRowOptions<Row, Attribute>,
): SegmentProfileTable;
export function segmentProfile(source: unknown, options?: object): SegmentProfileResult | SegmentProfileTable {
  if (isRows(source)) return tableOf(source, options);
  const counts = namedCounts(METRIC, source, ['withAttribute', 'segment', 'allWithAttribute', 'all']);
  assertOptions(METRIC, options, 'interval confidence');
  const { withAttribute, segment, allWithAttribute, all } = counts;
  const most = { withAttribute: segment, segment: all, allWithAttribute: withAttribute + all - segment };
  for (const [name, limit] of Object.entries(most) as [keyof typeof most, number][]) {
    const expected = `at most ${limit}, since the segment is a part of all`;
    if (counts[name] > limit) refuse(METRIC, name, expected, counts[name], 'INVALID_VALUE');
  }
  const least = `at least withAttribute, ${withAttribute}`;
  if (allWithAttribute < withAttribute) {
    refuse(METRIC, 'allWithAttribute', least, allWithAttribute, 'INVALID_VALUE');
  }
  const index = indexOf(counts, noneLeftOut(), options ?? {});
  return { metric: METRIC, unit: 'ratio', n: segment, ...index };
}

/** The index of one attribute. */
function indexOf(
  counts: Readonly<Record<keyof SegmentProfileCounts, number>>,
  left: LeftOut,
  { confidence = 0.95, interval: method }: SegmentProfileOptions,
): SegmentIndex {
  const { withAttribute: count, segment: total, allWithAttribute: otherCount, all: otherTotal } = counts;
  const z = zOf(METRIC, confidence);
  const value = total > 0 && otherCount > 0 ? (count * otherTotal) / (total * otherCount) : null;
  const sample = { count, otherCount, otherTotal };
  return {
    value,
    ...leftOutOf(left),
    ...counts,
    share: shareOf(METRIC, count, total, confidence),
    allShare: shareOf(METRIC, otherCount, otherTotal, confidence),
    interval:
      value === null
        ? null
        : intervalOf(
            METRIC,
            'ratio of shares to all',
            method ?? usualShareIndex,
            [sample, total, z, confidence],
            confidence,
            0,
            1 / 0,
          ),
  };
}

function tableOf(rows: Iterable<unknown>, options: object | undefined): SegmentProfileTable {
  assertOptions(METRIC, options, 'segment attributes attribute interval confidence onInvalid');
  const given = { ...options } as Partial<SegmentProfileRowOptions<unknown>>;
  const { segment: readSegment, attributes: readers, attribute: asked, onInvalid } = given;
  const segmentOf = readerOf(METRIC, 'segment', readSegment);
  const names = typeof readers === 'object' && readers !== null ? Object.keys(readers) : [];
  if (names.length === 0) refuse(METRIC, 'attributes', 'an object of readers by name', readers);
  const attribute = asked ?? (names[0] as string);
  if (!names.includes(attribute)) refuse(METRIC, 'attribute', `one of ${names.join(', ')}`, asked);
  const columns = names.map((name) => {
    const read = readerOf(METRIC, `attributes.${name}`, (readers as Readonly<Record<string, unknown>>)[name]);
    const tally = new RowTally(METRIC, rows, onInvalid);
    const counts = { withAttribute: 0, segment: 0, allWithAttribute: 0, all: 0 };
    return { name, read, tally, counts };
  });
  let index = 0;
  for (const row of rows) {
    const place = index++;
    const flag = segmentOf(row);
    for (const { name, read, tally, counts } of columns) {
      const isIn = tally.read(FLAG, 'segment', flag, place);
      if (isIn === null) continue;
      const has = tally.read(FLAG, `attributes.${name}`, read(row), place);
      if (has === null) continue;
      counts.all++;
      counts.segment += isIn;
      counts.allWithAttribute += has;
      counts.withAttribute += isIn * has;
    }
  }
  const attributes = columns.map(({ name, tally, counts }) => {
    tally.end(index, ['segment', `attributes.${name}`]);
    return { attribute: name, ...indexOf(counts, tally.leftOut, given) };
  });
  const chosen = attributes.find((each) => each.attribute === attribute) as (typeof attributes)[number];
  return { metric: METRIC, unit: 'ratio', n: chosen.segment, ...chosen, attributes };
}
