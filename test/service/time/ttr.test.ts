import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { HoursSegment } from '../../../src/kernels/duration/duration-case.js';
import { type TtrOptions, ttr } from '../../../src/service/time/ttr.js';
import { TtrAggregator } from '../../../src/service/time/ttr-aggregator.js';
import { QuantileSketch } from '../../../src/stats/quantiles/quantile-sketch.js';
import { dataLines } from '../../data.js';
import { outcome } from '../../laws.js';

const HOUR = 3_600_000;

describe('ttr', () => {
  it('is total over resolved, with what the mean hides beside it', () => {
    const hours = [2, 4, 12];
    const result = ttr({ openedAt: hours.map(() => 0), resolvedAt: hours.map((each) => each * HOUR) });
    expect(result).toMatchObject({
      metric: 'ttr',
      unit: 'ms',
      value: 6 * HOUR,
      n: 3,
      definition: 'total-over-resolved',
      clock: 'elapsed',
      asOf: null,
      totalMs: 18 * HOUR,
      minMs: 2 * HOUR,
      medianMs: 4 * HOUR,
      p90Ms: 4 * HOUR + 0.8 * 8 * HOUR,
      maxMs: 12 * HOUR,
      open: 0,
      openShare: { value: 0 },
    });
    expect(result.seMs).toBeCloseTo((Math.sqrt(28) * HOUR) / Math.sqrt(3), 5);
    // t of 2 degrees of freedom is x √(2 / (1 − x²)) for the central share x
    const half = 0.95 * Math.sqrt(2 / (1 - 0.95 ** 2)) * (result.seMs ?? NaN);
    expect(result.interval?.high).toBeCloseTo((result.value ?? NaN) + half, 3);
    expect(result.interval).toMatchObject({ low: 0, confidence: 0.95, method: 'student-t' });
    expect(result.survival).toMatchObject({ medianMs: 4 * HOUR, reached: true });
  });

  it('counts open cases for as long as they have lasted', () => {
    const columns = { openedAt: [0, 0, 0, 5], resolvedAt: [2, null, 20, undefined] };
    const result = ttr(columns, { asOf: 10, curve: 'full' });
    expect(result).toMatchObject({ value: 2, n: 1, open: 3, asOf: 10, openShare: { value: 0.75 } });
    expect(result.survival).toMatchObject({ medianMs: null, reached: false });
    expect(result.survival?.steps?.map((step) => [step.time, step.atRisk, step.events, step.censored])).toEqual([
      [2, 4, 1, 0],
      [5, 3, 0, 1],
      [10, 2, 0, 2],
    ]);
  });

  it('takes no options for none', () => {
    const columns = { openedAt: [0], resolvedAt: [1] };
    expect(ttr(columns, null as never)).toEqual(ttr(columns));
  });

  it('has a choice of median where the curve is flat at a half', () => {
    const columns = { openedAt: [0, 0, 0, 0], resolvedAt: [2, 4, 8, null] };
    const medians = (['start', 'middle', 'below'] as const).map((flat) => ttr(columns, { asOf: 9, flat }).survival);
    expect(medians.map((survival) => [survival?.medianMs, survival?.flat])).toEqual([
      [4, 'start'],
      [6, 'middle'],
      [8, 'below'],
    ]);
    expect(outcome(() => ttr({ openedAt: [], resolvedAt: [] }, { flat: 'end' as never }))).toBe('INVALID_OPTION');
  });

  it('does not guess how long open cases have lasted', () => {
    expect(ttr({ openedAt: [0, 0], resolvedAt: [5, null] })).toMatchObject({ value: 5, open: 1, survival: null });
  });

  it('knows what happens at asOf itself, and no case opened later', () => {
    const columns = { openedAt: [0, 5, 11], resolvedAt: [10, 11, 12] };
    expect(ttr(columns, { asOf: 10 })).toMatchObject({ n: 1, open: 1, notOpened: 1 });
    expect(ttr({ openedAt: [10], resolvedAt: [null] }, { asOf: 10 })).toMatchObject({
      n: 0,
      open: 1,
      survival: { medianMs: null },
    });
  });

  it('shows how a slower service hides behind the mean of closed cases', () => {
    // every case takes 10 or 40 hours, one opened every hour; the same twice as slow
    const service = (factor: number) => {
      const openedAt = Array.from({ length: 60 }, (_, k) => k * HOUR);
      const resolvedAt = openedAt.map((at, k) => at + factor * (k % 2 ? 40 : 10) * HOUR);
      return ttr({ openedAt, resolvedAt }, { asOf: 60 * HOUR });
    };
    const [normal, slow] = [service(1), service(2)];
    expect((slow.value as number) / (normal.value as number)).toBeLessThan(1.4);
    expect((slow.survival?.medianMs as number) / (normal.survival?.medianMs as number)).toBe(2);
  });

  it('gives the quantiles that are asked for, R type 7', () => {
    const columns = { openedAt: [0, 0, 0, 0, 0], resolvedAt: [1, 2, 3, 4, 10] };
    expect(ttr(columns, { quantiles: [0.1, 1] }).quantiles).toEqual([
      { probability: 0.1, ms: 1.4, interval: null },
      { probability: 1, ms: 10, interval: null },
    ]);
    expect(ttr(columns)).toMatchObject({ quantiles: [], p75Ms: 4 });
    expect(ttr(columns).p95Ms).toBeCloseTo(8.8, 12);
    expect(outcome(() => ttr(columns, { quantiles: [2] }))).toBe('INVALID_OPTION');
    expect(outcome(() => ttr(columns, { quantiles: 0.5 as never }))).toBe('INVALID_OPTION');
  });

  it('has limits of the median and of further quantiles, by ranks of the resolved', () => {
    const resolvedAt = Array.from({ length: 100 }, (_, k) => (k + 1) * HOUR);
    const cases = { openedAt: resolvedAt.map(() => 0), resolvedAt };
    const { medianInterval, quantiles } = ttr(cases, { quantiles: [0.9, 0.99], confidence: 0.9 });
    // qbinom(0.05, 100, 0.5); qbinom(c(0.05, 0.95), 100, 0.9) + 0:1 in R
    expect(medianInterval).toEqual({ low: 42 * HOUR, high: 59 * HOUR, confidence: 0.9, method: 'order-statistics' });
    expect(quantiles[0]?.interval).toMatchObject({ low: 85 * HOUR, high: 96 * HOUR });
    expect(quantiles[1]?.interval).toBeNull();
  });

  it('keeps bins instead of durations when asked, and says how far percentiles may be off', () => {
    const resolvedAt = Array.from({ length: 1000 }, (_, k) => 1000 + 3.7 * k ** 2);
    const cases = { openedAt: resolvedAt.map(() => 0), resolvedAt };
    const [exact, sketch] = [ttr(cases), ttr(cases, { percentiles: 'sketch', curve: 'full' })];
    const { value, totalMs, seMs, interval, n, open } = exact;
    expect(sketch).toMatchObject({ value, totalMs, seMs, interval, n, open, percentiles: 'sketch' });
    expect([exact.relativeError, sketch.relativeError]).toEqual([0, 1 / 256]);
    for (const name of ['minMs', 'medianMs', 'p75Ms', 'p90Ms', 'p95Ms', 'p99Ms', 'maxMs'] as const) {
      const [one, other] = [exact[name] as number, sketch[name] as number];
      expect(Math.abs(other / one - 1)).toBeLessThanOrEqual(1 / 256);
      expect(other).not.toBe(one);
    }
    const quantiles = new QuantileSketch().addAll(resolvedAt).quantiles([0.5, 0.99]);
    expect([sketch.medianMs, sketch.p99Ms]).toEqual(quantiles);
    expect(sketch.survival?.steps?.length).toBeLessThan(1000);
    expect(sketch.survival?.medianMs).toBe(sketch.medianMs);
  });

  it('has nothing to measure without cases', () => {
    const nothing = {
      value: null,
      n: 0,
      totalMs: 0,
      seMs: null,
      minMs: null,
      medianMs: null,
      p99Ms: null,
      maxMs: null,
      open: 0,
      survival: null,
    };
    expect(ttr({ openedAt: [], resolvedAt: [] })).toMatchObject({
      ...nothing,
      openShare: { value: null, interval: null },
    });
    expect(ttr([], { openedAt: () => 1, resolvedAt: () => 2 })).toMatchObject(nothing);
  });

  it('says what was expected, what came and where', () => {
    const rows = [
      { a: 0, b: 5 },
      { a: 7, b: 4 },
    ];
    const read = { openedAt: (row: { a: number }) => row.a, resolvedAt: (row: { b: number }) => row.b };
    expect(() => ttr(rows, read)).toThrow(
      'ttr: resolvedAt must not be before openedAt; got 3 ms earlier (clockSkewMs allows for clocks that differ) at row 1, reader resolvedAt',
    );
    expect(() => ttr({ openedAt: [1, '2026-01-01 10:00'], resolvedAt: [2, 3] })).toThrow(
      'ttr: openedAt must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got "2026-01-01 10:00" (readInstant and instantFromLocal read local times, given their timeZone) at index 1 of openedAt',
    );
    expect(() => ttr({ openedAt: [1], resolvedAt: [new Date(NaN)] })).toThrow(
      'got Invalid Date at index 0 of resolvedAt',
    );
    expect(() => ttr({ openedAt: [1, 2], resolvedAt: [3] })).toThrow(
      'ttr: columns must be equally long; openedAt has 2, resolvedAt has 1',
    );
    expect(() => ttr({ openedAt: [1] } as never)).toThrow(
      'ttr: column resolvedAt must be an array, a typed array or a vector with get(i); got undefined',
    );
    expect(() => ttr(rows, { openedAt: read.openedAt } as never)).toThrow(
      'ttr: resolvedAt must be a function of a row or the name of its field; got undefined',
    );
  });

  it('refuses options that are unknown or out of range', () => {
    const bad: object[] = [
      { asOf: 'soon' },
      { asOf: NaN },
      { onInvalid: 'skip' },
      { confidence: 0 },
      { percentiles: [50] },
    ];
    for (const options of bad) {
      expect([options, outcome(() => ttr({ openedAt: [], resolvedAt: [] }, options as TtrOptions))]).toEqual([
        options,
        'INVALID_OPTION',
      ]);
    }
  });

  it('takes a missing code in integer columns', () => {
    const columns = { openedAt: Int32Array.of(5, 5), resolvedAt: Int32Array.of(9, 0) };
    expect(ttr(columns, { missingValue: 0 })).toMatchObject({ n: 1, open: 1, value: 4 });
  });

  it('measures a real help desk as plain counting does', (context) => {
    const asOf = Date.parse('2012-01-01T00:00:00Z');
    const first = new Map<string, number>();
    const last = new Map<string, number>();
    for (const line of dataLines(context, 'helpdesk-event-log.csv').slice(1)) {
      const [id = '', , time = ''] = line.split(',');
      const at = Date.parse(`${time.replace(' ', 'T')}Z`);
      first.set(id, Math.min(first.get(id) ?? Infinity, at));
      last.set(id, Math.max(last.get(id) ?? -Infinity, at));
    }
    const ids = [...first.keys()];
    const result = ttr(ids, { openedAt: (id) => first.get(id), resolvedAt: (id) => last.get(id), asOf });
    const opened = ids.filter((id) => (first.get(id) as number) <= asOf);
    const durations = opened
      .filter((id) => (last.get(id) as number) <= asOf)
      .map((id) => (last.get(id) as number) - (first.get(id) as number));
    expect(result.n).toBe(durations.length);
    expect(result.open).toBe(opened.length - durations.length);
    expect(result.notOpened).toBe(ids.length - opened.length);
    expect(result.value).toBe(durations.reduce((sum, each) => sum + each, 0) / durations.length);
    const sorted = durations.sort((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    expect(result.medianMs).toBe(((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2);
  });

  it('knows no negative zero', () => {
    expect(Object.is(ttr({ openedAt: [], resolvedAt: [] }, { asOf: -0 }).asOf, 0)).toBe(true);
  });
});

/** A case in the eyes of everybody who has told something about it. */
interface Ticket {
  readonly opened: string;
  readonly solved?: string | readonly string[];
  readonly again?: readonly string[];
  readonly held?: readonly (readonly [string, string | null])[];
  readonly hours?: BusinessCalendar | readonly HoursSegment[];
}
/** A case that brings its hours. */
type OwnTicket = Ticket & Required<Pick<Ticket, 'hours'>>;
const read = {
  openedAt: (row: Ticket) => row.opened,
  resolvedAt: (row: Ticket) => row.solved,
  reopenedAt: (row: Ticket) => row.again,
  pauses: (row: Ticket) => row.held,
};
/** Saigon, Monday to Friday, half an hour off at noon. */
const saigon = new BusinessCalendar({
  timeZone: 'Asia/Ho_Chi_Minh',
  hours: Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      day,
      [
        ['08:00', '12:00'],
        ['12:30', '16:30'],
      ],
    ]),
  ),
  holidays: ['2026-04-30'],
});
const berlin = BusinessCalendar.weekdays({ timeZone: 'Europe/Berlin', opens: '09:00', closes: '17:00' });

describe('ttr of data as they come', () => {
  const asOf = '2026-06-01T00:00:00Z';

  it('C7: says which cases were refused, and why', () => {
    const counted = ttr({ openedAt: [1000, 'x', 5], resolvedAt: [998, 3, 9] }, { onInvalid: 'count' });
    expect(counted).toMatchObject({
      value: 4,
      n: 1,
      invalid: 2,
      reasons: { 'openedAt-not-an-instant': 1, 'resolvedAt-too-early': 1 },
      refused: [
        { index: 0, reason: 'resolvedAt-too-early' },
        { index: 1, reason: 'openedAt-not-an-instant' },
      ],
    });
  });

  it('B2: refuses seconds, but not small instants with an asOf to match', () => {
    const seconds = { openedAt: [1_767_600_000, 1_767_700_000], resolvedAt: [1_767_650_000, null] };
    expect(() => ttr(seconds, { asOf, onInvalid: 'count' })).toThrow(
      'ttr: every openedAt lies within 49 days of 1970, which looks like seconds or days instead of milliseconds; readEpoch reads other units',
    );
    expect(ttr(seconds).n).toBe(1);
    expect(ttr(seconds, { asOf: 2e9 }).open).toBe(1);
    // one instant in milliseconds, and they may be right
    expect(ttr({ ...seconds, resolvedAt: [null, Date.UTC(2026, 0)] }, { asOf }).open).toBe(1);
    const micro = { openedAt: [1.76e15], resolvedAt: [null] };
    expect(() => ttr(micro, { asOf })).toThrow('which looks like microseconds');
    // an aggregator is given cases one by one
    expect(new TtrAggregator({ asOf }).addColumns(seconds).result().n).toBe(1);
  });

  it('B25: says that nothing was read, where a case must have something', () => {
    const rows = [{ created: 5, closed: 9 }];
    expect(ttr(rows, { openedAt: 'created', resolvedAt: 'closed' }).value).toBe(4);
    expect(() => ttr(rows, { openedAt: 'creatd' as never, resolvedAt: 'closed', onInvalid: 'count' })).toThrow(
      expect.objectContaining({
        code: 'NOTHING_READ',
        message: 'ttr: the reader openedAt gave undefined for each of 1 rows: is its name misspelt? null means none',
      }),
    );
    expect(ttr(rows, { openedAt: 'created', resolvedAt: () => undefined, asOf: 9 }).open).toBe(1);
    expect(ttr({ openedAt: [null], resolvedAt: [undefined] }).missing).toBe(1);
    expect(new TtrAggregator().add({ openedAt: undefined }).result().missing).toBe(1);
  });

  it('B12, B13: reads BigInt, vectors and several missing values', () => {
    const big = { openedAt: BigInt64Array.of(0n, 10n), resolvedAt: BigInt64Array.of(4n, -1n) };
    expect(ttr(big as never, { missingValue: [-1, -2], asOf: 20 })).toMatchObject({ value: 4, open: 1 });
    const vector = (list: unknown[]) => ({
      length: list.length,
      get: (i: number) => list[i],
      [Symbol.iterator]: () => list.values(),
    });
    expect(ttr({ openedAt: vector([0, null]), resolvedAt: vector([4, 5]) } as never)).toMatchObject({
      value: 4,
      missing: 1,
    });
  });

  it('answers ends that never come with the way to say none', () => {
    expect(() => ttr({ openedAt: [5], resolvedAt: [Infinity] })).toThrow(
      'got Infinity (null says that it has not ended)',
    );
    expect(() => ttr({ openedAt: [5], resolvedAt: [[9, '9999-12-31 00:00:00+00']] })).toThrow(
      'ttr: resolvedAt must be before the year 9999; got 9999-12-31T00:00:00.000Z (null says that it has not ended, readEpoch reads other units than milliseconds) at index 0 of resolvedAt',
    );
  });

  it('B26: has percentiles of the type that is named', () => {
    const cases = { openedAt: [0, 0, 0, 0], resolvedAt: [1, 2, 3, 4] };
    const of = (quantileType?: 'inclusive' | 'exclusive' | 'nearest-rank', percentiles?: 'sketch') => {
      const result = ttr(cases, { quantiles: [0.3], quantileType, percentiles });
      return [result.quantiles[0]?.ms, result.quantileType];
    };
    expect([of(), of('exclusive'), of('nearest-rank')]).toEqual([
      [expect.closeTo(1.9, 15), 'inclusive'],
      [1.5, 'exclusive'],
      [2, 'nearest-rank'],
    ]);
    expect(of('exclusive', 'sketch')[0]).toBeCloseTo(1.5, 1);
    expect(() => of('r7' as never)).toThrow(
      'ttr: quantileType must be inclusive or exclusive or nearest-rank; got "r7"',
    );
  });
});

describe('ttr of cases closed without an end, clocks that differ, segments for all', () => {
  it('C4: a second resolution without a reopening resolves nothing, by any rule', () => {
    const cases = { openedAt: [0], resolvedAt: [[10 * HOUR, 130 * HOUR]] };
    for (const reopened of ['first-resolution', 'last-resolution', 'each-spell', 'sum-of-spells'] as const) {
      expect(ttr(cases, { reopened })).toMatchObject({ value: 10 * HOUR, n: 1, open: 0 });
    }
  });

  it('censors what is closed without a resolution, also without asOf', () => {
    const cases = { openedAt: [0, 0, 0], resolvedAt: [10, null, 30], closedAt: [200, 25, 30] };
    const result = ttr(cases, { curve: 'full' });
    expect(result).toMatchObject({ n: 2, open: 0, closed: 1, value: 20, openShare: { value: 0 } });
    expect(result.survival?.steps?.map(({ time, events, censored }) => [time, events, censored])).toEqual([
      [10, 1, 0],
      [25, 0, 1],
      [30, 1, 0],
    ]);
    const open = { openedAt: [0, 0, 0], resolvedAt: [10, null, null], closedAt: [null, 25, null] };
    expect(ttr(open, { asOf: 99 })).toMatchObject({ n: 1, open: 1, closed: 1, openShare: { value: 1 / 3 } });
    // later than asOf nothing has been closed
    expect(ttr(cases, { asOf: 20 })).toMatchObject({ n: 1, open: 2, closed: 0, openShare: { value: 2 / 3 } });
    expect(ttr({ openedAt: [0], resolvedAt: [null], closedAt: [5] })).toMatchObject({
      value: null,
      closed: 1,
      survival: { medianMs: null, restrictedToMs: 5 },
    });
  });

  it('selects closed cases by their opening, and none by a resolution', () => {
    const cases = { openedAt: [0, 50], resolvedAt: [null, null], closedAt: [60, 60] };
    const opened = ttr(cases, { select: { by: 'opened', from: 40 } });
    expect(opened).toMatchObject({ closed: 1, notSelected: 1 });
    expect(ttr(cases, { select: { by: 'resolved' } })).toMatchObject({ closed: 0, notSelected: 2, survival: null });
  });

  it('C7: counts what ends a little before it starts as at the start, where clocks are said to differ', () => {
    const skewed = { openedAt: [1000], resolvedAt: [998], closedAt: [999] };
    expect(ttr(skewed, { clockSkewMs: 5 })).toMatchObject({ value: 0, n: 1, closed: 0 });
    expect(() => ttr({ openedAt: [1000], resolvedAt: [998] }, { clockSkewMs: 1 })).toThrow(
      'ttr: resolvedAt must not be before openedAt; got 2 ms earlier (clockSkewMs allows for clocks that differ) at index 0 of resolvedAt',
    );
    const stored = new TtrAggregator({ clockSkewMs: 5 }).addColumns(skewed).toJSON();
    expect(TtrAggregator.fromJSON(stored).addColumns(skewed).result()).toMatchObject({ value: 0, n: 2 });
    expect(outcome(() => new TtrAggregator().merge(stored))).toBe('STATE_MISMATCH');
  });

  it('C17: takes segments for all cases as if each had brought them', () => {
    const friday = Date.UTC(2026, 10, 20);
    const change = { from: friday + 22 * HOUR, calendar: BusinessCalendar.always() };
    const calendar: HoursSegment[] = [change, { from: 0, calendar: berlin }];
    // three hours of Berlin's Friday, two at the weekend around the clock
    const row = { at: friday + 13 * HOUR, to: friday + 24 * HOUR, own: calendar };
    const read = { openedAt: 'at', resolvedAt: 'to' } as const;
    const result = ttr([row], { ...read, calendar });
    expect(result).toMatchObject({ value: 5 * HOUR, clock: 'per-case', calendar: null });
    expect(result).toEqual(ttr([row], { ...read, calendar: 'own' }));
    const columns = { openedAt: [row.at], resolvedAt: [row.to] };
    expect(ttr(columns, { calendar })).toEqual(result);
    const aggregator = new TtrAggregator({ calendar }).addColumns(columns);
    expect(aggregator.result()).toMatchObject({ value: 5 * HOUR });
    expect(aggregator.toJSON()).toMatchObject({ clock: 'per-case', calendar: null });
    const stored = JSON.parse(JSON.stringify(aggregator));
    expect(TtrAggregator.fromJSON(stored, { calendar }).addColumns(columns).result()).toMatchObject({ n: 2 });
    expect(outcome(() => TtrAggregator.fromJSON(stored).addColumns(columns))).toBe('INVALID_VALUE');
    expect(() => ttr({ ...columns, calendar: [berlin] }, { calendar })).toThrow(
      "ttr: calendar must go with the option calendar: 'per-case' at index 0 of calendar",
    );
  });
});

describe('ttr of cases with more to tell', () => {
  it('knows a case that was reopened in four ways', () => {
    const ticket: Ticket = {
      opened: '2026-04-28T08:00+07:00',
      solved: ['2026-04-28T18:00+07:00', '2026-04-30T05:00+07:00'],
      again: ['2026-04-29T14:00+07:00'],
    };
    const by = (reopened: TtrOptions['reopened']) => ttr([ticket], { ...read, reopened });
    expect(by(undefined)).toMatchObject({ value: 10 * HOUR, n: 1, reopened: 'first-resolution' });
    expect(by('last-resolution')).toMatchObject({ value: 45 * HOUR, n: 1, reopened: 'last-resolution' });
    expect(by('each-spell')).toMatchObject({ value: 12.5 * HOUR, n: 2, minMs: 10 * HOUR, maxMs: 15 * HOUR });
    expect(by('sum-of-spells')).toMatchObject({ value: 25 * HOUR, n: 1, reopened: 'sum-of-spells' });
  });

  it('counts a reopened case as open, by all rules but the first', () => {
    const cases = { openedAt: [0, 0], resolvedAt: [10, [4, 6]], reopenedAt: [30, 5] };
    const at50 = (reopened: TtrOptions['reopened']) => {
      const { n, open, value, survival } = ttr(cases, { reopened, asOf: 50, curve: 'full' });
      return [n, open, value, survival?.steps?.filter((step) => step.censored).map((step) => step.time)];
    };
    expect(at50('first-resolution')).toEqual([2, 0, 7, []]);
    expect(at50('last-resolution')).toEqual([1, 1, 6, [50]]);
    expect(at50('each-spell')).toEqual([3, 1, 5, [20]]);
    expect(at50('sum-of-spells')).toEqual([1, 1, 5, [30]]);
  });

  it('measures in business hours, less pauses', () => {
    const ticket: Ticket = {
      opened: '2026-04-29T15:30+07:00', // a Wednesday, the holiday follows
      solved: '2026-05-01T13:00+07:00',
      held: [
        ['2026-05-01T11:30+07:00', '2026-05-01T12:45+07:00'],
        ['2026-04-29T20:00+07:00', '2026-05-01T08:30+07:00'],
        ['2026-05-01T12:00+07:00', '2026-05-01T12:15+07:00'],
      ],
    };
    const result = ttr([ticket], { ...read, calendar: saigon });
    // 1 h on Wednesday, 4.5 h on Friday, less 0.5 h in the morning, 0.5 h before noon and a quarter after it
    expect(result).toMatchObject({ value: 4.25 * HOUR, clock: 'business', calendar: saigon.hash });
    const elapsed = ttr([ticket], read);
    expect(elapsed).toMatchObject({ value: 7.75 * HOUR, clock: 'elapsed', calendar: null });
    const columns = { openedAt: [ticket.opened], resolvedAt: [ticket.solved], pauses: [ticket.held] };
    expect(ttr(columns, { calendar: saigon })).toEqual(result);
  });

  it('measures open cases in the same hours, up to asOf', () => {
    const rows: Ticket[] = [{ opened: '2026-05-02T10:00+07:00' }]; // a Saturday
    const asOf = '2026-05-04T09:00+07:00';
    expect(ttr(rows, { ...read, asOf, calendar: saigon }).survival).toMatchObject({
      medianMs: null,
      restrictedMeanMs: HOUR,
      restrictedToMs: HOUR,
    });
    expect(ttr(rows, { ...read, asOf }).survival?.restrictedToMs).toBe(47 * HOUR);
  });

  it('measures each case in its own hours, and each segment in those of its team', () => {
    const handedOver: OwnTicket = {
      opened: '2026-03-02T15:30+07:00',
      solved: '2026-03-02T14:00:00+01:00',
      hours: [
        { from: '2026-03-02T13:00+01:00', calendar: berlin },
        { from: '2026-03-02T15:30+07:00', calendar: saigon },
      ],
    };
    const rows: OwnTicket[] = [
      handedOver,
      { ...handedOver, hours: berlin },
      { ...handedOver, hours: saigon },
      { ...handedOver, hours: BusinessCalendar.always() },
    ];
    const result = ttr(rows, { ...read, calendar: (row) => row.hours });
    expect(result).toMatchObject({ clock: 'per-case', calendar: null, n: 4, minMs: HOUR, maxMs: 4.5 * HOUR });
    expect(result.totalMs).toBe((2 + 4.5 + 1 + 4.5) * HOUR);
    const columns = {
      openedAt: rows.map(read.openedAt),
      resolvedAt: rows.map(read.resolvedAt),
      calendar: rows.map((row) => row.hours),
    };
    expect(ttr(columns, { calendar: 'per-case' })).toEqual(result);
    expect(() => ttr(columns)).toThrow(
      "ttr: calendar must go with the option calendar: 'per-case' at index 0 of calendar",
    );
  });

  it('selects by opened or by resolved, and says what it left out', () => {
    const cases = { openedAt: [1, 2, 5, 6, 9], resolvedAt: [4, 7, 6, null, 11] };
    const chosen = (select: TtrOptions['select'], asOf = 10) => {
      const { value, n, open, notSelected, select: echoed } = ttr(cases, { select, asOf });
      return [value, n, open, notSelected, echoed];
    };
    expect(chosen({ by: 'opened', from: 2, to: 6 })).toEqual([3, 2, 0, 3, { by: 'opened', from: 2, to: 6 }]);
    expect(chosen({ by: 'opened', from: new Date(6) })).toEqual([null, 0, 2, 3, { by: 'opened', from: 6, to: null }]);
    expect(chosen({ by: 'resolved', from: 4, to: 7 })).toEqual([2, 2, 0, 3, { by: 'resolved', from: 4, to: 7 }]);
    expect(chosen({ by: 'resolved' })).toEqual([3, 3, 0, 2, { by: 'resolved', from: null, to: null }]);
    expect(chosen({ by: 'resolved', from: 11 }, 11)).toEqual([2, 1, 0, 4, { by: 'resolved', from: 11, to: null }]);
    expect(chosen(undefined).slice(3)).toEqual([0, null]);
    // none of those that are resolved is open: there is no curve to learn from
    expect(ttr(cases, { select: { by: 'resolved' }, asOf: 10 }).survival).toBeNull();
    expect(ttr(cases, { select: { by: 'opened' }, asOf: 10 }).survival).not.toBeNull();
    // neighbouring periods share no case and lose none
    const halves = [ttr(cases, { select: { by: 'opened', to: 5 } }), ttr(cases, { select: { by: 'opened', from: 5 } })];
    expect(halves.map(({ n, open }) => n + open)).toEqual([2, 3]);
  });

  it('says which row and which reader, in each part', () => {
    const hours = BusinessCalendar.always();
    const fine = { opened: '2026-03-02T08:00Z', solved: '2026-03-02T09:00Z', hours };
    const at1 = (bad: object, more: object = {}) => {
      const call = (onInvalid: 'throw' | 'count') =>
        ttr([fine, { ...fine, ...bad } as Ticket], { ...read, ...more, onInvalid });
      expect(call('count')).toMatchObject({ n: 1, invalid: 1, value: HOUR });
      try {
        call('throw');
        return 'none';
      } catch (error) {
        expect(error).toMatchObject({ code: 'INVALID_VALUE', details: { index: 1 } });
        return (error as Error).message;
      }
    };
    const instant =
      'must be epoch milliseconds, a Date or text with an offset such as "2026-11-21T09:00:00+07:00"; got';
    expect(at1({ solved: ['2026-03-02T09:00Z', '9:30'] })).toBe(
      `ttr: resolvedAt ${instant} "9:30" at row 1, reader resolvedAt`,
    );
    expect(at1({ again: ['2026-03-02T07:59Z'] })).toBe(
      'ttr: reopenedAt must not be before openedAt; got 60000 ms earlier (clockSkewMs allows for clocks that differ) at row 1, reader reopenedAt',
    );
    expect(at1({ again: 17 })).toMatch(
      /^ttr: reopenedAt must not be before openedAt; got \d+ ms earlier \(clock.* differ\) at row 1, reader/,
    );
    expect(at1({ held: ['2026-03-02T08:00Z', '2026-03-02T08:30Z'] })).toBe(
      'ttr: pauses must be pairs of instants; got "2" at row 1, reader pauses',
    );
    expect(at1({ held: 30 })).toBe('ttr: pauses must be pairs of instants; got 30 at row 1, reader pauses');
    const own = { calendar: (row: Ticket) => row.hours };
    expect(at1({ hours: 'office' }, own)).toBe(
      'ttr: calendar must be open hours or segments of them; got "office" at row 1, reader calendar',
    );
    for (const none of [null, undefined]) {
      expect(at1({ hours: none }, own)).toBe(
        `ttr: calendar must be open hours or segments of them, BusinessCalendar.always() for a case around the clock; got ${none} at row 1, reader calendar`,
      );
    }
    expect(at1({ hours: [] }, own)).toBe('ttr: calendar must have at least one segment at row 1, reader calendar');
    expect(at1({ hours: [{ from: 'noon', calendar: berlin }] }, own)).toBe(
      `ttr: calendar ${instant} "noon" at row 1, reader calendar`,
    );
  });

  it('refuses readers and columns of hours that nothing would read', () => {
    const cases = { openedAt: [1], resolvedAt: [2] };
    const option = "ttr: calendar must be a BusinessCalendar or other open hours, or 'per-case'; got";
    expect(() => ttr(cases, { calendar: (() => berlin) as never })).toThrow(`${option} function`);
    expect(() => ttr([], { ...read, calendar: 'per-case' as never })).toThrow(
      'ttr: calendar must be a function of a row or the name of its field; got "per-case"',
    );
    for (const name of ['openedAt', 'resolvedAt', 'reopenedAt', 'pauses']) {
      expect(() => ttr(cases, { [name]: () => 1 } as never)).toThrow(
        expect.objectContaining({
          code: 'INVALID_OPTION',
          message: `ttr: ${name} must be left out where columns are given; got function`,
        }),
      );
    }
    expect(() => ttr({ ...cases, calendar: [] as never }, { calendar: 'per-case' })).toThrow(
      'ttr: columns must be equally long; openedAt has 1, calendar has 0',
    );
    expect(() => ttr([], { ...read, pauses: [] as never })).toThrow(
      'ttr: pauses must be a function of a row or the name of its field; got Array(0)',
    );
    expect(() => ttr({ ...cases, paused: [null] } as never)).toThrow(
      'ttr: unknown column "paused"; known are openedAt, resolvedAt, reopenedAt, pauses, calendar',
    );
    expect(() => ttr({ ...cases, pauses: [] })).toThrow(
      'ttr: columns must be equally long; openedAt has 1, pauses has 0',
    );
  });

  it('takes missing codes in integer columns of reopenings too', () => {
    const cases = { openedAt: Int32Array.of(5, 5), resolvedAt: Int32Array.of(9, 8), reopenedAt: Int32Array.of(0, 7) };
    const options = { missingValue: 0, reopened: 'each-spell' } as const;
    expect(ttr(cases, options)).toMatchObject({ n: 2, open: 0, value: 3.5 });
    expect(ttr({ ...cases, reopenedAt: Float64Array.of(NaN, 9) }, options)).toMatchObject({ n: 2, open: 1 });
  });
});
