import { basename } from 'node:path';
import {
  breakdown,
  type CesResult,
  type Comparison,
  type CsatResult,
  ces,
  compareMeans,
  compareNps,
  compareShares,
  csat,
  latestPer,
  type NpsResult,
  nps,
} from 'cx-metrics';
import { CellColumn, type CellForm, readColumns } from '../input/cells.js';
import { countForm, scoreForm, textForm } from '../input/forms.js';
import { latestOf } from '../input/instants.js';
import { located } from '../input/library-error.js';
import type { Definition, SurveyMetric } from '../presets.js';
import type { Reading } from '../report.js';
import type { QuestionRequest, SurveyRequest } from '../request/request.js';
import { cesLevels, csatLevels, npsLevels } from './levels.js';
import type { Answered, Level, Question } from './question.js';
import { RefusedCount, refusedOf } from './refused.js';
import { toldOf } from './told.js';

/** What is reported on a survey: its questions by their metrics. */
export interface SurveySection {
  readonly file: string;
  readonly byColumn: string | undefined;
  readonly rows: number;
  /** Groups of fewer answers are not shown. */
  readonly minimum: number;
  readonly nps: readonly Question<NpsResult>[];
  readonly csat: readonly Question<CsatResult>[];
  readonly ces: readonly Question<CesResult>[];
}

/** How a question is read off the rows of the file, which are handed on by their places. */
export interface Answers {
  readonly score: (row: number) => number | null;
  readonly count?: (row: number) => number | null;
  readonly onInvalid: 'throw' | 'count';
}

/** What a question is measured by. */
interface Measuring<Metric extends SurveyMetric, Result> {
  readonly measure: (rows: readonly number[], options: Definition<Metric> & Answers) => Result;
  readonly compare: (a: Result, b: Result) => Comparison;
  readonly levels: (
    overall: Result,
    definition: Definition<Metric>,
    rows: readonly number[],
    answers: Answers,
  ) => readonly Level[];
}

/** Reads answers and computes what is asked of them, overall and by group. */
export async function readSurvey(request: SurveyRequest, reading: Reading): Promise<SurveySection> {
  const { file, by, latest, count, answered: when } = request;
  const { notation, view } = reading.request;
  const column = <Value>(name: string, form: CellForm<Value>) => new CellColumn(name, form, notation);
  const asked: readonly QuestionRequest<SurveyMetric>[] = [...request.nps, ...request.csat, ...request.ces];
  const scores = asked.map((question) => column(question.column, scoreForm(question, notation)));
  const names = by === undefined ? undefined : column(by, textForm(notation));
  const counts = count === undefined ? undefined : column(count, countForm(notation));
  const at = when === undefined ? undefined : column(when, reading.instants);
  const last: Last | undefined = latest && at && { customer: column(latest.by, textForm(notation)), at };
  const others = [names, counts, last?.customer, at].filter((other) => other !== undefined);
  const rows = await readColumns(file, [...scores, ...others], reading);
  const timeOf = at && ((row: number) => (at.isRead(row) ? (at.values[row] ?? null) : null));
  const every = Array.from({ length: rows }, (_, row) => row);
  const all = every.filter((row) => !isAfter(timeOf?.(row), reading.asOf));
  const groupOf = names && ((row: number) => names.values[row] ?? null);
  const asOf = reading.asOf ?? (at && latestOf(at.values));

  function answered<Metric extends SurveyMetric, Result extends Answered>(
    question: QuestionRequest<Metric>,
    { measure: byDefinition, compare, levels }: Measuring<Metric, Result>,
  ): Question<Result> {
    const { column: name, preset, definition } = question;
    const score = scores[asked.indexOf(question)] as CellColumn<number>;
    const answers: Answers = {
      score: valueIn(score),
      ...(counts && { count: valueIn(counts) }),
      onInvalid: notation.onInvalid,
    };
    const options = { ...definition, ...answers };
    const columns = { score, ...(counts && { count: counts }) };
    const chosen = last === undefined ? all : latestRows(all, answers.score, last);
    const { metric } = question;
    const advice = metric === 'nps' ? undefined : `--${metric}-preset NAME may have another scale`;
    const measure = (some: readonly number[]) => byDefinition(some, options);
    const overall = located({ file, columns, rows: chosen, advice }, () => measure(chosen));
    const { minimum } = view;
    const table = groupOf && breakdown(chosen, { by: { name: groupOf }, metric: measure, sort: 'value', minimum });
    const source = { file, rows: chosen, at: timeOf, groupOf, byColumn: by, zone: notation.zone, asOf };
    const place = request[metric].indexOf(question as never);
    const about = {
      id: place === 0 ? metric : `${metric}-${place + 1}`,
      column: request[metric].length > 1 ? name : undefined,
      isHighGood: true,
    };
    return {
      column: name,
      preset,
      overall,
      groups: (table?.groups ?? []).map(({ keys, result }) => ({ name: keys.name, result })),
      hidden: (table?.suppressed ?? []).map(({ keys }) => keys.name),
      told: toldOf(about, overall, { measure, compare, shown: (result) => result }, source, view),
      levels: levels(overall, definition, chosen, answers),
      late: rows - all.length,
      latest: last && latestCounts(all, chosen, last),
      refused: refusedTimes(last?.at).with(refusedOf(overall, columns, notation.onInvalid, chosen)),
    };
  }

  return {
    file: basename(file),
    byColumn: by,
    rows,
    minimum: view.minimum,
    nps: request.nps.map((question) => answered(question, { measure: nps, compare: compareNps, levels: npsLevels })),
    csat: request.csat.map((question) =>
      answered(question, { measure: csat, compare: compareRatings, levels: csatLevels }),
    ),
    ces: request.ces.map((question) =>
      answered(question, { measure: ces, compare: compareRatings, levels: cesLevels }),
    ),
  };
}

function isAfter(at: number | null | undefined, asOf: number | undefined): boolean {
  return typeof at === 'number' && asOf !== undefined && at > asOf;
}

/** The value of a column in a row; what could not be read is one that every metric refuses. */
function valueIn({ values }: CellColumn<number>): (row: number) => number | null {
  return (row) => values[row] ?? null;
}

/** Ratings by the number that their definition makes the metric; an index differs as its mean does. */
function compareRatings<Result extends CsatResult | CesResult>(a: Result, b: Result): Comparison {
  if (a.measure === 'share') return compareShares(a, b);
  return a.measure === 'net' ? { ...compareNps(netSide(a), netSide(b)), of: a.metric } : compareMeans(a, b);
}

function netSide(result: CsatResult | CesResult) {
  const [positive, negative] =
    result.metric === 'csat' ? [result.satisfied, result.dissatisfied ?? 0] : [result.easy, result.hard ?? 0];
  return { positive, neutral: result.n - positive - negative, negative };
}

/** Who answered, and when, where only the last answer of each counts. */
interface Last {
  readonly customer: CellColumn<string>;
  readonly at: CellColumn<number>;
}

function latestRows(rows: readonly number[], score: Answers['score'], { customer, at }: Last): readonly number[] {
  const [who, when] = [(row: number) => customer.values[row], (row: number) => at.values[row]];
  // Empty cells of either are nobody's last answer, and so are times that could not be read; both are shown.
  return latestPer(rows, { customer: who, at: when, score, onInvalid: 'leave-out' });
}

function latestCounts(all: readonly number[], chosen: readonly number[], { customer, at }: Last): Question['latest'] {
  const unread = all.filter((row) => !at.isRead(row)).length;
  const isWhole = (row: number) => customer.values[row] !== null && at.values[row] !== null;
  const incomplete = all.filter((row) => at.isRead(row) && !isWhole(row)).length;
  return { by: customer.name, at: at.name, incomplete, replaced: all.length - chosen.length - incomplete - unread };
}

/** Times that could not be read: the metric never sees those rows. */
function refusedTimes(at: CellColumn<number> | undefined): RefusedCount {
  const refused = new RefusedCount();
  for (const [row, line] of (at?.lines ?? []).entries()) {
    if (at?.isRead(row) === false)
      refused.add({ line, column: at.name, fault: 'not-an-instant', text: at.textAt(row) });
  }
  return refused;
}
