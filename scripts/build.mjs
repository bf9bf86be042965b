// Builds dist/: `npm run build`. tsup makes the ES modules and their declarations; what CommonJS needs is made from
// those, so that both forms run the same code.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'tsup';
import ts from 'typescript';

const folder = 'dist';

/**
 * Writes a file for each one whose name ends in a given way.
 * @param {string} from the ending of what is read
 * @param {string} to the ending of what is written
 * @param {(text: string) => string} change
 */
function rewrite(from, to, change) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith(from))) {
    const text = change(readFileSync(`${folder}/${file}`, 'utf8'));
    writeFileSync(`${folder}/${file.slice(0, -from.length)}${to}`, text);
  }
}

/**
 * A module without spaces, one statement of its top level a line: a place in a stack trace still tells the function, and
 * Node, which prints the line of an error that nobody catches, does not print the whole module.
 * @param {string} text
 * @param {(statement: ts.Statement) => string | undefined} [replace]
 */
function lines(text, replace) {
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2022);
  return source.statements.map((statement) => `${replace?.(statement) ?? statement.getText(source)}\n`).join('');
}

/**
 * What CommonJS has for an import or an export of names. What is required is taken apart at once, so that a call costs
 * what it costs in an ES module; modules of the build never import each other in a circle.
 * @param {ts.Statement} statement
 */
function commonStatement(statement) {
  /** @param {ts.Identifier | ts.StringLiteral | undefined} key @param {ts.Identifier | ts.StringLiteral} value */
  const pair = (key, value) => (key ? `${key.text}:${value.text}` : value.text);
  if (ts.isImportDeclaration(statement)) {
    const { importClause: { namedBindings: names } = {}, moduleSpecifier } = statement;
    if (!names || !ts.isNamedImports(names) || !ts.isStringLiteral(moduleSpecifier)) throw new Error('only names');
    const list = names.elements.map(({ name, propertyName }) => pair(propertyName, name));
    return `const{${list}}=require("${moduleSpecifier.text.replace(/\.js$/, '.cjs')}");`;
  }
  if (ts.isExportDeclaration(statement)) {
    const { exportClause: names, moduleSpecifier } = statement;
    if (!names || !ts.isNamedExports(names) || moduleSpecifier) throw new Error('only names');
    return `module.exports={${names.elements.map(({ name, propertyName }) => (propertyName ? pair(name, propertyName) : name.text))}};`;
  }
  return undefined;
}

/**
 * Declarations with tabs and without what only the reference site reads.
 * @param {string} text
 */
const dense = (text) =>
  text
    .replaceAll(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4))
    .replaceAll(/^\t* \* @(?:category|group) .*\n/gm, '');

/**
 * Declarations without comments, which would double the package, naming the CommonJS files.
 * @param {string} text
 */
function commonDeclarations(text) {
  const source = ts.createSourceFile('module.d.ts', text, ts.ScriptTarget.ES2022);
  const bare = ts.createPrinter({ removeComments: true }).printFile(source);
  return dense(bare.replaceAll(/((?:from |import\()"\.\/[^"]*)\.js"/g, '$1.cjs"'));
}

rmSync(folder, { recursive: true, force: true });
await build({ silent: true });
rewrite('.js', '.js', (text) => lines(text));
rewrite('.js', '.cjs', (text) => `"use strict";\n${lines(text, commonStatement)}`);
rewrite('.d.ts', '.d.cts', commonDeclarations);
rewrite('.d.ts', '.d.ts', dense);
