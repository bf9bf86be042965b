// Writes what follows from the records of the catalogue: the functions of thin metrics, the words of all for
// sentences, the figures of the READMEs, the page that finds metrics, and that of Vietnamese terms.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { loadCatalog, rootNames } from './load-catalog.mjs';
import { loadSource } from './load-source.mjs';
import { findPage, guidesOf, PAGE } from './pour/find-page.mjs';
import { GLOSSARY_PAGE, glossaryPage } from './pour/pages/glossary-page.mjs';
import { poured, strayFiles } from './pour/pour.mjs';
import { figuresOf } from './pour/readme/figures.mjs';
import { READMES, withFigures } from './pour/readme/readme.mjs';
import { FORMS, sqlForms } from './pour/sql-forms.mjs';
import { pouredWords } from './pour/words.mjs';

/**
 * The generic kernels, which compute the values of examples.
 * @returns {Promise<import('./pour/pour.mjs').Kernels>}
 */
function loadKernels() {
  const modules = [
    'proportion/proportion',
    'proportion/rate',
    'quotient/named-ratio',
    'summary/named-summary',
    'summary/named-total',
  ];
  return loadSource(modules.map((module) => `export * from './src/kernels/${module}.ts';`));
}

const { records, texts, groups, glossary } = await loadCatalog();
const files = new Map([...poured(records, await loadKernels()), ...pouredWords(records, texts)]);
const figures = await figuresOf(records);
for (const [path, words] of READMES) {
  files.set(path, withFigures(readFileSync(path, 'utf8'), words, figures, records, groups[words.language]));
}
files.set(PAGE, findPage(records, texts, guidesOf(), await rootNames()));
files.set(GLOSSARY_PAGE, glossaryPage(glossary));
files.set(FORMS, sqlForms(records));
for (const path of strayFiles(files)) rmSync(path);
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
