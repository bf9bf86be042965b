import { describeInput } from 'cx-metrics/catalog/compute';
import { computed } from './sample.mjs';

/** @typedef {import('./sample.mjs').Sample} Sample */
/** @typedef {import('./sample.mjs').Result} Result */

/**
 * One option, and what each of its choices gives on the same data.
 * @typedef {object} Variant
 * @property {string} option
 * @property {string} says what it decides, in English
 * @property {readonly { choice: string, result: Result, isUsual: boolean }[]} choices
 */

/** Options that change no number that a page shows, or only how bad input is treated. */
const LEFT_OUT = new Set([
  'onInvalid',
  'percentiles',
  'curve',
  'perCustomer',
  'test',
  'firstMessage',
  'timeUnit',
  'period',
]);

/**
 * The options of a metric with the number that each choice gives, where they differ.
 * @param {readonly Sample[]} samples calls of one metric; each option is tried on the first that has it
 * @returns {{ sample: Sample, variants: Variant[] }[]}
 */
export function variantsOf(samples) {
  /** @type {Set<string>} */
  const shown = new Set();
  return samples.flatMap((sample) => {
    const variants = sample.form.options.flatMap(({ name, says, choices, usual }) => {
      if (!choices || LEFT_OUT.has(name) || shown.has(name)) return [];
      const variant = variantOf(sample, name, says, choices, usual);
      if (variant) shown.add(name);
      return variant ? [variant] : [];
    });
    return variants.length > 0 ? [{ sample, variants }] : [];
  });
}

/**
 * @param {Sample} sample
 * @param {string} option
 * @param {string} says
 * @param {readonly (string | number)[]} choices
 * @param {unknown} usual
 * @returns {Variant | undefined}
 */
function variantOf(sample, option, says, choices, usual) {
  const plain = numbersOf(computed(sample));
  const results = choices.flatMap((choice) => {
    const result = tried(sample, { [option]: choice });
    const chosen = sample.options[option] ?? usual;
    return result ? [{ choice: String(choice), result, isUsual: choice === chosen }] : [];
  });
  const texts = results.map(({ result }) => numbersOf(result));
  if (new Set(texts).size < 2) return undefined;
  // where the catalogue names no usual choice, it is the one that gives what the plain call gives, if only one does
  const same = texts.filter((text) => text === plain).length;
  const marked = results.some(({ isUsual }) => isUsual)
    ? results
    : results.map((each, k) => ({ ...each, isUsual: same === 1 && texts[k] === plain }));
  return { option, says, choices: marked };
}

/**
 * What a choice gives; undefined where it does not go with this input.
 * @param {Sample} sample
 * @param {Readonly<Record<string, unknown>>} more
 */
function tried(sample, more) {
  try {
    // a preset decides what else were given
    return 'preset' in more ? computed({ ...sample, options: {} }, more) : computed(sample, more);
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code) return undefined;
    throw error;
  }
}

/**
 * The numbers of a result that are compared.
 * @param {Result} result
 */
function numbersOf({ value, n, unit, interval }) {
  const { low, high } = /** @type {{ low?: number, high?: number }} */ (interval ?? {});
  return JSON.stringify([value, n, unit, low, high]);
}

/**
 * Whether the input of a metric can be given in SQL, in rows and so on: the names of its forms.
 * @param {import('cx-metrics/catalog').MetricId} id
 */
export function formsOf(id) {
  return [...new Set(describeInput(id).forms.map(({ form }) => form))];
}
