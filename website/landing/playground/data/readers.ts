import {
  readAmount,
  readEpoch,
  readInstant,
  readLabel,
  readScore,
  readSpreadsheetDay,
  yesNoEn,
  yesNoVi,
} from 'cx-metrics';
import type { InputField } from 'cx-metrics/catalog/compute';
import { type Code, codeOf, raw } from '../code/literal.js';
import type { NumberForm, Reading } from '../state/choice.js';
import { blanksOf, currencyOf, numberFormOf, sayingCells, timeFormOf } from './cells.js';
import { labelsOf } from './labels.js';

/** How the cells of one column are read, and the code that does the same. */
export interface CellReader {
  readonly read: (cell: string) => unknown;
  /** Code of a reader of rows, given the column; of values, given null. */
  readonly code: (column: string | null) => Code;
}

type Make = (...given: never[]) => (row: never) => unknown;

/** The reader that fits a field and its cells: one of the library's own. */
export function readerOf(
  { name, type }: Pick<InputField, 'name' | 'type'>,
  cells: readonly string[],
  reading: Reading,
): CellReader {
  const saying = sayingCells(cells, reading);
  const blank = blanksIn(cells, reading);
  switch (type) {
    case 'number':
    case 'count':
      return numberReader(name, saying, reading, blank);
    case 'flag': {
      const labels = { ...yesNoEn, ...yesNoVi, true: true, false: false, 1: true, 0: false };
      const code = raw('{ ...yesNoEn, ...yesNoVi, true: true, false: false, 1: true, 0: false }', [
        'yesNoEn',
        'yesNoVi',
      ]);
      return made('readLabel', readLabel, [labels], blank, [code]);
    }
    case 'instant':
      return timeReader(saying, reading, blank);
    case 'instants':
      return saying.some((cell) => cell.includes(';'))
        ? severalTimes(saying, reading, blank)
        : timeReader(saying, reading, blank);
    case 'list':
    case 'data':
      return jsonReader;
    default:
      return textReader;
  }
}

function numberReader(name: string, saying: readonly string[], reading: Reading, blank: readonly string[]): CellReader {
  if (name !== 'score') return amountReader(saying, reading, blank);
  const found = labelsOf(saying);
  if (found) return made('readLabel', readLabel, [found.labels], blank, [raw(found.name, [found.name])]);
  return made('readScore', readScore, [], blank, []);
}

const SEPARATORS: Readonly<Record<NumberForm, { decimal: '.' | ','; group?: '.' | ',' | ' ' }>> = {
  '1234.56': { decimal: '.' },
  '1,234.56': { decimal: '.', group: ',' },
  '1234,56': { decimal: ',' },
  '1.234,56': { decimal: ',', group: '.' },
  '1 234,56': { decimal: ',', group: ' ' },
};

function amountReader(saying: readonly string[], reading: Reading, blank: readonly string[]): CellReader {
  const currency = currencyOf(saying);
  const form = { ...SEPARATORS[numberFormOf(saying, reading)], ...(currency !== null && { currency }) };
  return made('readAmount', readAmount, [], blank, [], form);
}

function timeReader(saying: readonly string[], reading: Reading, blank: readonly string[]): CellReader {
  const form = timeFormOf(saying, reading);
  const zone = reading.zone;
  if (form === 's' || form === 'ms') {
    // a reader of epochs takes numbers, or texts of digits
    return made('readEpoch', readEpoch, [form], blank, [codeOf(form)]);
  }
  if (form === 'spreadsheet') return made('readSpreadsheetDay', readSpreadsheetDay, [zone], blank, [codeOf(zone)]);
  const order = form === null || form === 'iso' ? {} : { order: form };
  return made('readInstant', readInstant, [zone], blank, [codeOf(zone)], order);
}

function severalTimes(saying: readonly string[], reading: Reading, blank: readonly string[]): CellReader {
  const each = timeReader(
    saying.flatMap((cell) => cell.split(';')),
    reading,
    blank,
  );
  const own = each.code(null);
  const text = (cell: string) => `${cell}.split(';').map((time) => time.trim()).map(${own.text})`;
  return {
    read: (cell) => cell.split(';').map((time) => each.read(time.trim())),
    code: (column) =>
      column === null
        ? raw(`(cell) => ${text('cell')}`, own.imports)
        : raw(`(row) => ${text(`row${at(column)}`)}`, own.imports),
  };
}

/** A reader of the library with its arguments and options, and the same in code: labels come after the column, zones before it. */
function made(
  name: string,
  make: Make,
  given: readonly unknown[],
  blank: readonly string[],
  code: readonly Code[],
  form: Readonly<Record<string, unknown>> = {},
): CellReader {
  const options = { ...form, ...(blank.length > 0 && { blank }) };
  const hasOptions = Object.keys(options).length > 0;
  const own = make(...([...given, ...(hasOptions ? [options] : [])] as never[])) as (cell: string) => unknown;
  return {
    read: own,
    code: (column) => {
      const place = column === null ? [] : [codeOf(column)];
      const parts = [
        ...(name === 'readLabel' ? [...place, ...code] : [...code, ...place]),
        ...(hasOptions ? [codeOf(options)] : []),
      ];
      return raw(`${name}(${parts.map(({ text }) => text).join(', ')})`, [
        name,
        ...parts.flatMap(({ imports }) => imports),
      ]);
    },
  };
}

/** An empty text is no name. */
const textReader: CellReader = {
  read: (cell) => cell || null,
  code: (column) => (column === null ? raw('(cell) => cell || null') : raw(`(row) => row${at(column)} || null`)),
};

const jsonReader: CellReader = {
  read: (cell) => {
    try {
      return cell.trim() === '' ? null : JSON.parse(cell);
    } catch {
      return cell;
    }
  },
  code: (column) => {
    const text = (cell: string) => `(${cell} ? JSON.parse(${cell}) : null)`;
    return column === null ? raw(`(cell) => ${text('cell')}`) : raw(`(row) => ${text(`row${at(column)}`)}`);
  },
};

/** A property in code. */
export function at(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** The texts that stand for nothing and occur; without one, the option is left out. */
function blanksIn(cells: readonly string[], reading: Reading): string[] {
  const seen = new Set(cells.map((cell) => cell.trim().toLowerCase()));
  return blanksOf(reading).filter((blank) => seen.has(blank.toLowerCase()));
}
