// Refuses a lock file that lacks optional packages of other platforms: `npm install` may leave them out, and then
// `npm ci` fails. Mend it by deleting node_modules and package-lock.json and installing anew.
import { readFileSync } from 'node:fs';

/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string>, resolved?: string }> }} */
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/**
 * Whether a package finds another one, in its own folder or in any above.
 * @param {string} path
 * @param {string} name
 * @returns {boolean}
 */
function finds(path, name) {
  if (`${path}${path && '/'}node_modules/${name}` in packages) return true;
  return path !== '' && finds(path.slice(0, Math.max(0, path.lastIndexOf('node_modules/') - 1)), name);
}

const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => !finds(path, name))
    .map((name) => `${name}, wanted by ${path || 'the package'}, is not in package-lock.json`),
);
const located = Object.entries(packages)
  .filter(([, { resolved }]) => resolved !== undefined)
  .map(([path]) => `${path} carries an address: keep .npmrc when installing`);
for (const text of [...missing, ...located]) console.error(text);
process.exitCode = missing.length + located.length > 0 ? 1 : 0;
