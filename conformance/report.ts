import type { Tally } from './run-case.js';

/** An engine with its cases, or why it did not start. */
export interface EngineReport {
  readonly name: string;
  readonly version: string;
  readonly failure: string | null;
  readonly cases: readonly { readonly name: string; readonly tally: Tally }[];
}

const HEAD = [
  'engine',
  'version',
  'case',
  'tables',
  'rows',
  'equal',
  'both refused',
  'refused',
  'different',
  'not held',
  's',
];

/** Columns that hold words. */
const WORDS = 3;

/** The table of an engine, and notes on it. */
export function textOf(report: EngineReport): string {
  const lines = [HEAD, ...linesOf(report)];
  const widths = HEAD.map((_, k) =>
    Math.max(...lines.map((line) => (line.length > WORDS ? (line[k]?.length ?? 0) : 0))),
  );
  const cellOf = (cell: string, k: number) => (k < WORDS ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0));
  const table = lines.map((line) => line.map(cellOf).join('  ').trimEnd());
  return [...table, ...notesOf(report)].join('\n');
}

function linesOf({ name, version, failure, cases }: EngineReport): string[][] {
  const lines = cases.map(({ name: title, tally }) => [
    name,
    version,
    title,
    ...[tally.tables, tally.rows, tally.equal, tally.bothRefused, tally.refused, tally.different, tally.notHeld].map(
      String,
    ),
    (tally.ms / 1000).toFixed(1),
  ]);
  return failure === null ? lines : [...lines, [name, version, failure]];
}

/** Something differs, or nothing was ever compared since memory refuses every table: then the case is wrong. */
export function isFailed({ tables, bothRefused, different }: Tally): boolean {
  return different > 0 || (tables > 4 && bothRefused === tables);
}

/** Why tables were refused that memory answers, what there was no time for, and what differs. */
function notesOf({ name, cases }: EngineReport): string[] {
  return cases.flatMap(({ name: title, tally }) => [
    ...[...tally.reasons].slice(0, 3).map(([reason, times]) => `${name}, ${title}: refused ${times} times: ${reason}`),
    ...(tally.left > 0 ? [`${name}, ${title}: no time for ${tally.left} more tables`] : []),
    ...(isFailed(tally) && tally.difference === null ? [`NOTHING COMPARED: ${name}, ${title}`] : []),
    ...(tally.difference === null ? [] : [`DIFFERENT: ${name}, ${title}: ${tally.difference}`]),
  ]);
}
