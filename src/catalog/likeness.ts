/** The share of a text's letters that another one has too: 1 when it has all of them. */
export function likeness(text: string, other: string): number {
  return [...text].filter((letter) => other.includes(letter)).length / Math.max(1, text.length);
}
