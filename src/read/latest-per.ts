import { refuse } from '../core/errors.js';
import { ID_TEXT, IdKind, idOf } from '../core/ids.js';
import { type InstantInput, instantOf, refuseInstant } from '../core/instant.js';
import { assertOptions, chosen, type Read } from '../core/options.js';
import { plain } from '../core/plain-number.js';
import { assertIterable, placeOf, readParts } from '../core/reading.js';

/**
 * Options of {@link latestPer}.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface LatestPerOptions<Row> {
  /** Who answered. */
  readonly customer: Read<Row, string | number | bigint>;
  /** When. */
  readonly at: Read<Row, InstantInput>;
  /** The answer: a row without one yields to any with one, and of two in one instant the lower score stays. */
  readonly score: Read<Row, unknown>;
  /** What to do with a row whose customer or instant cannot be one: stop, or leave it out. @defaultValue `'throw'` */
  readonly onInvalid?: 'throw' | 'leave-out' | undefined;
}

/** A row that may be the last answer of a customer. */
interface Candidate {
  readonly row: unknown;
  readonly at: number;
  /** Infinity for what is no number, so that it yields to what is one. */
  readonly score: number;
  readonly isAnswer: boolean;
}

/**
 * The last answer of each customer, as the rows that hold them: what to count where one person answers several times.
 *
 * Of the rows of a customer the latest with an answer stays; of several in one instant the one with the lower score; of equal ones the
 * first. Rows come in the order in which their customers first appear, as they were, so that a metric reads them with the readers it
 * would have anyway.
 *
 * @remarks Whoever answers often would otherwise count often. A customer who never answered stays with the latest row, which the metric counts as
 * missing. A row without a customer or without an instant (`null`, `undefined`) is nobody's last and is left out. An answer that is off the
 * scale, or that a reader could not read, counts as an answer here: the metric refuses it, and names its place among the rows that
 * are left. Give `latestPer` the reader of the score that the metric gets. Cost: O(n) time, O(customers) memory.
 * @param rows any iterable
 * @param options who, when, and which answer
 * @returns one row per customer
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a customer or an instant that is none (unless `onInvalid: 'leave-out'`) and for ids
 * of which some are numbers and some texts; `NOTHING_READ` when a reader gives `undefined` for every row; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { latestPer, nps } from 'cx-metrics';
 *
 * const rows = [
 *   { id: 'an', at: '2026-01-05T10:00Z', rating: 10 },
 *   { id: 'bình', at: '2026-01-06T10:00Z', rating: 8 },
 *   { id: 'an', at: '2026-01-07T10:00Z', rating: 0 },
 * ];
 * const last = latestPer(rows, { customer: 'id', at: 'at', score: 'rating' });
 * const result = nps(last, { score: 'rating' });
 * result.value; // => -50
 * result.n; // => 2
 * ```
 * @category Reading
 * @since 0.1.0
 */
export function latestPer<Row>(rows: Iterable<Row>, options: LatestPerOptions<Row>): Row[] {
  const caller = 'latestPer';
  assertOptions(caller, options, 'customer at score onInvalid');
  const isStrict = chosen(caller, 'onInvalid', options?.onInvalid, 'throw leave-out') === 'throw';
  assertIterable(caller, 'rows', rows);
  const ids = new IdKind();
  const latest = new Map<string | number, Candidate>();
  const names = { required: ['customer', 'at', 'score'], optional: ['row'] };
  const readers = { ...options, row: (row: unknown) => row };
  readParts(caller, rows, names, readers, (index, customer, time, answer, row) => {
    if (customer == null || time == null) return;
    const place = (name: string) => ` at ${placeOf(rows, name, index)}`;
    const id = idOf(customer);
    const at = instantOf(time);
    if (id === null) {
      if (isStrict) refuse(caller, 'customer', ID_TEXT, customer, 'INVALID_VALUE', place('customer'), { index });
      return;
    }
    ids.see(caller, rows, 'customer', id, index);
    if (Number.isNaN(at)) {
      if (isStrict) refuseInstant(caller, 'at', time, place('at'), { name: 'at', index });
      return;
    }
    const number = plain(answer);
    const score = typeof number === 'number' && !Number.isNaN(number) ? number : Number.POSITIVE_INFINITY;
    const next = { row, at, score, isAnswer: answer != null };
    const best = latest.get(id);
    if (best === undefined || isBetter(next, best)) latest.set(id, next);
  });
  return Array.from(latest.values(), ({ row }) => row as Row);
}

/** Whether the next row takes the place of the best one so far. */
function isBetter(next: Candidate, best: Candidate): boolean {
  if (next.isAnswer !== best.isAnswer) return next.isAnswer;
  return next.at === best.at ? next.score < best.score : next.at > best.at;
}
