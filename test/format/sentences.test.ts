import { describe, expect, it } from 'vitest';
import { describeChange } from '../../src/format/describe-change.js';
import { describeResult } from '../../src/format/describe-result.js';
import * as en from '../../src/format/en/index.js';
import * as vi from '../../src/format/vi/index.js';
import { changesEn } from '../../src/format/words/changes-en.js';
import { changesVi } from '../../src/format/words/changes-vi.js';
import golden from './sentences.golden.json' with { type: 'json' };
import { changes, told } from './told.js';

const languages = [
  { tag: 'en', words: changesEn, metrics: en, locale: 'en-US' },
  { tag: 'vi', words: changesVi, metrics: vi, locale: 'vi-VN' },
] as const;

/** A space that does not break is one here, so that the golden file shows what it holds. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe.each(languages)('sentences in $tag', ({ tag, words, metrics, locale }) => {
  it.each(Object.entries(told))('tell %s', (name, { result, ...options }) => {
    const text = describeResult(result, { words: words.words, metrics, locale, definition: 'none', ...options });
    expect(plain(text)).toBe((golden.results as Record<string, Record<string, string>>)[name]?.[tag]);
  });

  it.each(Object.entries(changes))('tell of a change: %s', (name, { comparison, ...options }) => {
    const text = describeChange(comparison, { words, metrics, locale, ...options });
    expect(plain(text)).toBe((golden.changes as Record<string, Record<string, string>>)[name]?.[tag]);
  });
});

describe('the golden sentences', () => {
  it('are all of what is told', () => {
    expect(Object.keys(golden.results)).toEqual(Object.keys(told));
    expect(Object.keys(golden.changes)).toEqual(Object.keys(changes));
  });
});
