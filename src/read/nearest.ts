import { foldedText } from './folded-text.js';

/** Names in the order of their likeness to a text: by the share of letter pairs that both have (Dice's coefficient). */
export function nearest(text: string, names: readonly string[]): string[] {
  const asked = pairsOf(text);
  const likeness = (name: string): number => {
    const pairs = pairsOf(name);
    const common = pairs.filter((pair) => asked.includes(pair)).length;
    return (2 * common) / (pairs.length + asked.length);
  };
  const ranked = names.map((name) => ({ name, likeness: likeness(name) }));
  return ranked.sort((a, b) => b.likeness - a.likeness).map(({ name }) => name);
}

/** Pairs of neighbouring letters, the ends included, of as much of a text as a label can be long. */
function pairsOf(text: string): string[] {
  const letters = ` ${foldedText(text.slice(0, 100))} `;
  return Array.from({ length: letters.length - 1 }, (_, k) => letters.slice(k, k + 2));
}
