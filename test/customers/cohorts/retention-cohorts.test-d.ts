import { describe, expectTypeOf, it } from 'vitest';
import { type RetentionCohortsResult, retentionCohorts } from '../../../src/index.js';

interface Row {
  readonly who: string;
  readonly day: Date;
}
declare const rows: readonly Row[];
const known = { timeZone: 'UTC', asOf: 0 };

describe('types of retentionCohorts', () => {
  it('takes rows with readers, or columns', () => {
    expectTypeOf(
      retentionCohorts(rows, { ...known, customer: (row) => row.who, at: (row) => row.day }),
    ).toEqualTypeOf<RetentionCohortsResult>();
    expectTypeOf(
      retentionCohorts({ customer: new Int32Array(), at: new Float64Array() }, known),
    ).toEqualTypeOf<RetentionCohortsResult>();
  });

  it('needs a zone and an asOf', () => {
    // @ts-expect-error 2769: timeZone is missing
    retentionCohorts({ customer: [1], at: [2] }, { asOf: 0 });
    // @ts-expect-error 2769: asOf is missing
    retentionCohorts({ customer: [1], at: [2] }, { timeZone: 'UTC' });
    // @ts-expect-error 2769: an unknown mode
    retentionCohorts({ customer: [1], at: [2] }, { ...known, mode: 'around' });
  });
});
