import { instantAt } from '../../../calendar/periods/instant-at.js';
import { timeZoneOf } from '../../../calendar/zones/time-zone.js';
import { fail, refuse } from '../../../core/errors.js';
import { type InstantInput, refuseSeconds } from '../../../core/instant.js';
import { VISIT_LIMIT, type VisitSpec } from '../../../kernels/history/visit-spec.js';
import type { KnownTotals } from '../../../kernels/history/visits.js';
import type { SeenDays } from '../../../kernels/orders/order-periods.js';
import { IS } from '../../cells/fields.js';
import { leftOutIn, OUTCOME } from '../../cells/outcomes.js';
import type { Cell, Frame, SqlField, Take } from '../../cells/shape.js';
import { withLocalDay } from '../../lookups/local-days.js';
import { grouped } from '../../text/grouped.js';
import { extended, own, type Relation } from '../../text/relation.js';

/** Outcomes of visits besides those that every shape has: after `asOf`, and before the earliest there may be. */
const LATE = 8;
const EARLY = 9;

/** What is counted, and the first instant that visits may have: the shorter time is, the shorter are statements. */
export interface SqlVisitSpec extends VisitSpec {
  readonly earliest: number;
}

/** The first instant that visits may have, checked. */
export function earliestOf({ metric, timeZone, asOf }: VisitSpec, earliest: InstantInput | undefined): number {
  if (earliest === undefined) return Math.min(0, Math.floor(asOf));
  const instant = instantAt(metric, 'earliest', earliest, timeZone);
  return instant <= asOf ? instant : refuse(metric, 'earliest', 'not after asOf', earliest);
}

/** What visits are read from. */
export function visitFields(subject: string): SqlField[] {
  return [
    { name: subject, kind: 'id' },
    { name: 'at', kind: 'instant' },
  ];
}

/** Columns of a source that go with the rows up to the end: keys of groups, and the instants behind those of periods. */
export function instantsOfKeys(source: Relation): string[] {
  return source.columns.filter((name) => /^key_\d+_at$/.test(name));
}

/**
 * One row for each subject and local day (`who`, `day`, and how many `visits`), and one for each other outcome. The order of looking is
 * that of memory: who, then when.
 */
export function subjectDays({ dialect, keys }: Frame, spec: SqlVisitSpec, source: Relation): Relation {
  const { number } = dialect;
  const c = (name: string) => own(dialect, name);
  const { subject, asOf, earliest } = spec;
  const is = (field: string, how: number) => `${c(`${field}_is`)} = ${how}`;
  const looks: readonly (readonly [condition: string, outcome: number])[] = [
    [`${is(subject, IS.missing)} OR ${is('at', IS.missing)}`, OUTCOME.missing],
    [is(subject, IS.invalid), OUTCOME.firstReason],
    [`${is(subject, IS.unfit)} OR ${is('at', IS.unfit)}`, OUTCOME.unfit],
    [`${c('at')} > ${number(VISIT_LIMIT)} OR ${c('at')} < ${number(-VISIT_LIMIT)}`, OUTCOME.firstReason + 1],
    [`${c('at')} > ${number(Math.floor(asOf))}`, LATE],
    [`${c('at')} < ${number(earliest)}`, EARLY],
  ];
  const steps = looks.map(([condition, outcome]) => `WHEN ${condition} THEN ${outcome}`).join(' ');
  const looked = extended(dialect, source, { outcome: `CASE ${steps} ELSE ${OUTCOME.there} END` });
  const zone = timeZoneOf(spec.metric, spec.timeZone);
  const dated = withLocalDay(dialect, looked, 'at', 'local', zone, earliest, asOf);
  const isThere = `${c('outcome')} = ${OUTCOME.there}`;
  const known = extended(dialect, dated, {
    who: `CASE WHEN ${isThere} THEN ${c(subject)} END`,
    day: `CASE WHEN ${isThere} THEN ${c('local')} END`,
  });
  const taken = { visits: 'COUNT(*)', since: `MIN(${c('at')})`, until: `MAX(${c('at')})` };
  const instants = instantsOfKeys(source).map((name) => [name, `MAX(${c(name)})`]);
  return grouped(dialect, known, [...keys, 'outcome', 'who', 'day'], { ...taken, ...Object.fromEntries(instants) });
}

/** What is taken of every cell: the sum of a number; of the rows themselves also the first and last day and instant. */
export const VISIT_TAKES: readonly Take[] = [
  { name: 'sum', take: 'sum' },
  { name: 'day', take: 'min' },
  { name: 'day', take: 'max' },
  { name: 'since', take: 'min' },
  { name: 'until', take: 'max' },
];

/** What the rows themselves tell. */
export interface VisitTally {
  readonly totals: KnownTotals;
  readonly seen: SeenDays;
  /** Distinct days of each subject, added up. */
  readonly days: number;
}

const FITTING = 'instants must be whole epoch milliseconds';

/** The totals in cells told apart by their outcome. */
export function tallyOf(
  frame: Frame,
  { metric, subject, asOf, earliest }: SqlVisitSpec,
  cells: readonly Cell[],
): VisitTally {
  let [n, days, afterAsOf, since, until] = [0, 0, 0, Infinity, -Infinity];
  let seen: SeenDays = { first: Infinity, last: -Infinity };
  const left: Cell[] = [];
  for (const cell of cells) {
    const [sum, first, last, from, to] = cell.takes;
    const [outcome, rows] = [cell.at[0] as number, Number(sum)];
    if (outcome === EARLY) {
      const from = new Date(earliest).toISOString();
      const why = `${rows} rows lie before ${from}: give earliest, an instant that no row is before, or leave them out by where`;
      fail('INVALID_VALUE', frame.caller, why, { rows });
    }
    if (outcome === OUTCOME.there || outcome === LATE) {
      since = Math.min(since, Number(from));
      until = Math.max(until, Number(to));
    }
    if (outcome === OUTCOME.there) {
      n += rows;
      days += cell.n;
      seen = { first: Math.min(seen.first, Number(first)), last: Math.max(seen.last, Number(last)) };
    } else if (outcome === LATE) afterAsOf += rows;
    else left.push({ ...cell, n: rows });
  }
  const leftOut = leftOutIn(frame, left, [`${subject}-not-an-id`, 'at-out-of-range'], FITTING);
  refuseSeconds(metric, 'at', since, until, asOf);
  return { totals: { n, ...leftOut, afterAsOf, refunded: 0, refundsApart: 0 }, seen, days };
}
