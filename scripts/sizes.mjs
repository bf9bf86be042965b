// What an import adds to a user's bundle: `npm run size` prints its bytes beside their limit, and files that it must not
// hold; `npm run size -- --write` also notes the bytes in bench/sizes.json and lets limits come down to 2 % above them.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const file = 'bench/sizes.json';

/**
 * An entry of bench/sizes.json. Bytes are minified and gzipped; with `minus`, those on top of another entry.
 * @typedef {object} Size
 * @property {string} name
 * @property {string} code what a user's module says
 * @property {string} [minus] name of another entry
 * @property {number | null} limit what the tests hold it to
 * @property {number} [goal] what it should come down to
 * @property {string[]} [without] files and folders of src/, as they begin, that nothing in the bundle may come from
 * @property {number | null} measured
 */

/**
 * What bench/sizes.json holds.
 * @typedef {object} Sizes
 * @property {{ packed: number, installed: number }} package the most bytes of the package, as a tarball and unpacked
 * @property {Size[]} sizes
 */

/** @returns {Sizes} */
export function readSizes() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * A module bundled and minified, as text.
 * @param {string} code
 * @param {string} folder where the package is found from
 * @returns {Promise<string>}
 */
export async function bundled(code, folder) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/**
 * Bytes of each entry. Nothing at all is 0 bytes, although gzip makes 20 of it.
 * @param {readonly Size[]} sizes
 * @param {string} folder where the package is found from
 * @returns {Promise<Map<string, number>>}
 */
export async function measure(sizes, folder) {
  /** @param {string} code */
  const bytesOf = async (code) => {
    const text = (await bundled(code, folder)).trim();
    return text === '' ? 0 : gzipSync(text, { level: 9 }).length;
  };
  const whole = new Map(
    await Promise.all(sizes.map(async ({ name, code }) => /** @type {const} */ ([name, await bytesOf(code)]))),
  );
  return new Map(
    sizes.map(({ name, minus }) => {
      const base = minus === undefined ? 0 : whole.get(minus);
      if (base === undefined) throw new Error(`${file}: ${name}: there is no entry ${minus}`);
      return [name, (whole.get(name) ?? 0) - base];
    }),
  );
}

/** The entries of the package as their sources, whose names tell where the bytes of a bundle come from. */
const sources = Object.fromEntries(
  [
    '/stats',
    '/calendar',
    '/presets',
    '/format/en',
    '/format/vi',
    '/format',
    '/catalog/vi',
    '/catalog/compute',
    '/catalog',
    '/sql',
    '/charts',
    '',
  ].map((entry) => [`cx-metrics${entry}`, `./src${entry}/index.ts`]),
);

/**
 * The files of src/ that a module brings into its bundle.
 * @param {string} code
 * @returns {Promise<string[]>}
 */
export async function filesOf(code) {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    alias: sources,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.startsWith('src/'))
    .map(([path]) => path.slice('src/'.length));
}

/**
 * The files in the bundle of an entry that must not be there.
 * @param {Size} size
 * @returns {Promise<string[]>}
 */
export async function strangersOf({ code, without = [] }) {
  const files = without.length > 0 ? await filesOf(code) : [];
  return files.filter((file) => without.some((start) => file.startsWith(start)));
}

/** Prints the table. */
async function main() {
  const { package: limits, sizes } = readSizes();
  const measured = await measure(sizes, process.cwd());
  for (const size of sizes) {
    const bytes = measured.get(size.name) ?? 0;
    size.measured = bytes;
    size.limit ??= Math.ceil(bytes * 1.02);
    const verdict = bytes > size.limit ? 'TOO LARGE' : bytes > (size.goal ?? Infinity) ? `goal ${size.goal}` : '';
    console.log(
      `${size.name.padEnd(32)} ${String(bytes).padStart(6)} of ${String(size.limit).padStart(6)}  ${verdict}`,
    );
    const strangers = await strangersOf(size);
    if (strangers.length > 0) console.log(`  holds ${strangers.join(', ')}`);
    if (bytes > size.limit || strangers.length > 0) process.exitCode = 1;
  }
  if (!process.argv.includes('--write')) return;
  for (const size of sizes) size.limit = Math.min(size.limit ?? Infinity, Math.ceil((size.measured ?? 0) * 1.02));
  writeFileSync(file, `${JSON.stringify({ package: limits, sizes }, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
