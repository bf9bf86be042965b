import { basename } from 'node:path';
import { type NpsResult, nps } from 'cx-metrics';
import type { SurveyRequest } from '../arguments.js';
import { numberCell, textCell } from '../input/cells.js';
import { located } from '../input/library-error.js';
import { readTable } from '../input/table.js';
import type { Reading } from '../report.js';

/** NPS of one group. */
export interface SurveyGroup {
  /** What stands in the column; `null` for rows where it is empty. */
  readonly name: string | null;
  readonly result: NpsResult;
}

/** What is reported on a survey. */
export interface SurveySection {
  readonly file: string;
  readonly scoreColumn: string;
  readonly byColumn: string | undefined;
  readonly rows: number;
  readonly overall: NpsResult;
  /** From the best score to the worst; groups without an answer come last. */
  readonly groups: readonly SurveyGroup[];
}

/** Reads answers and computes NPS, overall and by group. */
export async function readSurvey(request: SurveyRequest, reading: Reading): Promise<SurveySection> {
  const { file, score, by } = request;
  const scores: (number | null)[] = [];
  const lines: number[] = [];
  const byGroup = new Map<string | null, (number | null)[]>();
  const columns = by === undefined ? [score] : [score, by];
  const table = { file, folder: reading.folder, columns, delimiter: reading.request.delimiter };
  const rows = await readTable(table, reading.progress, (row) => {
    const answer = numberCell(row, 0, 'a score must be a whole number from 0 to 10');
    scores.push(answer);
    lines.push(row.line(0));
    if (by === undefined) return;
    const name = textCell(row, 1);
    const group = byGroup.get(name);
    if (group === undefined) byGroup.set(name, [answer]);
    else group.push(answer);
  });
  const overall = located({ file, columns: { score }, lines }, () => nps(scores));
  // What is left of the scores is valid: the overall figure has just read them all.
  const groups = [...byGroup].map(([name, answers]) => ({ name, result: nps(answers) }));
  return { file: basename(file), scoreColumn: score, byColumn: by, rows, overall, groups: groups.sort(byScore) };
}

function byScore(a: SurveyGroup, b: SurveyGroup): number {
  const [left, right] = [a.result.value, b.result.value];
  if (left !== null && right !== null && left !== right) return right - left;
  if ((left === null) !== (right === null)) return left === null ? 1 : -1;
  return (a.name ?? '').localeCompare(b.name ?? '', 'en');
}
