import type { CesResult, CsatResult, RatingMeasure } from 'cx-metrics';
import { say } from '../language/say.js';
import type { Question } from '../sections/question.js';
import { classesOf, className, presetName, type SurveyWords } from './survey-words.js';
import { type Measure, measuresOf, ratingMeasure } from './values/measures.js';
import { methodName } from './values/numbers.js';

/** A question whose answers are rated: satisfaction or effort. */
export type RatingQuestion = Question<CsatResult | CesResult>;

/** One of the four numbers of a rating. */
export interface RatingNumber {
  readonly id: RatingMeasure;
  readonly measure: Measure;
  /** "share of satisfied answers". */
  readonly name: string;
}

/** The four numbers of a rating, the one that the definition means first. */
export function ratingNumbers(
  question: RatingQuestion,
  words: SurveyWords,
): readonly [RatingNumber, ...RatingNumber[]] {
  const { good, bad } = words.classes;
  const [min, max] = endsOf(question);
  const names = {
    share: say`share of ${good} answers`,
    mean: say`mean answer, ${min} to ${max}`,
    index: say`index: the mean from 0 to 1`,
    net: say`net: ${good} minus ${bad}, points`,
  };
  const numbers = measuresOf(question.overall).map((id) => ({
    id,
    name: names[id],
    measure: ratingMeasure(id, good, min, max),
  }));
  return numbers as [RatingNumber, ...RatingNumber[]];
}

/** The lowest and the highest answer of the scale. */
function endsOf({ levels }: RatingQuestion): readonly [number, number] {
  return [levels[0]?.answer ?? 0, levels.at(-1)?.answer ?? 0];
}

/** What was computed. */
export function ratingDefinition(question: RatingQuestion, words: SurveyWords): string {
  const { overall, preset, levels } = question;
  const { good, bad } = words.classes;
  const [min, max] = endsOf(question);
  const classes = classesOf(levels).map(({ tone, levels: some }) => className(tone, some, words));
  const formulas = {
    share: say`share = ${good} ÷ answers`,
    mean: say`mean = sum of the answers ÷ answers`,
    index: say`index = (mean − ${min}) ÷ ${max - min}`,
    net: say`net = 100 × (${good} − ${bad}) ÷ answers, in points from −100 to 100`,
  };
  const [first = '', ...others] = measuresOf(overall).map((id) => formulas[id]);
  const turned = overall.direction.startsWith('low')
    ? ` ${say`Low answers are good here: mean and index are of ${min + max} − answer, so that high is always good.`}`
    : '';
  const source = preset === undefined ? ` ${say`of the library:`}` : presetName(preset);
  return say`Definition${source} ${classes.join(', ')} on ${min}–${max}; ${words.name} = ${first}. Beside it:
    ${others.join('; ')}.${turned} Intervals: ${methodName(overall.share.interval)} of the share,
    ${methodName(overall.mean.interval)} of the others.`;
}
