/** What a sentence about a result needs to know of its metric, in one language. */
export interface MetricWords<Id extends string = string> {
  /** Name of the metric in results. */
  readonly id: Id;
  /** What it is called. */
  readonly name: string;
  /** What `n` counts, by the plural categories of the language: `other` always, `one` where that differs. */
  readonly n: { readonly one?: string; readonly other: string };
  /** What it says, in a sentence. */
  readonly definition: string;
}
