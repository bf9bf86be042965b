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
