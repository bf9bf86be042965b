import type { MetricId } from 'cx-metrics/catalog';
import { metric } from 'cx-metrics/catalog';
import type { InputField, InputOption } from 'cx-metrics/catalog/compute';
import { wordsEn as formatEn, type MetricWords, type Words } from 'cx-metrics/format';
import * as metricsEn from 'cx-metrics/format/en';
import type { Language } from '../state/choice.js';
import { choiceNamesVi } from './choice-names.js';
import { fieldNamesVi } from './field-names.js';
import { optionNames } from './option-names.js';
import type { PlaygroundWords } from './words.js';
import { wordsEn } from './words-en.js';

/** One language: what the page says, and how results are told. */
export interface Speech {
  readonly language: Language;
  readonly locale: string;
  readonly page: PlaygroundWords;
  readonly words: Words;
  readonly metrics: Readonly<Record<string, MetricWords>>;
  readonly nameOf: (id: MetricId) => string;
  readonly definitionOf: (id: MetricId) => string;
  /** What a field holds, in a few words. */
  readonly fieldName: (id: MetricId, field: InputField) => string;
  readonly optionName: (option: InputOption) => string;
  /** What an option means; '' where that is known in another language only. */
  readonly optionHint: (option: InputOption) => string;
  readonly choiceName: (choice: string) => string;
}

/** The beginning of a text, up to its first break: the rest says more than a label can hold. */
const firstWords = (text: string) => {
  const [words = ''] = text.split(/[,;:.(]/, 1);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const spaced = (name: string) => name.replaceAll('-', ' ');

const english: Speech = {
  language: 'en',
  locale: 'en-US',
  page: wordsEn,
  words: formatEn,
  metrics: metricsEn,
  nameOf: (id) => metric(id).name,
  definitionOf: (id) => metric(id).definition,
  fieldName: (_id, { says, name }) => firstWords(says) || name,
  optionName: ({ name }) => optionNames[name]?.[0] ?? name,
  optionHint: ({ says }) => says,
  choiceName: spaced,
};

/** The texts in Vietnamese, loaded when they are first needed. */
export const loadVietnamese = once(() => import('./vietnamese.js'));

/** A language, ready to speak. */
export async function speechOf(language: Language): Promise<Speech> {
  if (language === 'en') return english;
  const { vi, wordsVi, metricsVi, pageVi } = await loadVietnamese();
  return {
    language: 'vi',
    locale: 'vi-VN',
    page: pageVi,
    words: wordsVi,
    metrics: metricsVi,
    nameOf: (id) => vi.metrics[id].name,
    definitionOf: (id) => vi.metrics[id].definition,
    fieldName: (id, { name }) => firstWords(vi.metrics[id].inputs[name] ?? '') || (fieldNamesVi[name] ?? name),
    optionName: ({ name }) => optionNames[name]?.[1] ?? name,
    optionHint: () => '',
    choiceName: (choice) => choiceNamesVi[choice] ?? spaced(choice),
  };
}

/** A promise that is made once. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
