import { percentages } from 'cx-metrics/format';
import { say } from '../language/say.js';
import type { Question } from '../sections/question.js';
import { numberText } from './values/numbers.js';

/** Whole percentages of the answers per level, which add up to 100; `null` when nobody answered. */
export function levelPercentages({ levels }: Pick<Question, 'levels'>): readonly number[] | null {
  return percentages(levels.map(({ count }) => count));
}

/** The picture of the levels in words, for those who do not see it. */
export function levelDescription(question: Question): string {
  const shares = levelPercentages(question) ?? [];
  const parts = question.levels.map(({ answer, count }, k) => `${answer}: ${numberText(count)} = ${shares[k] ?? 0}%`);
  return say`Answers by level. ${parts.join('; ')}.`;
}
