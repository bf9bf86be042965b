import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './statistics.mjs';

const worker = fileURLToPath(new URL('worker.mjs', import.meta.url));

/**
 * How much to measure.
 * @typedef {object} Plan
 * @property {string} dist
 * @property {number} processes
 * @property {number} rounds
 */

/**
 * Runs a worker to its end.
 * @param {readonly string[]} words
 * @returns {Promise<Record<string, number[]>>} microseconds per item, by candidate
 */
function runWorker(words) {
  return new Promise((resolve, reject) => {
    const child = fork(worker, words, {
      // code that waits for its turn must not be thrown away as unused
      execArgv: ['--expose-gc', '--no-flush-bytecode'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    /** @type {{ times?: Record<string, number[]>, failure?: string }} */
    let said = {};
    child.on('message', (message) => {
      said = /** @type {typeof said} */ (message);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (said.times) resolve(said.times);
      else reject(new Error(`${words[0]}: ${said.failure ?? `ended by ${signal ?? code}`}`));
    });
  });
}

/**
 * Measures cases: all of them once in each turn, so that a slow minute of the machine spoils a turn and not a case.
 * @param {readonly import('./types.mjs').Case[]} cases
 * @param {Plan} plan
 * @param {(text: string) => void} say
 * @returns {Promise<Map<string, import('./types.mjs').Measured>>}
 */
export async function measureCases(cases, { dist, processes, rounds }, say) {
  /** @type {Map<string, import('./types.mjs').Measured>} */
  const all = new Map(cases.map(({ name }) => [name, { samples: [], first: {}, failures: [] }]));
  for (let turn = 1; turn <= processes; turn++) {
    for (const one of cases) {
      const measured = all.get(one.name);
      // what gave a wrong result once is not measured again
      if (!measured || measured.failures.length > 0) continue;
      say(`${one.name}, process ${turn} of ${processes}`);
      try {
        if (one.measure) {
          // samples come from many short processes: all in the first turn
          if (turn === 1) measured.samples.push(...(await one.measure(dist, Math.max(11, processes))));
          continue;
        }
        const times = await runWorker([one.name, dist, String(rounds)]);
        measured.samples.push(Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)])));
        for (const name of one.first ?? []) {
          const [time] = (await runWorker([one.name, dist, '0', name]))[name] ?? [];
          measured.first[name] ??= [];
          if (time !== undefined) measured.first[name]?.push(time);
        }
      } catch (error) {
        measured.failures.push(/** @type {Error} */ (error).message);
      }
    }
  }
  return all;
}
