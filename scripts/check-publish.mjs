// Refuses to publish what readers of the registry could not follow home. npm runs it before `npm publish`.
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What package.json must say before anything is published, each with an example of its form. */
const addresses = {
  repository: '{ "type": "git", "url": "git+https://<host>/<owner>/cx-metrics.git" }',
  homepage: '"https://<where the documentation site is>"',
  bugs: '{ "url": "https://<host>/<owner>/cx-metrics/issues" }',
};

/**
 * Why a package may not be published yet.
 * @param {Readonly<Record<string, unknown>>} manifest what package.json says
 * @param {string} changes the text of CHANGELOG.md; empty where there is none
 * @param {string} security the text of SECURITY.md
 * @returns {string[]}
 */
export function publishFaults(manifest, changes, security) {
  const faults = Object.entries(addresses)
    .filter(([name]) => !manifest[name])
    .map(([name, form]) => `package.json: ${name} is not set; add "${name}": ${form}`);
  if (!changes.split('\n').includes(`## ${manifest['version']}`)) {
    faults.push(`CHANGELOG.md: has no section for ${manifest['version']}; run npm run version`);
  }
  if (/\bTO BE FILLED IN\b/.test(security))
    faults.push('SECURITY.md: does not say yet where to report a vulnerability');
  return faults;
}

/** @param {string} file */
const textOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = publishFaults(JSON.parse(textOf('package.json')), textOf('CHANGELOG.md'), textOf('SECURITY.md'));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) console.error('not published: see "Releases" in CONTRIBUTING.md');
  process.exitCode = faults.length > 0 ? 1 : 0;
}
