import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortCounter } from '../../../src/kernels/cohort/cohort-counter.js';
import { takeMasks } from '../../../src/kernels/cohort/cohort-masks.js';
import { plainQuestion } from '../../../src/kernels/cohort/cohort-question.js';
import { cohortSpec } from '../../../src/kernels/cohort/cohort-spec.js';
import { some } from '../../runs.js';
import { visitColumns } from '../history/visit-arbitraries.js';

/** January to March 2026 are over. */
const spec = cohortSpec('m', { timeZone: 'UTC', asOf: '2026-04-01T00:00:00Z' });
const MARCH = 674;

/** A subject, and the period of a visit from the first column on; -1 for one that came too late. */
type Visit = readonly [subject: number, period: number];

function rowsOf(visits: readonly Visit[], span: number, room?: number) {
  const columns = visitColumns(visits.map(([subject]) => [subject, 0]));
  const times = visits.map(([, period]) => period);
  const base = MARCH + 1 - span;
  const counter = cohortCounter(spec, plainQuestion(), base, 0);
  const found = { times, base, afterAsOf: times.filter((time) => time < 0).length };
  takeMasks(counter, columns, found, span, null, room);
  return counter.rows().map(({ cohort, size, active }) => [cohort, size, active]);
}

describe('takeMasks', () => {
  it('gives a row for each first period, without what came too late', () => {
    const visits: Visit[] = [
      [0, 2],
      [0, 0],
      [1, 1],
      [2, -1],
      [1, -1],
    ];
    expect(rowsOf(visits, 3)).toEqual([
      [672, 1, [1, 0, 1]],
      [673, 1, [1, 0, 0]],
    ]);
    expect(rowsOf([], 3)).toEqual([]);
  });

  it('holds more periods than a word has bits', () => {
    const visits: Visit[] = [
      [0, 31],
      [0, 39],
      [1, 32],
    ];
    expect(rowsOf(visits, 40)).toEqual([
      [MARCH + 1 - 40 + 31, 1, [1, 0, 0, 0, 0, 0, 0, 0, 1]],
      [MARCH + 1 - 40 + 32, 1, [1, 0, 0, 0, 0, 0, 0, 0, 0]],
    ]);
  });

  it('takes visits beyond one block', () => {
    const visits = Array.from({ length: 9000 }, (_, i): Visit => [i % 2, i < 4500 ? 0 : 1]);
    expect(rowsOf(visits, 3)).toEqual([[672, 2, [2, 2, 0]]]);
  });

  it('gives the same by turns, however little room there is', () => {
    const visit = fc.tuple(fc.nat(20), fc.oneof(fc.nat(69), fc.constant(-1)));
    fc.assert(
      fc.property(fc.array(visit, { maxLength: 40 }), fc.integer({ min: 1, max: 70 }), (visits, room) => {
        expect(rowsOf(visits, 70, room)).toEqual(rowsOf(visits, 70));
      }),
      { numRuns: some(5) },
    );
  });
});
