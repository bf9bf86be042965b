import { posix } from 'node:path';
import ts from 'typescript';
import { placeOf } from './sources.js';

/** The house from the ground up. Imports go down only; rooms of one floor do not see each other. */
const floors: readonly (readonly string[])[] = [
  ['core'],
  ['stats/numerics'],
  ['stats/sums', 'stats/distributions', 'stats/random', 'calendar/zones', 'calendar/open'],
  ['stats/quantiles'],
  ['stats/intervals', 'calendar/hours', 'calendar/periods'],
  ['stats/survival', 'calendar/view'],
  ['kernels/history', 'kernels/proportion', 'kernels/summary'],
  ['kernels/change', 'kernels/quotient'],
  ['kernels/cohort', 'kernels/funnel', 'kernels/orders', 'kernels/spell', 'kernels/duration', 'kernels/scale'],
  ['kernels/rating', 'kernels/mix', 'kernels/weighted', 'kernels/activity'],
  ['survey', 'service', 'customers', 'revenue', 'growth', 'read', 'gathering'],
  ['breakdown', 'comparison', 'planning', 'format', 'presets'],
  ['resampling', 'weighting'],
  ['drivers'],
  ['catalog'],
  ['sql', 'charts', 'udaf'],
];

/** The room that a file of src stands in: a folder of `floors` or `''`, with its floor. Entries see everything. */
function roomOf(path: string): { readonly room: string; readonly floor: number } | undefined {
  const inside = path.replace(/^src\//, '');
  if (/^(\w+\/)?index\.ts$/.test(inside)) return { room: '', floor: floors.length };
  const floor = floors.findIndex((rooms) => rooms.some((room) => inside.startsWith(`${room}/`)));
  const room = floors[floor]?.find((name) => inside.startsWith(`${name}/`));
  return room === undefined ? undefined : { room, floor };
}

/** What a module imports or re-exports, as it says it, with the node that does. */
function askedBy(source: ts.SourceFile): { readonly asked: string; readonly node: ts.Node }[] {
  return source.statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    const { moduleSpecifier } = node;
    return moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? [{ asked: moduleSpecifier.text, node }] : [];
  });
}

/** The path of an imported file of src. */
function pathOf(source: ts.SourceFile, asked: string): string {
  return posix.join(posix.dirname(source.fileName), asked).replace(/\.js$/, '.ts');
}

/** What is wrong with the imports and re-exports of a module. */
export function importFaults(source: ts.SourceFile): string[] {
  const own = roomOf(source.fileName);
  if (own === undefined) return [`${source.fileName}: ${posix.dirname(source.fileName)} has no floor`];
  return askedBy(source).flatMap(({ asked, node }) => {
    const at = `${placeOf(node)}: imports ${asked}`;
    if (!asked.startsWith('.')) return [`${at}: only files of src may be imported`];
    const target = pathOf(source, asked);
    if (target.endsWith('/index.ts') && !source.fileName.endsWith('/index.ts')) {
      return [`${at}: import the file that is needed, not an index`];
    }
    const below = roomOf(target);
    const isSeen = below !== undefined && (below.room === own.room || below.floor < own.floor);
    return isSeen ? [] : [`${at}: ${own.room} may not see ${below?.room ?? posix.dirname(target)}`];
  });
}

/** Circles among modules, or among their folders, types included: each as its way from a member back to itself. */
export function circles(modules: readonly ts.SourceFile[], by: 'file' | 'folder'): string[] {
  const nameOf = (path: string) => (by === 'file' ? path : posix.dirname(path));
  const ways = new Map<string, Set<string>>();
  for (const source of modules.filter(({ fileName }) => !fileName.endsWith('/index.ts'))) {
    const from = nameOf(source.fileName);
    for (const { asked } of askedBy(source)) {
      const to = nameOf(pathOf(source, asked));
      if (by === 'file' || to !== from) ways.set(from, (ways.get(from) ?? new Set()).add(to));
    }
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) found.push([...way.slice(way.indexOf(name)), name].join(' > '));
    else if (!done.has(name)) {
      for (const next of ways.get(name) ?? []) visit(next, [...way, name]);
      done.add(name);
    }
  };
  for (const name of ways.keys()) visit(name, []);
  return found;
}
