import { posix } from 'node:path';
import ts from 'typescript';
import { placeOf } from './sources.js';

/** The floors of the house; imports go down only, and never sideways into another folder. */
const floors: Readonly<Record<string, number>> = {
  core: 0,
  stats: 1,
  calendar: 1,
  kernels: 2,
  survey: 3,
  service: 3,
  customers: 3,
  revenue: 3,
  engagement: 3,
  segment: 4,
  format: 4,
  presets: 5,
  catalog: 5,
  sql: 5,
  charts: 5,
  udaf: 5,
  'index.ts': 5,
};

/** What is wrong with the imports and re-exports of a module. */
export function importFaults(source: ts.SourceFile): string[] {
  const own = source.fileName.split('/')[1] ?? '';
  const floor = floors[own];
  if (floor === undefined) return [`${source.fileName}: src/${own} has no floor`];
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const asked = moduleSpecifier.text;
    const at = `${placeOf(statement)}: imports ${asked}`;
    if (!asked.startsWith('.')) return [`${at}: only files of src may be imported`];
    const target = posix.join(posix.dirname(source.fileName), asked);
    if (target.endsWith('/index.js') && !source.fileName.endsWith('/index.ts')) {
      return [`${at}: import the file that is needed, not an index`];
    }
    const area = target.split('/')[1]?.replace(/\.js$/, '.ts') ?? '';
    const below = floors[area];
    return area === own || (below !== undefined && below < floor) ? [] : [`${at}: ${own} may not see ${area}`];
  });
}
