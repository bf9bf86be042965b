import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * One step of the test run: a program that must end with exit code 0.
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command arguments of node
 * @property {readonly string[]} [after] names of the steps that must have passed before
 * @property {Readonly<Record<string, string>>} [env]
 * @property {string} [report] vitest's JSON report, whose tests are counted one by one
 */

const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Apia', 'Asia/Kolkata', 'Africa/Cairo'];

/** The parts that know about time; everything else cannot depend on the zone of the host. */
const zoned = ['test/calendar', 'test/service', 'test/customers'];

/**
 * The steps of a way to test.
 * @param {string} mode '' for everything, or 'quick', 'deep', 'zones'
 * @returns {Step[]}
 */
export function stepsOf(mode) {
  const checks = [
    { name: 'types of src', command: bin('typescript', 'tsc', '-p', 'tsconfig.json') },
    { name: 'lint and format', command: bin('@biomejs/biome', 'biome', 'check', '--error-on-warnings') },
  ];
  const inZones = zones.map((zone) => vitest(`tests in ${zone}`, zoned, { TZ: zone, RUNS: '100' }));
  switch (mode) {
    case '':
      return [
        vitest('tests and coverage', ['--coverage'], {}),
        ...checks,
        { name: 'lock file', command: ['scripts/check-lock.mjs'] },
        { name: 'changeset', command: ['scripts/check-changeset.mjs'] },
        { name: 'build', command: ['scripts/build.mjs'] },
        // Checks all that test/tsconfig.json names: tests, scripts and configurations too.
        vitest('type tests', ['--typecheck.only'], {}),
        { ...vitest('built package', ['--config', 'vitest.package.config.ts'], {}), after: ['build'] },
        // installs Jest itself, locked
        { name: 'Jest', command: ['test/package/jest/run.mjs'], after: ['build'] },
        { name: 'documentation site', command: bin('typedoc', 'typedoc') },
        // asking for help installs the demo's own locked packages
        { name: 'demo packages', command: ['examples/report/run.mjs', '--help'], after: ['build'] },
        { ...vitest('demo', ['--config', 'vitest.demo.config.ts'], {}), after: ['demo packages'] },
        ...inZones,
      ];
    case 'quick':
      return [
        vitest('tests', [], { RUNS: '100' }),
        ...checks,
        { name: 'types of tests', command: bin('typescript', 'tsc', '-p', 'test/tsconfig.json') },
      ];
    case 'deep':
      return [vitest('long tests', [], { DEEP: '1', RUNS: process.env['RUNS'] ?? '100000' })];
    case 'zones':
      return inZones;
    default:
      throw new Error(`no such way to test: ${mode}; known are quick, deep, zones`);
  }
}

/**
 * A run of vitest that leaves a report.
 * @param {string} name
 * @param {readonly string[]} options
 * @param {Readonly<Record<string, string>>} env
 * @returns {Step}
 */
function vitest(name, options, env) {
  const report = `.reports/${name.replaceAll(/\W+/g, '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name, report, env, command: bin('vitest', 'vitest', 'run', ...options, '--allowOnly=false', ...reporters) };
}

/**
 * The arguments of node that run a program of an installed package.
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} options
 * @returns {string[]}
 */
function bin(name, program, ...options) {
  const manifest = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), '..', name);
  const { bin: programs } = JSON.parse(readFileSync(join(manifest, 'package.json'), 'utf8'));
  return [join(manifest, typeof programs === 'string' ? programs : programs[program]), ...options];
}
