import { readAmount, readLabel, readScore } from 'cx-metrics';
import type { Definition, SurveyMetric } from '../presets.js';
import { MOST_QUOTED, quote } from '../problem.js';
import { SETS } from '../request/labels-request.js';
import type { Mark, Notation, QuestionRequest } from '../request/request.js';
import { type CellForm, isLabel, isUnread } from './cells.js';
import { folded } from './folded.js';
import { ofOption } from './library-error.js';

/** Texts that stand for nothing: empty cells, and what `--blank` says. */
export function blankOf({ blank }: Notation): readonly string[] {
  return ['', ...blank];
}

/** Answers to a question: numbers, numbers with their label, or labels alone. */
export function scoreForm(question: QuestionRequest<SurveyMetric>, notation: Notation): CellForm<number> {
  const { labels, definition } = question;
  const blank = blankOf(notation);
  const number = scoreReader(notation);
  const expected = expectedOf(definition);
  const advice = (text: string, found: readonly string[]) =>
    decimalAdvice(text, notation) ?? labelAdvice(found.filter(isLabel), definition);
  const form = { expected, nothing: 'not answered', advice, isListed: true };
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

const DECIMAL_COMMA = /^(\s*[+-]?\d+),(?=\d)/;

function scoreReader(notation: Notation): CellForm<number>['read'] {
  const read = readScore<string>({ blank: blankOf(notation) });
  return notation.decimal === '.' ? read : (text) => read(text.replace(DECIMAL_COMMA, '$1.'));
}

function decimalAdvice(text: string, notation: Notation): string | undefined {
  if (notation.decimal === ',' || !DECIMAL_COMMA.test(text)) return undefined;
  const value = scoreReader({ ...notation, decimal: ',' })(text);
  return typeof value === 'number' ? `--decimal , reads it as ${value}` : undefined;
}

/** What labels stand for: a set of the library on the same scale that knows most of them, and what it does not know. */
function labelAdvice(labels: readonly string[], { scale }: Definition<SurveyMetric>): string | undefined {
  if (labels.length === 0) return undefined;
  let best: { name: string | undefined; unknown: readonly string[] } = { name: undefined, unknown: labels };
  for (const [name, set] of Object.entries(SETS)) {
    const numbers = Object.values(set);
    if (Math.min(...numbers) !== scale.min || Math.max(...numbers) !== scale.max) continue;
    const read = readLabel<number, string>(set);
    const unknown = labels.filter((text) => isUnread(read(text)));
    if (unknown.length < best.unknown.length) best = { name, unknown };
  }
  const { name, unknown } = best;
  if (unknown.length === 0) return `--labels ${name} knows ${labels.length === 1 ? 'it' : 'them'}`;
  // a text that a message would shorten is no label to copy
  const each = [...new Map(unknown.map((text) => [folded(text), text])).values()];
  const named = each.filter((text) => text.length <= MOST_QUOTED).slice(0, MOST_LABELS);
  const option = [...(name === undefined ? [] : [name]), ...named.map((text) => `${text}=NUMBER`)].join('; ');
  return `--labels ${JSON.stringify(option)} says what ${labels.length === 1 ? 'it stands' : 'they stand'} for`;
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
  const sign = isSign(currency) ? currency : undefined;
  return {
    expected: `an amount must be a number such as ${exampleOf(notation)}`,
    read: readAmount<string>({
      decimal,
      group,
      blank: blankOf(notation),
      currency: sign,
    }),
    advice: (text) => separatorAdvice(text, sign),
  };
}

/** An amount as it is written. */
function exampleOf({ decimal, group }: Notation): string {
  return `1${group ?? ''}250${decimal}50`;
}

/** Recurring prices and seats: nothing below 0 runs. */
export function priceForm(notation: Notation, currency?: string): CellForm<number> {
  const form = amountForm(notation, currency);
  const isBelow = (value: unknown) => typeof value === 'number' && value < 0;
  return {
    expected: `a price must be a number from 0, such as ${exampleOf(notation)}`,
    read: (text) => (isBelow(form.read(text)) ? belowZero(text) : form.read(text)),
    advice: (text, found) => (isBelow(form.read(text)) ? undefined : form.advice?.(text, found)),
  };
}

/** What the readers of the library give back for what they cannot read. */
function belowZero(text: string): never {
  return { unreadable: text, fault: 'out-of-range' } as never;
}

/** Whether a label of amounts may stand beside digits. */
function isSign(currency: string | undefined): boolean {
  return currency !== undefined && /^[^\s\d.,()+\-−]+$/.test(currency);
}

const SEPARATORS = [
  { decimal: ',', group: undefined },
  { decimal: '.', group: ',' },
  { decimal: ',', group: '.' },
  { decimal: '.', group: ' ' },
  { decimal: ',', group: ' ' },
  { decimal: '.', group: "'" },
] as const;

/** The choices of separators that read a text, and as which number. */
function separatorAdvice(text: string, currency: string | undefined): string | undefined {
  const ways = SEPARATORS.flatMap(({ decimal, group }) => {
    const value = readAmount<string>({ decimal, group, currency })(text);
    if (typeof value !== 'number') return [];
    const options = [
      ...(decimal === ',' ? ['--decimal ,'] : []),
      ...(group === undefined ? [] : [`--group ${/[ ']/.test(group) ? `"${group}"` : group}`]),
    ];
    return [`${options.join(' ')} reads it as ${value}`];
  });
  return ways.length === 0 ? undefined : ways.slice(0, 2).join(', ');
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

const FLAGS = { true: true, yes: true, y: true, 1: true, false: false, no: false, n: false, 0: false };

/** Cells that mean something: yes, or a text of their own. An empty one says no. */
export function markForm({ column, text }: Mark, notation: Notation): CellForm<boolean> {
  if (text === undefined) {
    const read = readLabel<boolean, string>(FLAGS, { blank: blankOf(notation) });
    return {
      expected: 'a flag must be yes or no, true or false, 1 or 0',
      read: (cell) => read(cell) ?? false,
      advice: () => `--refund ${quote(`${column}=TEXT`)} names what marks a refund`,
      isListed: true,
      nothing: null,
    };
  }
  const wanted = folded(text.replace(/\*$/, ''));
  const isBeginning = text.endsWith('*');
  const read = (cell: string) => (isBeginning ? folded(cell).startsWith(wanted) : folded(cell) === wanted);
  return { expected: 'any text', read };
}
