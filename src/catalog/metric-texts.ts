/**
 * What a metric says in another language.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricTexts {
  /** Its name. */
  readonly name: string;
  /** Other names, abbreviations and words it is searched by. */
  readonly aliases: readonly string[];
  /** What it says, in a sentence. */
  readonly definition: string;
  /** What each input means, by its name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** What `n` counts. */
  readonly counted: string;
  /** What goes wrong with it, in sentences. */
  readonly traps: readonly string[];
}
