// Bytes that an import adds to a user's bundle: `npm run size` prints them beside their limits, `npm run size -- --write`
// also notes them in bench/sizes.json (and a limit of 5 % above where there is none).
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
 * @property {number | null} measured
 */

/** @returns {Size[]} */
export function readSizes() {
  return JSON.parse(readFileSync(file, 'utf8')).sizes;
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

/** Prints the table. */
async function main() {
  const sizes = readSizes();
  const measured = await measure(sizes, process.cwd());
  for (const size of sizes) {
    const bytes = measured.get(size.name) ?? 0;
    size.measured = bytes;
    size.limit ??= Math.ceil(bytes * 1.05);
    const verdict = bytes > size.limit ? 'TOO LARGE' : bytes > (size.goal ?? Infinity) ? `goal ${size.goal}` : '';
    console.log(
      `${size.name.padEnd(32)} ${String(bytes).padStart(6)} of ${String(size.limit).padStart(6)}  ${verdict}`,
    );
    if (bytes > size.limit) process.exitCode = 1;
  }
  if (!process.argv.includes('--write')) return;
  writeFileSync(file, `${JSON.stringify({ sizes }, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
