import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/**
 * Wall time in microseconds: that of the import alone, as the program itself sees it, and that of the whole process.
 * @param {string} program
 * @returns {Promise<{ inside: number, whole: number }>}
 */
async function timed(program) {
  const start = performance.now();
  const { stdout } = await runFile(process.execPath, [program]);
  return { inside: Number(stdout) * 1000, whole: (performance.now() - start) * 1000 };
}

/**
 * Programs that load one module each and say how long it took. They are scripts, so that an import also starts the module
 * loader, as it does in a program that consists of modules.
 * @param {string} folder
 * @param {string} dist
 */
function writePrograms(folder, dist) {
  const [emptyModule, emptyScript] = [join(folder, 'empty.mjs'), join(folder, 'empty.cjs')];
  writeFileSync(emptyModule, 'export {};\n');
  writeFileSync(emptyScript, '');
  const url = (/** @type {string} */ file) => JSON.stringify(pathToFileURL(file).href);
  const programs = {
    'empty module': `import(${url(emptyModule)})`,
    import: `import(${url(join(dist, 'index.js'))})`,
    'empty script': `Promise.resolve(require(${JSON.stringify(emptyScript)}))`,
    require: `Promise.resolve(require(${JSON.stringify(join(dist, 'index.cjs'))}))`,
  };
  return Object.entries(programs).map(([name, load], k) => {
    const file = join(folder, `program-${k}.cjs`);
    writeFileSync(
      file,
      `const start = performance.now();\n${load}.then(() => console.log(performance.now() - start));\n`,
    );
    return /** @type {const} */ ([name, file]);
  });
}

/** @type {import('../types.mjs').Case} */
const importing = {
  name: 'import',
  title: 'loading the whole package, wall time of fresh processes',
  unit: 'ms',
  figures: [
    { of: 'import', to: 'empty module', atMost: 3 },
    { of: 'import, process', to: 'empty module, process', atMost: 3 },
    { of: 'require, process', to: 'empty script, process', atMost: 3 },
    { of: 'require', to: 'empty script' },
  ],
  async measure(dist, count) {
    const folder = mkdtempSync(join(tmpdir(), 'cx-metrics-bench-'));
    try {
      const programs = writePrograms(folder, dist);
      const samples = [];
      // the first turn only brings the files into memory
      for (let turn = -1; turn < count; turn++) {
        /** @type {Record<string, number>} */
        const sample = {};
        for (const [name, file] of programs) {
          const { inside, whole } = await timed(file);
          sample[name] = inside;
          sample[`${name}, process`] = whole;
        }
        if (turn >= 0) samples.push(sample);
      }
      return samples;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

export const importCases = [importing];
