import { type Case, heldRows, type Question } from './case.js';
import { type Engine, NotHeld, type Row, type TestTable } from './engine.js';

/** What came of one table on one engine. */
export type Outcome =
  | { readonly kind: 'equal' | 'not-held' }
  /** The engine or the library said no, where the program in memory says no as well, or where it gives an answer. */
  | { readonly kind: 'both-refused' | 'refused'; readonly reason: string }
  | { readonly kind: 'different'; readonly expected: string; readonly actual: string };

/** An answer or a refusal. */
export type Answer = { readonly value: unknown } | { readonly reason: string; readonly isBug: boolean };

/** What memory says of a table. */
export function expectation({ expected }: Case, table: TestTable): Answer {
  try {
    return { value: expected(heldRows(table)) };
  } catch (error) {
    return refusal(error);
  }
}

/** Puts a table into an engine and compares what comes back with what memory says. */
export async function compare(
  one: Case,
  engine: Engine,
  table: TestTable,
  expected = expectation(one, table),
): Promise<Outcome> {
  try {
    await engine.load(table, one.shardBy);
  } catch (error) {
    if (error instanceof NotHeld) return { kind: 'not-held' };
    throw error;
  }
  const actual = await answerOf(one, engine, table);
  if ('reason' in expected && expected.isBug)
    return { kind: 'different', expected: expected.reason, actual: shown(actual) };
  if ('reason' in actual) {
    if (actual.isBug) return { kind: 'different', expected: shown(expected), actual: actual.reason };
    return { kind: 'reason' in expected ? 'both-refused' : 'refused', reason: actual.reason };
  }
  const isSame = 'value' in expected && !(one.differs ?? differs)(expected.value, actual.value);
  return isSame ? { kind: 'equal' } : { kind: 'different', expected: shown(expected), actual: shown(actual) };
}

async function answerOf(one: Case, engine: Engine, table: TestTable): Promise<Answer> {
  let question: Question;
  let rows: readonly Row[];
  try {
    question = one.ask(table, engine.dialect);
    rows = await engine.query(question.statement);
    return { value: question.read(rows) };
  } catch (error) {
    return refusal(error);
  }
}

/** Why there is no answer. What JavaScript itself throws is no refusal but a bug. */
function refusal(error: unknown): Answer {
  const isBug = [TypeError, ReferenceError, RangeError, SyntaxError].some((kind) => error instanceof kind);
  return { reason: error instanceof Error ? error.message : String(error), isBug: isBug || !(error instanceof Error) };
}

function differs(expected: unknown, actual: unknown): boolean {
  return JSON.stringify(expected) !== JSON.stringify(actual);
}

function shown(answer: Answer): string {
  return 'reason' in answer ? `refused: ${answer.reason}` : JSON.stringify(answer.value);
}
