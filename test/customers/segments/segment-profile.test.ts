import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentProfile } from '../../../src/customers/segments/segment-profile.js';
import {
  katzLog,
  logPartOfAll,
  type ShareIndexIntervalMethod,
} from '../../../src/stats/intervals/interval-share-ratio.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './segment-profile.golden.json' with { type: 'json' };

const methods: Readonly<Record<string, ShareIndexIntervalMethod>> = {
  'katz-log': katzLog,
  'log-part-of-all': logPartOfAll,
};
const customer = fc.record({ senior: fc.boolean(), app: fc.boolean(), city: fc.option(fc.boolean()) });
type Customer = { readonly senior: boolean; readonly app: boolean; readonly city: boolean | null };
const options = {
  segment: (row: Customer) => row.senior,
  attributes: { app: (row: Customer) => row.app, city: (row: Customer) => row.city },
};

describe('segmentProfile', () => {
  it.each(golden.cases)('$name', ({ input: { options: asked, ...counts }, expected, tolerance }) => {
    const { value, interval } = segmentProfile(counts, { interval: methods[asked.method] });
    expect(value).toBeCloseTo(expected.value, 12);
    const [low = null, high = null] = expected.interval ?? [];
    if (low === null || high === null) expect(interval).toBeNull();
    else {
      expect(interval?.method).toBe(expected.method);
      expect(Math.abs((interval?.low ?? 9) - low)).toBeLessThan(tolerance * low);
      expect(Math.abs((interval?.high ?? 9) - high)).toBeLessThan(tolerance * high);
    }
  });

  it('says what it rests on', () => {
    const counts = { withAttribute: 90, segment: 300, allWithAttribute: 200, all: 1000 };
    const { interval, share, allShare, ...rest } = segmentProfile(counts, { confidence: 0.9 });
    expect(rest).toEqual({
      metric: 'segment-profile',
      unit: 'ratio',
      value: 1.5,
      n: 300,
      missing: 0,
      invalid: 0,
      reasons: {},
      refused: [],
      ...counts,
    });
    expect(interval).toMatchObject({ method: 'log-part-of-all', confidence: 0.9 });
    expect(share).toMatchObject({ value: 0.3, interval: { method: 'wilson', confidence: 0.9 } });
    expect(allShare).toMatchObject({ value: 0.2, interval: { method: 'wilson', confidence: 0.9 } });
  });

  it('has no index of nobody, nor of what nobody has', () => {
    const nobody = { withAttribute: 0, segment: 0, allWithAttribute: 5, all: 10 };
    expect(segmentProfile(nobody)).toMatchObject({ value: null, n: 0, interval: null, share: { value: null } });
    const none = { withAttribute: 0, segment: 5, allWithAttribute: 0, all: 10 };
    expect(segmentProfile(none)).toMatchObject({ value: null, interval: null, allShare: { value: 0 } });
    const all = { withAttribute: 5, segment: 10, allWithAttribute: 5, all: 10 };
    expect(segmentProfile(all)).toMatchObject({ value: 1, interval: null });
  });

  it('refuses a segment that is no part of all', () => {
    const good = { withAttribute: 2, segment: 5, allWithAttribute: 4, all: 10 };
    expect(segmentProfile(good).value).toBe(1);
    for (const bad of [
      { withAttribute: 6 },
      { segment: 11 },
      { allWithAttribute: 1 },
      { allWithAttribute: 8 },
      { all: -1 },
    ]) {
      expect(outcome(() => segmentProfile({ ...good, ...bad }))).toBe('INVALID_VALUE');
    }
    expect(() => segmentProfile({ ...good, allWithAttribute: 8 })).toThrow(
      'segmentProfile: allWithAttribute must be at most 7, since the segment is a part of all; got 8',
    );
    expect(() => segmentProfile({ ...good, allWithAttribute: 1 })).toThrow(
      'allWithAttribute must be at least withAttribute, 2',
    );
    expect(() => segmentProfile({ ...good, total: 1 } as never)).toThrow('unknown part "total"');
    expect(() => segmentProfile(good, { interval: 'katz-log' as never })).toThrow(
      'import it, and give it without quotes',
    );
  });

  it('has a row for each attribute, which rests on those of whom it is known', () => {
    const rows = [
      { senior: true, app: true, city: true },
      { senior: true, app: false, city: null },
      { senior: false, app: true, city: true },
      { senior: false, app: true, city: false },
    ];
    const table = segmentProfile(rows, { ...options, attribute: 'city' });
    assertPlain(table);
    expect(table).toMatchObject({ attribute: 'city', value: 1.5, n: 1, missing: 1, all: 3 });
    expect(table.attributes.map(({ attribute, value, all, missing }) => [attribute, value, all, missing])).toEqual([
      ['app', 2 / 3, 4, 0],
      ['city', 1.5, 3, 1],
    ]);
    expect(segmentProfile(rows, options)).toMatchObject({ attribute: 'app', value: 2 / 3, n: 2 });
  });

  it('tells missing from invalid', () => {
    const rows = [{ senior: null }, { senior: 'yes' }, { senior: 1 }] as unknown as Customer[];
    const one = { segment: (row: Customer) => row.senior, attributes: { any: () => true } };
    expect(() => segmentProfile(rows, one)).toThrow(
      'segment must be true, false, 1 or 0; got "yes" at row 1, reader segment',
    );
    expect(segmentProfile(rows, { ...one, onInvalid: 'count' })).toMatchObject({
      value: 1,
      missing: 1,
      invalid: 1,
      all: 1,
    });
    const bad = { segment: () => true, attributes: { app: () => 2 } };
    expect(() => segmentProfile([1], bad)).toThrow('got 2 at row 0, reader attributes.app');
  });

  it('refuses what cannot be asked', () => {
    expect(() => segmentProfile([], { ...options, attribute: 'age' as never })).toThrow(
      'attribute must be one of app, city',
    );
    expect(() => segmentProfile([], { ...options, attributes: {} })).toThrow(
      'attributes must be an object of readers by name',
    );
    expect(() => segmentProfile([], { ...options, attributes: { app: 1 } } as never)).toThrow(
      'attributes.app must be a function',
    );
    expect(() => segmentProfile([], { attributes: options.attributes } as never)).toThrow('segment must be a function');
    expect(outcome(() => segmentProfile([], { ...options, confidence: 0 }))).toBe('INVALID_OPTION');
    const prototype = { ['__proto__']: () => true };
    expect(segmentProfile([1], { segment: () => true, attributes: prototype }).attribute).toBe('__proto__');
  });

  it('equals the counts of its rows, in any order; index times share of all is the share', () => {
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 60 }), (rows) => {
        const table = segmentProfile(rows, options);
        assertPlain(table);
        expect(segmentProfile(rows.toReversed(), options)).toEqual(table);
        for (const { attribute, ...index } of table.attributes) {
          const { missing, invalid } = index;
          const known = rows.filter((row) => row[attribute as 'app' | 'city'] !== null);
          expect([missing, invalid, index.all]).toEqual([rows.length - known.length, 0, known.length]);
          const having = known.filter((row) => row[attribute as 'app' | 'city']);
          const counts = {
            withAttribute: having.filter(({ senior }) => senior).length,
            segment: known.filter(({ senior }) => senior).length,
            allWithAttribute: having.length,
            all: known.length,
          };
          const { metric: _, unit: __, n: ___, ...same } = segmentProfile(counts);
          expect({ ...same, missing }).toEqual(index);
          const { value, share, allShare, interval } = index;
          if (value === null) expect(counts.segment === 0 || counts.allWithAttribute === 0).toBe(true);
          else expect(value * (allShare.value as number)).toBeCloseTo(share.value as number, 12);
          if (interval === null || value === null) continue;
          expect([interval.low <= value, interval.high >= value, interval.low > 0]).toEqual([true, true, true]);
        }
      }),
      { numRuns: runs },
    );
  });
});
