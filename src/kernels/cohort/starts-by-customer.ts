import { refuse, wayOut } from '../../core/errors.js';
import { ID_TEXT, IdKind, idOf } from '../../core/ids.js';
import { INSTANT_TEXT, instantOf, refuseSeconds, showInstant } from '../../core/instant.js';
import { addedReasons, type LeftOut, LeftOutCount, leftOutOf, type Reasons } from '../../core/left-out.js';
import { isRows } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import { rangeOf, type StartColumns, type VisitColumns } from '../history/visit-columns.js';
import { VISIT_LIMIT } from '../history/visit-spec.js';
import type { CohortSpec, StartsByCustomer } from './cohort-spec.js';

/** Whether starts are given by customer, rather than by what reads rows. */
export function isByCustomer(bornAt: unknown): bornAt is StartsByCustomer {
  // a promise of starts would give nobody's
  return typeof bornAt === 'object' && bornAt !== null && !wayOut(bornAt);
}

/** The same visits with the starts of subjects, of whom some may have no visit: those are numbered after the others. */
export function withStarts<Visits extends LeftOut & Pick<VisitColumns, 'ids' | 'codes'>>(
  spec: CohortSpec,
  columns: Visits,
  bornAt: StartsByCustomer,
): Visits & { readonly starts: StartColumns } {
  const { metric, onInvalid, asOf } = spec;
  const { ids } = columns;
  const codes = new Map(ids?.map((id, code) => [id, code]));
  let known = columns.codes;
  // codes that are their own ids are numbers
  const one = ids ? ids[0] : known > 0 ? 0 : undefined;
  const codeOf = (id: string | number): number => {
    if (!ids && Number.isInteger(id) && (id as number) >= 0 && (id as number) < columns.codes) return id as number;
    const code = codes.get(id) ?? known++;
    codes.set(id, code);
    return code;
  };
  const left = new LeftOutCount();
  const kinds = new IdKind();
  const [subjects, at]: [number[], number[]] = [[], []];
  let index = 0;
  const entries = isRows(bornAt) ? bornAt : Object.entries(bornAt);
  for (const entry of entries as Iterable<unknown>) {
    const [who, started] = Array.isArray(entry) ? (entry as unknown[]) : [];
    const place = index++;
    const bad = (what: string, expected: string, got: unknown, shown?: string): never =>
      refuse(metric, what, expected, shown ?? got, 'INVALID_VALUE', ` at entry ${place} of bornAt`, { index: place });
    // rows of starts would all be missing
    if (!Array.isArray(entry)) bad('an entry of bornAt', 'a pair of customer and instant', entry);
    const id = idOf(who);
    const instant = started == null ? 0 : instantOf(started);
    if (started == null) left.missing++;
    else if (id === null) {
      if (onInvalid === 'throw') bad('a customer', ID_TEXT, who);
      left.refuse(place, 'bornAt', 'not-an-id');
    } else if (!(Math.abs(instant) <= VISIT_LIMIT)) {
      if (onInvalid === 'throw') bad('bornAt', `${INSTANT_TEXT}, up to the year 9999`, showInstant(started));
      left.refuse(place, 'bornAt', faultOf(started, Number.isNaN(instant) ? 'not-an-instant' : 'out-of-range'));
    } else {
      if (one !== undefined && typeof one !== typeof id) {
        const way = isRows(bornAt) ? '' : ' (keys of an object are texts; a Map keeps numbers)';
        bad('a customer', `a ${typeof one}, as those of the events are${way}`, id);
      }
      kinds.see(metric, entries, 'bornAt', id, place);
      subjects.push(codeOf(id));
      at.push(instant);
    }
  }
  const { from, to } = rangeOf(at);
  refuseSeconds(metric, 'bornAt', from, to, asOf);
  const { missing, invalid, reasons = {}, refused = [] } = columns;
  const together = leftOutOf({
    missing: missing + left.missing,
    invalid: invalid + left.invalid,
    reasons: addedReasons(reasons, left.reasons, 1) as Reasons,
    refused: [...refused, ...left.refused].slice(0, 5),
  });
  return { ...columns, codes: known, starts: { subjects, at, attributes: null }, ...together };
}
