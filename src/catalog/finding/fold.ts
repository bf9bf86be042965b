/**
 * A text without what people leave out when they type: capitals, accents, the bar of đ; and with i for y, which Vietnamese
 * writes either way.
 */
export function folded(text: string): string {
  // plain letters have no accents to lose, which spares most of the work in English
  const bare = /[^\0-\x7f]/.test(text) ? text.normalize('NFKD').replaceAll(/\p{M}/gu, '') : text;
  return bare.toLowerCase().replaceAll('đ', 'd').replaceAll('y', 'i');
}

/** The folded words of a text; `cartAbandonment`, `cart-abandonment` and `cart abandonment` are two words each. */
export function wordsOf(text: string): string[] {
  return folded(text.replaceAll(/(\p{Ll}\p{M}*)(?=\p{Lu})/gu, '$1 ')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The folded words of a text where hyphens and capitals part none: `e-mail` is `email`. */
export function joinedWordsOf(text: string): string[] {
  return (
    folded(text)
      .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
      .match(/\S+/g) ?? []
  );
}
