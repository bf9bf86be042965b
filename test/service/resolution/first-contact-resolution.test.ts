import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type FirstContactRowOptions,
  type FirstContactWindowOptions,
  firstContactResolution,
} from '../../../src/service/resolution/first-contact-resolution.js';
import { expectShare, otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './first-contact-resolution.golden.json' with { type: 'json' };

interface Case {
  readonly contacts?: unknown;
  readonly resolved?: unknown;
  readonly resolvedAt?: unknown;
  readonly nextContactAt?: unknown;
}
const DAY = 86_400_000;
const simple = (cases: Iterable<Case>, options?: object) =>
  firstContactResolution(cases, {
    contacts: (row: Case) => row.contacts,
    resolved: (row: Case) => row.resolved,
    ...options,
  } as FirstContactRowOptions<Case>);
const windowed = (cases: Iterable<Case>, options?: object) =>
  firstContactResolution(cases, {
    definition: 'window',
    contacts: (row: Case) => row.contacts,
    resolvedAt: (row: Case) => row.resolvedAt,
    nextContactAt: (row: Case) => row.nextContactAt,
    windowMs: 7 * DAY,
    asOf: 30 * DAY,
    ...options,
  } as FirstContactWindowOptions<Case>);

describe('firstContactResolution without further contact', () => {
  it('is resolved cases with at most one contact over all resolved', () => {
    const cases = [
      { contacts: 1, resolved: true },
      { contacts: 0, resolved: 1 },
      { contacts: 2, resolved: true },
      { contacts: 1, resolved: false },
    ];
    const rate = simple(cases);
    expect(rate).toMatchObject({
      metric: 'first-contact-resolution',
      unit: 'fraction',
      n: 3,
      count: 2,
      missing: 0,
      invalid: 0,
      definition: 'no-further-contact',
      windowMs: null,
      unresolved: 1,
      immature: 0,
      interval: { method: 'wilson', confidence: 0.95 },
    });
    expect(rate.value).toBe(2 / 3);
    expectSame(simple(new Set(cases)), rate);
    expectSame(firstContactResolution({ solvedFirst: 2, cases: 3, unresolved: 1 }), rate);
    expect(simple(cases, { confidence: 0.8 }).interval?.confidence).toBe(0.8);
  });

  it('counts cases of which nothing is known as missing, and looks at nothing of unresolved ones', () => {
    const cases = [{ contacts: 1, resolved: true }, { contacts: 1 }, { resolved: true }, { contacts: -1, resolved: 0 }];
    expect(simple(cases)).toMatchObject({ value: 1, n: 1, missing: 2, unresolved: 1 });
  });

  it('has no rate without resolved cases, which is not a rate of 0', () => {
    expect(simple([])).toMatchObject({ value: null, n: 0, interval: null });
    expect(simple([{ contacts: 1, resolved: false }])).toMatchObject({ value: null, n: 0, unresolved: 1 });
    expect(simple([{ contacts: 2, resolved: true }])).toMatchObject({ value: 0, n: 1, interval: { low: 0 } });
  });

  it('says what was expected, what came and where', () => {
    expect(() => simple([{ contacts: 1.5, resolved: true }])).toThrow(
      'firstContactResolution: contacts must be a whole number from 0 to 2^53 - 1; got 1.5 at row 0, reader contacts',
    );
    expect(() => simple([{ contacts: 1, resolved: 'yes' }])).toThrow(
      'firstContactResolution: resolved must be true, false, 1 or 0; got "yes" at row 0, reader resolved',
    );
    const mixed = [{ contacts: 1, resolved: true }, { contacts: NaN, resolved: true }, { resolved: 2 }];
    expect(simple(mixed, { onInvalid: 'count' })).toMatchObject({ value: 1, n: 1, invalid: 2 });
  });
});

describe('firstContactResolution with a window', () => {
  const first = { contacts: 1, resolvedAt: 10 * DAY };

  it('is resolved at the first contact, with no new one in the window', () => {
    const cases = [
      first,
      { ...first, nextContactAt: 17 * DAY + 1 },
      { ...first, nextContactAt: 17 * DAY },
      { ...first, nextContactAt: 10 * DAY },
      { ...first, contacts: 2 },
    ];
    expect(windowed(cases)).toMatchObject({ value: 0.4, n: 5, definition: 'window', windowMs: 7 * DAY });
    expect(windowed(cases, { windowMs: 0 })).toMatchObject({ count: 3, n: 5 });
  });

  it('leaves immature cases out, also those that came back already', () => {
    const young = { contacts: 1, resolvedAt: 23 * DAY + 1 };
    const cases = [{ ...young, resolvedAt: 23 * DAY }, young, { ...young, nextContactAt: 24 * DAY }];
    expect(windowed(cases)).toMatchObject({ value: 1, n: 1, immature: 2 });
  });

  it('knows nothing that happens after asOf', () => {
    const cases = [{ ...first, resolvedAt: 31 * DAY }, { contacts: 1 }, { contacts: 1, nextContactAt: 'whenever' }];
    expect(windowed(cases)).toMatchObject({ value: null, n: 0, unresolved: 3 });
  });

  it('takes instants of every kind', () => {
    const cases = [{ contacts: 1, resolvedAt: '1970-01-02T00:00:00Z', nextContactAt: new Date(2 * DAY) }];
    expect(windowed(cases, { asOf: { epochMilliseconds: 9 * DAY } })).toMatchObject({ value: 0, n: 1 });
  });

  it('refuses what cannot be', () => {
    expect(() => windowed([{ ...first, nextContactAt: 9 * DAY }])).toThrow(
      `firstContactResolution: nextContactAt must be resolvedAt or later; got ${9 * DAY} at row 0, reader nextContactAt`,
    );
    const bad = [
      { ...first, nextContactAt: 9 * DAY },
      { ...first, nextContactAt: 'x' },
      { contacts: 1, resolvedAt: 'x' },
      { ...first, contacts: 0.5 },
    ];
    expect(windowed([first, ...bad], { onInvalid: 'count' })).toMatchObject({ value: 1, n: 1, invalid: 4 });
    expect(windowed([{ resolvedAt: 0, contacts: null }])).toMatchObject({ n: 0, missing: 1 });
  });

  it.each(golden.cases)('agrees with plain filters: $asOf, $windowMs, $confidence', (of) => {
    const rows = of.rows.map(([contacts, resolvedAt, nextContactAt]) => ({
      contacts,
      resolvedAt,
      nextContactAt,
      resolved: resolvedAt !== null,
    }));
    const { windowMs, asOf, confidence, unresolved, immature } = of;
    const result = windowed(rows, { windowMs, asOf, confidence });
    expect(result).toMatchObject({ unresolved, immature });
    expectShare(result, of.window, golden.source.tolerance);
    expectShare(simple(rows, { confidence }), of.noFurther, golden.source.tolerance);
  });

  it('puts every case into one place, and does not look ahead', () => {
    const instant = fc.integer({ min: 0, max: 30 });
    const row = fc
      .tuple(fc.option(instant), fc.option(instant), fc.option(fc.nat(3)))
      .map(([resolvedAt, after, contacts]) => ({
        contacts,
        resolvedAt,
        nextContactAt: resolvedAt === null || after === null ? null : resolvedAt + after,
      }));
    fc.assert(
      fc.property(fc.array(row), instant, fc.nat(20), (rows, asOf, windowMs) => {
        const result = windowed(rows, { asOf, windowMs });
        assertPlain(result);
        expect(result.n + result.missing + result.unresolved + result.immature).toBe(rows.length);
        // what happens after asOf could as well never happen
        const hide = (at: number | null) => (at !== null && at > asOf ? null : at);
        const known = rows.map((each) => ({
          ...each,
          resolvedAt: hide(each.resolvedAt),
          nextContactAt: hide(each.nextContactAt),
        }));
        expectSame(windowed(known, { asOf, windowMs }), result);
      }),
      { numRuns: runs },
    );
  });
});

describe('options of firstContactResolution', () => {
  it('are refused when unknown, out of range or of the other definition', () => {
    expect(
      otherwise('INVALID_OPTION', {
        definition: () => simple([], { definition: 'same-day' }),
        unknown: () => simple([], { window: 5 }),
        confidence: () => simple([], { confidence: 1 }),
        onInvalid: () => simple([], { onInvalid: 'skip' }),
        'no reader': () => simple([], { contacts: undefined }),
        'no options': () => firstContactResolution([], undefined as never),
        'window without a definition': () => simple([], { windowMs: 5 }),
        'asOf without a window': () => simple([], { asOf: 5 }),
        'no window': () => windowed([], { windowMs: undefined }),
        'negative window': () => windowed([], { windowMs: -1 }),
        'endless window': () => windowed([], { windowMs: Infinity }),
        'no asOf': () => windowed([], { asOf: undefined }),
        'asOf without offset': () => windowed([], { asOf: '2026-01-01T00:00:00' }),
        'a flag with a window': () => windowed([], { resolved: () => true }),
        'no next contact': () => windowed([], { nextContactAt: undefined }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        'no rows': () => simple(null as never),
        columns: () => simple({ contacts: [1], resolved: [true] } as never),
      }),
    ).toEqual([]);
  });
});
