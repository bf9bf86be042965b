import { readAmount, readLabel, readScore } from 'cx-metrics';
import type { Definition, SurveyMetric } from '../presets.js';
import { quote } from '../problem.js';
import type { Mark, Notation, QuestionRequest } from '../request/request.js';
import { type CellForm, isUnread } from './cells.js';
import { ofOption } from './library-error.js';

/** Texts that stand for nothing: empty cells, and what `--blank` says. */
export function blankOf({ blank }: Notation): readonly string[] {
  return ['', ...blank];
}

/** Answers to a question: numbers, numbers with their label, or labels alone. */
export function scoreForm(question: QuestionRequest<SurveyMetric>, notation: Notation): CellForm<number> {
  const { labels, definition } = question;
  const blank = blankOf(notation);
  const number = readScore<string>({ blank });
  const expected = expectedOf(definition);
  const form = { expected, nothing: 'not answered', advice: labelAdvice };
  if (Object.keys(labels).length === 0) return { ...form, read: number };
  const label = ofOption('--labels', () => readLabel<number, string>(labels, { blank }));
  const read = (text: string) => {
    const said = label(text);
    if (!isUnread(said)) return said;
    const value = number(text);
    return isUnread(value) ? said : value;
  };
  const known = Object.keys(labels).slice(0, MOST_LABELS).map(quote).join(', ');
  return { ...form, expected: `${expected}, or a label such as ${known}`, read };
}

/** More in a message would hide what is around it. */
const MOST_LABELS = 7;

/** What is written for "not answered" is hardly a label. */
function labelAdvice(text: string): string | undefined {
  const isLabel = /\p{L}{4}/u.test(text) || /\p{L} \p{L}/u.test(text);
  return isLabel ? `--labels ${quote(`${text}=NUMBER`)} says what it stands for` : undefined;
}

/** What a cell must hold, in the words of the library. */
function expectedOf(definition: Definition<SurveyMetric>): string {
  const { min, max } = definition.scale;
  const isOpen = 'classes' in definition && definition.classes === 'half-open';
  return `a score must be a ${isOpen ? 'number' : 'whole number'} from ${min} to ${max}`;
}

/** Amounts, prices and quantities. */
export function amountForm(notation: Notation, currency?: string): CellForm<number> {
  const { decimal, group } = notation;
  const example = `1${group ?? ''}250${decimal}50`;
  return {
    expected: `an amount must be a number such as ${example}`,
    read: readAmount<string>({
      decimal,
      group,
      blank: blankOf(notation),
      currency: isSign(currency) ? currency : undefined,
    }),
    advice: (text) => separatorAdvice(text, notation),
  };
}

/** Whether a label of amounts may stand beside digits. */
function isSign(currency: string | undefined): boolean {
  return currency !== undefined && /^[^\s\d.,()+\-−]+$/.test(currency);
}

function separatorAdvice(text: string, { decimal, group }: Notation): string | undefined {
  const [other] = /[^\d\s+\-−]/.exec(text.replaceAll(decimal, '').replaceAll(group ?? decimal, '')) ?? [];
  if (other === ',' || other === '.') return `--decimal and --group say what ${quote(other)} stands for`;
  return undefined;
}

/** How many answers a row stands for. */
export function countForm(notation: Notation): CellForm<number> {
  const read = readAmount<string>({ decimal: notation.decimal, group: notation.group, blank: blankOf(notation) });
  return { expected: 'a count must be a whole number from 0', read };
}

/** Names and ids: any text. */
export function textForm(notation: Notation): CellForm<string> {
  const blank = new Set(blankOf(notation).map(folded));
  return { expected: 'any text', read: (text) => (blank.has(folded(text)) ? null : text) };
}

/** Text in which case and the width of letters make no difference. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

const FLAGS = { true: true, yes: true, y: true, 1: true, false: false, no: false, n: false, 0: false };

/** Cells that mean something: yes, or a text of their own. An empty one says no. */
export function markForm({ text }: Mark, notation: Notation): CellForm<boolean> {
  if (text === undefined) {
    const read = readLabel<boolean, string>(FLAGS, { blank: blankOf(notation) });
    return {
      expected: 'a flag must be yes or no, true or false, 1 or 0',
      read: (cell) => read(cell) ?? false,
      advice: () => '--refund COLUMN=TEXT names what marks a refund',
    };
  }
  const wanted = folded(text.replace(/\*$/, ''));
  const isBeginning = text.endsWith('*');
  const read = (cell: string) => (isBeginning ? folded(cell).startsWith(wanted) : folded(cell) === wanted);
  return { expected: 'any text', read };
}
