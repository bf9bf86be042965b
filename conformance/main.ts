import { parseArgs } from 'node:util';
import { shapes } from './cases/index.js';
import type { Engine } from './engine.js';
import { engines } from './engines/index.js';
import { type EngineReport, isFailed, textOf } from './report.js';
import { type Prepared, prepare, runCase, type Tally } from './run-case.js';

const USAGE = `npm run test:engines [-- options]
  --tables 1000   random tables of each shape, shared among its cases
  --seed 1        another seed gives other tables
  --seconds 15    how long a case may take on an engine: some statements are long for some engines
  --engine name   one of ${Object.keys(engines).join(', ')}; may be given several times
  --case words    only cases whose shape and name hold these words; may be given several times`;

/** What the command line asks for. */
interface Plan {
  readonly tables: number;
  readonly seed: number;
  readonly limitMs: number;
  readonly engines: readonly string[];
  readonly words: readonly string[];
}

function planOf(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: {
      tables: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      seconds: { type: 'string', default: '15' },
      engine: { type: 'string', multiple: true, default: Object.keys(engines) },
      case: { type: 'string', multiple: true, default: [''] },
    },
  });
  const unknown = values.engine.find((name) => !Object.hasOwn(engines, name));
  if (unknown !== undefined) throw new Error(`no engine is called ${unknown}`);
  const [tables, seed] = [Number(values.tables), Number(values.seed)];
  if (!(Number.isInteger(tables) && tables > 0))
    throw new Error(`--tables must be a whole number from 1; got ${values.tables}`);
  if (!Number.isInteger(seed)) throw new Error(`--seed must be a whole number; got ${values.seed}`);
  const limitMs = Number(values.seconds) * 1000;
  if (!(limitMs > 0)) throw new Error(`--seconds must be a number above 0; got ${values.seconds}`);
  return { tables, seed, limitMs, engines: values.engine, words: values.case };
}

/** The cases that are asked for, each with its tables, which are made when the first engine comes to them. */
function chosen({ tables, seed, words }: Plan): { name: string; prepared(): Prepared }[] {
  return Object.entries(shapes).flatMap(([shape, cases]) =>
    cases
      .map((one) => {
        let prepared: Prepared | undefined;
        return {
          name: `${shape}: ${one.name}`,
          prepared: () => {
            prepared ??= prepare(one, Math.ceil(tables / cases.length / (one.costs ?? 1)), seed);
            return prepared;
          },
        };
      })
      .filter(({ name }) => words.some((word) => name.includes(word))),
  );
}

/** An engine that runs, or why it does not. */
type Started = { readonly key: string; readonly engine: Engine } | { readonly key: string; readonly failure: string };

async function startEngine(key: string): Promise<Started> {
  try {
    const engine = await engines[key]?.start();
    return engine === undefined ? { key, failure: 'no such engine' } : { key, engine };
  } catch (error) {
    return { key, failure: (error as Error).message };
  }
}

/** Tries all cases on one engine and prints what came of it. What stops it is told, and the others go on. */
async function runEngine(
  started: Started,
  cases: readonly { name: string; prepared(): Prepared }[],
  limitMs: number,
): Promise<EngineReport> {
  if ('failure' in started) {
    return shown({ name: started.key, version: '', failure: `not started: ${started.failure}`, cases: [] });
  }
  const { engine } = started;
  const { name, version } = engine;
  const done: { name: string; tally: Tally }[] = [];
  let failure: string | null = null;
  try {
    for (const one of cases) {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${name}: ${one.name}`);
      done.push({ name: one.name, tally: await runCase(engine, one.prepared(), limitMs) });
    }
  } catch (error) {
    failure = `stopped: ${(error as Error).message}`;
  }
  await engine.close().catch((error: Error) => {
    failure ??= `stopped: ${error.message}`;
  });
  return shown({ name, version, failure, cases: done });
}

function shown(report: EngineReport): EngineReport {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  console.log(`${textOf(report)}\n`);
  return report;
}

/** Runs the cases on all engines that start; the last line counts each case on each engine as one. */
export async function main(args: readonly string[]): Promise<void> {
  let plan: Plan;
  let cases: ReturnType<typeof chosen>;
  try {
    plan = planOf(args);
    cases = chosen(plan);
    if (cases.length === 0) throw new Error(`no case holds ${plan.words.join(' or ')}`);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const started = await Promise.all(plan.engines.map(startEngine));
  const reports = await Promise.all(started.map((each) => runEngine(each, cases, plan.limitMs)));
  const tallies = reports.flatMap((report) => report.cases.map(({ tally }) => tally));
  const broken = reports.filter(({ failure }, k) => failure !== null && isFault(failure, plan.engines[k] ?? '')).length;
  const failures = tallies.filter(isFailed).length;
  const failed = broken + failures;
  const passed = tallies.length - failures;
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

/** A server may be missing from a machine; what runs within this process may not, and nothing may stop half-way. */
function isFault(failure: string, key: string): boolean {
  return failure.startsWith('stopped') || engines[key]?.embedded === true;
}
