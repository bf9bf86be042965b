// Measures the built library: `npm run bench [-- names] [--processes 5] [--rounds 7] [--dist folder]`. README.md tells how.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cases } from './cases/index.mjs';
import { builtLibrary, copyOf, installPeers, root } from './prepare.mjs';
import { measureCases } from './processes.mjs';
import { linesOf, tableOf } from './report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    processes: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '7' },
    dist: { type: 'string' },
  },
});

/**
 * A whole number from 1.
 * @param {string} name
 * @param {string} text
 */
function countOf(name, text) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} must be a whole number from 1; got ${text}`);
  return count;
}

/** The cases whose names hold one of the words, or all. */
function chosenCases() {
  for (const word of positionals) {
    if (cases.some(({ name }) => name.includes(word))) continue;
    throw new Error(`no case is named ${word}; known are ${cases.map(({ name }) => name).join(', ')}`);
  }
  return cases.filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)));
}

/** @param {string} text */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
  else process.stderr.write(`${text}\n`);
}

async function main() {
  const chosen = chosenCases();
  const plan = { processes: countOf('processes', values.processes), rounds: countOf('rounds', values.rounds) };
  const dist = copyOf(values.dist === undefined ? builtLibrary() : resolve(values.dist));
  installPeers();
  const loadBefore = loadavg();
  const measured = await measureCases(chosen, { dist, ...plan }, say);
  if (process.stderr.isTTY) say('');
  const machine = {
    node: process.version,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    loadBefore,
    loadAfter: loadavg(),
  };
  const lines = chosen.flatMap((one) =>
    linesOf(one, measured.get(one.name) ?? { samples: [], first: {}, failures: [] }),
  );
  const failures = [...measured.values()].flatMap((one) => one.failures);
  mkdirSync(join(root, '.reports'), { recursive: true });
  const text = JSON.stringify({ machine, plan, failures, lines, measured: Object.fromEntries(measured) }, null, 2);
  writeFileSync(join(root, '.reports', 'bench.json'), `${text}\n`);

  console.log(tableOf(chosen, lines));
  const missed = lines.filter(({ met }) => met === false).length;
  const goals = lines.filter(({ goal }) => goal !== undefined).length;
  const load = [loadBefore, machine.loadAfter].map(([minute = 0]) => minute.toFixed(1)).join(' to ');
  console.log(`\n${goals - missed} of ${goals} goals met. Node ${machine.node}, ${machine.processor}, load ${load}.`);
  console.log(`Median, lowest to highest. Processes: ${plan.processes}; rounds in each: ${plan.rounds}.`);
  for (const failure of failures) console.error(`failed: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 2;
}
