import type { Counted } from './counted.js';
import type { Sentences } from './words.js';

/**
 * What a sentence about a result needs to know of its metric, in one language.
 *
 * @category Words
 * @since 0.1.0
 */
export interface MetricWords<Id extends string = string> {
  /** Name of the metric in results. */
  readonly id: Id;
  /** What it is called, for headings. */
  readonly name: string;
  /** What it is called in a sentence. @defaultValue `name` */
  readonly inSentence?: string;
  /** What its value is called where results have several under one name: by `measure` of the result, or `mean` and `median` of a duration. */
  readonly measures?: Readonly<Record<string, string>>;
  /** Which convention a value follows, told behind it: a text that begins with a space, or an empty one. @defaultValue nothing more is told */
  readonly conventions?: (result: object, locale: string) => string;
  /** What else is told beside its value, at the end of the sentence: a text such as `; 5 cases closed`, or an empty one. @defaultValue nothing more is told */
  readonly beside?: (result: object, locale: string) => string;
  /** What `n` counts. */
  readonly n: Counted;
  /** What it says, in a sentence. */
  readonly definition: string;
  /** The phrases of its language: {@link sentencesEn}, {@link sentencesVi} or your own. @defaultValue those that stand in `words` */
  readonly sentences?: Sentences;
}
