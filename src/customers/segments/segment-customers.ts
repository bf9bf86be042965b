import { fail, refuse } from '../../core/errors.js';
import { showInstant } from '../../core/instant.js';
import { LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, type MissingValue, policyOf } from '../../core/options.js';
import { assertRead, columnsOf, isRows, readParts } from '../../core/reading.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { faultOf } from '../../core/unreadable.js';
import { concludeMix, type MixClass } from '../../kernels/mix/mix-conclusion.js';
import { emptyMix, putClass } from '../../kernels/mix/mix-tally.js';
import { type CompiledRule, compileRules, type SegmentFields } from './compile-rules.js';
import type { SegmentRule } from './segment-rule.js';

/**
 * Options of {@link segmentCustomers}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentCustomersOptions {
  /** The segments as data: a customer is in the first one whose condition holds. */
  readonly rules: readonly SegmentRule[];
  /** Segment of customers that no rule takes. @defaultValue `'other'` */
  readonly otherwise?: string | undefined;
  /** What a rule does that cannot be decided because a field is missing: the next rule is asked (`'next-rule'`), or the customer is counted as missing and gets no segment (`'no-segment'`). @defaultValue `'next-rule'` */
  readonly onMissing?: 'next-rule' | 'no-segment' | undefined;
  /** What to do with customers of whom a field is of another type than the value it is compared with. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
  /** Level at which all intervals hold together, between 0 and 1. @defaultValue 0.95 */
  readonly confidence?: number | undefined;
  /** A number that stands for "missing" in integer columns of this call, such as -1, or several. */
  readonly missingValue?: MissingValue | undefined;
}

/**
 * Customers in segments.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SegmentCustomersResult extends MetricResult<'segment-customers', 'fraction'> {
  /** Share of the largest segment; `null` when nobody has a segment. */
  readonly value: number | null;
  /** Customers that have a segment, `otherwise` among them. */
  readonly n: number;
  /** Customers left without a segment under `onMissing: 'no-segment'`. */
  readonly missing: number;
  /** Interval of `value`; as all intervals hold together, it does whichever segment is the largest. */
  readonly interval: Interval | null;
  /** The largest segment, of equal ones the first; `null` when there is none. */
  readonly largest: string | null;
  /** The segments in the order of the rules, `otherwise` last, empty ones too: `class` is the name, `count` customers. */
  readonly segments: readonly MixClass[];
  /** The segment of each customer, in the order given; `null` for those missing or invalid. */
  readonly customers: readonly (string | null)[];
  /** The rules. */
  readonly rules: readonly SegmentRule[];
  /** Segment of customers that no rule takes. */
  readonly otherwise: string;
  /** What a rule does that cannot be decided. */
  readonly onMissing: 'next-rule' | 'no-segment';
}

const METRIC = 'segment-customers';

/**
 * Segments of customers by rules that are data: who is in which segment, and how large each one is.
 *
 * A customer is in the first segment whose condition holds, else in `otherwise`; share = customers of the segment /
 * customers with a segment. value = the largest share.
 *
 * @remarks Rules are plain JSON, to be stored and shown with the number; the result echoes them. They are tried in order, so every
 * customer is in one segment and the shares add up to 1. A missing field (`null`, `undefined`, no such property, NaN in a
 * float column) leaves a test open, neither true nor false, also under `not` and `!=`, as NULL does in SQL; `all` and `any`
 * may be decided by their other parts; `missing` and `present` ask for it. What an open rule does is named by `onMissing`. Fields are read
 * from rows by name; only those that rules name are looked at. The intervals are simultaneous (Goodman). Cost: O(customers × rules).
 * @param customers rows (any iterable of objects) or an object of equally long columns, by the names of the fields
 * @param options rules, `otherwise`, and what to do about missing and invalid fields
 * @returns the segment of each customer, and counts and shares; `value: null` when nobody has a segment
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a field of another type than the value it is compared with (unless `onInvalid: 'count'`) or a column that is not there; `NOTHING_READ` when rows have none of the fields that rules name; `INVALID_OPTION` for bad options and rules
 * @example
 * ```ts
 * import { segmentCustomers } from 'cx-metrics';
 *
 * const customers = [
 *   { orders: 12, country: 'VN', lastOrderDays: 3 },
 *   { orders: 1, country: 'VN', lastOrderDays: 400 },
 *   { orders: 2, country: 'TH', lastOrderDays: null },
 * ];
 * const result = segmentCustomers(customers, {
 *   rules: [
 *     { segment: 'lapsed', when: { field: 'lastOrderDays', is: '>', value: 365 } },
 *     {
 *       segment: 'loyal at home',
 *       when: {
 *         all: [
 *           { field: 'orders', is: '>=', value: 5 },
 *           { field: 'country', is: 'in', values: ['VN'] },
 *         ],
 *       },
 *     },
 *   ],
 * });
 * result.customers; // => ['loyal at home', 'lapsed', 'other']
 * result.segments.map((each) => each.count); // => [1, 1, 1]
 *
 * const columns = { spend: [10, 900, null] };
 * const rules = [{ segment: 'big', when: { field: 'spend', is: '>=', value: 100 } as const }];
 * segmentCustomers(columns, { rules, onMissing: 'no-segment' }).customers; // => ['other', 'big', null]
 * ```
 * @category Customers
 * @since 0.1.0
 */
export function segmentCustomers(
  customers: Iterable<object> | Readonly<Record<string, ArrayLike<unknown>>>,
  options: SegmentCustomersOptions,
): SegmentCustomersResult {
  const given = (options ?? {}) as Partial<SegmentCustomersOptions>;
  assertOptions(METRIC, options, 'rules otherwise onMissing onInvalid confidence missingValue');
  const { rules, otherwise = 'other', onMissing: asked, onInvalid, confidence, missingValue } = given;
  const policy = policyOf(METRIC, onInvalid);
  const onMissing = chosen(METRIC, 'onMissing', asked, 'next-rule no-segment');
  if (typeof otherwise !== 'string' || otherwise === '') {
    refuse(METRIC, 'otherwise', 'a text that is not empty', otherwise);
  }
  const table = new Map<string, unknown[]>();
  const left = new LeftOutCount();
  const compared = new Set<string>();
  let isInvalid = false;
  const fields: SegmentFields = {
    read: (field, isCompared) => {
      if (isCompared) compared.add(field);
      const cells = table.get(field) ?? [];
      table.set(field, cells);
      return (row) => cells[row];
    },
    refuse: (field, expected, got, row) => {
      if (policy === 'throw') {
        const place = isRows(customers) ? `row ${row}, field ${field}` : `index ${row} of ${field}`;
        fail('INVALID_VALUE', METRIC, `${field} must be ${expected}; got ${showInstant(got)} at ${place}`, {
          index: row,
        });
      }
      if (!isInvalid) left.refuse(row, field, faultOf(got, expected === 'a number' ? 'not-a-number' : 'not-a-class'));
      isInvalid = true;
      return null;
    },
  };
  const compiled = compileRules(METRIC, rules, fields);
  const total = readFields(METRIC, customers, table, missingValue);
  // one field may be in no row; but where none is, rows are not what the rules think
  const isThere = (field: string) => table.get(field)?.some((cell) => cell !== undefined);
  const [field] = compared;
  if (field !== undefined && ![...table.keys()].some(isThere)) assertRead(METRIC, customers, field, total, total);
  const names = new Set([...compiled.map(({ segment }) => segment), otherwise]);
  const spec = { metric: METRIC, part: 'segment', amounts: 'none', classes: names, onInvalid: policy } as const;
  const tally = emptyMix();
  const segments: (string | null)[] = [];
  for (let row = 0; row < total; row++) {
    isInvalid = false;
    const segment = segmentOf(compiled, row, onMissing === 'no-segment', otherwise);
    if (!isInvalid && segment === null) left.missing++;
    else if (!isInvalid && segment !== null) putClass(tally, segment, 1, 0);
    segments.push(isInvalid ? null : segment);
  }
  const { value, n, interval, largest, classes } = concludeMix(spec, tally, 'count', { confidence });
  return {
    metric: METRIC,
    unit: 'fraction',
    value,
    n,
    ...leftOutOf(left),
    interval,
    largest: largest as string | null,
    segments: classes,
    customers: segments,
    // plain data, so that what the caller does to the rules later does not change the result
    rules: JSON.parse(JSON.stringify(rules)) as SegmentRule[],
    otherwise,
    onMissing,
  };
}

/** The first segment whose condition holds; `null` where `stops` is set and one is open before. */
function segmentOf(rules: readonly CompiledRule[], row: number, stops: boolean, otherwise: string): string | null {
  for (const { segment, holds } of rules) {
    const outcome = holds(row);
    if (outcome) return segment;
    if (outcome === null && stops) return null;
  }
  return otherwise;
}

/** Fills the table with the cells of its fields; returns how many customers there are. */
function readFields(metric: string, source: unknown, table: Map<string, unknown[]>, missingValue: unknown): number {
  if (isRows(source)) {
    let row = 0;
    for (const customer of source) {
      if (Object(customer) !== customer)
        refuse(metric, 'a row', 'an object', customer, 'INVALID_VALUE', ` at row ${row}`);
      for (const [field, cells] of table) cells.push(cellOf(customer as Record<string, unknown>, field));
      row++;
    }
    return row;
  }
  const columns = new Map([...table.keys()].map((field) => [field, cellOf(Object(source), field)]));
  // all of them at once, so that unequal lengths are seen
  columnsOf(metric, Object.fromEntries(columns), { required: [...columns.keys()] });
  let total = 0;
  for (const [field, cells] of table) {
    // under a name of our own: fields may be called like an option, or like what every object inherits
    const column = { cells: columns.get(field) };
    readParts(metric, column, { required: [], optional: ['cells'] }, { missingValue }, (_, cell) => cells.push(cell));
    total = cells.length;
  }
  return total;
}

/** A field of a row; what every object inherits is none. */
function cellOf(row: Readonly<Record<string, unknown>>, field: string): unknown {
  return Object.hasOwn(row, field) || !(field in Object.prototype) ? row[field] : undefined;
}
