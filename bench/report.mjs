import { median } from './statistics.mjs';

/**
 * A line of the report.
 * @typedef {object} Line
 * @property {string} case
 * @property {string} figure
 * @property {string} unit
 * @property {number} median over processes
 * @property {number} min
 * @property {number} max
 * @property {string} [goal]
 * @property {boolean} [met]
 */

/** Units of time and what a microsecond is in them. */
const units = { 'ns/row': 1000, 'us/call': 1, ms: 0.001 };

/**
 * The lines of one case: the time of every candidate, then its figures, then first calls.
 * @param {import('./types.mjs').Case} one
 * @param {import('./types.mjs').Measured} measured
 * @returns {Line[]}
 */
export function linesOf({ name, unit, figures }, { samples, first }) {
  if (samples.length === 0) return [];
  const factor = units[unit];
  const times = (/** @type {string} */ candidate) => samples.map((sample) => sample[candidate] ?? Number.NaN);
  const candidates = Object.keys(samples[0] ?? {});
  return [
    ...candidates.map((candidate) =>
      lineOf(
        name,
        candidate,
        unit,
        times(candidate).map((time) => time * factor),
        figures.find(({ of, to }) => of === candidate && to === undefined),
      ),
    ),
    ...figures.flatMap((figure) => {
      const { of, to } = figure;
      if (to === undefined) return [];
      const base = times(to);
      // formed within each process, where both met the same neighbours
      const ratios = times(of).map((time, k) => time / (base[k] ?? Number.NaN));
      return [lineOf(name, `${of} / ${to}`, 'x', ratios, figure)];
    }),
    ...Object.entries(first).map(([candidate, list]) =>
      lineOf(
        name,
        `${candidate}, first call`,
        unit,
        list.map((time) => time * factor),
      ),
    ),
  ];
}

/**
 * @param {string} name
 * @param {string} figure
 * @param {string} unit
 * @param {readonly number[]} values one per process
 * @param {import('./types.mjs').Figure} [goal]
 * @returns {Line}
 */
function lineOf(name, figure, unit, values, { atMost, atLeast } = { of: '' }) {
  const middle = median(values);
  const line = { case: name, figure, unit, median: middle, min: Math.min(...values), max: Math.max(...values) };
  if (atMost !== undefined) return { ...line, goal: `<= ${atMost}`, met: middle <= atMost };
  if (atLeast !== undefined) return { ...line, goal: `>= ${atLeast}`, met: middle >= atLeast };
  return line;
}

/**
 * The report as a table of at most 110 columns.
 * @param {readonly import('./types.mjs').Case[]} cases
 * @param {readonly Line[]} lines
 * @returns {string}
 */
export function tableOf(cases, lines) {
  const text = [];
  for (const { name, title } of cases) {
    const own = lines.filter((line) => line.case === name);
    if (own.length === 0) continue;
    text.push('', `${name}: ${title}`.slice(0, 110));
    for (const { figure, unit, median: middle, min, max, goal = '', met = true } of own) {
      const range = `${numberText(min)} to ${numberText(max)}`;
      const verdict = goal === '' ? '' : `goal ${goal} ${met ? 'met' : 'NOT MET'}`;
      text.push(
        `  ${figure.padEnd(46)} ${numberText(middle).padStart(8)} ${unit.padEnd(7)} ${range.padStart(20)}  ${verdict}`.trimEnd(),
      );
    }
  }
  return text.join('\n').trimStart();
}

/**
 * Three digits, or all before the point.
 * @param {number} value
 */
function numberText(value) {
  if (!Number.isFinite(value)) return '-';
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : value >= 0.1 ? 2 : 3);
}
