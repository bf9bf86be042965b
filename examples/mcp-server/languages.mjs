import { CxMetricsError } from 'cx-metrics';
import { metric } from 'cx-metrics/catalog';
import * as catalogVi from 'cx-metrics/catalog/vi';
import { changesEn, changesVi, describeChange, describeResult, wordsEn, wordsVi } from 'cx-metrics/format';
import * as en from 'cx-metrics/format/en';
import * as vi from 'cx-metrics/format/vi';

/** What the library says in each language: of results, of changes, of a metric by its id. */
export const languages = {
  en: { words: wordsEn, changes: changesEn, metrics: en, locale: 'en-US', textsOf: metric },
  vi: { words: wordsVi, changes: changesVi, metrics: vi, locale: 'vi-VN', textsOf: (id) => catalogVi.vi.metrics[id] },
};

export function languageOf(tag = 'en') {
  if (Object.hasOwn(languages, tag)) return languages[tag];
  throw new CxMetricsError('INVALID_OPTION', `language must be en or vi; got ${JSON.stringify(tag)}`, {
    name: 'language',
  });
}

/** A result in words. */
export function sentenceOf(result, tag, currency) {
  const { words, metrics, locale } = languageOf(tag);
  return describeResult(result, { words, metrics, locale, currency });
}

/** A comparison in words. */
export function changeOf(change, tag, currency) {
  const { changes: words, metrics, locale } = languageOf(tag);
  return describeChange(change, { words, metrics, locale, currency });
}
