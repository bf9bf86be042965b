import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodDays } from '../../../src/calendar/periods/period-days.js';
import { churnCohorts } from '../../../src/customers/cohorts/churn-cohorts.js';
import { repeatCohorts } from '../../../src/customers/cohorts/repeat-cohorts.js';
import { retentionCohorts } from '../../../src/customers/cohorts/retention-cohorts.js';
import { revenueCohorts } from '../../../src/customers/cohorts/revenue-cohorts.js';
import type { CohortBirths, CohortMode, OffsetRange } from '../../../src/kernels/cohort/cohort-question.js';
import { assertPlain } from '../../laws.js';
import { some } from '../../runs.js';
import { cohortColumns, cohortEvents, cohortKinds, cohortOptions } from './cohorts.js';
import { byCohort, localDate, type SlowMember, type SlowOptions, slowCounts, slowMembers } from './slow-cohorts.js';

type Kind = Omit<SlowOptions, 'births'>;
type Place = { readonly offset: number };
type Table = (
  columns: object,
  options: object,
) => {
  readonly cohorts: readonly { readonly cells: readonly Place[] }[];
  readonly average: readonly Place[];
  readonly n: number;
  readonly customers: number;
};

const few = { numRuns: some(20) };
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) + 0;
const births = fc.constantFrom<CohortBirths>('first-ever', 'every-occurrence');
const modes = fc.constantFrom<CohortMode>('on', 'on-or-after', 'on-or-before', 'bracket', 'streak');
const widthOf = (members: readonly SlowMember[]): number => Math.max(0, ...members.map(({ begun }) => begun));

describe('cohort tables against the definitions', () => {
  it('retentionCohorts, every mode, birth, clock and way of forming cohorts', () => {
    fc.assert(
      fc.property(cohortEvents, cohortKinds, births, modes, (events, kind, born, mode) => {
        const brackets: OffsetRange[] = [
          [0, 0],
          [1, 2],
          [4, 9],
        ];
        const members = slowMembers(events, { ...kind, births: born });
        const isShared = kind.formedBy === 'period' && kind.window === null;
        const asked = mode === 'bracket' ? { brackets } : {};
        const result = retentionCohorts(cohortColumns(events, kind.formedBy, false), {
          ...cohortOptions(kind),
          ...asked,
          mode,
          births: born,
        });
        assertPlain(result);
        const width = widthOf(members);
        const cells: OffsetRange[] = Array.from({ length: width }, (_, k) => [k, k]);
        const spans = mode !== 'bracket' ? cells : width > 0 ? brackets : [];
        const label = (key: string | number) =>
          kind.formedBy === 'period' ? periodDays(kind.period).labelOf(key as number) : key;
        const expected = byCohort(members).map(([key, own]) => ({
          cohort: label(key),
          size: own.length,
          cells: spans.map(([from, to]) => {
            const eligible = own.filter(({ begun, ended }) => (isShared ? begun > from : ended > to));
            const begun = own.filter((member) => member.begun > from).length;
            const ended = own.filter((member) => member.ended > to).length;
            return {
              offset: from,
              lastOffset: to,
              status: ended === own.length ? 'complete' : begun === 0 ? 'unobserved' : 'partial',
              eligible: eligible.length,
              active: begun === 0 ? null : eligible.filter((member) => slowCounts(mode, member, from, to)).length,
            };
          }),
        }));
        const found = result.cohorts.map(({ cells, ...cohort }) => ({
          ...cohort,
          cells: cells.map(({ rate, interval, period, count, n, ...cell }) => {
            expect([count, n]).toEqual([cell.active, cell.eligible]);
            expect(rate).toBe(cell.eligible === 0 ? null : (cell.active as number) / cell.eligible);
            expect(interval === null).toBe(rate === null);
            return cell;
          }),
        }));
        expect(found).toEqual(expected);
        expect(result.customers).toBe(
          new Set(
            events
              .filter((event) => slowMembers([event], { ...kind, births: born }).length > 0)
              .map((event) => event.customer),
          ).size,
        );
      }),
      few,
    );
  });

  it('churnCohorts: lost, at risk and lost in the offset, where it is decided', () => {
    fc.assert(
      fc.property(cohortEvents, cohortKinds, fc.integer({ min: 1, max: 3 }), (events, kind, churnedAfter) => {
        const members = slowMembers(events, { ...kind, births: 'first-ever' });
        const columns = cohortColumns(events, kind.formedBy, false);
        const result = churnCohorts(columns, { ...cohortOptions(kind), churnedAfter });
        assertPlain(result);
        const expected = byCohort(members).map(([, own]) =>
          Array.from({ length: widthOf(members) }, (_, k) => {
            const eligible = own.filter(({ ended }) => ended - (churnedAfter - 1) > k);
            const lastOf = ({ visits }: SlowMember) => Math.max(...visits.map(({ offset }) => offset));
            const atRisk = eligible.filter((member) => lastOf(member) >= k - 1);
            return [
              eligible.length === own.length ? 'complete' : eligible.length > 0 ? 'partial' : 'undecided',
              eligible.length,
              eligible.filter((member) => lastOf(member) < k).length,
              atRisk.length,
              atRisk.filter((member) => lastOf(member) === k - 1).length,
            ];
          }),
        );
        const found = result.cohorts.map(({ cells }) =>
          cells.map(({ status, eligible, lost, atRisk, churned }) => [status, eligible, lost, atRisk, churned]),
        );
        expect(found).toEqual(expected);
        // retention = 1 - churn on one base, and hazards multiply up to survival where all members share their offsets
        const kept = retentionCohorts(columns, { ...cohortOptions(kind), mode: 'on-or-after' });
        for (const [c, { cells }] of result.cohorts.entries()) {
          for (const [k, cell] of cells.entries()) {
            const other = kept.cohorts[c]?.cells[k];
            if (churnedAfter === 1 && cell.status === 'complete') {
              expect(cell.lost + (other?.active as number)).toBe(cell.eligible);
            }
          }
        }
      }),
      few,
    );
  });

  it('repeatCohorts: the n-th order by the end of the offset', () => {
    const order = fc.constantFrom<'day' | 'row'>('day', 'row');
    const byDays = cohortKinds.filter(({ window }) => window === null || 'days' in window);
    fc.assert(
      fc.property(cohortEvents, byDays, order, fc.integer({ min: 2, max: 4 }), (events, kind, unit, nth) => {
        const members = slowMembers(events, { ...kind, births: 'first-ever', days: true });
        const isShared = kind.formedBy === 'period' && kind.window === null;
        const columns = cohortColumns(events, kind.formedBy, false);
        const result = repeatCohorts(columns, { ...cohortOptions(kind), order: unit, nth });
        assertPlain(result);
        const expected = byCohort(members).map(([, own]) =>
          Array.from({ length: widthOf(members) }, (_, k) => {
            const eligible = own.filter(({ begun, ended }) => (isShared ? begun : ended) > k);
            if (own.every(({ begun }) => begun <= k)) return [0, null];
            const ordersBy = ({ visits }: SlowMember): number => {
              const those = visits.filter(({ offset }) => offset <= k);
              return unit === 'row' ? those.length : new Set(those.map(({ day }) => day)).size;
            };
            return [eligible.length, eligible.filter((member) => ordersBy(member) >= nth).length];
          }),
        );
        expect(result.cohorts.map(({ cells }) => cells.map(({ eligible, repeated }) => [eligible, repeated]))).toEqual(
          expected,
        );
      }),
      few,
    );
  });

  it('revenueCohorts: all amounts are in some cell, and worth is that of eligible customers', () => {
    fc.assert(
      fc.property(cohortEvents, cohortKinds, (events, kind) => {
        const members = slowMembers(events, { ...kind, births: 'first-ever' });
        const isShared = kind.formedBy === 'period' && kind.window === null;
        const result = revenueCohorts(
          { amount: [], ...cohortColumns(events, kind.formedBy, true) },
          { ...cohortOptions(kind), refunds: 'as-orders' },
        );
        assertPlain(result);
        const worth = (own: readonly SlowMember[], from: number, to: number): number =>
          sum(
            own.flatMap(({ visits }) =>
              visits.filter(({ offset }) => from <= offset && offset <= to).map(({ amount }) => amount),
            ),
          );
        const expected = byCohort(members).map(([, own]) =>
          Array.from({ length: widthOf(members) }, (_, k) => {
            const eligible = own.filter(({ begun, ended }) => (isShared ? begun : ended) > k);
            const n = eligible.length;
            const amount = own.every(({ begun }) => begun <= k) ? null : worth(own, k, k);
            if (n === 0) return [amount, 0, null, null, null, null, null, null];
            const [inCell, first, soFar] = [worth(eligible, k, k), worth(eligible, 0, 0), worth(eligible, 0, k)];
            const retention = first > 0 ? inCell / first + 0 : null;
            return [amount, n, inCell, inCell / n, soFar, soFar / n, first, retention];
          }),
        );
        const found = result.cohorts.map(({ cells }) =>
          cells.map((cell) => [
            cell.amount,
            cell.eligible,
            cell.eligibleAmount,
            cell.perCustomer,
            cell.cumulative,
            cell.cumulativePerCustomer,
            cell.firstAmount,
            cell.retention,
          ]),
        );
        expect(found).toEqual(expected);
        const cells = result.cohorts.flatMap((row) => row.cells.map(({ amount }) => amount ?? 0));
        // what happened at asOf in a period that only begins there is known, but stands in a cell that is not observed
        const isObserved = members.every(({ visits, begun }) => visits.every(({ offset }) => offset < begun));
        if (isObserved) expect(sum(cells)).toBe(result.total);
        expect(result.total).toBe(sum(members.flatMap(({ visits }) => visits.map(({ amount }) => amount))));
      }),
      few,
    );
  });
});

describe('cohort tables from starts against the definitions', () => {
  const dayOf = (kind: Kind, at: number) => localDate(kind.timeZone, at);

  it('retentionCohorts: the start takes a place of its own, and events count from its period, day or instant on', () => {
    const instants = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2025, 11, 28) });
    const starts = fc.dictionary(fc.constantFrom('0', '1', '2', '3', 'an', 'eve', '__proto__'), instants);
    const rules = fc.constantFrom<CohortMode>('on', 'on-or-after', 'streak');
    fc.assert(
      fc.property(cohortEvents, cohortKinds, starts, rules, (events, kind, given, mode) => {
        const bornAt = new Map(Object.entries(given));
        const options = { ...cohortOptions(kind), mode };
        const table = retentionCohorts(cohortColumns(events, 'period', false), { ...options, bornAt });
        const period = periodDays(kind.period);
        const days = (at: number) => Date.parse(`${dayOf(kind, at)}T00:00:00Z`) / 86_400_000;
        const isExact = kind.window !== null && 'ms' in kind.window;
        const unitOf = (at: number) => (kind.window === null ? period.indexOfDay(days(at)) : isExact ? at : days(at));
        const step = kind.window === null ? 1 : 'ms' in kind.window ? kind.window.ms : kind.window.days;
        const [known, late] = [[...bornAt].filter(([, at]) => at <= kind.asOf), [...bornAt].length];
        let [before, without, active] = [0, 0, new Set<unknown>()];
        const offsets = new Map<unknown, number[]>(known.map(([id]) => [id, []]));
        for (const { customer, at } of events) {
          if (at > kind.asOf) continue;
          const born = bornAt.get(customer as string);
          if (born === undefined) without++;
          else if (born > kind.asOf || unitOf(at) < unitOf(born)) before++;
          else {
            active.add(customer);
            offsets.get(customer)?.push(Math.floor((unitOf(at) - unitOf(born)) / step));
          }
        }
        expect(table.starts).toEqual({
          neverActive: known.length - active.size,
          eventsBefore: before,
          eventsWithout: without,
          afterAsOf: late - known.length,
        });
        expect(table.customers).toBe(known.length);
        for (const { cohort, size, cells } of table.cohorts) {
          const own = known.filter(([, at]) => period.labelOf(period.indexOfDay(days(at))) === cohort);
          expect(size).toBe(own.length);
          if (kind.window !== null) continue;
          for (const { offset, status, active: count } of cells) {
            if (status === 'unobserved') continue;
            const has = (id: unknown, test: (k: number) => boolean) => (offsets.get(id) as number[]).some(test);
            const counts = own.filter(([id]) =>
              mode === 'on'
                ? has(id, (k) => k === offset)
                : mode === 'on-or-after'
                  ? has(id, (k) => k >= offset)
                  : Array.from({ length: offset + 1 }, (_, k) => has(id, (each) => each === k)).every(Boolean),
            );
            expect(count).toBe(counts.length);
          }
        }
      }),
      few,
    );
  });

  it('a start at the first event of each customer changes nothing but its name', () => {
    fc.assert(
      fc.property(cohortEvents, cohortKinds, (events, given) => {
        const kind = { ...given, formedBy: 'period' as const };
        const bornAt = new Map<string | number, number>();
        for (const { customer, at } of events) {
          bornAt.set(customer, Math.min(at, bornAt.get(customer) ?? Number.POSITIVE_INFINITY));
        }
        const options = cohortOptions(kind);
        for (const table of [retentionCohorts, churnCohorts] as Table[]) {
          const columns = cohortColumns(events, 'period', false);
          const [plain, started] = [table(columns, options), table(columns, { ...options, bornAt })];
          expect(started.cohorts).toEqual(plain.cohorts);
          expect(started.average).toEqual(plain.average);
          expect(started.n).toBe(plain.n);
        }
        const columns = { amount: [], ...cohortColumns(events, 'period', true) };
        const asOrders = { ...options, refunds: 'as-orders' } as const;
        const [plain, started] = [revenueCohorts(columns, asOrders), revenueCohorts(columns, { ...asOrders, bornAt })];
        expect(started.cohorts).toEqual(plain.cohorts);
        expect(started.total).toBe(plain.total);
      }),
      few,
    );
  });
});

describe('cohort tables with refunds', () => {
  it('have the births of orders, and cells lowered by what followed them', () => {
    fc.assert(
      fc.property(cohortEvents, cohortKinds, (events, given) => {
        const kind = { ...given, formedBy: 'period' as const };
        const options = cohortOptions(kind);
        const known = events.filter(({ at }) => at <= kind.asOf);
        const orders = known.filter(({ amount }) => amount >= 0);
        const firstOf = (who: unknown) => Math.min(...orders.filter((o) => o.customer === who).map(({ at }) => at));
        const refunds = known.filter(({ amount }) => amount < 0);
        const followed = refunds.filter(({ customer, at }) => at >= firstOf(customer));
        const table = revenueCohorts({ amount: [], ...cohortColumns(events, 'period', true) }, options);
        const slow = revenueCohorts(
          { amount: [], ...cohortColumns([...orders, ...followed], 'period', true) },
          { ...options, refunds: 'as-orders' },
        );
        expect(table.cohorts).toEqual(slow.cohorts);
        expect(table.total).toBe(slow.total);
        expect([table.n, table.refunded, table.refundsApart, table.refunds]).toEqual([
          orders.length,
          followed.length,
          refunds.length - followed.length,
          'negative-amounts',
        ]);
        const flagged = revenueCohorts(
          {
            ...cohortColumns(events, 'period', true),
            amount: events.map(({ amount }) => Math.abs(amount)),
            refund: events.map(({ amount }) => amount < 0),
          },
          options,
        );
        expect(flagged.cohorts).toEqual(table.cohorts);
        expect(flagged.refunds).toBe('flagged');
        const presence = retentionCohorts(cohortColumns(events, 'period', true), options);
        expect(presence.cohorts).toEqual(retentionCohorts(cohortColumns(orders, 'period', false), options).cohorts);
      }),
      few,
    );
  });
});

describe('cohort tables with bounds of offsets', () => {
  it('are what the whole table has there', () => {
    const bounds = fc.record({ first: fc.nat(3), last: fc.integer({ min: 3, max: 6 }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(cohortEvents, cohortKinds, bounds, (events, kind, offsets) => {
        const { first = 0, last = Number.POSITIVE_INFINITY } = offsets;
        const isShown = ({ offset }: { offset: number }) => first <= offset && offset <= last;
        const paid = { amount: [], ...cohortColumns(events, kind.formedBy, true) };
        const seen = cohortColumns(events, kind.formedBy, false);
        const days = kind.window === null || 'days' in kind.window ? [repeatCohorts] : [];
        for (const [t, table] of ([revenueCohorts, retentionCohorts, churnCohorts, ...days] as Table[]).entries()) {
          const source = t === 0 ? paid : seen;
          const options = cohortOptions(kind);
          const whole = table(source, options);
          const part = table(source, { ...options, offsets });
          const shown = whole.cohorts.map(({ cells, ...row }) => ({ ...row, cells: cells.filter(isShown) }));
          expect(part.cohorts).toEqual(shown);
          expect(part.average).toEqual(whole.average.filter(isShown));
          expect([part.n, part.customers]).toEqual([whole.n, whole.customers]);
        }
      }),
      few,
    );
  });
});

describe('cohort tables among themselves', () => {
  it('keep their order: on ≤ on or after, streak ≤ on, what may not rise or fall does not', () => {
    fc.assert(
      fc.property(cohortEvents, cohortKinds, (events, kind) => {
        const columns = cohortColumns(events, kind.formedBy, false);
        const table = (mode: CohortMode) =>
          retentionCohorts(columns, { ...cohortOptions(kind), mode }).cohorts.map(({ cells }) =>
            cells.map(({ active }) => active),
          );
        const [on, after, before, streak] = (['on', 'on-or-after', 'on-or-before', 'streak'] as const).map(table);
        for (const [c, row] of (on as (number | null)[][]).entries()) {
          for (const [k, active] of row.entries()) {
            if (active === null) continue;
            expect(active).toBeLessThanOrEqual(after?.[c]?.[k] as number);
            expect(streak?.[c]?.[k] as number).toBeLessThanOrEqual(active);
            if (k > 0) expect(active).toBeLessThanOrEqual(before?.[c]?.[k] as number);
            if (k > 0) expect(after?.[c]?.[k] as number).toBeLessThanOrEqual(after?.[c]?.[k - 1] as number);
            if (k > 1 && kind.window === null && kind.formedBy === 'period') {
              expect(before?.[c]?.[k] as number).toBeGreaterThanOrEqual(before?.[c]?.[k - 1] as number);
            }
          }
        }
      }),
      few,
    );
  });
});
