// Builds dist/: `npm run build`. esbuild makes the ES modules, tsup their declarations; what CommonJS needs is made from
// those, so that both forms run the same code.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build, transformSync } from 'esbuild';
import { build as declare } from 'tsup';
import ts from 'typescript';

const folder = 'dist';

const entries = {
  index: 'src/index.ts',
  stats: 'src/stats/index.ts',
  calendar: 'src/calendar/index.ts',
  presets: 'src/presets/index.ts',
  format: 'src/format/index.ts',
};

/**
 * Entries that are bundled as one, of which each then names its part: a file costs Node half a millisecond, and the root,
 * which shares much with each, would load what it shares with the one, with the other and with both.
 */
const joined = /** @type {const} */ (['stats', 'calendar']);
const whole = 'stats-and-calendar';

/**
 * Bundles entries as ES modules.
 * @param {Record<string, string>} entryPoints
 * @param {boolean} write
 */
async function bundle(entryPoints, write) {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    // Top levels are pure (test/structure guards them), so a user's bundler drops what is unused.
    splitting: true,
    minifyWhitespace: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    outdir: folder,
    write,
    metafile: true,
    plugins: [{ name: 'joined entries', setup: joinEntries }],
    logLevel: 'error',
  });
  return metafile.outputs;
}

/** @param {import('esbuild').PluginBuild} build */
function joinEntries({ onResolve, onLoad }) {
  onResolve({ filter: new RegExp(`^${whole}$`) }, ({ path }) => ({ path, namespace: whole }));
  onLoad({ filter: /./, namespace: whole }, () => ({
    contents: joined.map((name) => `export * from './${entries[name]}';`).join(''),
    resolveDir: process.cwd(),
  }));
}

/** Writes the ES modules as the bundler makes them. */
async function writeModules() {
  const { stats, calendar, ...others } = entries;
  const alone = await bundle({ stats, calendar }, false);
  await bundle({ ...others, [whole]: whole }, true);
  for (const name of joined) {
    const list = alone[`${folder}/${name}.js`]?.exports.join();
    writeFileSync(`${folder}/${name}.js`, `import{${list}}from"./${whole}.js";export{${list}};`);
  }
}

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
    all.filter(({ names, own }) => names && own.startsWith(word)),
  );
  // without imports and exports it is a script, whose top level might be known elsewhere by its names: they stay
  const script = all.filter(({ names }) => !names).map(({ own }) => own);
  const { code } = transformSync(script.join('\n'), { minify: true, target: 'es2022' });
  const lines = [...(imports ?? []), ...statementsOf(code).map(({ text: own }) => ({ own })), ...(exports ?? [])];
  return lines.map(({ own }) => `${own}\n`).join('');
}

/** @param {ts.Statement} statement */
const isOfNames = (statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement);

/**
 * An ES module of the build as a CommonJS module.
 * @param {string} text
 */
function commonModule(text) {
  const lines = statementsOf(text).map(({ statement, text: own }) => `${commonStatement(statement) ?? own}\n`);
  return `"use strict";\n${lines.join('')}`;
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
await declare({
  config: false,
  silent: true,
  entry: entries,
  format: ['esm'],
  // tsup sets baseUrl while it builds declarations, which TypeScript 6 reports as deprecated.
  dts: { only: true, compilerOptions: { ignoreDeprecations: '6.0' } },
});
await writeModules();
rewrite('.js', '.js', denseModule);
rewrite('.js', '.cjs', commonModule);
rewrite('.d.ts', '.d.cts', commonDeclarations);
rewrite('.d.ts', '.d.ts', dense);
