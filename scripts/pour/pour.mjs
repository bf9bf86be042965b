import { readdirSync, readFileSync } from 'node:fs';
import { ORIGIN } from './origin.mjs';
import { folderOf } from './places.mjs';
import { pourRate } from './rate.mjs';
import { pourRatio } from './ratio.mjs';
import { pourShare } from './share.mjs';
import { pourSummary } from './summary.mjs';

/** @typedef {import('./parts.mjs').MetricRecord} MetricRecord */

/**
 * The generic kernels that poured metrics call.
 * @typedef {object} Kernels
 * @property {typeof import('../../src/kernels/proportion/proportion.js').namedShare} namedShare
 * @property {typeof import('../../src/kernels/proportion/rate.js').namedRate} namedRate
 * @property {typeof import('../../src/kernels/quotient/named-ratio.js').namedRatio} namedRatio
 * @property {typeof import('../../src/kernels/summary/named-summary.js').namedSummary} namedSummary
 * @property {typeof import('../../src/kernels/summary/named-total.js').namedTotal} namedTotal
 */

/**
 * Every poured file: its text by its path.
 * @param {readonly MetricRecord[]} records
 * @param {Kernels} kernels
 * @returns {Map<string, string>}
 */
export function poured(records, kernels) {
  const functions = new Map(records.map(({ id, function: name }) => [id, name]));
  const around = { functions, compute: computing(kernels) };
  return new Map(
    records
      .filter(({ pours }) => pours !== null)
      .map((record) => {
        const folder = folderOf(record.id);
        return [`${folder}/${record.id}.ts`, pourerOf(record)(record, folder, around)];
      }),
  );
}

/** @param {MetricRecord} record */
function pourerOf({ pours, interval }) {
  if (pours === 'share') return pourShare;
  if (pours === 'summary') return pourSummary;
  return interval === 'poisson' ? pourRate : pourRatio;
}

/**
 * What computes the examples.
 * @param {Kernels} kernels
 * @returns {import('./parts.mjs').Around['compute']}
 */
function computing({ namedShare, namedRate, namedRatio, namedSummary, namedTotal }) {
  return (record, source, options) => {
    const { id, unit, pours, part = '', whole = '', interval, rows, per, range, take } = record;
    if (pours === 'share') return namedShare(id, part, whole, source, options);
    if (pours === 'summary') {
      return (take === 'total' ? namedTotal : namedSummary)({ metric: id, unit, value: part }, source, options);
    }
    if (interval === 'poisson') return namedRate(id, /** @type {'ratio'} */ (unit), part, whole, source, options);
    const form = { metric: id, unit, part, whole, rows: rows?.whole === 'rows' ? 'whole' : 'readers', per, range };
    return namedRatio(
      /** @type {import('../../src/kernels/quotient/ratio-form.js').RatioForm<string, 'ratio'>} */ (form),
      source,
      options,
    );
  };
}

/**
 * Files that say that they are poured, although no record asks for them any more.
 * @param {ReadonlyMap<string, string>} files what is poured
 * @returns {string[]}
 */
export function strayFiles(files) {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !files.has(path) && readFileSync(path, 'utf8').startsWith(ORIGIN));
}
