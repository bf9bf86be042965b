/**
 * A word of one of the closed lists of the catalogue, with its name for people.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface CatalogueWord<Id extends string> {
  /** The word, as records have it. */
  readonly id: Id;
  /** Its name in English. */
  readonly name: string;
}

/**
 * A word of a closed list with a sentence on what it says.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface ExplainedWord<Id extends string> extends CatalogueWord<Id> {
  /** What it says, in a sentence. */
  readonly says: string;
}
