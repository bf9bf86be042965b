import { expect, it } from 'vitest';
import { cohortCounter } from '../../../../src/kernels/cohort/cohort-counter.js';
import { plainQuestion } from '../../../../src/kernels/cohort/cohort-question.js';
import { cohortSpec } from '../../../../src/kernels/cohort/cohort-spec.js';
import { takeCells } from '../../../../src/sql/shapes/visits/cohort-cells.js';

const DAY = 86_400_000;
const spec = cohortSpec('m', { timeZone: 'UTC', asOf: 59 * DAY, period: 'day' });
const span = { firstDay: 0, lastDay: 59, first: 0, last: 59 };

it('takes every period out of its word', () => {
  const question = plainQuestion({ births: 'every-occurrence' });
  const counter = cohortCounter(spec, question, 0, 0);
  const words = [2 ** 49 + 1, 2 + 2 ** 8];
  takeCells(counter, spec, question, span, [{ at: [0, 0, ...words], n: 2, takes: [] }]);
  expect(counter.rows().map(({ cohort, size }) => [cohort, size])).toEqual([0, 49, 51, 58].map((day) => [day, 2]));
});

it('takes a pair for what the question can tell of it', () => {
  const question = plainQuestion({ mode: 'on-or-before' });
  const counter = cohortCounter(spec, question, 0, 0);
  takeCells(counter, spec, question, span, [
    { at: [3, 5], n: 2, takes: [] },
    { at: [3, 500_000_000], n: 1, takes: [] },
  ]);
  expect(counter.rows()[0]?.active.slice(0, 4)).toEqual([3, 0, 2, 2]);
});
