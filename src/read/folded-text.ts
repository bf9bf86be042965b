const CURLY = /[‘’ʼ]/g;
/** Marks that nobody sees: soft hyphen, direction marks, joiners of words, the mark at the start of a file. */
const UNSEEN = /[\u00ad\u200e\u200f\u2060\ufeff]/g;
const SPACES = /[\s\u200b]+/g;

/**
 * A text without what people do not see as a difference: case, white space at the ends, its kind and its amount within, the
 * Unicode form (composed or not, full-width), unseen marks, curly apostrophes. Upper case comes in between, since two letters may
 * have one capital: ß and ss, σ and ς; lower case before it, since ẞ is the capital of ß, and SS too.
 */
export function foldedText(text: string): string {
  const plain = text.normalize('NFKC').replace(CURLY, "'").replace(UNSEEN, '').replace(SPACES, ' ').trim();
  return plain.toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
}

/**
 * A text of digits without spaces and unseen marks at its ends, and with full-width characters as plain ones. Not by the
 * Unicode form, which makes 92 of 9².
 */
export function plainForm(text: string): string {
  if (/^[!-~](?:[ -~]*[!-~])?$/.test(text)) return text;
  const narrow = text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return narrow.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
}
