import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { metricIds } from 'cx-metrics/catalog';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Figures about the library, counted in the repository whenever the page is built: what stands there can be looked up. */
export function facts() {
  const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  const read = (/** @type {string} */ path) => readFileSync(join(ROOT, path), 'utf8');
  /** @type {{ name: string, measured: number }[]} */
  const sizes = JSON.parse(read('bench/sizes.json')).sizes;
  const size = (/** @type {string} */ name) => {
    const found = sizes.find((each) => each.name === name);
    if (!found) throw new Error(`bench/sizes.json has no ${name}`);
    return found.measured;
  };
  // two such files hold what people judged, not what a program computed
  const judged = /written by the library|What people type/;
  const golden = tests.filter((path) => path.endsWith('.golden.json') && !judged.test(read(join('test', path))));
  const suites = tests.filter((path) => path.endsWith('.test.ts')).map((path) => read(join('test', path)));
  return {
    metrics: metricIds.length,
    /** Files of reference values that other programs computed. */
    golden: golden.length,
    references: tests.filter((path) => /^reference[\\/][^\\/]+\.py$/.test(path)).length,
    /** Files in which the laws of aggregators are tested. */
    laws: suites.filter((text) => text.includes('describeLaws(')).length,
    properties: tests.filter((path) => path.endsWith('.prop.test.ts')).length,
    bugs: tests
      .filter((path) => /^field-bugs[\\/].*\.test\.ts$/.test(path))
      .flatMap((path) => [...read(join('test', path)).matchAll(/^\s*it(\.each\([^\n]*\))?\(/gm)]).length,
    sizes: { nps: size('nps'), csat: size('csat'), ttr: size('ttr'), cohorts: size('retentionCohorts') },
  };
}
