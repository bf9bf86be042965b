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
  /**
   * What further fields of a result say of its value, told in brackets behind it: by the name of the field a phrase for each of its values,
   * and as `other` one for any other number, with `{value}` or `{percent}`. @defaultValue nothing more is told
   */
  readonly conventions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What `n` counts. */
  readonly n: Counted;
  /** What it says, in a sentence. */
  readonly definition: string;
  /** The phrases of its language: {@link sentencesEn}, {@link sentencesVi} or your own. @defaultValue those that stand in `words` */
  readonly sentences?: Sentences;
}
