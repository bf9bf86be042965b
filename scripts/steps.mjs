import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { changedFiles, related } from './related.mjs';

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

/** Runs of each property where one waits for them. */
const few = { RUNS: '20' };

/**
 * The steps of a way to test.
 * @param {string} mode '' for everything about the library, or 'quick', 'deep', 'zones', 'examples', 'site'
 * @param {readonly string[]} parts folders, or `--changed`: what `quick` is about
 * @returns {Step[]}
 */
export function stepsOf(mode, parts) {
  const inZones = zones.map((zone) => vitest(`tests in ${zone}`, zoned, { TZ: zone, RUNS: '100' }));
  if (mode !== 'quick' && parts.length > 0) throw new Error(`only quick is about folders; got ${parts.join(' ')}`);
  switch (mode) {
    case '':
      return [
        // The two that take longest, side by side. Coverage makes everything slower by half, and grows little with the runs.
        vitest('tests and coverage', ['--coverage', '--exclude', '**/*.prop.test.ts'], { RUNS: '100' }),
        vitest('properties', ['.prop.test.ts'], { RUNS: '1000' }),
        { name: 'build', command: ['scripts/build-once.mjs'] },
        // Checks all that test/tsconfig.json names: src with the tests, scripts and configurations.
        vitest('types', ['--typecheck.only'], {}),
        { ...vitest('built package', ['--config', 'vitest.package.config.ts'], {}), after: ['build'] },
        // installs Jest itself, locked
        { name: 'Jest', command: ['test/package/jest/run.mjs'], after: ['build'] },
        // DuckDB, and the drivers of the engines of `npm run test:engines`
        { name: 'conformance packages', command: ['conformance/install.mjs'] },
        {
          ...vitest('conformance', ['--config', 'vitest.conformance.config.ts'], { RUNS: '50' }),
          after: ['conformance packages'],
        },
        // against dist, as any other package sees the library: src need not be looked at once more
        {
          ...tsc('types of the conformance', 'conformance/tsconfig.json'),
          after: ['build', 'conformance packages'],
        },
        lint(),
        { name: 'lock file', command: ['scripts/check-lock.mjs'] },
        { name: 'changeset', command: ['scripts/check-changeset.mjs'] },
      ];
    case 'quick':
      if (parts.length > 0) return quickSteps(parts);
      return [
        vitest('tests', [], few),
        tsc('types', 'test/tsconfig.json'),
        tsc('types of src alone', 'tsconfig.json'),
        lint(),
      ];
    case 'examples':
      return [
        { name: 'build', command: ['scripts/build-once.mjs'] },
        // asking for help installs the demo's own locked packages
        { name: 'demo packages', command: ['examples/report/run.mjs', '--help'], after: ['build'] },
        { ...vitest('demo', ['--config', 'vitest.demo.config.ts'], {}), after: ['demo packages'] },
        // against dist, as any other package sees the library
        { ...tsc('types of the demo', 'examples/report/tsconfig.json'), after: ['demo packages'] },
        // compares ten metrics, and ends with 1 where one differs
        { name: 'warehouse example', command: ['examples/warehouse/run.mjs'], after: ['build'] },
        { name: 'packages of the others', command: ['examples/install.mjs'], after: ['build'] },
        {
          ...vitest('other examples', ['--config', 'vitest.examples.config.ts'], {}),
          after: ['packages of the others'],
        },
        { ...tsc('types of their tests', 'examples/tsconfig.json'), after: ['packages of the others'] },
      ];
    case 'site':
      return [
        { name: 'build', command: ['scripts/build-once.mjs'] },
        { name: 'documentation site', command: ['website/build.mjs'], after: ['build'] },
        { name: 'search and guides', command: ['website/check-search.mjs'], after: ['documentation site'] },
        // against dist, as those of the demo
        { ...tsc('types of the site', 'website/tsconfig.json'), after: ['documentation site'] },
        { ...tsc('types of the playground', 'website/landing/tsconfig.json'), after: ['documentation site'] },
        { ...vitest('site', ['--config', 'vitest.website.config.ts'], {}), after: ['documentation site'] },
      ];
    case 'deep':
      return [vitest('long tests', [], { DEEP: '1', RUNS: process.env['RUNS'] ?? '100000' }), ...inZones];
    case 'zones':
      return inZones;
    default:
      throw new Error(`no such way to test: ${mode}; known are quick, deep, zones, examples, site`);
  }
}

/**
 * The steps for a part of the house: its tests, the examples of its doc comments, its lint, and all types.
 * @param {readonly string[]} parts
 * @returns {Step[]}
 */
function quickSteps(parts) {
  const { tests, files } = parts.includes('--changed') ? related(changedFiles()) : inFolders(parts);
  const documented = files.filter((file) => /^(src|docs)\b|\.md$/.test(file));
  const steps = [tsc('types', 'test/tsconfig.json')];
  if (documented.length > 0) tests.push('test/docs/examples.test.ts');
  if (tests.length > 0) steps.unshift(vitest('tests', tests, { ...few, EXAMPLES: documented.join(',') }));
  if (files.length > 0) steps.push(lint(...files));
  return steps;
}

/**
 * Folders of metrics, named as they stand in src or in test, with or without these words.
 * @param {readonly string[]} parts
 */
function inFolders(parts) {
  const names = parts.map((part) => part.replace(/^(src|test)\//, '').replace(/\/$/, ''));
  const files = names.flatMap((name) => [`src/${name}`, `test/${name}`].filter(existsSync));
  const lost = parts.find((_, k) => !files.some((file) => file.endsWith(`/${names[k]}`)));
  if (lost !== undefined) throw new Error(`no such folder of src or test: ${lost}`);
  return { files, tests: files.filter((file) => file.startsWith('test/')).map((file) => `${file}/`) };
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
 * The types of a project; what has not changed since the last time is not looked at again.
 * @param {string} name
 * @param {string} project
 * @returns {Step}
 */
function tsc(name, project) {
  const kept = `node_modules/.cache/cx-metrics/${project.replaceAll(/\W+/g, '-')}.tsbuildinfo`;
  return { name, command: bin('typescript', 'tsc', '-p', project, '--incremental', '--tsBuildInfoFile', kept) };
}

/**
 * @param {readonly string[]} files all where none is given
 * @returns {Step}
 */
function lint(...files) {
  const options = ['check', '--error-on-warnings', '--no-errors-on-unmatched', ...files];
  return { name: 'lint and format', command: bin('@biomejs/biome', 'biome', ...options) };
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
