import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/calendar/hours/business-calendar.js';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import { binned } from '../../../src/kernels/duration/duration-totals.js';
import {
  type TtrColumns,
  type TtrConclusion,
  type TtrCounting,
  type TtrResult,
  ttr,
} from '../../../src/service/time/ttr.js';
import { TtrAggregator, type TtrCase } from '../../../src/service/time/ttr-aggregator.js';
import { QuantileSketch } from '../../../src/stats/quantiles/quantile-sketch.js';
import {
  at,
  calendars,
  observe,
  partsOf,
  type SlowCase,
  type SlowRule,
  slowCases,
  slowRules,
} from '../../kernels/duration/slow-durations.js';
import { describeLaws, type LawfulMetric } from '../../laws.js';
import { some } from '../../runs.js';

type Case = TtrCase | null | undefined;

/** Few distinct instants, so that ties and equal durations are common; and some fractions. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.double({ min: 0, max: 30, noNaN: true }),
  fc.integer({ min: 0, max: 1e12 }),
);
const cases: fc.Arbitrary<Case> = fc
  .tuple(instant, fc.option(instant, { freq: 3 }))
  .map(([a, b]) =>
    b === null ? { openedAt: a, resolvedAt: null } : { openedAt: Math.min(a, b), resolvedAt: Math.max(a, b) },
  );

const conclusions: fc.Arbitrary<TtrConclusion> = fc.record({
  confidence: fc.constantFrom(undefined, 0.8),
  quantiles: fc.option(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 3 }), { nil: undefined }),
  curve: fc.constantFrom(undefined, 'none', 'full'),
  times: fc.option(fc.array(fc.nat(20), { maxLength: 2 }), { nil: undefined }),
});

function lawful(asOf: number | undefined): LawfulMetric<Case, TtrConclusion> {
  const field = (name: 'openedAt' | 'resolvedAt') => (row: Case) => row?.[name] as number | null | undefined;
  const readers = { openedAt: field('openedAt'), resolvedAt: field('resolvedAt') };
  return {
    make: (onInvalid) => new TtrAggregator({ asOf, onInvalid }),
    fromJSON: (state) => TtrAggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) =>
      ttr(values.map(unpack(onInvalid)), { ...readers, ...conclusion, asOf, onInvalid }),
    shapes: (values, conclusion) => {
      const options = { ...conclusion, asOf };
      const columns = { openedAt: values.map(readers.openedAt), resolvedAt: values.map(readers.resolvedAt) };
      const floats = {
        openedAt: Float64Array.from(columns.openedAt, (at) => (at as number) ?? NaN),
        resolvedAt: Float64Array.from(columns.resolvedAt, (at) => (at as number) ?? NaN),
      };
      return [
        ttr(columns, options),
        ttr(floats, options),
        ttr(new Set(values.map((value) => ({ value }))), {
          ...options,
          openedAt: (row) => row.value?.openedAt,
          resolvedAt: (row) => row.value?.resolvedAt,
        }),
        new TtrAggregator({ asOf }).addColumns(columns).result(conclusion),
        new TtrAggregator({ asOf }).addColumns(floats).result(conclusion),
      ];
    },
    check: (result: TtrResult, values) => {
      const { n, open, notOpened, missing, value, minMs, maxMs, medianMs, p90Ms, openShare, survival } = result;
      expect(n + open + notOpened + missing).toBe(values.length);
      expect(openShare.value).toBe(n + open === 0 ? null : open / (n + open));
      if (value === null) expect([n, minMs, medianMs]).toEqual([0, null, null]);
      else {
        // the mean of numbers rounded once may differ from its ends by a rounding
        expect(value).toBeGreaterThanOrEqual((minMs as number) * (1 - 1e-15));
        expect(value).toBeLessThanOrEqual((maxMs as number) * (1 + 1e-15));
        expect(medianMs).toBeLessThanOrEqual(p90Ms as number);
      }
      if (survival && open === 0 && n > 0) {
        // nobody is censored: the curve is the empirical one, to the last bit
        for (const { survival: left, time } of survival.steps ?? []) {
          const known = values.filter((each) => (each?.openedAt as number) <= (asOf ?? Infinity));
          const longer = known.filter(
            (each) => (each?.resolvedAt as number) - (each?.openedAt as number) > time,
          ).length;
          expect(left).toBe(longer / n);
        }
      }
    },
  };
}

/** What no event is, the aggregator refuses; a reader cannot even look into it. */
function unpack(onInvalid: string) {
  return (value: Case): Case =>
    onInvalid === 'count' || value == null || typeof value === 'object' ? value : { openedAt: value as never };
}

describeLaws('ttr', {
  runs: some(6),
  metrics: fc.constantFrom(undefined, 0, 12, 3e11).map(lawful),
  values: cases,
  missing: [null, undefined, { openedAt: null }, { openedAt: undefined, resolvedAt: 5 }],
  invalid: [
    { openedAt: NaN },
    { openedAt: 'yesterday', resolvedAt: 3 },
    { openedAt: '2026-01-01 09:00', resolvedAt: 3 },
    { openedAt: 5, resolvedAt: 4 },
    { openedAt: 5, resolvedAt: new Date(NaN) },
    { openedAt: 9e15 },
    { openedAt: true },
    { openedAt: 2n ** 60n },
    { openedAt: 5, resolvedAt: Infinity },
    { openedAt: 5, resolvedAt: '9999-12-31T00:00Z' },
  ],
  conclusions,
});

/** The case that an event was made of. */
const slowOf = new WeakMap<object, SlowCase>();

const events: fc.Arbitrary<Case> = fc.tuple(slowCases, fc.nat(60)).map(([slow, form]) => {
  const { calendar: _, ...parts } = partsOf(slow, form);
  slowOf.set(parts, slow);
  return parts;
});
const ownHours: fc.Arbitrary<Case> = fc.tuple(slowCases, fc.nat(60)).map(([slow, form]) => {
  const parts = partsOf(slow, form);
  slowOf.set(parts, slow);
  return parts;
});

function lawfulEvents(rule: SlowRule, percentiles?: 'sketch'): LawfulMetric<Case, TtrConclusion> {
  const instant = (tick: number | null) => (tick === null ? undefined : at(tick));
  const { reopened, calendar } = rule;
  const select = rule.select
    ? { by: rule.select.by, from: instant(rule.select.from), to: instant(rule.select.to) }
    : undefined;
  const counting: TtrCounting = {
    reopened,
    asOf: instant(rule.asOf),
    calendar: calendar ?? undefined,
    select,
    percentiles,
  };
  const readers = {
    openedAt: (row: Case) => row?.openedAt,
    resolvedAt: (row: Case) => row?.resolvedAt,
    reopenedAt: (row: Case) => row?.reopenedAt,
    closedAt: (row: Case) => row?.closedAt,
    pauses: (row: Case) => row?.pauses,
  };
  // hours are not in states: who counts on them gives them again
  const hours = calendar === 'per-case' || calendar === null ? undefined : calendar;
  // nothing is invalid, whatever the types say
  const own = { calendar: (row: Case) => row?.calendar as OpenHours };
  const byRow = { ...readers, ...counting, ...(calendar === 'per-case' ? own : { calendar: calendar ?? undefined }) };
  return {
    make: (onInvalid) => new TtrAggregator({ ...counting, onInvalid }),
    fromJSON: (state) => TtrAggregator.fromJSON(state, hours && { calendar: hours }),
    batch: (values, conclusion, onInvalid) => ttr(values, { ...byRow, ...conclusion, onInvalid }),
    shapes: (values, conclusion) => {
      const named = calendar === 'per-case' ? { ...readers, ...own } : readers;
      const columns = Object.fromEntries(
        Object.entries(named).map(([name, read]) => [name, values.map(read as (row: Case) => unknown)]),
      ) as unknown as TtrColumns;
      return [
        ttr(columns, { ...counting, ...conclusion }),
        ttr(values.values(), { ...byRow, ...conclusion }),
        new TtrAggregator(counting).addColumns(columns).result(conclusion),
      ];
    },
    check: (result: TtrResult, values) => {
      const fates = new Map<string, number>();
      let [total, longest] = [0, 0];
      for (const value of values) {
        const slow = slowOf.get(Object(value));
        for (const { fate, time } of slow ? observe(slow, rule) : [{ fate: 'missing', time: 0 }]) {
          fates.set(fate, (fates.get(fate) ?? 0) + 1);
          if (fate === 'ended') total += time;
          longest = Math.max(longest, time);
        }
      }
      const count = (fate: string) => fates.get(fate) ?? 0;
      const n = count('ended');
      const open = count('open') + count('openUnknown');
      const closed = count('closed');
      const known = n + open + closed;
      expect(result).toMatchObject({
        n,
        open,
        closed,
        missing: count('missing'),
        notOpened: count('notStarted'),
        notSelected: count('notSelected'),
        totalMs: total,
        value: n ? total / n : null,
        openShare: { value: known ? open / known : null },
        reopened,
      });
      if (count('openUnknown') || known === 0 || select?.by === 'resolved') expect(result.survival).toBeNull();
      else {
        expect(result.survival?.restrictedToMs).toBe(longest);
        if (open + closed === 0) {
          const mean = result.value as number;
          expect(Math.abs((result.survival?.restrictedMeanMs as number) - mean)).toBeLessThanOrEqual(1e-12 * mean);
        }
      }
    },
  };
}

const noCases = [
  { openedAt: 5, resolvedAt: [9, 'x'] },
  { openedAt: 5, resolvedAt: [9, 4] },
  { openedAt: 5, reopenedAt: 4 },
  { openedAt: 5, reopenedAt: [null] },
  { openedAt: 5, closedAt: [7, 4] },
  { openedAt: 5, resolvedAt: 6, closedAt: 'x' },
  { openedAt: 5, pauses: 7 },
  { openedAt: 5, pauses: [[9, 8]] },
  { openedAt: 5, pauses: [[null, 8]] },
];
const noEvents = [null, undefined, { openedAt: null, resolvedAt: [5], pauses: 'x' as never }];

describeLaws('ttr of events and hours', {
  runs: some(20),
  metrics: slowRules.filter(({ calendar }) => calendar !== 'per-case').map(lawfulEvents),
  values: events,
  missing: noEvents,
  invalid: noCases,
  conclusions,
});

describeLaws('ttr of cases with hours of their own', {
  runs: some(20),
  metrics: slowRules.map((rule) => lawfulEvents({ ...rule, calendar: 'per-case' })),
  values: ownHours,
  missing: noEvents,
  invalid: [
    ...noCases.map((each) => ({ ...each, calendar: calendars[0] })),
    { openedAt: 5 },
    { openedAt: 5, calendar: null },
    { openedAt: 5, calendar: 5 },
    { openedAt: 5, calendar: [] },
    { openedAt: 5, calendar: [{ from: 'x', calendar: calendars[0] }] },
    { openedAt: 5, calendar: [{ from: 5 }] },
  ],
  conclusions,
});

const slightly = fc.oneof(fc.integer({ min: 0, max: 1e5 }), fc.double({ min: 0, max: 30, noNaN: true }));
const closeCases: fc.Arbitrary<Case> = fc
  .tuple(slightly, fc.option(slightly, { freq: 3 }))
  .map(([a, b]) => ({ openedAt: Math.min(a, b ?? a), resolvedAt: b === null ? null : Math.max(a, b) }));

/** Names of durations that a sketch reads off bins. */
const binnedNames = ['minMs', 'medianMs', 'p75Ms', 'p90Ms', 'p95Ms', 'p99Ms', 'maxMs'] as const;

function expectNear(actual: number | null | undefined, expected: number | null | undefined): void {
  if (expected == null) expect(actual).toBe(expected);
  else expect(Math.abs((actual as number) - expected)).toBeLessThanOrEqual((expected / 256) * (1 + 1e-12) + 3e-308);
}

function lawfulSketch(asOf: number | undefined): LawfulMetric<Case, TtrConclusion> {
  const field = (name: 'openedAt' | 'resolvedAt') => (row: Case) => row?.[name] as number | null | undefined;
  const readers = { openedAt: field('openedAt'), resolvedAt: field('resolvedAt') };
  const counting = { asOf, percentiles: 'sketch' } as const;
  return {
    make: (onInvalid) => new TtrAggregator({ ...counting, onInvalid }),
    fromJSON: (state) => TtrAggregator.fromJSON(state),
    batch: (values, conclusion, onInvalid) =>
      ttr(values.map(unpack(onInvalid)), { ...readers, ...conclusion, ...counting, onInvalid }),
    shapes: (values, conclusion) => {
      const columns = { openedAt: values.map(readers.openedAt), resolvedAt: values.map(readers.resolvedAt) };
      return [
        ttr(columns, { ...conclusion, ...counting }),
        new TtrAggregator(counting).addColumns(columns).result(conclusion),
      ];
    },
    check: (result: TtrResult, values) => {
      const { confidence } = result.openShare.interval ?? {};
      const quantiles = result.quantiles.map(({ probability }) => probability);
      const exact = ttr(values, { ...readers, asOf, confidence, quantiles, curve: 'full' });
      // what is exact: counts, sums, the mean and its interval
      const { n, value, totalMs, seMs, interval, open, openShare, missing, notOpened } = exact;
      expect(result).toMatchObject({ n, value, totalMs, seMs, interval, open, openShare, missing, notOpened });
      for (const name of binnedNames) expectNear(result[name], exact[name]);
      for (const [k, { ms, interval: limits }] of exact.quantiles.entries()) {
        expectNear(result.quantiles[k]?.ms, ms);
        for (const end of ['low', 'high'] as const) expectNear(result.quantiles[k]?.interval?.[end], limits?.[end]);
      }
      // off the same bins as a quantile sketch, to the last bit
      const ended = (exact.survival?.steps ?? []).filter(({ events }) => events > 0);
      if (exact.survival) {
        const sketch = new QuantileSketch();
        for (const { time, events } of ended) sketch.add(time, events);
        expect([result.medianMs, result.maxMs]).toEqual(sketch.quantiles([0.5, 1]));
      }
      expect(result.survival === null).toBe(exact.survival === null);
      if (!exact.survival || !result.survival) return;
      expectNear(result.survival.restrictedToMs, exact.survival.restrictedToMs);
      const bins = ttr(values, { ...readers, ...counting, curve: 'full' }).survival?.steps ?? [];
      expect(bins.length).toBeGreaterThan(0);
      if (!bins.some(({ events, censored }) => events && censored)) {
        expectNear(result.survival.medianMs, exact.survival.medianMs);
        expectNear(result.survival.restrictedMeanMs, exact.survival.restrictedMeanMs);
      }
      // ends first within a bin: never lower than the exact curve
      for (const { time, survival } of exact.survival.steps ?? []) {
        const level = bins.filter((step) => step.time <= binned(time)).at(-1)?.survival ?? 1;
        const last = exact.survival.steps?.filter((step) => binned(step.time) === binned(time)).at(-1);
        if (last?.time === time) expect(level).toBeGreaterThanOrEqual(survival - 1e-12);
      }
    },
  };
}

describeLaws('ttr in bins', {
  runs: some(5),
  metrics: fc.constantFrom(undefined, 0, 12, 5e4, 3e11).map(lawfulSketch),
  values: fc.oneof(closeCases, cases),
  missing: [null, undefined, { openedAt: null }],
  invalid: [{ openedAt: NaN }, { openedAt: 5, resolvedAt: 4 }, { openedAt: true }],
  conclusions,
});

describeLaws('ttr in bins of events and hours', {
  runs: some(20),
  metrics: slowRules.map((rule) => {
    const exact = lawfulEvents({ ...rule, calendar: rule.calendar === 'per-case' ? null : rule.calendar }, 'sketch');
    return { ...exact, check: () => {} };
  }),
  values: events,
  missing: noEvents,
  invalid: noCases,
  conclusions,
});

describe('ttr', () => {
  it('is the same around the clock and in hours that never close', () => {
    fc.assert(
      fc.property(fc.array(cases), (all) => {
        const known = all.filter((each) => (each?.openedAt as number) <= 3e11);
        const columns = {
          openedAt: known.map((each) => Math.floor(each?.openedAt as number)),
          resolvedAt: known.map((each) => (each?.resolvedAt == null ? null : Math.ceil(each.resolvedAt as number))),
        };
        const elapsed = ttr(columns, { asOf: 3.1e11 });
        const business = ttr(columns, { asOf: 3.1e11, calendar: BusinessCalendar.always() });
        const { clock, calendar } = elapsed;
        expect({ ...business, clock, calendar }).toEqual(elapsed);
      }),
      { numRuns: some(5) },
    );
  });

  it('does not get better by leaving cases open: the curve with open cases is never below that of the resolved alone', () => {
    fc.assert(
      fc.property(fc.array(cases, { minLength: 1 }), (all) => {
        const asOf = 3e11;
        const columns = (list: Case[]) => ({
          openedAt: list.map((c) => c?.openedAt),
          resolvedAt: list.map((c) => c?.resolvedAt),
        });
        const whole = ttr(columns(all), { asOf, curve: 'full' }).survival;
        const resolved = ttr(columns(all.filter((c) => c?.resolvedAt != null)), { asOf, curve: 'full' }).survival;
        for (const { time, survival } of resolved?.steps ?? []) {
          const level = whole?.steps?.filter((step) => step.time <= time).at(-1)?.survival ?? 1;
          expect(level).toBeGreaterThanOrEqual(survival - 1e-12);
        }
      }),
      { numRuns: some(2) },
    );
  });

  it('takes the same instant in every form', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('0000-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z') }),
        fc.integer({ min: -1439, max: 1439 }),
        (date, offset) => {
          const ms = date.getTime();
          const local = new Date(ms + offset * 60_000).toISOString();
          const sign = offset < 0 ? '-' : '+';
          const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
            String(part).padStart(2, '0'),
          );
          for (const form of [
            date,
            { epochMilliseconds: ms },
            date.toISOString(),
            local.replace('Z', `${sign}${hours}:${minutes}`),
          ]) {
            expect(ttr({ openedAt: [ms], resolvedAt: [form] }).totalMs).toBe(0);
          }
        },
      ),
      { numRuns: some(2) },
    );
  });
});
