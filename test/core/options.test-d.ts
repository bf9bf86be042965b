import { describe, expectTypeOf, it } from 'vitest';
import type { Read } from '../../src/core/options.js';
import { countVisits, nps, ttr } from '../../src/index.js';

interface Answer {
  readonly rating: number | null;
  readonly team: string;
}
declare const answers: readonly Answer[];
declare const parsed: Record<string, string>[];
declare const reader: (row: unknown) => number | null;

describe('Read', () => {
  it('is a function of the row, or the name of one of its fields', () => {
    expectTypeOf<'rating'>().toExtend<Read<Answer, number>>();
    expectTypeOf<'ratng'>().not.toExtend<Read<Answer, number>>();
    expectTypeOf<(row: Answer) => number>().toExtend<Read<Answer, number>>();
    expectTypeOf<(row: Answer) => string>().not.toExtend<Read<Answer, number>>();
  });

  it('is inferred from the rows, whichever way each part is read', () => {
    nps(answers, { score: 'rating' });
    nps(answers, { score: (row) => row.rating });
    nps(new Set(answers), { score: 'rating' });
    nps(parsed, { score: 'rating' });
    nps(parsed, { score: reader });
    ttr([{ opened: 0, closed: new Date() }], { openedAt: 'opened', resolvedAt: (row) => row.closed });
    countVisits(parsed, { subject: 'id', at: (row) => row['at'], timeZone: 'UTC', asOf: 0 });
    // @ts-expect-error 2820 2769: no field of that name
    nps(answers, { score: 'ratng' });
  });
});
