import type { CatalogueTexts } from '../../../src/catalog/lists/catalogue-texts.js';

/** Vietnamese terms by what they are called in English, all in small letters. */
export type Terms = ReadonlyMap<string, readonly string[]>;

/** The glossary, and metrics by the abbreviations in their names: `Chỉ số nỗ lực của khách hàng (CES)`. */
export function termsOf({ glossary, metrics }: CatalogueTexts): Terms {
  const terms = new Map<string, string[]>();
  const add = (english: string, term: string) => {
    const key = english.trim().toLowerCase();
    terms.set(key, [...(terms.get(key) ?? []), term.toLowerCase()]);
  };
  for (const { en, term } of glossary) {
    const [, names = '', beside = ''] = /^([^(]*)(?:\((.*)\))?$/.exec(en) ?? [];
    for (const name of names.split(',')) add(name, term);
    if (/^[A-Z]{2,5}$/.test(beside)) add(beside, term);
  }
  for (const { name } of Object.values(metrics)) {
    const [, term = '', short] = /^(.*) \(([^()]+)\)$/.exec(name) ?? [];
    if (short !== undefined) add(short, term);
  }
  return terms;
}

/** Text as it is read: lines joined, without emphasis, and a mark where code stands. */
export function plain(prose: string): string {
  return prose
    .replaceAll(/`[^`]*`/g, '□')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll('**', '')
    .replaceAll(/[^\S\n]*\n(?!\n|[-|#\d])/g, ' ');
}

/** Where an English term stands in brackets after a Vietnamese one that is not the term of the glossary. */
export function wrongTerms(prose: string, terms: Terms): string[] {
  return [...plain(prose).matchAll(/([^\n|.:;()]*) \(([A-Za-z][^()\n]*)\)/g)].flatMap(
    ([, before = '', bracket = '']) => {
      const known = terms.get(bracket.toLowerCase()) ?? terms.get(bracket.split(',')[0]?.toLowerCase() ?? '');
      const text = before.toLowerCase();
      return known === undefined || known.some((term) => text.endsWith(term)) ? [] : [`${before.trim()} (${bracket})`];
    },
  );
}

/** What is not to be written, and what is instead; after the notes of the glossary, and as Vietnamese is spelt in this library. */
const SLIPS: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(?<!\p{L})tỉ (lệ|số|trọng|suất)/iu, 'tỷ'],
  [/(?<!\p{L})khách(?! hàng| truy cập| vãng lai| mời)(?!\p{L})/iu, 'khách hàng'],
  [/người trung lập/iu, 'người thụ động'],
  [/khiếu nại/iu, 'phàn nàn'],
  [/kiểm duyệt/iu, 'chưa quan sát hết'],
  [/nhóm cùng kỳ/iu, 'nhóm cohort'],
  [/(?<!doanh thu )(?<!\p{L})thuần(?!\p{L})/iu, 'ròng, but in “doanh thu thuần”'],
  [/(?<!khách |mặt |đơn |giao |trả |bán |mua )hàng (ngày|tuần|tháng|quý|năm)(?!\p{L})/iu, 'hằng'],
  [/(?<![qQ])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/iu, 'the tone mark on the first vowel: hóa, tùy'],
  // but in a version: of a linked package, of a product by its name, of this library
  [/(?<!\] |bản |[A-Z][a-z]+ )(?<![\d.])\d+\.\d{1,2}(?![\d.])/u, 'a decimal comma'],
  [/\d,000(?!\d)/u, 'a full stop between thousands'],
  [/\d %/u, 'no space before %'],
  [/ [,;:?!”)]/u, 'no space there'],
];

/** The slips of a text, each with what stands around it. */
export function slipsOf(prose: string): string[] {
  const text = plain(prose);
  const decomposed = text === text.normalize('NFC') ? [] : ['letters that are not composed'];
  const found = SLIPS.flatMap(([wrong, right]) =>
    [...text.matchAll(new RegExp(wrong, `${wrong.flags}g`))].map(
      ({ 0: slip, index }) =>
        `“${slip}” in “${text.slice(Math.max(0, index - 25), index + slip.length + 25)}”: ${right}`,
    ),
  );
  return [...decomposed, ...found];
}
