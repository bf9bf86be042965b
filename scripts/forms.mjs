import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FormReader } from './forms/form-reader.mjs';
import { aggregatorsModule, folder, groupModule, presetsModule, tableModule } from './forms/modules.mjs';
import { publicNames } from './forms/public-names.mjs';
import { loadCatalog } from './load-catalog.mjs';

/*
 * Writes src/catalog/compute/entries/: how each metric is called, read off the signatures of its functions: forms of input with
 * their fields, options with their types, choices, defaults and texts. test/catalog/compute/entries.test.ts compares.
 */

const root = fileURLToPath(new URL('..', import.meta.url));

/** Functions that take what was counted elsewhere, beside the one of the metric's own name. */
const TWINS = ['', 'FromCounts', 'FromTotals', 'FromSums', 'FromSummaries'];

/**
 * @param {string} path
 * @param {string} text
 */
function formatted(path, text) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const words = [biome, 'check', '--write', `--stdin-file-path=${path}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, input: text, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** What the files of the folder hold, by their paths. */
export async function writtenForms() {
  const { checker, functions, classes, presets } = publicNames(root);
  const reader = new FormReader(checker);
  const { records } = await loadCatalog();
  const metrics = records.map(({ id, function: name, group, inputs }) => {
    const explained = inputs.map((input) => input.name);
    const forms = TWINS.flatMap((twin) => {
      const known = functions.get(name + twin);
      return known === undefined ? [] : reader.formsOf(known, explained).map((form) => ({ ...form, file: known.file }));
    });
    return { id, group, forms };
  });
  const files = [...new Set(metrics.map(({ group }) => group))].map((group) => {
    const own = metrics.filter((each) => each.group === group && each.forms.length > 0);
    return /** @type {const} */ ([group, groupModule(group, own)]);
  });
  const { fields, options, types } = reader;
  // one table would be longer than a part of the package may be
  const plain = new Map([...options].filter(([key]) => !key.includes('~')));
  const numbered = new Map([...options].filter(([key]) => key.includes('~')));
  const numberedSays = 'Options of names that others have too, by their keys in forms.';
  const texts = new Map([
    ...files,
    ['fields', tableModule('fieldEntries', 'FieldEntry', 'Fields of inputs, by their keys in forms.', fields)],
    ['options', tableModule('optionEntries', 'OptionEntry', 'Options, by their keys in forms.', plain)],
    ['numbered-options', tableModule('numberedOptionEntries', 'OptionEntry', numberedSays, numbered)],
    ['aggregators', aggregatorsModule(classes, types)],
    ['presets', presetsModule(presets, types)],
  ]);
  return new Map([...texts].map(([name, text]) => [`${folder}/${name}.ts`, formatted(`${folder}/${name}.ts`, text)]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of await writtenForms()) writeFileSync(join(root, path), text);
}
