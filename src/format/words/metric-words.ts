/**
 * A word in the forms that numbers ask for, by the plural categories of its language: `other` always, the rest where they differ.
 *
 * @category Words
 * @since 0.1.0
 */
export interface Counted {
  /** None, in languages that have a form for it. */
  readonly zero?: string;
  /** One of them. */
  readonly one?: string;
  /** Two. */
  readonly two?: string;
  /** A few. */
  readonly few?: string;
  /** Many. */
  readonly many?: string;
  /** Any other number. */
  readonly other: string;
}

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
  /** What `n` counts. */
  readonly n: Counted;
  /** What it says, in a sentence. */
  readonly definition: string;
}
