// Cuts the modules of a build into parts small enough to be packed well: see `modulesInParts`.
import { transformSync } from 'esbuild';
import ts from 'typescript';

/** Bytes of a part without spaces: with its twin of CommonJS behind it, both lie within the 32 kB that gzip looks back. */
const MOST = 28_000;

/**
 * What is imported or exported: its name in the other module (or in the list of exports) and its own.
 * @typedef {{ readonly outer: string, readonly own: string }} Name
 */

/**
 * Some statements in a row, what they declare and all names that stand in them.
 * @typedef {object} Piece
 * @property {string} text
 * @property {number} bytes
 * @property {string[]} declared
 * @property {Set<string>} named
 * @property {boolean} isFirst whether a source file begins with it
 */

/**
 * A module taken apart.
 * @typedef {object} Parsed
 * @property {Map<string, Name[]>} imports by path
 * @property {Name[]} exports
 * @property {Piece[]} pieces
 */

/**
 * The modules of a build, cut: a part that entries share into parts of at most {@link MOST} bytes, and all code of an entry into such parts,
 * so that it holds names only. A package is packed by the ending of a file and then by its name: only what stands in a part, whose form of
 * CommonJS bears the same name, follows its twin at once, and only within 32 kB is a twin compressed to nearly nothing.
 *
 * Parts need earlier ones only: a bundle has the modules that are needed in front of those that need them, and sources import each other in
 * no circle. So it is cut where a source file begins, or in one where nothing before names what comes behind.
 * @param {ReadonlyMap<string, string>} modules texts by file
 * @returns {Map<string, string>}
 */
export function modulesInParts(modules) {
  /** @type {Map<string, Parsed>} */
  const parts = new Map();
  /** Where the exports of a module that was cut are found. @type {Map<string, Map<string, { path: string, own: string }>>} */
  const moved = new Map();
  for (const [file, text] of modules) {
    const module = parsed(text);
    const isEntry = !file.startsWith('chunk-');
    const bytes = module.pieces.reduce((sum, piece) => sum + piece.bytes, 0);
    if (isEntry ? bytes === 0 : bytes <= MOST) {
      parts.set(file, module);
      continue;
    }
    const base = `chunk-${file.replace(/^chunk-|\.js$|-/g, '')}`;
    const own = new Set(module.exports.map((name) => name.own));
    /** @type {Map<string, { path: string, own: string }>} */
    const home = new Map();
    const needed = imported(module.imports, own);
    for (const [path, part] of cut(module, base)) {
      parts.set(path, part);
      for (const { own: name } of part.exports) home.set(name, { path: `./${path}`, own: name });
      needed.set(
        `./${path}`,
        part.exports.filter((name) => own.has(name.own)),
      );
    }
    if (isEntry) parts.set(file, { imports: needed, exports: module.exports, pieces: [] });
    else {
      const found = module.exports.map(({ outer, own: name }) => [outer, home.get(name) ?? failed(`${file}: ${name}`)]);
      moved.set(`./${file}`, new Map(/** @type {[string, { path: string, own: string }][]} */ (found)));
    }
  }
  return new Map([...parts].map(([file, part]) => [file, written(part, moved)]));
}

/** @param {string} what @returns {never} */
function failed(what) {
  throw new Error(`cannot be cut: ${what}`);
}

/**
 * @param {string} text of a module, as esbuild writes it
 * @returns {Parsed}
 */
function parsed(text) {
  const source = ts.createSourceFile('module.js', text, ts.ScriptTarget.ES2022);
  /** @type {Parsed} */
  const { imports, exports, pieces } = { imports: new Map(), exports: [], pieces: [] };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) {
      const { importClause, moduleSpecifier } = statement;
      const path = /** @type {ts.StringLiteral} */ (moduleSpecifier).text;
      // top levels are pure: nothing happens where a module is only run
      if (!importClause) continue;
      const names = importClause.namedBindings;
      if (!names || !ts.isNamedImports(names)) return failed(`import of ${path}`);
      imports.set(path, names.elements.map(nameOf));
    } else if (ts.isExportDeclaration(statement)) {
      const { exportClause: names } = statement;
      if (!names || !ts.isNamedExports(names)) return failed('an export');
      exports.push(...names.elements.map(nameOf).map(({ outer, own }) => ({ outer: own, own: outer })));
    } else {
      const own = statement.getText(source);
      pieces.push({
        text: own,
        bytes: Buffer.byteLength(transformSync(own, { minify: true, charset: 'utf8' }).code),
        declared: declaredBy(statement),
        named: namesIn(statement),
        isFirst: /^\/\/ src\//m.test(text.slice(statement.pos, statement.getStart(source))),
      });
    }
  }
  return { imports, exports, pieces };
}

/** @param {ts.ImportSpecifier | ts.ExportSpecifier} specifier @returns {Name} */
const nameOf = ({ name, propertyName }) => ({ outer: (propertyName ?? name).text, own: name.text });

/** @param {ts.Statement} statement */
function declaredBy(statement) {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => /** @type {ts.Identifier} */ (name).text);
  }
  const { name } = /** @type {ts.FunctionDeclaration | ts.ClassDeclaration} */ (statement);
  return [name?.text ?? failed('a statement that declares nothing')];
}

/**
 * All names in a statement but those of properties: what it needs of others, and what it calls so itself.
 * @param {ts.Node} statement
 */
function namesIn(statement) {
  /** @type {Set<string>} */
  const names = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node)) names.add(node.text);
    else if (ts.isPropertyAccessExpression(node)) visit(node.expression);
    else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) visit(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(statement);
  return names;
}

/** @param {string} own @returns {Name} */
const same = (own) => ({ outer: own, own });

/**
 * The names of imports that are needed.
 * @param {ReadonlyMap<string, Name[]>} imports
 * @param {ReadonlySet<string>} needed
 * @returns {Map<string, Name[]>}
 */
function imported(imports, needed) {
  const left = [...imports].map(
    ([path, names]) => /** @type {const} */ ([path, names.filter(({ own }) => needed.has(own))]),
  );
  return new Map(left);
}

/**
 * Pieces in rows that nothing before needs anything of: at the beginning of a source file, or within one.
 * @param {readonly Piece[]} pieces
 * @returns {Piece[][]}
 */
function blocksOf(pieces) {
  /** @type {Piece[][]} */
  const files = [];
  for (const piece of pieces) {
    if (piece.isFirst || files.length === 0) files.push([]);
    files.at(-1)?.push(piece);
  }
  return files.flatMap((file) => {
    /** @type {Piece[][]} */
    const blocks = [];
    file.forEach((piece, k) => {
      const behind = file.slice(k).flatMap(({ declared }) => declared);
      if (!file.slice(0, k).some(({ named }) => behind.some((name) => named.has(name)))) blocks.push([]);
      blocks.at(-1)?.push(piece);
    });
    return blocks;
  });
}

/**
 * The parts of a module by their files.
 * @param {Parsed} module
 * @param {string} base of their names
 * @returns {Map<string, Parsed>}
 */
function cut({ imports, exports, pieces }, base) {
  /** @type {Piece[][]} */
  const groups = [];
  let bytes = Infinity;
  for (const block of blocksOf(pieces)) {
    const more = block.reduce((sum, piece) => sum + piece.bytes, 0);
    if (bytes + more > MOST) {
      groups.push([]);
      bytes = 0;
    }
    groups.at(-1)?.push(...block);
    bytes += more;
  }
  const parts = groups.map((group, k) => ({
    path: `${base}${k + 1}.js`,
    group,
    declared: group.flatMap(({ declared }) => declared),
    named: new Set(group.flatMap(({ named }) => [...named])),
  }));
  const outer = new Set(exports.map(({ own }) => own));
  return new Map(
    parts.map(({ path, group, declared, named }, k) => {
      const needed = imported(imports, named);
      for (const earlier of parts.slice(0, k)) {
        needed.set(`./${earlier.path}`, earlier.declared.filter((name) => named.has(name)).map(same));
      }
      const later = parts.slice(k + 1);
      const given = declared.filter((name) => outer.has(name) || later.some((part) => part.named.has(name)));
      return [path, { imports: needed, exports: given.map(same), pieces: group }];
    }),
  );
}

/**
 * A module as text again, which finds what it imports where that is now.
 * @param {Parsed} module
 * @param {ReadonlyMap<string, ReadonlyMap<string, { path: string, own: string }>>} moved
 */
function written({ imports, exports, pieces }, moved) {
  /** @type {Map<string, Name[]>} */
  const found = new Map();
  for (const [from, names] of imports) {
    for (const { outer, own } of names) {
      const { path, own: name } = moved.get(from)?.get(outer) ?? { path: from, own: outer };
      found.set(path, [...(found.get(path) ?? []), { outer: name, own }]);
    }
  }
  const list = (/** @type {Name[]} */ names, /** @type {(name: Name) => string[]} */ sides) =>
    names.map((name) => [...new Set(sides(name))].join(' as ')).join(', ');
  return [
    ...[...found].map(([path, names]) => `import { ${list(names, ({ outer, own }) => [outer, own])} } from "${path}";`),
    ...pieces.map(({ text }) => text),
    `export { ${list(exports, ({ outer, own }) => [own, outer])} };`,
  ].join('\n');
}
