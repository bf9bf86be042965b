// Runs everything that must hold, two steps at a time, and ends with the line `N passed, N failed`.
// `node scripts/test.mjs`, or with one of: quick, deep, zones, examples, site; `quick` may be followed by folders or by --changed.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stepsOf } from './steps.mjs';

/**
 * What came of a step.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** CPU seconds of the programs that ended before. */
let spent = 0;

/**
 * CPU seconds, of the user and of the system, of all programs that this one has started and that have ended, and of those
 * that they in turn have waited for; `null` where the system does not tell. They grow when a program ends, so that what
 * they have grown by is its own share.
 * @returns {number | null}
 */
function cpuSeconds() {
  if (!existsSync('/proc/self/stat')) return null;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

/**
 * A line of the table of steps.
 * @param {string} mark
 * @param {string} name
 * @param {string} wall
 * @param {string} cpu
 * @param {string} counts
 */
function row(mark, name, wall, cpu, counts) {
  console.log(`${mark.padEnd(4)} ${name.padEnd(26)} ${wall.padStart(8)} ${cpu.padStart(8)}  ${counts}`.trimEnd());
}

/**
 * Runs a step and prints a line about it; its whole output too when it failed.
 * @param {import('./steps.mjs').Step} step
 * @returns {Promise<Outcome>}
 */
async function run(step) {
  const started = Date.now();
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const child = spawn(process.execPath, step.command, {
    env: { ...process.env, NO_COLOR: '1', ...step.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  let cpu = '';
  child.on('exit', () => {
    const all = cpuSeconds();
    if (all === null) return;
    cpu = (all - spent).toFixed(1);
    spent = all;
  });
  /** @type {number} */
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  const outcome = countOf(step, code);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const counts = step.report === undefined ? '' : textOf(outcome);
  row(outcome.failed > 0 ? 'FAIL' : 'ok', step.name, seconds, cpu, counts);
  if (outcome.failed > 0) console.log(output);
  return outcome;
}

/**
 * The tests of a report, or the step itself as one test. The exit code also covers what no report counts: type errors
 * outside a test, unhandled errors, coverage.
 * @param {import('./steps.mjs').Step} step
 * @param {number} code
 * @returns {Outcome}
 */
function countOf({ report }, code) {
  const ok = code === 0;
  if (report === undefined || !existsSync(report)) {
    return ok && report === undefined ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  }
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  /** @param {{ status: string, assertionResults: { status: string }[] }} file */
  const brokenByItself = ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
  const failed = numFailedTests + testResults.filter(brokenByItself).length;
  return { passed: numPassedTests, failed: failed || (ok ? 0 : 1), skipped: numPendingTests + numTodoTests };
}

/**
 * @param {Outcome} outcome
 * @returns {string}
 */
function textOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

const began = Date.now();
const [mode = '', ...parts] = process.argv.slice(2);
const waiting = stepsOf(mode, parts);
/** @type {Map<string, boolean>} */
const done = new Map();
/** @type {Outcome} */
const total = { passed: 0, failed: 0, skipped: 0 };

/** Takes one step after the other that has nothing left to wait for. */
async function work() {
  for (;;) {
    const index = waiting.findIndex(({ after = [] }) => after.every((name) => done.has(name)));
    const [step] = index < 0 ? [] : waiting.splice(index, 1);
    if (step === undefined) {
      if (waiting.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } else if ((step.after ?? []).every((name) => done.get(name))) {
      const outcome = await run(step);
      done.set(step.name, outcome.failed === 0);
      for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) total[key] += outcome[key];
    } else {
      console.log(`left out, since ${step.after?.join(', ')} failed: ${step.name}`);
      done.set(step.name, false);
      total.skipped++;
    }
  }
}

row('', 'step', 'wall s', 'CPU s', '');
await Promise.all([work(), work()]);
row('', 'all', ((Date.now() - began) / 1000).toFixed(1), cpuSeconds()?.toFixed(1) ?? '', '');
console.log(textOf(total));
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
