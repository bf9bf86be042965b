import type { TimeZone } from '../../calendar/zones/time-zone.js';
import type { Dialect } from '../dialects/dialect.js';
import { extended, own, type Relation } from '../text/relation.js';
import { dayOf, stepped } from '../text/stepped.js';

/**
 * Adds the local day of an instant, in days since 1970-01-01: what a zone's clock said is data in the statement, so that no engine's
 * zone data decide. Right for instants between `from` and `to`.
 */
export function withLocalDay(
  dialect: Dialect,
  source: Relation,
  at: string,
  day: string,
  zone: TimeZone,
  from: number,
  to: number,
): Relation {
  const changes = zone.transitions(from, to + 1).filter(({ at: instant }) => instant > from);
  const offsets = [zone.offsetAt(from), ...changes.map(({ after }) => after)].map(dialect.number);
  const name = own(dialect, at);
  const offset = stepped(
    dialect,
    name,
    changes.map(({ at: instant }) => instant),
    offsets,
  );
  const local = extended(dialect, source, { [day]: `${name} + ${offset}` });
  return extended(dialect, local, { [day]: dayOf(dialect, own(dialect, day)) });
}
