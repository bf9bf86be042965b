import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { assertAgree } from '../agreement.mjs';
import { normalFrom, randomFrom } from '../random.mjs';

/** @typedef {import('../types.mjs').Case} Case */

/**
 * Customers as BG/NBD has them, with parameters like those of the CDNOW shop: weeks with one decimal.
 * @param {number} n
 */
function customersOf(n) {
  const random = randomFrom(n);
  /**
   * A gamma variate, by Marsaglia and Tsang.
   * @param {number} shape
   * @returns {number}
   */
  const gamma = (shape) => {
    if (shape < 1) return gamma(shape + 1) * random() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const z = normalFrom(random);
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(random()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const [x, recency, age] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const rate = gamma(0.25) / 4.5;
    const [left, stays] = [gamma(0.8), gamma(2.4)];
    const end = 27 + Math.floor(random() * 84) / 7;
    let [now, last, count] = [0, 0, 0];
    for (;;) {
      now -= Math.log(1 - random()) / rate;
      if (!(now <= end)) break;
      [last, count] = [now, count + 1];
      if (random() < left / (left + stays)) break;
    }
    x[i] = count;
    recency[i] = Math.ceil(last * 10) / 10;
    age[i] = Math.ceil(end * 10) / 10;
  }
  return { x, recency, age };
}

/**
 * Alike customers put together, as R's packages for these models do.
 * @param {ReturnType<typeof customersOf>} customers
 */
function grouped({ x, recency, age }) {
  /** @type {Map<string, number>} */
  const rows = new Map();
  for (let i = 0; i < x.length; i++) {
    const key = `${x[i]},${recency[i]},${age[i]}`;
    rows.set(key, (rows.get(key) ?? 0) + 1);
  }
  return rows;
}

/** A program that fits once, in a process that has done nothing else, and then some times more, of which the last seven count. */
const PROGRAM = `
const { readFileSync } = await import('node:fs');
const { bgNbd, fitModel } = await import(process.argv[2]);
const columns = JSON.parse(readFileSync(process.argv[3], 'utf8'));
const times = [];
let fit;
for (let k = 0; k < 16; k++) {
  const before = process.cpuUsage();
  fit = fitModel(columns, { model: bgNbd });
  const { user, system } = process.cpuUsage(before);
  times.push(user + system);
}
const [first] = times;
const [, , , median] = times.slice(-7).sort((a, b) => a - b);
console.log(JSON.stringify({ first, median, logLik: fit.logLik }));
`;

const script = fileURLToPath(new URL('../bg-nbd.R', import.meta.url));

/**
 * @param {number} n
 * @param {number} rounds
 * @param {number} aim milliseconds
 * @returns {Case}
 */
function fitCase(n, rounds, aim) {
  /** @type {import('../types.mjs').Figure[]} */
  const figures = [
    { of: 'fitModel, first call', atMost: aim },
    { of: 'R optim', to: 'fitModel', atLeast: 5 },
    { of: 'R optim, BFGS', to: 'fitModel' },
    { of: 'R optim, BFGS, alike customers together', to: 'fitModel' },
    { of: 'R optim', to: 'fitModel, first call' },
  ];
  return {
    name: `value-fit-${n}`,
    title: `fitting BG/NBD to ${n} customers, with standard errors; R by optim`,
    unit: 'ms',
    figures,
    async measure(dist) {
      const folder = mkdtempSync(join(tmpdir(), 'cx-metrics-bench-'));
      try {
        const customers = customersOf(n);
        const [program, json, all, few] = ['fit.mjs', 'c.json', 'all.csv', 'few.csv'].map((name) => join(folder, name));
        const file = (/** @type {string | undefined} */ name, /** @type {string} */ text) => {
          writeFileSync(/** @type {string} */ (name), text);
        };
        const { x, recency, age } = customers;
        file(program, PROGRAM);
        file(json, JSON.stringify({ frequency: [...x], recency: [...recency], age: [...age] }));
        const head = 'x,recency,age,weight\n';
        file(all, `${head}${Array.from(x, (each, i) => `${each},${recency[i]},${age[i]},1`).join('\n')}\n`);
        file(few, `${head}${Array.from(grouped(customers), ([row, weight]) => `${row},${weight}`).join('\n')}\n`);
        const hasR = spawnSync('Rscript', ['--version']).status === 0;
        if (!hasR) {
          console.error('value-fit: Rscript is not there, so R is not measured');
          figures.length = 1;
        }
        const samples = [];
        for (let round = 0; round < rounds; round++) {
          const url = pathToFileURL(join(dist, 'index.js')).href;
          const said = execFileSync(process.execPath, [String(program), url, String(json)], { encoding: 'utf8' });
          const { first, median, logLik } = JSON.parse(said);
          /** @type {Record<string, number>} */
          const sample = { 'fitModel, first call': first, fitModel: median };
          for (const [together, rows] of hasR
            ? [
                ['', all],
                [', alike customers together', few],
              ]
            : []) {
            const answer = execFileSync('Rscript', ['--vanilla', script, String(rows)], { encoding: 'utf8' });
            for (const [k, line] of answer.trim().split('\n').entries()) {
              const name = `R optim${k ? ', BFGS' : ''}${together}`;
              const [seconds = NaN, reached = NaN] = line.trim().split(/\s+/).map(Number);
              assertAgree(name, reached, logLik, 1e-5);
              sample[name] = seconds * 1e6;
            }
          }
          samples.push(sample);
        }
        return samples;
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

export const valueCases = [fitCase(2357, 5, 150), fitCase(100_000, 2, 1500)];
