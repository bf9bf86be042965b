import {
  businessModels,
  businessStages,
  journeyStages,
  metricGroups,
  metrics,
  metricUnits,
  resultShapes,
} from 'cx-metrics/catalog';
import { vi } from 'cx-metrics/catalog/vi';
import { describeResult, formatResult, wordsEn, wordsVi } from 'cx-metrics/format';
import * as metricsEn from 'cx-metrics/format/en';
import * as metricsVi from 'cx-metrics/format/vi';

/** @typedef {import('cx-metrics/catalog').MetricRecord} MetricRecord */
/** @typedef {import('../frame/words.mjs').Language} Language */
/** @typedef {import('./sample.mjs').Result} Result */

/**
 * What the catalogue says of a metric in a language: name, other names, definition, inputs and traps.
 * @param {MetricRecord} record
 * @param {Language} language
 */
export function textsOf(record, language) {
  const own = vi.metrics[/** @type {import('cx-metrics/catalog').MetricId} */ (record.id)];
  if (language === 'vi') return own;
  const inputs = Object.fromEntries(record.inputs.map(({ name, says }) => [name, says]));
  const { name, aliases, definition, traps } = record;
  return { name, aliases, definition, traps, inputs, counted: record.counted.other };
}

/** Directions as sentences in English; those in Vietnamese are in the catalogue. */
const DIRECTIONS = {
  'higher-is-better': 'Higher is better.',
  'lower-is-better': 'Lower is better.',
  'target-band': 'Best within a target range.',
  context: 'It depends on the context.',
};

/** @type {(words: readonly { id: string, name: string }[], id: string) => string} */
const named = (words, id) => words.find((word) => word.id === id)?.name ?? id;

/** The closed lists of the catalogue, by language. */
export const LISTS = {
  en: {
    group: (/** @type {MetricRecord['group']} */ id) => named(metricGroups, id),
    model: (/** @type {MetricRecord['models'][number]} */ id) => named(businessModels, id),
    stage: (/** @type {MetricRecord['omtm'][number]['stage']} */ id) => named(businessStages, id),
    journey: (/** @type {MetricRecord['journey'][number]} */ id) => named(journeyStages, id),
    unit: (/** @type {MetricRecord['unit']} */ id) => metricUnits.find((unit) => unit.id === id)?.says ?? id,
    direction: (/** @type {MetricRecord['direction']} */ id) => DIRECTIONS[id],
    shape: (/** @type {MetricRecord['resultShape']} */ id) => resultShapes.find((shape) => shape.id === id)?.says ?? id,
  },
  vi: {
    group: (/** @type {MetricRecord['group']} */ id) => vi.groups[id],
    model: (/** @type {MetricRecord['models'][number]} */ id) => vi.models[id],
    stage: (/** @type {MetricRecord['omtm'][number]['stage']} */ id) => vi.stages[id].name,
    journey: (/** @type {MetricRecord['journey'][number]} */ id) => vi.journey[id].name,
    unit: (/** @type {MetricRecord['unit']} */ id) => vi.units[id].says,
    direction: (/** @type {MetricRecord['direction']} */ id) => vi.directions[id],
    shape: (/** @type {MetricRecord['resultShape']} */ id) => vi.resultShapes[id],
  },
};

const FORMATS = {
  en: { words: wordsEn, locale: 'en-US', currency: 'USD' },
  vi: { words: wordsVi, locale: 'vi-VN', currency: 'USD' },
};

/**
 * A result as a sentence, without its definition, which stands on the page.
 * @param {Result} result
 * @param {Language} language
 */
export function sentenceOf(result, language) {
  const words = language === 'vi' ? metricsVi : metricsEn;
  return describeResult(result, { ...FORMATS[language], metrics: words, definition: 'none' });
}

/**
 * A result as a number, and its interval, '' where there is none.
 * @param {Result} result
 * @param {Language} language
 */
export function numberOf(result, language) {
  const value = formatResult(result, { ...FORMATS[language], show: 'value' });
  const [, range = ''] = /\((.+), [^,()]*95\s?%[^,()]*\)$/.exec(formatResult(result, FORMATS[language])) ?? [];
  return { value, range };
}

/**
 * A limit of a range, as a number with its unit.
 * @param {number} value
 * @param {MetricRecord} record
 * @param {Language} language
 */
export function limitOf(value, { unit }, language) {
  const style = unit === 'fraction' ? 'percent' : 'decimal';
  const number = new Intl.NumberFormat(FORMATS[language].locale, { style, maximumFractionDigits: 2 }).format(value);
  return number.replace('-', '−');
}

/** The records, by their ids. */
export const RECORDS = new Map(metrics.map((record) => [/** @type {string} */ (record.id), record]));
