import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sellerConcentration } from '../../../src/growth/marketplace/seller-concentration.js';
import { cellsOf, dataLines } from '../../data.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain, expectSame } from '../../laws.js';
import { expectNearly } from '../../nearly.js';
import { runs } from '../../runs.js';
import golden from './seller-concentration.golden.json' with { type: 'json' };

/** What the cases call it. */
const named = ({ n, total, herfindahl, gini, effectiveNumber, top }: ReturnType<typeof sellerConcentration>) => ({
  n,
  total,
  hhi: herfindahl,
  gini,
  effective: effectiveNumber,
  top: Object.fromEntries(top.map(({ sellers, share }) => [sellers, share])),
});

interface Sale {
  readonly shop: string;
  readonly paid: number | null;
}
const of = (sales: Iterable<Sale>, options?: object) =>
  sellerConcentration(sales, { seller: (sale) => sale.shop, value: (sale) => sale.paid, ...options });

describe('sellerConcentration', () => {
  it.each(golden.cases.filter(({ input }) => input.values))('$name', ({ input, expected, tolerance }) => {
    expectNearly(named(sellerConcentration(input.values ?? [], input.options)), expected, tolerance);
  });

  it('concentration/ratings-received', (context) => {
    const cases = golden.cases.filter(({ input }) => input.file);
    for (const { input, expected, tolerance } of cases) {
      const rows = dataLines(context, input.file?.name ?? '').map(cellsOf);
      const praised = rows.filter((cells) => Number(cells[2]) > 0);
      const result = sellerConcentration(praised, { seller: (cells) => cells[1], ...input.options });
      expectNearly(named(result), expected, tolerance);
    }
    expect(cases).toHaveLength(1);
  });

  it('has the number of the specification', () => {
    expect(sellerConcentration([50, 30, 10, 5, 5], { top: 2 })).toMatchObject({
      metric: 'seller-concentration',
      unit: 'fraction',
      value: 0.8,
      n: 5,
      missing: 0,
      invalid: 0,
      rows: 5,
      total: 100,
      negative: 0,
      top: [{ sellers: 2, share: 0.8 }],
    });
    expect(sellerConcentration([50, 30]).top).toEqual([{ sellers: 10, share: 1 }]);
    expect(sellerConcentration([])).toMatchObject({ value: null, n: 0, total: 0, herfindahl: null, gini: null });
  });

  it('sums rows by seller, or counts them', () => {
    const sales = [
      { shop: 'Hoa', paid: 70 },
      { shop: 'Minh', paid: 20 },
      { shop: 'Hoa', paid: 10 },
      { shop: 'An', paid: null },
    ];
    expect(of(sales, { top: 1 })).toMatchObject({ value: 0.8, n: 2, rows: 3, missing: 1, total: 100 });
    const counted = sellerConcentration(sales, { seller: (sale) => sale.shop, top: 1 });
    expect(counted).toMatchObject({ value: 0.5, n: 3, rows: 4, total: 4 });
    const columns = { seller: sales.map((sale) => sale.shop), value: sales.map((sale) => sale.paid) };
    expectSame(sellerConcentration(columns, { top: 1 }), of(sales, { top: 1 }));
    expectSame(sellerConcentration({ seller: columns.seller }, { top: 1 }), counted);
    const floats = { ...columns, value: Float64Array.of(70, 20, 10, NaN) };
    expectSame(sellerConcentration(floats, { top: 1 }), of(sales, { top: 1 }));
    const coded = { ...columns, value: Int16Array.of(70, 20, 10, -9) };
    expectSame(sellerConcentration(coded, { top: 1, missingValue: -9 }), of(sales, { top: 1 }));
  });

  it('has no shares where a seller is below 0, and says so', () => {
    const sales = [
      { shop: 'Hoa', paid: 70 },
      { shop: 'Minh', paid: 20 },
      { shop: 'Minh', paid: -25 },
    ];
    const nothing = { value: null, negative: 1, herfindahl: null, gini: null, effectiveNumber: null, total: 65 };
    expect(of(sales)).toMatchObject(nothing);
    expect(sellerConcentration([70, -5])).toMatchObject(nothing);
    expect(sellerConcentration([70, 0])).toMatchObject({ value: 1, negative: 0, n: 2 });
    expect(of([...sales, { shop: 'Minh', paid: 10 }], { top: 1 })).toMatchObject({ negative: 0, value: 70 / 75 });
  });

  it('gives the same of rows as of the sums of sellers, in any order', () => {
    const sale = fc.record({ shop: fc.constantFrom('a', 'b', 'c', '__proto__'), paid: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(sale), fc.integer({ min: 1, max: 5 }), (sales, k) => {
        const sums = new Map<string, number>();
        for (const { shop, paid } of sales) sums.set(shop, (sums.get(shop) ?? 0) + paid);
        const result = of(sales, { top: [k, 2] });
        assertPlain(result);
        expectSame({ ...sellerConcentration(sums.values(), { top: [k, 2] }), rows: sales.length }, result);
        expectSame(of([...sales].reverse(), { top: [k, 2] }), result);
        expect(result.value ?? 1).toBeLessThanOrEqual(1);
        expect(result.value ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  });

  it('says what was expected, what came and where', () => {
    expect(() => sellerConcentration([1, '2' as never])).toThrow(
      'sellerConcentration: value must be a finite number of size up to 2^960; got "2" at index 1',
    );
    expect(() => of([{ shop: '', paid: 1 }])).toThrow('seller must be a text that is not empty');
    expect(() => of([{ shop: 'a', paid: NaN }])).toThrow('got NaN at row 0, reader value');
    const odd = [
      { shop: 'a', paid: 'x' as never },
      { shop: 'b', paid: 3 },
    ];
    expect(of(odd, { onInvalid: 'count' })).toMatchObject({ n: 1, invalid: 1 });
    expect(
      otherwise('INVALID_VALUE', {
        none: () => sellerConcentration(null as never),
        'unknown column': () => sellerConcentration({ seller: [], amount: [] } as never),
        lengths: () => sellerConcentration({ seller: ['a'], value: [] }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        'top of none': () => sellerConcentration([1], { top: [] }),
        'top 0': () => sellerConcentration([1], { top: 0 }),
        'top half': () => sellerConcentration([1], { top: [1, 0.5] }),
        'top text': () => sellerConcentration([1], { top: '3' as never }),
        'value without seller': () =>
          sellerConcentration([{ paid: 1 }] as never, { value: (row: Sale) => row.paid } as never),
        reader: () => of([], { seller: 7 }),
        unknown: () => sellerConcentration([1], { amount: 1 } as never),
        onInvalid: () => sellerConcentration([1], { onInvalid: 'skip' as never }),
      }),
    ).toEqual([]);
  });
});
