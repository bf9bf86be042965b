import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backlog } from '../../../src/service/time/backlog.js';
import { type BacklogOverPeriodsOptions, backlogOverPeriods } from '../../../src/service/time/backlog-over-periods.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const at = (days: number) => START + days * DAY;
const usual = { period: 'month', timeZone: 'UTC', asOf: at(74) } as const;
const cases = {
  openedAt: [4, 29, 50, 51, 99].map(at),
  resolvedAt: [[19, 60].map(at), [at(40)], [], null, null],
  reopenedAt: [at(33), null, null, null, null],
  closedAt: [null, at(41), null, at(58), null],
};

describe('backlogOverPeriods', () => {
  it('goes from the start of each month to its end', () => {
    const result = backlogOverPeriods(cases, usual);
    expect(result).toMatchObject({
      metric: 'backlog-over-periods',
      unit: 'count',
      value: 1,
      n: 4,
      missing: 0,
      ...{ start: 0, opened: 4, reopened: 1, resolved: 3, closed: 1, end: 1 },
      from: at(4),
      to: at(90),
      status: 'partial',
      timeZone: 'UTC',
      asOf: at(74),
      age: { since: 'opening', meanMs: 24 * DAY, oldestMs: 24 * DAY },
    });
    expect(result.periods).toEqual([
      {
        period: '2026-01',
        ...{ start: 0, opened: 2, reopened: 0, resolved: 1, closed: 0, end: 1 },
        age: { since: 'opening', meanMs: 2 * DAY, oldestMs: 2 * DAY },
        ...{ from: at(0), to: at(31), status: 'complete' },
      },
      {
        period: '2026-02',
        ...{ start: 1, opened: 2, reopened: 1, resolved: 1, closed: 1, end: 2 },
        age: { since: 'opening', meanMs: 32 * DAY, oldestMs: 55 * DAY },
        ...{ from: at(31), to: at(59), status: 'complete' },
      },
      {
        period: '2026-03',
        ...{ start: 2, opened: 0, reopened: 0, resolved: 1, closed: 0, end: 1 },
        age: { since: 'opening', meanMs: 24 * DAY, oldestMs: 24 * DAY },
        ...{ from: at(59), to: at(90), status: 'partial' },
      },
    ]);
    const back = backlogOverPeriods(cases, { ...usual, ageSince: 'last-reopening' }).periods[1];
    expect(back?.age).toEqual({ since: 'last-reopening', meanMs: 17.5 * DAY, oldestMs: 26 * DAY });
  });

  it('looks at the time that is asked for, in its zone', () => {
    const inHanoi = backlogOverPeriods(cases, {
      ...usual,
      timeZone: 'Asia/Ho_Chi_Minh',
      from: '2026-02-01',
      to: '2026-03-01',
    });
    expect(inHanoi).toMatchObject({ from: at(31) - 7 * 3_600_000, start: 1, end: 2, status: 'complete', n: 4 });
    expect(inHanoi.periods.map(({ period }) => period)).toEqual(['2026-02']);
    const weeks = backlogOverPeriods(cases, { ...usual, period: 'week', weekStart: 7 }).periods;
    expect(weeks[0]).toMatchObject({ period: '2026-01-04', opened: 1 });
    // a month that is over at asOf, and none that would only begin
    const months = backlogOverPeriods(cases, { ...usual, asOf: at(59) }).periods;
    expect(months.map(({ period, status }) => [period, status])).toEqual([
      ['2026-01', 'complete'],
      ['2026-02', 'complete'],
    ]);
  });

  it('reads rows, and lets clocks differ', () => {
    const rows = cases.openedAt.map((opened, i) => ({
      opened,
      solved: cases.resolvedAt[i],
      back: cases.reopenedAt[i],
      closed: cases.closedAt[i],
    }));
    const read = { openedAt: 'opened', resolvedAt: 'solved', reopenedAt: 'back', closedAt: 'closed' } as const;
    expectSame(backlogOverPeriods(rows as never[], { ...usual, ...read } as never), backlogOverPeriods(cases, usual));
    const early = { openedAt: [at(5), null], resolvedAt: [at(5) - 2, null] };
    expect(backlogOverPeriods(early, { ...usual, clockSkewMs: 2 })).toMatchObject({
      opened: 1,
      resolved: 1,
      missing: 1,
    });
    expect(backlogOverPeriods(early, { ...usual, onInvalid: 'count' })).toMatchObject({
      value: null,
      n: 0,
      invalid: 1,
    });
  });

  it('has nothing to tell where no case is known', () => {
    const none = { openedAt: [], resolvedAt: [] };
    expect(backlogOverPeriods(none, usual)).toMatchObject({ value: null, n: 0, end: 0, periods: [] });
    const empty = backlogOverPeriods(none, { ...usual, from: '2026-02-01' });
    expect(empty.periods).toMatchObject([{ end: 0, age: { meanMs: null } }, { end: 0 }]);
    assertPlain(empty);
  });

  it('ends each period with the backlog of its last instant, and adds up', () => {
    const instants = fc.array(fc.integer({ min: 0, max: 90 * 24 }), { maxLength: 3 });
    const row = fc.tuple(fc.integer({ min: 0, max: 80 * 24 }), instants, instants, instants);
    const hour = DAY / 24;
    const asked = fc.record({
      period: fc.constantFrom('week' as const, 'month' as const, 'day' as const),
      asOf: fc.integer({ min: 24, max: 90 * 24 }).map((hours) => START + hours * hour),
      ageSince: fc.constantFrom('opening' as const, 'last-reopening' as const),
      timeZone: fc.constantFrom('UTC', 'America/Sao_Paulo'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), asked, (given, options) => {
        const rows = given.map(([opened, ...events]) => {
          const [ends, back, stops] = events.map((list) => list.map((each) => START + Math.max(each, opened) * hour));
          return { opened: START + opened * hour, ends, back, stops };
        });
        const readers = {
          openedAt: 'opened',
          resolvedAt: 'ends',
          reopenedAt: 'back',
          closedAt: 'stops',
        } as const;
        const result = backlogOverPeriods(rows as never[], { ...readers, ...options } as never);
        assertPlain(result);
        expectSame(backlogOverPeriods([...rows].reverse() as never[], { ...readers, ...options } as never), result);
        const atInstant = (asOf: number) =>
          backlog(rows as never[], { ...readers, asOf, ageSince: options.ageSince } as never);
        let previous = 0;
        for (const each of [...result.periods, result]) {
          const { start, opened, reopened, resolved, closed, end, from, to, status } = each;
          expect(start + opened + reopened - resolved - closed).toBe(end);
          if (each !== result) expect(start).toBe(from > START ? previous : 0);
          previous = end;
          const [last, after] = status === 'partial' ? [options.asOf, 0] : [to - 1, 1];
          const { value, age } = atInstant(last);
          expect(end).toBe(value ?? 0);
          expect(each.age.oldestMs).toBe(age.oldestMs === null ? null : age.oldestMs + after);
          if (age.meanMs === null) expect(each.age.meanMs).toBe(null);
          else expect(Math.abs((each.age.meanMs as number) - age.meanMs - after)).toBeLessThan(1e-5);
        }
      }),
      { numRuns: runs },
    );
  });

  it('refuses what cannot be', () => {
    const of = (options: object) => () =>
      backlogOverPeriods(cases, { ...usual, ...options } as BacklogOverPeriodsOptions);
    expect(of({ period: undefined })).toThrow("backlogOverPeriods: period must be a calendar period such as 'month'");
    expect(of({ period: 'day', from: '1500-01-01' })).toThrow('at most 100000 periods');
    expect(
      otherwise('INVALID_OPTION', {
        'no options': () => backlogOverPeriods(cases, undefined as never),
        period: of({ period: 'hour' }),
        'no zone': of({ timeZone: undefined }),
        zone: of({ timeZone: 'Mars/Base' }),
        'no asOf': of({ asOf: undefined }),
        from: of({ from: '2027-01-01' }),
        window: of({ window: 3 }),
        ageSince: of({ ageSince: 'now' }),
        confidence: of({ confidence: 0.9 }),
      }),
    ).toEqual([]);
  });
});
