// Refuses lock files that lack optional packages of other platforms: `npm install` may leave them out, and then `npm ci`
// fails. Mend one by deleting node_modules and package-lock.json beside it and installing anew.
import { readFileSync } from 'node:fs';

/** The locked packages: the library's tools, and the private packages with tools of their own. */
const locks = [
  '.',
  'bench',
  'conformance',
  'examples/cli',
  'examples/dashboard',
  'examples/mcp-server',
  'examples/report',
  'examples/warehouse',
  'test/package/jest',
  'website',
].map((folder) => `${folder}/package-lock.json`);

/** @typedef {Record<string, { optionalDependencies?: Record<string, string>, resolved?: string, link?: boolean }>} Packages */

/**
 * Whether a package finds another one, in its own folder or in any above.
 * @param {Packages} packages
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function finds(packages, path, name) {
  if (`${path}${path && '/'}node_modules/${name}` in packages) return true;
  return path !== '' && finds(packages, path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}

/**
 * What is wrong with a lock file.
 * @param {string} lock
 * @returns {string[]}
 */
function faultsOf(lock) {
  /** @type {{ packages: Packages }} */
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, resolved, link }]) => [
    ...Object.keys(optionalDependencies)
      .filter((name) => !finds(packages, path, name))
      .map((name) => `${name}, wanted by ${path || 'the package'}, is not in ${lock}`),
    ...(resolved === undefined || link ? [] : [`${lock}: ${path} carries an address: keep .npmrc when installing`]),
  ]);
}

const faults = locks.flatMap(faultsOf);
for (const text of faults) console.error(text);
process.exitCode = faults.length > 0 ? 1 : 0;
