import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lifecycle } from '../../../src/customers/orders/lifecycle.js';
import { newUsers } from '../../../src/growth/acquisition/new-users.js';
import { engagedVisitors } from '../../../src/growth/content/engaged-visitors.js';
import { activeDays } from '../../../src/growth/engagement/active-days.js';
import {
  type ActiveUsersConclusion,
  type ActiveUsersResult,
  activeUsers,
} from '../../../src/growth/engagement/active-users.js';
import { ActiveUsersAggregator } from '../../../src/growth/engagement/active-users-aggregator.js';
import { stickiness } from '../../../src/growth/engagement/stickiness.js';
import { audienceSize } from '../../../src/growth/media/audience-size.js';
import type { UserEvent } from '../../../src/kernels/activity/user-events.js';
import { countVisits } from '../../../src/kernels/history/visits.js';
import { describeLaws, expectSame, type LawfulMetric } from '../../laws.js';
import { some } from '../../runs.js';
import { dateText, slowDays, slowUsers } from './slow-activity.js';
import { columnsOf, eventsOf, readers, SPRING, type UserKind, userEvent, userKinds } from './user-arbitraries.js';

type Event = UserEvent | null | undefined;

/** Ranges before, around and after the events, and none. */
const ranges = fc.constantFrom(
  {},
  { from: '2024-03-01', to: '2024-04-05' },
  { from: '2024-02-27', to: '2024-03-12' },
  { from: '2011-12-28', to: '2012-01-10' },
  { to: '2024-06-01' },
);

const conclusions: fc.Arbitrary<ActiveUsersConclusion> = fc
  .tuple(
    ranges,
    fc.constantFrom(
      {},
      { windowDays: 7 },
      { windowDays: [30, 2] },
      { windowDays: 3, minimumEvents: 2 },
      { minimumEvents: 3 },
      { period: 'day' },
      { period: 'week', minimumEvents: 2 },
      { period: 'month' },
    ),
  )
  .map(([range, question]) => ({ ...range, ...question }) as ActiveUsersConclusion);

function lawful(kind: UserKind): LawfulMetric<Event, ActiveUsersConclusion> {
  return {
    make: (onInvalid) => new ActiveUsersAggregator({ ...kind, onInvalid }),
    fromJSON: (state) => ActiveUsersAggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) => activeUsers(values, { ...readers, ...kind, onInvalid, ...conclusion }),
    shapes: (values, conclusion) => {
      const { columns, coded } = columnsOf(values);
      const aggregator = new ActiveUsersAggregator(kind).addColumns(columns);
      const visits = countVisits({ subject: columns.user, at: columns.at }, kind);
      return [
        activeUsers(columns, { ...kind, ...conclusion }),
        activeUsers(coded, { ...kind, missingValue: -1, ...conclusion }),
        activeUsers(visits, conclusion),
        activeUsers(aggregator.visits(), conclusion),
        aggregator.result(conclusion),
      ];
    },
    check: (result: ActiveUsersResult, values) => {
      expect(result.n + result.missing + result.afterAsOf).toBe(values.length);
      for (const { value, mean, days } of result.windows) {
        for (const { active } of days) expect(active).toBeLessThanOrEqual(result.n);
        if (days.length > 0 && mean !== null) {
          const counts = days.filter(({ status }) => status === 'complete').map(({ active }) => active);
          expect(mean).toBe(counts.reduce((a, b) => a + b, 0) / counts.length);
          expect(value).toBe(counts.at(-1));
        }
      }
    },
  };
}

describeLaws('activeUsers', {
  // results list every day: a hundred times the work of a count
  runs: some(10),
  metrics: userKinds.map(lawful),
  values: userEvent,
  missing: [null, undefined, { user: null, at: SPRING }, { user: '1', at: null }],
  invalid: [
    { user: '', at: SPRING },
    { user: {}, at: SPRING },
    { user: '1', at: 'March' },
    { user: '1', at: new Date(Number.NaN) },
  ],
  conclusions,
});

/** A way to count, with events that fit to it. */
const cases = userKinds.chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    events: fc.array(eventsOf(kind), { minLength: 1, maxLength: 60, size: 'max' }),
  }),
);

describe('activeUsers', () => {
  it('gives what a Set per window of formatted dates gives, in every zone', () => {
    const windows = fc.constantFrom(1, 2, 7, 30);
    fc.assert(
      fc.property(cases, windows, fc.constantFrom(1, 2, 3), ({ kind, events }, windowDays, minimumEvents) => {
        const days = slowDays(events, kind);
        const first = Math.min(...days.map(({ day }) => day));
        const { windows } = activeUsers(events, { ...readers, ...kind, windowDays, minimumEvents, from: '2011-12-15' });
        for (const { day, active, full } of windows[0]?.days ?? []) {
          const end = Date.parse(day) / 86_400_000 + 1;
          expect([day, active]).toEqual([day, slowUsers(days, end - windowDays, end, minimumEvents).size]);
          expect(full).toBe(first <= end - windowDays);
        }
      }),
      { numRuns: some(30) },
    );
  });

  it('counts periods, ranges, newcomers and active days as Sets do', () => {
    fc.assert(
      fc.property(
        cases,
        fc.constantFrom('week', 'month', 'quarter'),
        fc.constantFrom(1, 2),
        ({ kind, events }, period, k) => {
          const days = slowDays(events, kind);
          const bounds = ({ from, to }: { from: string; to: string }) =>
            [Date.parse(from) / 86_400_000, Date.parse(to) / 86_400_000] as const;
          const visits = countVisits({ subject: events.map(({ user }) => user), at: events.map(({ at }) => at) }, kind);
          for (const each of activeUsers(visits, { period, minimumEvents: k }).periods) {
            expect(each.active).toBe(slowUsers(days, ...bounds(each), k).size);
          }
          const range = { from: '2011-12-28', to: '2024-03-15' };
          const [first, end] = bounds(range);
          const value = (count: number) => (days.length === 0 ? null : count);
          expect(engagedVisitors(visits, { ...range, minimumEvents: k }).value).toBe(
            value(slowUsers(days, first, end, k).size),
          );
          expect(audienceSize(visits, range).value).toBe(value(slowUsers(days, first, end).size));
          const before = slowUsers(days, Number.NEGATIVE_INFINITY, first);
          const fresh = [...slowUsers(days, first, end)].filter((user) => !before.has(user));
          expect(newUsers(visits, range).value).toBe(value(fresh.length));
          const active = [...slowUsers(days, first, end)].map(
            (user) =>
              new Set(
                days.filter((each) => each.user === user && each.day >= first && each.day < end).map(({ day }) => day),
              ).size,
          );
          const { users, distribution } = activeDays(visits, range);
          expect(users).toBe(active.length);
          for (const { days: n, exactly, atLeast } of distribution) {
            expect(exactly).toBe(active.filter((own) => own === n).length);
            expect(atLeast).toBe(active.filter((own) => own >= n).length);
          }
        },
      ),
      { numRuns: some(10) },
    );
  });

  it('is the new, retained and resurrected users of lifecycle, and its newcomers are those of newUsers', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom('day', 'week', 'month'), ({ kind, events }, period) => {
        const visits = countVisits({ subject: events.map(({ user }) => user), at: events.map(({ at }) => at) }, kind);
        const { periods } = activeUsers(visits, { period });
        const phases = lifecycle(visits, { period }).periods;
        expect(periods.map(({ period: label, from, to, status }) => [label, from, to, status])).toEqual(
          phases.map(({ period: label, from, to, status }) => [label, from, to, status]),
        );
        expect(periods.map(({ active }) => active)).toEqual(
          phases.map((phase) => phase.new + phase.retained + phase.resurrected),
        );
        expect(newUsers(visits, { period }).periods.map(({ value }) => value)).toEqual(
          phases.map((phase) => phase.new),
        );
      }),
      { numRuns: some(10) },
    );
  });

  it('never falls as windows grow, and days are at most windows in stickiness', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(1, 2), ({ kind, events }, minimumEvents) => {
        const { columns } = columnsOf(events);
        const options = { ...kind, minimumEvents, from: '2024-02-20', to: '2024-05-01' };
        const [dau, wau, mau] = activeUsers(columns, options).windows;
        for (const [d, { active }] of (dau?.days ?? []).entries()) {
          expect(active).toBeLessThanOrEqual(wau?.days[d]?.active as number);
          expect(wau?.days[d]?.active).toBeLessThanOrEqual(mau?.days[d]?.active as number);
        }
        for (const asked of [options, { ...kind, minimumEvents }]) {
          const { ratioOfMeans, meanOfRatios } = stickiness(columns, asked);
          for (const ratio of [ratioOfMeans, meanOfRatios]) {
            expect(ratio ?? 0).toBeGreaterThanOrEqual(0);
            expect(ratio ?? 0).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: some(10) },
    );
  });

  it('does not look at names, at order, or at events that are there twice', () => {
    fc.assert(
      fc.property(cases, conclusions, ({ kind, events }, conclusion) => {
        const of = (all: readonly { user: string | number; at: number }[], more = {}) => {
          const { n: _, afterAsOf: __, ...result } = activeUsers(all, { ...readers, ...kind, ...conclusion, ...more });
          return result;
        };
        expectSame(of(events.toReversed()), of(events));
        const renamed = events.map(({ user, at }) => ({ user: `${typeof user} ${user}`, at }));
        expectSame(of(renamed), of(events));
        const once = { minimumEvents: 1 };
        expectSame(of([...events, ...events], once), of(events, once));
      }),
      { numRuns: some(10) },
    );
  });

  it('names days as they are called', () => {
    const { windows, day } = activeUsers(
      { user: [1], at: [0] },
      { timeZone: 'UTC', asOf: 172_800_000, to: '1970-01-03' },
    );
    expect(windows[0]?.days.map((each) => each.day)).toEqual([dateText(0), dateText(1)]);
    expect(day).toBe(dateText(1));
  });
});
