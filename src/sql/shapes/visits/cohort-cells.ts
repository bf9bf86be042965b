import type { CohortCounter } from '../../../kernels/cohort/cohort-counter.js';
import type { CohortQuestion } from '../../../kernels/cohort/cohort-question.js';
import type { CohortSpec } from '../../../kernels/cohort/cohort-spec.js';
import type { Cell } from '../../cells/shape.js';
import { type CohortSpan, formOf, WORD } from './cohort-parts.js';
import { FAR_DAY } from './questions.js';
import { VISIT_TAKES } from './visit-rows.js';

/** Hands customers who are alike to the counter: their cells are told apart by two periods, and words of bits. */
export function takeCells(
  counter: CohortCounter,
  spec: CohortSpec,
  question: CohortQuestion,
  span: CohortSpan,
  cells: readonly Cell[],
): void {
  const form = formOf(question);
  for (const { at, n, takes } of cells) {
    const [first, second, ...words] = at as readonly number[];
    if (form === 'each') {
      const skipped = (first as number) - span.first;
      const counts = takes.slice(VISIT_TAKES.length + skipped).map(Number);
      counter.adopt(first as number, n, Float64Array.from(counts));
    } else {
      const periods =
        form === 'bits' ? periodsIn(words, span.first) : pairOf(question, first as number, second as number);
      const times = spec.unit === 'day' ? periods.map(spec.days.firstDayOf) : periods;
      counter.take(times, 0, times.length, null, null, undefined, n);
    }
  }
}

/** The periods that a pair stands for, as far as the question can tell. */
function pairOf({ mode }: CohortQuestion, first: number, second: number): number[] {
  if (mode === 'streak') return Array.from({ length: second - first }, (_, k) => first + k);
  if (second === FAR_DAY || (second === first && mode !== 'nth')) return [first];
  return [first, second];
}

/** The periods behind words of bits. */
function periodsIn(words: readonly number[], first: number): number[] {
  const periods: number[] = [];
  for (const [w, word] of words.entries()) {
    let left = word;
    for (let k = 0; left > 0; k++) {
      if (left % 2 === 1) periods.push(first + w * WORD + k);
      left = Math.floor(left / 2);
    }
  }
  return periods;
}
