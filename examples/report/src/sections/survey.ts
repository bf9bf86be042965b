import { basename } from 'node:path';
import { type CesResult, type CsatResult, ces, csat, type NpsResult, nps } from 'cx-metrics';
import type { QuestionRequest, SurveyRequest } from '../arguments.js';
import { numberCell, textCell } from '../input/cells.js';
import { located } from '../input/library-error.js';
import { readTable } from '../input/table.js';
import type { Definition, SurveyMetric } from '../presets.js';
import type { Reading } from '../report.js';
import { cesLevels, csatLevels, npsLevels } from './levels.js';
import { type Answered, byValue, type Level, type Question } from './question.js';

/** What is reported on a survey: one to three questions. */
export interface SurveySection {
  readonly file: string;
  readonly byColumn: string | undefined;
  readonly rows: number;
  readonly nps: Question<NpsResult> | undefined;
  readonly csat: Question<CsatResult> | undefined;
  readonly ces: Question<CesResult> | undefined;
}

type Scores = readonly (number | null)[];

/** A column of answers: growing while they are read. */
interface Answers {
  readonly scores: (number | null)[];
  readonly lines: number[];
  readonly expected: string;
}

/** What a question is measured by. */
interface Measuring<Metric extends SurveyMetric, Result> {
  readonly measure: (scores: Scores, definition: Definition<Metric>) => Result;
  readonly levels: (scores: Scores, definition: Definition<Metric>, overall: Result) => readonly Level[];
}

/** Reads answers and computes what is asked of them, overall and by group. */
export async function readSurvey(request: SurveyRequest, reading: Reading): Promise<SurveySection> {
  const { file, by } = request;
  const asked: readonly QuestionRequest<SurveyMetric>[] = [request.nps, request.csat, request.ces].filter(
    (question) => question !== undefined,
  );
  const columns = asked.map(({ definition }): Answers => ({ scores: [], lines: [], expected: expectedOf(definition) }));
  const names: (string | null)[] = [];
  const wanted = [...asked.map(({ column }) => column), ...(by === undefined ? [] : [by])];
  const table = { file, folder: reading.folder, columns: wanted, delimiter: reading.request.delimiter };
  const rows = await readTable(table, reading.progress, (row) => {
    for (const [k, { scores, lines, expected }] of columns.entries()) {
      scores.push(numberCell(row, k, expected));
      lines.push(row.line(k));
    }
    if (by !== undefined) names.push(textCell(row, columns.length));
  });

  function answered<Metric extends SurveyMetric, Result extends Answered>(
    question: QuestionRequest<Metric> | undefined,
    { measure, levels }: Measuring<Metric, Result>,
  ): Question<Result> | undefined {
    if (question === undefined) return undefined;
    const { column, preset, definition } = question;
    const { scores, lines } = columns[asked.indexOf(question)] as Answers;
    const overall = located({ file, columns: { score: column }, lines }, () => measure(scores, definition));
    // What is left of the scores is valid: the overall figure has just read them all.
    const groups = [...grouped(scores, names)].map(([name, some]) => ({ name, result: measure(some, definition) }));
    return {
      column,
      preset,
      overall,
      groups: groups.sort(byValue),
      levels: levels(scores, definition, overall),
    };
  }

  return {
    file: basename(file),
    byColumn: by,
    rows,
    nps: answered(request.nps, { measure: nps, levels: npsLevels }),
    csat: answered(request.csat, {
      measure: csat,
      levels: (_, definition, overall) => csatLevels(overall, definition),
    }),
    ces: answered(request.ces, { measure: ces, levels: (_, definition, overall) => cesLevels(overall, definition) }),
  };
}

/** What a cell must hold, in the words of the library: it never sees what is no number. */
function expectedOf(definition: Definition<SurveyMetric>): string {
  const { min, max } = definition.scale;
  const isOpen = 'classes' in definition && definition.classes === 'half-open';
  return `a score must be a ${isOpen ? 'number' : 'whole number'} from ${min} to ${max}`;
}

/** The scores by the name that stands in their row. */
function grouped(scores: Scores, names: readonly (string | null)[]): ReadonlyMap<string | null, (number | null)[]> {
  const groups = new Map<string | null, (number | null)[]>();
  for (const [k, name] of names.entries()) {
    const score = scores[k] ?? null;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [score]);
    else group.push(score);
  }
  return groups;
}
