/** Text that is HTML already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text and numbers are escaped, lists are joined, `undefined` is left out. */
export type Insert = Markup | string | number | undefined | readonly Insert[];

/** Builds HTML; whatever is inserted is escaped, unless it is markup itself. */
export function html(pieces: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(pieces.reduce((text, piece, k) => text + textOf(inserts[k - 1]) + piece));
}

function textOf(insert: Insert): string {
  if (insert === undefined) return '';
  if (insert instanceof Markup) return insert.text;
  if (typeof insert === 'object') return insert.map(textOf).join('');
  return escaped(String(insert));
}

/** Text with the characters that mean something in HTML written as entities. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
