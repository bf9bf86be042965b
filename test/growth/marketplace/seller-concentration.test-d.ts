import { describe, expectTypeOf, it } from 'vitest';
import {
  type SellerConcentrationResult,
  sellerConcentration,
} from '../../../src/growth/marketplace/seller-concentration.js';
import { SellerConcentrationAggregator } from '../../../src/growth/marketplace/seller-concentration-aggregator.js';

interface Row {
  readonly shop: string;
  readonly paid: number | null;
}
declare const rows: Iterable<Row>;

describe('types of sellerConcentration', () => {
  it('takes values, rows and columns', () => {
    expectTypeOf(sellerConcentration([1, null])).toEqualTypeOf<SellerConcentrationResult>();
    expectTypeOf(
      sellerConcentration(rows, { seller: (row) => row.shop, value: (row) => row.paid, top: [1, 10] }),
    ).toEqualTypeOf<SellerConcentrationResult>();
    expectTypeOf(sellerConcentration({ seller: ['a', 1] })).toEqualTypeOf<SellerConcentrationResult>();
    // @ts-expect-error 2769: a reader is missing
    sellerConcentration(rows, { value: (row) => row.paid });
    // @ts-expect-error 2769: a text is no value
    sellerConcentration(rows, { seller: (row) => row.shop, value: (row) => row.shop });
    // @ts-expect-error 2769: a column is missing
    sellerConcentration({ value: [1] });
  });

  it('has an aggregator of sales', () => {
    new SellerConcentrationAggregator().add({ seller: 'a', value: 3 }).add(null);
    // @ts-expect-error 2353: concluding options do not go to the constructor
    new SellerConcentrationAggregator({ top: 3 });
  });
});
