/**
 * Tells the conventions that the value of a result follows, in brackets: of each field of the result a phrase for its value, and `other` for
 * any other number, with `{value}`, which is in percent where the name of the field ends with `Rate`. Imported by the words of few metrics,
 * so that those of all others weigh nothing more.
 */
export function conventionsOf(
  result: object,
  locale: string,
  conventions: Readonly<Record<string, Readonly<Record<string, string>>>>,
): string {
  const told = Object.entries(conventions).flatMap(([field, phrases]) => {
    const own = (result as Readonly<Record<string, unknown>>)[field];
    const other = Number.isFinite(own) ? phrases['other'] : undefined;
    const phrase = Object.hasOwn(phrases, `${own}`) ? phrases[`${own}`] : other;
    const style = /Rate$/.test(field) ? 'percent' : 'decimal';
    const format = new Intl.NumberFormat(locale, { style, maximumFractionDigits: 2 });
    return phrase === undefined ? [] : [phrase.replace('{value}', format.format(own as number))];
  });
  return told.length > 0 ? ` (${told.join(', ')})` : '';
}
