import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { filesUnder } from '../docs/examples.js';

/** The entries of the package: the only modules whose exports are public. */
export const entries = [
  'src/index.ts',
  'src/stats/index.ts',
  'src/calendar/index.ts',
  'src/presets/index.ts',
  'src/format/index.ts',
  'src/format/en/index.ts',
  'src/format/vi/index.ts',
  'src/catalog/index.ts',
  'src/catalog/vi/index.ts',
  'src/catalog/compute/index.ts',
  'src/sql/index.ts',
  'src/charts/index.ts',
];

/** A source text as a syntax tree with parents. */
export function parsed(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** The modules of the library, parsed. */
export function sources(): ts.SourceFile[] {
  return filesUnder('.', 'src', '.ts').map((path) => parsed(path, readFileSync(path, 'utf8')));
}

/** Where a node stands, for messages. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** Calls `look` with every node of a tree, the root included. */
export function walk(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => walk(child, look));
}

/** Whether a statement is gone after compilation. */
export function isTypeOnly(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isImportDeclaration(statement)) {
    return statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  }
  return ts.isExportDeclaration(statement) && statement.isTypeOnly;
}
