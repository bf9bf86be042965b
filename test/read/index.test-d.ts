import { describe, expectTypeOf, it } from 'vitest';
import {
  conversionRate,
  csat,
  latestPer,
  NpsAggregator,
  nps,
  readAmount,
  readEpoch,
  readInstant,
  readLabel,
  readScore,
  satisfaction5En,
  summary,
  ttr,
  yesNoEn,
} from '../../src/index.js';

const rows = [
  { id: 'a', at: '2026-01-05', rating: '10 - yes', answers: { nps: '3' }, sat: 'Satisfied', bought: 'Yes' },
];

describe('types of readers', () => {
  it('fit every option that reads', () => {
    nps(rows, { score: readScore('rating', { blank: ['N/A'] }) });
    nps(['9'], { score: readScore({ blank: [''] }) });
    csat(rows, { score: readLabel('sat', satisfaction5En) });
    ttr(rows, { openedAt: readInstant('UTC', 'at'), resolvedAt: readEpoch('s', 'at') });
    conversionRate(rows, { converted: readLabel('bought', yesNoEn) });
    summary(['1'], { value: readAmount({ decimal: '.' }) });
    new NpsAggregator().add(readScore('rating')({ rating: '9' }));
  });

  it('know the row in a function of it', () => {
    nps(rows, { score: readScore((row) => row.answers.nps, { blank: [''] }) });
    csat(rows, { score: readLabel((row) => row.sat, { Satisfied: 4 }) });
    ttr(rows, { openedAt: readInstant('UTC', (row) => row.at), resolvedAt: () => null });
    // @ts-expect-error 2339: no such field
    nps(rows, { score: readScore((row) => row.rating2) });
  });

  it('know what labels stand for', () => {
    expectTypeOf(readLabel({ a: 1, b: 2 })('a')).toEqualTypeOf<1 | 2 | null | undefined>();
    expectTypeOf(readLabel(satisfaction5En)('a')).toEqualTypeOf<number | null | undefined>();
    expectTypeOf(readLabel(yesNoEn)('a')).toEqualTypeOf<boolean | null | undefined>();
    // @ts-expect-error 2769: a label stands for no object
    readLabel({ a: {} });
    // @ts-expect-error 2345: separators are named
    readAmount('a', {});
  });

  it('give back the rows of the latest answers', () => {
    expectTypeOf(latestPer(rows, { customer: 'id', at: 'at', score: 'rating' })).toEqualTypeOf<typeof rows>();
    // @ts-expect-error 2769: no such field
    latestPer(rows, { customer: 'user', at: 'at', score: 'rating' });
  });
});
