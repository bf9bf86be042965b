// Finishes dist/ after tsup: the ES modules lose what only readers of the source need and are cut into parts that are packed well, CommonJS
// gets its form of the same code, and both forms share one set of declarations.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildSync, transformSync } from 'esbuild';
import ts from 'typescript';
import { modulesInParts } from './module-parts.mjs';

const folder = 'dist';

/**
 * The statements at the top level of a module, each variable with one of its own.
 * @param {string} text
 */
function statementsOf(text) {
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return { statement, text: statement.getText(source) };
    const [word] = statement.getText(source).split(' ', 1);
    const { declarations } = statement.declarationList;
    return declarations.map((declared) => ({ statement, text: `${word} ${declared.getText(source)};` }));
  });
}

/**
 * A module without spaces and with short names for parameters and local variables, one statement of its top level a line.
 * Functions, classes and properties keep their names: with those and the lines, a stack trace tells where it comes from; and
 * Node, which prints the line of an error that nobody catches, does not print the whole module.
 * @param {string} text
 */
function denseModule(text) {
  const all = statementsOf(text).map(({ statement, text: own }) => ({ names: isOfNames(statement), own }));
  const [imports, exports] = ['import', 'export'].map((word) =>
    all.filter(({ names, own }) => names && own.startsWith(word)).map(({ own }) => onOneLine(own)),
  );
  // without imports and exports it is a script, whose top level might be known elsewhere by its names: they stay
  const script = all.filter(({ names }) => !names).map(({ own }) => own);
  const { code } = transformSync(script.join('\n'), { minify: true, target: 'es2022', charset: 'utf8' });
  // minified, a value loses the mark that says that nothing is lost with it where nobody uses it
  const pure = new Set(script.map((own) => /^\w+ ([\w$]+) = \/\* @__PURE__ \*\//.exec(own)?.[1]));
  const marked = statementsOf(code).map(({ text: own }) =>
    inLines(own).replace(/^\w+ ([\w$]+)=/, (start, name) => (pure.has(name) ? `${start}/* @__PURE__ */` : start)),
  );
  return [...(imports ?? []), ...marked, ...(exports ?? [])].map((line) => `${line}\n`).join('');
}

/**
 * A variable whose value is a list of many screens, with an element a line.
 * @param {string} text
 */
function inLines(text) {
  const [only] = text.length > 4000 ? ts.createSourceFile('statement.js', text, ts.ScriptTarget.ES2022).statements : [];
  const value = only && ts.isVariableStatement(only) ? only.declarationList.declarations[0]?.initializer : undefined;
  if (!value || !(ts.isArrayLiteralExpression(value) || ts.isObjectLiteralExpression(value))) return text;
  const list = ts.isArrayLiteralExpression(value) ? value.elements : value.properties;
  const lines = list.map(({ pos, end }) => text.slice(pos, end)).join(',\n');
  return `${text.slice(0, list.pos)}${lines}${text.slice(list.end)}`;
}

/**
 * An import or export of names without spaces.
 * @param {string} text
 */
const onOneLine = (text) => text.replaceAll(/\s*([{},])\s*/g, '$1').replaceAll(/\s+/g, ' ');

/** @param {ts.Statement} statement */
const isOfNames = (statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);

/**
 * An ES module of the build as a CommonJS module.
 * @param {string} text
 * @param {string} from the folder where the CommonJS module stands
 */
function commonModule(text, from) {
  const lines = statementsOf(text).map(({ statement, text: own }) => `${commonStatement(statement, from) ?? own}\n`);
  return `"use strict";\n${lines.join('')}`;
}

/**
 * What CommonJS has for an import or an export of names. What is required is taken apart at once, so that a call costs
 * what it costs in an ES module; modules of the build never import each other in a circle.
 * @param {ts.Statement} statement
 * @param {string} from
 */
function commonStatement(statement, from) {
  /** @param {ts.Identifier | ts.StringLiteral | undefined} key @param {ts.Identifier | ts.StringLiteral} value */
  const pair = (key, value) => (key ? `${key.text}:${value.text}` : value.text);
  if (ts.isImportDeclaration(statement)) {
    const { importClause, moduleSpecifier } = statement;
    if (!ts.isStringLiteral(moduleSpecifier)) throw new Error('only modules');
    const required = `require("${commonPath(moduleSpecifier.text, from)}");`;
    if (!importClause) return required;
    const { namedBindings: names } = importClause;
    if (!names || !ts.isNamedImports(names)) throw new Error('only names');
    const list = names.elements.map(({ name, propertyName }) => pair(propertyName, name));
    return `const{${list}}=${required}`;
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
    .replaceAll(/^\t* \* @(?:category|group|since) .*\n/gm, '')
    // an editor adds it by itself, and knows from where
    .replaceAll(/^\t* \* import \{[^}]*\} from 'cx-metrics';\n(?:\t* \*\n)?/gm, '')
    .replaceAll(/\n\t* \*(?=\n\t* \*\/)/g, '')
    .replaceAll(/\/\*\*\n\t* \* (.*)\n\t* \*\//g, '/** $1 */');

/**
 * Where the CommonJS form of a module stands. That of a part that entries share bears the same name in a folder of its own: a package is packed
 * by the ending of a file and then by its name, and what follows its twin within 32 kB is compressed to nearly nothing. With `.cjs` all of
 * CommonJS would come first, and the texts of the catalogue, a fifth of the package, would be paid twice.
 * @param {string} path of the ES module, beside others of the folder
 * @param {string} from the folder of the module that names it, as the paths say it
 */
function commonPath(path, from = './') {
  const isPart = /\bchunk-\w+\.js$/.test(path);
  if (from === './') return isPart ? path.replace(/([^/]*)$/, 'commonjs/$1') : path.replace(/\.js$/, '.cjs');
  return isPart ? path : path.replace(/^\.\/(.*)\.js$/, '../$1.cjs');
}

const modules = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
);
for (const file of modules.keys()) rmSync(`${folder}/${file}`);
for (const [file, text] of modulesInParts(modules)) writeFileSync(`${folder}/${file}`, denseModule(text));
rmSync(`${folder}/commonjs`, { recursive: true, force: true });
mkdirSync(`${folder}/commonjs`);
writeFileSync(`${folder}/commonjs/package.json`, '{"type":"commonjs"}\n');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const path = commonPath(file);
  const text = commonModule(
    readFileSync(`${folder}/${file}`, 'utf8'),
    path.startsWith('commonjs/') ? 'commonjs/' : './',
  );
  // the groups of the catalogue were entries only to be parts of their own
  if (/^group-/.test(file)) rmSync(`${folder}/${file}`);
  else writeFileSync(`${folder}/${path}`, text);
}
// Declarations that are read as CommonJS serve ES modules, too, but not the other way round: so both forms of an entry name one that stands
// where files are CommonJS. A second set would be a tenth of the package, and classes of one form would not be those of the other.
rmSync(`${folder}/types`, { recursive: true, force: true });
mkdirSync(`${folder}/types`);
writeFileSync(`${folder}/types/package.json`, '{"type":"commonjs"}\n');
for (const file of readdirSync(folder).filter((name) => name.endsWith('.d.ts'))) {
  const name = file.slice(0, -'.d.ts'.length);
  writeFileSync(`${folder}/types/${file}`, dense(readFileSync(`${folder}/${file}`, 'utf8')));
  rmSync(`${folder}/${file}`);
  if (!existsSync(`${folder}/${name}.js`)) continue;
  for (const ending of ['.d.ts', '.d.cts'])
    writeFileSync(`${folder}/${name}${ending}`, `export * from './types/${name}.js';\n`);
}

// For engines that run JavaScript: one file that asks for nothing around it, as a module and, for hosts without modules, as one global.
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const { outputFiles } = buildSync({
  entryPoints: ['src/udaf/index.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  banner: { js: `/* cx-metrics ${version}, MIT */` },
});
const [{ text: bundle = '' } = {}] = outputFiles;
const [, banner, body, names = ''] = /^(.*?\n)(.*)export\{(.*)\};\n$/s.exec(bundle) ?? [];
const members = names.replaceAll(/([\w$]+) as (\w+)/g, '$2:$1');
mkdirSync(`${folder}/udaf`, { recursive: true });
writeFileSync(`${folder}/udaf/cx-metrics.mjs`, bundle);
writeFileSync(
  `${folder}/udaf/cx-metrics.iife.js`,
  `${banner}var cxMetrics=(()=>{"use strict";${body}return{${members}}})();\n`,
);
