import { type Birth, earlierBirth } from './by-type-then-value.js';
import type { VisitColumns } from './visit-columns.js';
import type { VisitTimes } from './visit-times.js';

/**
 * The events of customers, side by side: customer `c` was seen at `times[starts[c]]` … `times[starts[c + 1] - 1]`, ascending and
 * distinct. A customer of whom no event was counted has an empty stretch.
 *
 * @category Results
 * @since 0.1.0
 */
export interface Histories {
  /** The customer behind each place; `null` when the places themselves are the customers. */
  readonly ids: readonly (string | number)[] | null;
  /** Where each customer's visits start, and where the last one's end. */
  readonly starts: Int32Array;
  /** When: numbers of periods, of days, or epoch milliseconds. */
  readonly times: Float64Array;
  /** How many events each visit is made of. */
  readonly events: Int32Array;
  /** Numbers whose exact sum over `amountStarts[v]` … `amountStarts[v + 1] - 1` is the amount of visit `v`. */
  readonly amounts: Float64Array | null;
  /** Where the amounts of each visit start, and where the last one's end. */
  readonly amountStarts: Int32Array;
  /** What the first event of each customer says about them, where that is counted; `null` for who has no visit. */
  readonly attributes?: readonly (string | number | null)[] | undefined;
}

/**
 * Lays columns of events out by customer and time: one pass counts, one puts every event in its place, and only what arrived out
 * of order is sorted. The slow twin is `HistoryStore`, which takes events one by one.
 */
export function historiesOf(columns: VisitColumns, found: VisitTimes): Histories {
  const { customers, codes, ids, amounts } = columns;
  const { periods, base, afterAsOf } = found;
  const first = new Int32Array(codes + 1);
  for (let i = 0; i < periods.length; i++) {
    if ((periods[i] as number) >= 0) (first[(customers[i] as number) + 1] as number)++;
  }
  for (let c = 0; c < codes; c++) (first[c + 1] as number) += first[c] as number;
  const next = first.slice();
  const times = new Float64Array(periods.length - afterAsOf);
  const values = amounts && new Float64Array(times.length);
  for (let i = 0; i < periods.length; i++) {
    const period = periods[i] as number;
    if (period < 0) continue;
    const code = customers[i] as number;
    const place = next[code] as number;
    next[code] = place + 1;
    times[place] = base + period;
    if (values && amounts) values[place] = amounts[i] as number;
  }
  for (let c = 0; c < codes; c++) sortStretch(times, values, first[c] as number, first[c + 1] as number);
  const histories = { ids, ...merged(first, times), amounts: values };
  const births = columns.attributes && birthsOf(columns, found, columns.attributes);
  return births ? { ...histories, attributes: births.map((birth) => (birth === null ? null : birth[1])) } : histories;
}

/** What the first event of each customer says, by code. */
function birthsOf(
  { customers, codes, at }: VisitColumns,
  { periods }: VisitTimes,
  attributes: readonly (string | number)[],
): (Birth | null)[] {
  const births = new Array<Birth | null>(codes).fill(null);
  for (let i = 0; i < periods.length; i++) {
    if ((periods[i] as number) < 0) continue;
    const code = customers[i] as number;
    births[code] = earlierBirth(births[code], [Math.floor(at[i] as number), attributes[i] as string | number]);
  }
  return births;
}

/** Brings equal neighbours together. */
function merged(first: Int32Array, times: Float64Array): Omit<Histories, 'ids' | 'amounts'> {
  const starts = new Int32Array(first.length);
  const distinct = new Float64Array(times.length);
  const amountStarts = new Int32Array(times.length + 1);
  let visits = 0;
  for (let c = 0; c + 1 < first.length; c++) {
    const end = first[c + 1] as number;
    let latest = Number.NaN;
    for (let i = first[c] as number; i < end; i++) {
      const time = times[i] as number;
      if (time === latest) continue;
      latest = time;
      distinct[visits] = time;
      amountStarts[visits++] = i;
    }
    starts[c + 1] = visits;
  }
  amountStarts[visits] = times.length;
  const events = new Int32Array(visits);
  for (let v = 0; v < visits; v++) events[v] = (amountStarts[v + 1] as number) - (amountStarts[v] as number);
  return { starts, times: distinct.subarray(0, visits), events, amountStarts: amountStarts.subarray(0, visits + 1) };
}

/** Up to this many, moving neighbours beats sorting an index. */
const FEW = 32;

/** Sorts times from one place to another, each with its amount. */
function sortStretch(times: Float64Array, values: Float64Array | null, from: number, to: number): void {
  let sorted = from + 1;
  while (sorted < to && (times[sorted - 1] as number) <= (times[sorted] as number)) sorted++;
  if (sorted >= to) return;
  if (!values) times.subarray(from, to).sort();
  else if (to - from <= FEW) insertEach(times, values, from, sorted, to);
  else {
    const [before, amounts] = [times.slice(from, to), values.slice(from, to)];
    const order = Array.from(before.keys()).sort((a, b) => (before[a] as number) - (before[b] as number));
    for (const [k, i] of order.entries()) {
      times[from + k] = before[i] as number;
      values[from + k] = amounts[i] as number;
    }
  }
}

function insertEach(times: Float64Array, values: Float64Array, from: number, sorted: number, to: number): void {
  for (let i = sorted; i < to; i++) {
    const [time, value] = [times[i] as number, values[i] as number];
    let k = i;
    for (; k > from && (times[k - 1] as number) > time; k--) {
      times[k] = times[k - 1] as number;
      values[k] = values[k - 1] as number;
    }
    times[k] = time;
    values[k] = value;
  }
}
