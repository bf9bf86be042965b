import type { Counted } from './counted.js';

/**
 * Tells what was counted beside a value: of each field of the result that is a number above 0 a phrase with `{n}`. Imported by the words of
 * few metrics, so that those of all others weigh nothing more.
 */
export function besideOf(
  result: object,
  locale: string,
  language: string,
  phrases: Readonly<Record<string, Counted>>,
): string {
  const forms = new Intl.PluralRules(language);
  const told = Object.entries(phrases).map(([field, phrase]) => {
    const own = (result as Readonly<Record<string, unknown>>)[field];
    if (typeof own !== 'number' || !(own > 0 && own < Infinity)) return '';
    return (phrase[forms.select(own)] ?? phrase.other).replace('{n}', new Intl.NumberFormat(locale).format(own));
  });
  return told.join('');
}
