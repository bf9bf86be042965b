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

/** The table of all engines and cases. */
export function tableOf(reports: readonly EngineReport[]): string {
  const lines = [HEAD, ...reports.flatMap(linesOf)];
  const widths = HEAD.map((_, k) =>
    Math.max(...lines.map((line) => (line.length > WORDS ? (line[k]?.length ?? 0) : 0))),
  );
  return lines
    .map((line) =>
      line
        .map((cell, k) => (k < WORDS ? cell.padEnd(widths[k] ?? 0) : cell.padStart(widths[k] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
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

/** Why tables were refused that memory answers, what differs, and at last which engines were not tried, or not to the end. */
export function notesOf(reports: readonly EngineReport[]): string {
  const notes = reports.flatMap(({ name, cases }) =>
    cases.flatMap(({ name: title, tally }) => [
      ...[...tally.reasons]
        .slice(0, 3)
        .map(([reason, times]) => `${name}, ${title}: refused ${times} times: ${reason}`),
      ...(isFailed(tally) && tally.difference === null ? [`NOTHING COMPARED: ${name}, ${title}`] : []),
      ...(tally.difference === null ? [] : [`DIFFERENT: ${name}, ${title}: ${tally.difference}`]),
    ]),
  );
  const untried = reports.flatMap(({ name, failure }) => (failure === null ? [] : [`NOT TRIED: ${name}: ${failure}`]));
  return [...notes, ...untried].join('\n');
}
