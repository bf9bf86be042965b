import { ORIGIN } from './origin.mjs';
import { check, inCode, inSentence, ofRow, open, resultOf } from './prose.mjs';

/** @typedef {import('../../src/catalog/metric-record.js').MetricRecord} MetricRecord */

/**
 * What pouring knows beside the record.
 * @typedef {object} Around
 * @property {ReadonlyMap<string, string>} functions names of all functions, by the ids of their metrics
 * @property {(record: MetricRecord, source: unknown, options?: object) => { value: number | null, interval: { low: number, high: number } | null, median?: number | null }} compute the metric itself
 */

/**
 * The first line of a poured file.
 * @param {MetricRecord} record
 */
export const originOf = ({ group }) =>
  `${ORIGIN}src/catalog/records/${group}.ts: edit the record and run \`npm run pour\``;

/**
 * What a metric is, in a sentence.
 * @param {MetricRecord} record
 */
export const summaryOf = ({ name, definition }) => `${name}: ${inSentence(definition)}`;

/**
 * What an input means.
 * @param {MetricRecord} record
 * @param {string | undefined} input
 * @returns {string}
 */
export function saysOf({ id, inputs }, input) {
  const found = inputs.find(({ name }) => name === input);
  if (found === undefined) throw new Error(`the record of ${id} has no input ${input}`);
  return found.says;
}

/**
 * The tags at the end of the whole comment.
 * @param {MetricRecord} record
 * @returns {string[]}
 */
export function lastTags({ group, since, sources }) {
  const source = sources.find(({ url }) => url !== null);
  return [
    ...(source ? [`@see ${source.url}`] : []),
    `@category ${group.replace(/^./, (letter) => letter.toUpperCase())}`,
    `@since ${since}`,
  ];
}

/**
 * An example that calls a metric.
 * @param {string} name of the function
 * @param {readonly string[]} lines
 */
export function exampleOf(name, lines) {
  return ['@example', '```ts', `import { ${name} } from 'cx-metrics';`, ...lines, '```'].join('\n');
}

/**
 * How an example calls a metric with counts, totals or values.
 * @param {MetricRecord} record
 */
export const calledWith = ({ function: name, example }) => `${name}(${inCode(example.inputs)})`;

/**
 * The lines of an example in rows; none where the metric has no rows.
 * @param {MetricRecord} record
 * @param {Around} around
 * @param {boolean} withInterval whether its interval is shown
 * @returns {string[]}
 */
export function rowsLines(record, { compute }, withInterval) {
  const { function: name, exampleRows: given } = record;
  if (given === undefined) return [];
  const fields = Object.entries(given.fields);
  const readers = fields.map(([reader, field]) => `${reader}: '${field}'`);
  const { value, interval } = compute(record, given.rows, given.fields);
  const call = `${name}(${given.list}, { ${readers.join(', ')} })`;
  const rows = `const ${given.list} = ${inCode(given.rows)};`;
  // ends of an interval of large numbers have too many digits to be read
  if (!withInterval || interval === null || interval.high > 10_000)
    return [rows, `${call}.value; ${check(Number(value))}`];
  const result = resultOf(name);
  // an end that was clamped shows nothing
  const end = interval.low === 0 ? 'high' : 'low';
  return [
    rows,
    `const ${result} = ${call};`,
    `${result}.value; ${check(Number(value))}`,
    `${result}.interval?.${end}; ${check(interval[end])}`,
  ];
}

/**
 * The comment of the rows form: one line with a link to the whole comment.
 * @param {MetricRecord} record
 * @param {string} reading what is read of each row
 */
export const rowsSummary = ({ function: name, rows }, reading) =>
  `The same for rows, one per ${ofRow(rows?.row ?? 'row')}: ${reading}. See {@link ${name}}.`;

/**
 * The comment of a field.
 * @param {string} sentence
 */
export const field = (sentence) => `  /** ${open(sentence)}. */`;
