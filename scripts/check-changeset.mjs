// Refuses sources that have changed since the last release when no changeset tells users so, and changesets that do not
// say whether numbers change.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** @type {{ name: string, version: string }} */
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * What is wrong with a changeset.
 * @param {string} file
 * @returns {string[]}
 */
function faultsOf(file) {
  const text = readFileSync(`.changeset/${file}`, 'utf8');
  const bump = new RegExp(`^---\\n["']?${name}["']?: (major|minor|patch)\\n---\\n`).exec(text)?.[1];
  const numbers = /numbers change:\W*(yes|no)\b/i.exec(text)?.[1]?.toLowerCase();
  if (bump === undefined) return [`.changeset/${file}: must name ${name} and major, minor or patch`];
  if (numbers === undefined) return [`.changeset/${file}: must say "numbers change: yes" or "numbers change: no"`];
  const least = version.startsWith('0.') ? 'minor' : 'major';
  return numbers === 'no' || bump === least || bump === 'major'
    ? []
    : [`.changeset/${file}: numbers change, so this is a ${least} release`];
}

/**
 * Files of src that differ from the last release: the last commit that changed CHANGELOG.md.
 * @returns {string[]}
 */
function changedSources() {
  /** @param {string[]} options */
  const git = (...options) => execFileSync('git', options, { encoding: 'utf8' }).trim();
  try {
    const release = existsSync('CHANGELOG.md') ? git('rev-list', '-1', 'HEAD', '--', 'CHANGELOG.md') : '';
    if (release === '') return git('ls-files', 'src').split('\n').filter(Boolean);
    return git('diff', '--name-only', release, '--', 'src').split('\n').filter(Boolean);
  } catch {
    return []; // not a repository: an unpacked archive has nothing to compare with
  }
}

const pending = readdirSync('.changeset').filter((file) => file.endsWith('.md') && file !== 'README.md');
const changed = pending.length > 0 ? [] : changedSources();
const faults = pending.flatMap(faultsOf);
if (changed.length > 0) {
  faults.push(`no changeset (npm run changeset) for ${changed.length} changed files such as ${changed[0]}`);
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
