// Measures one case in this process: `node worker.mjs <case> <dist> <rounds> [candidate]`. With the name of a candidate,
// only that one's first call.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { assertAgree } from './agreement.mjs';
import { cases } from './cases/index.mjs';

/** @typedef {import('./types.mjs').Candidate} Candidate */

/** Rounds that only warm up: what is compiled late would be billed to whoever comes first. */
const WARM_UP = 2;

/**
 * Microseconds of processor time per item of one run, of all threads of the process: compilers and collectors count.
 * @param {Candidate} candidate
 * @param {number} items
 * @returns {Promise<{ time: number, raw: unknown }>}
 */
async function measure({ run, items: own }, items) {
  // the threads that compile for the last one, or sweep its garbage, are not this one's cost
  await setTimeout(10);
  const before = process.cpuUsage();
  let raw = run();
  if (raw instanceof Promise) raw = await raw;
  const { user, system } = process.cpuUsage(before);
  return { time: (user + system) / (own ?? items), raw };
}

/**
 * Compares results with the known one of their kind, which the first result is where none was given.
 * @param {Readonly<Record<string, unknown>>} expected
 * @returns {(candidate: Candidate, raw: unknown) => void}
 */
function checker(expected) {
  const known = { ...expected };
  return ({ name, read, kind = 'result', tolerance = 0 }, raw) => {
    const result = read ? read(raw) : raw;
    if (kind in known) assertAgree(name, result, known[kind], tolerance);
    else known[kind] = result;
  };
}

/**
 * Times of every round after the first ones, or of one candidate's first call.
 * @param {string} name
 * @param {string} dist
 * @param {number} rounds
 * @param {string} [alone]
 * @returns {Promise<Record<string, number[]>>} microseconds per item, by candidate
 */
async function timesOf(name, dist, rounds, alone) {
  const { setup, items = 1 } = cases.find((one) => one.name === name) ?? {};
  if (!setup) throw new Error('no such case');
  const parts = ['index.js', 'stats.js', 'catalog.js', 'catalog-vi.js', 'sql.js'].map(
    (file) => import(pathToFileURL(join(dist, file)).href),
  );
  const { candidates, expected = {} } = await setup(Object.assign({}, ...(await Promise.all(parts))));
  // once only: a forced collection also throws away compiled code that knew objects now dead
  globalThis.gc?.();
  const check = checker(expected);
  const chosen = candidates.filter((candidate) => alone === undefined || candidate.name === alone);
  if (chosen.length === 0) throw new Error(`no candidate is named ${alone}`);
  const times = Object.fromEntries(chosen.map((candidate) => [candidate.name, /** @type {number[]} */ ([])]));
  const dropped = alone === undefined ? WARM_UP : 0;
  const total = alone === undefined ? WARM_UP + rounds : 1;
  for (let round = 0; round < total; round++) {
    for (let k = 0; k < chosen.length; k++) {
      // everybody comes first in turn
      const candidate = /** @type {Candidate} */ (chosen[(k + round) % chosen.length]);
      const { time, raw } = await measure(candidate, items);
      if (round >= dropped) times[candidate.name]?.push(time);
      if (round === 0 || round === total - 1) check(candidate, raw);
    }
  }
  return times;
}

const [name = '', dist = '', rounds = '', alone] = process.argv.slice(2);
/** @type {{ times?: Record<string, number[]>, failure?: string }} */
const outcome = {};
try {
  outcome.times = await timesOf(name, dist, Number(rounds), alone);
} catch (error) {
  outcome.failure = /** @type {Error} */ (error).message;
}
process.send?.(outcome, () => process.exit());
