import { describe, expectTypeOf, it } from 'vitest';
import { type FunnelConversionResult, funnelConversion, funnelConversionFromCounts } from '../../../src/index.js';

interface Row {
  readonly who: string;
  readonly did: 'view' | 'buy';
  readonly on: Date;
}
declare const rows: readonly Row[];
const steps = ['view', 'buy'];

describe('types of funnelConversion', () => {
  it('takes rows with readers, or columns', () => {
    expectTypeOf(
      funnelConversion(rows, { user: (row) => row.who, step: (row) => row.did, at: (row) => row.on, steps }),
    ).toEqualTypeOf<FunnelConversionResult>();
    expectTypeOf(
      funnelConversion({ user: new Int32Array(), step: new Uint8Array(), at: new Float64Array() }, { steps: [0, 1] }),
    ).toEqualTypeOf<FunnelConversionResult>();
  });

  it('needs steps, and readers of all parts', () => {
    // @ts-expect-error 2769: steps are missing
    funnelConversion({ user: [1], step: [1], at: [1] }, {});
    // @ts-expect-error 2769: a reader of steps is missing
    funnelConversion(rows, { user: (row) => row.who, at: (row) => row.on, steps });
    // @ts-expect-error 2322: no such order
    funnelConversion({ user: [1], step: [1], at: [1] }, { steps, order: 'loose' });
    // @ts-expect-error 2353: counts have no order
    funnelConversionFromCounts({ reached: [2, 1], order: 'any' });
  });
});
