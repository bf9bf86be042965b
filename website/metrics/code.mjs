import { computed } from './sample.mjs';

/** As wide as code gets, in characters. */
const WIDTH = 84;
const WIDTH_OF_NUMBERS = 50;

/** @typedef {import('./sample.mjs').Sample} Sample */

/**
 * The code that a reader copies: import, data, call, and what comes out, which was computed just now. `website/test` runs it.
 * @param {Sample} sample
 */
export function codeOf(sample) {
  const { form, input, list, readers, options } = sample;
  const result = computed(sample);
  const isLong = Array.isArray(input) && lineOf(input).length > 60;
  const given = isLong ? list : lineOf(input);
  const all = { ...readers, ...options };
  const asked = Object.keys(all).length > 0 ? `, ${lineOf(all)}` : '';
  const call = `const result = ${form.calls}(${given}${asked});`;
  const lines = [
    `import { ${form.calls} } from 'cx-metrics';`,
    '',
    ...(isLong ? [`const ${list} = ${blockOf(input)};`] : []),
    call.length <= WIDTH ? call : `const result = ${form.calls}(${given}${asked && `, ${blockOf(all)}`});`,
    checked('result.value', result.value),
    checked('result.n', result.n),
  ];
  const interval = /** @type {{ low: number, high: number, method: string } | null | undefined} */ (result['interval']);
  if (interval) {
    lines.push(checked('result.interval?.low', interval.low), checked('result.interval?.high', interval.high));
  }
  return lines.join('\n');
}

/**
 * A statement, and what it gives.
 * @param {string} statement
 * @param {unknown} value
 */
function checked(statement, value) {
  // the comparison is to ten places
  if (typeof value !== 'number' || String(value).length <= 8 || Math.abs(value) >= 1000)
    return `${statement}; // => ${lineOf(value)}`;
  return `${statement}; // ~> ${Number(value.toFixed(11))}`;
}

/**
 * A value of JSON as people write it in code.
 * @param {unknown} value
 * @returns {string}
 */
export function lineOf(value) {
  if (typeof value === 'string') return `'${value.replaceAll("'", String.raw`\'`)}'`;
  if (typeof value === 'number' && value >= 10_000 && Number.isInteger(value)) {
    return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '_');
  }
  if (Array.isArray(value)) return `[${value.map(lineOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([name, field]) => `${keyOf(name)}: ${lineOf(field)}`);
  return `{ ${fields.join(', ')} }`;
}

/**
 * A list or an object with a line for each of its items; those that do not fit in a line are parted in the same way.
 * @param {object} value
 * @param {string} [indent]
 * @returns {string}
 */
function blockOf(value, indent = '') {
  const isList = Array.isArray(value);
  if (isList && value.every((item) => typeof item !== 'object' || item === null)) return numbersOf(value, indent);
  const lines = Object.entries(value).map(([name, item]) => {
    const start = `${indent}  ${isList ? '' : `${keyOf(name)}: `}`;
    const line = `${start}${lineOf(item)},`;
    return line.length <= WIDTH || typeof item !== 'object' ? line : `${start}${blockOf(item, `${indent}  `)},`;
  });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${lines.join('\n')}\n${indent}${close}`;
}

/**
 * A list of plain values, as many in a line as fit.
 * @param {readonly unknown[]} values
 * @param {string} indent
 */
function numbersOf(values, indent) {
  const parts = Math.ceil(lineOf(values).length / WIDTH_OF_NUMBERS);
  const size = Math.ceil(values.length / parts);
  const lines = Array.from({ length: parts }, (_, k) =>
    values
      .slice(k * size, (k + 1) * size)
      .map(lineOf)
      .join(', '),
  );
  return `[\n${lines.map((line) => `${indent}  ${line},`).join('\n')}\n${indent}]`;
}

/** @param {string} name */
function keyOf(name) {
  return /^[A-Za-z_]\w*$/.test(name) ? name : lineOf(name);
}
