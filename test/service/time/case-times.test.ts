import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import { type CaseTimes, type CaseTimesOptions, caseTimes } from '../../../src/service/time/case-times.js';
import { type TtrConclusion, type TtrResult, ttr } from '../../../src/service/time/ttr.js';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { at, observe, partsOf, type SlowRule, slowCases, slowRules } from '../../kernels/duration/slow-durations.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';

const STATUS = {
  ended: 'resolved',
  open: 'open',
  openUnknown: 'open',
  closed: 'closed',
  notStarted: 'not-opened',
  notSelected: 'not-selected',
};

/** What `ttr` says of times alone: cases that were resolved after as long, or have been open for as long. */
function concludedFrom({ resolvedMs, openMs, status, asOf }: CaseTimes, how: object): TtrResult {
  const then = 1e11;
  const openedAt = status.map((each, k) =>
    /^(resolved|open|closed)$/.test(each) ? then - (resolvedMs[k] ?? openMs[k] ?? 0) : null,
  );
  const resolvedAt = status.map((each) => (each === 'resolved' ? then : null));
  const closedAt = status.map((each) => (each === 'closed' ? then : null));
  return ttr({ openedAt, resolvedAt, closedAt }, { ...how, asOf: asOf === null ? undefined : then });
}

/** What a result concludes, without what it counts of others and how it was counted. */
function conclusionOf(result: TtrResult): object {
  const { missing: _, invalid: _i, reasons: _r, refused: _f, notOpened: _o, notSelected: _s, ...rest } = result;
  const { clock: _c, calendar: _h, reopened: _p, select: _e, asOf: _a, ...concluded } = rest;
  return concluded;
}

const conclusions: fc.Arbitrary<TtrConclusion & { percentiles: 'exact' | 'sketch' }> = fc.record({
  confidence: fc.constantFrom(0.95, 0.8),
  quantiles: fc.constantFrom([], [0.1, 0.37]),
  quantileType: fc.constantFrom('inclusive' as const, 'nearest-rank' as const),
  curve: fc.constantFrom('none' as const, 'full' as const),
  times: fc.constantFrom([], [9e6]),
  percentiles: fc.constantFrom('exact' as const, 'sketch' as const),
});

function optionsOf({ reopened, asOf, calendar, select }: SlowRule): CaseTimesOptions {
  const instant = (tick: number | null) => (tick === null ? undefined : at(tick));
  const period = select ? { by: select.by, from: instant(select.from), to: instant(select.to) } : undefined;
  return { asOf: instant(asOf), reopened, calendar: calendar ?? undefined, select: period, onInvalid: 'count' };
}

describe('caseTimes', () => {
  it('gives each case what walking through it gives, and all that ttr concludes', () => {
    const cases = fc.array(
      fc.oneof({ weight: 6, arbitrary: fc.tuple(slowCases, fc.nat(60)) }, fc.constantFrom('none', 'bad')),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(cases, slowRules, conclusions, (given, rule, { percentiles, ...how }) => {
        const expected = given.flatMap((each, row) =>
          typeof each === 'string'
            ? [{ row, status: each === 'none' ? 'missing' : 'invalid', resolved: null, open: null }]
            : observe(each[0], rule).map(({ fate, time }) => ({
                row,
                status: STATUS[fate as 'open'],
                resolved: fate === 'ended' ? time : null,
                open: fate === 'open' || fate === 'closed' ? time : null,
              })),
        );
        const own = rule.calendar === 'per-case';
        const hours = BusinessCalendar.always();
        const rows = given.map((each) =>
          typeof each === 'string' ? { openedAt: each === 'none' ? null : 'x', calendar: hours } : partsOf(...each),
        ) as ReturnType<typeof partsOf>[];
        const names = [
          'openedAt',
          'resolvedAt',
          'reopenedAt',
          'closedAt',
          'pauses',
          ...(own ? ['calendar'] : []),
        ] as const;
        const columns = Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name as 'openedAt'])]));
        const options = optionsOf(rule);
        const times = caseTimes(columns as never, options);
        expect(times.status).toEqual(expected.map(({ status }) => status));
        expect(times.resolvedMs).toEqual(expected.map(({ resolved }) => resolved));
        expect(times.openMs).toEqual(expected.map(({ open }) => open));
        expect(times.row ?? given.map((_, k) => k)).toEqual(expected.map(({ row }) => row));
        expect(times.row === null).toBe(rule.reopened !== 'each-spell');
        assertPlain(times);
        const readers = Object.fromEntries(names.map((name) => [name, name]));
        expect(
          caseTimes(rows, { ...options, ...(readers as { openedAt: 'openedAt'; resolvedAt: 'resolvedAt' }) } as never),
        ).toEqual(times);

        const whole = ttr(columns as never, { ...options, ...how, percentiles });
        const { status: _, resolvedMs: __, openMs: ___, row: ____, ...facts } = times;
        expect(whole).toMatchObject(facts);
        const again = concludedFrom(times, { ...how, percentiles });
        // a selection by resolution leaves out what is open, and so the curve
        const survival = facts.select?.by === 'resolved' ? null : again.survival;
        expect(conclusionOf({ ...again, survival })).toEqual(conclusionOf(whole));
      }),
      { numRuns: runs },
    );
  });

  it('is what survival curves take', () => {
    const times = caseTimes({ openedAt: [0, 0, 5, null, 2], resolvedAt: [4, null, 9, 3, 8] }, { asOf: 8 });
    expect(times).toMatchObject({
      status: ['resolved', 'open', 'open', 'missing', 'resolved'],
      n: 2,
      open: 2,
      missing: 1,
    });
    const event = times.status.map((each) => (each === 'missing' ? null : each === 'resolved'));
    const curve = kaplanMeier({ time: times.resolvedMs.map((ms, k) => ms ?? (times.openMs[k] as number)), event });
    expect(curve.steps).toEqual(
      ttr({ openedAt: [0, 0, 5, null, 2], resolvedAt: [4, null, 9, 3, 8] }, { asOf: 8, curve: 'full' }).survival?.steps,
    );
  });

  it('C10, C5: has how long a case lasted until it was closed, also without asOf', () => {
    const cases = { openedAt: [0, 0, 0, 9], resolvedAt: [10, null, [10, 40], 5], closedAt: [130, 25, 35, null] };
    const options = { reopened: 'each-spell', clockSkewMs: 4 } as const;
    expect(caseTimes({ ...cases, reopenedAt: [null, null, 30, null] }, options)).toMatchObject({
      status: ['resolved', 'closed', 'resolved', 'closed', 'resolved'],
      resolvedMs: [10, null, 10, null, 0],
      openMs: [null, 25, null, 5, null],
      row: [0, 1, 2, 2, 3],
      n: 3,
      open: 0,
      closed: 2,
    });
  });

  it('knows no time of cases that are open since nobody knows when', () => {
    expect(caseTimes({ openedAt: [0, 1], resolvedAt: [null, 4] })).toMatchObject({
      status: ['open', 'resolved'],
      openMs: [null, null],
      resolvedMs: [null, 3],
    });
    expect(caseTimes({ openedAt: [], resolvedAt: [] })).toMatchObject({ n: 0, open: 0, status: [], row: null });
    expect(caseTimes(new Set([{ a: 1n }]), { openedAt: 'a', resolvedAt: () => null }).status).toEqual(['open']);
  });

  it('refuses in its own name what ttr refuses, and what is concluded from times', () => {
    const columns = { openedAt: [5], resolvedAt: [3] };
    expect(() => caseTimes(columns)).toThrow(
      'caseTimes: resolvedAt must not be before openedAt; got 2 ms earlier (clockSkewMs allows for clocks that differ) at index 0 of resolvedAt',
    );
    for (const options of [{ confidence: 0.9 }, { percentiles: 'sketch' }, { quantiles: [0.9] }, { curve: 'full' }]) {
      expect(outcome(() => caseTimes(columns, options as never))).toBe('INVALID_OPTION');
    }
    const seconds = { openedAt: [1.7e9], resolvedAt: [1.7e9] };
    expect(outcome(() => caseTimes(seconds, { asOf: '2026-01-01T00:00Z' }))).toBe('INVALID_VALUE');
    expect(outcome(() => caseTimes([{ a: 1 }], { openedAt: 'b', resolvedAt: 'a' } as never))).toBe('NOTHING_READ');
  });
});
