import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { instantFromLocal, isCxMetricsError, type NamedHoliday } from 'cx-metrics';
import { type Place, Problem, quote } from '../problem.js';
import { fileProblem } from './table.js';

const LIST = /^\s*\d{4}-[\d\s,-]*$/;
const LINE = /^(\d{4}-\d\d-\d\d)\s*(?:,\s*(.*))?$/;

/** Days off of a `--holidays` option: dates with commas between them, or a file with a date in each line. */
export async function readHolidays(option: string, folder: string): Promise<readonly NamedHoliday[]> {
  if (LIST.test(option)) return option.split(',').map((text) => holidayOf(text));
  const lines = (await textOf(option, folder)).replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines.flatMap((text, k) => (text.trim() === '' ? [] : [holidayOf(text, { file: option, line: k + 1 })]));
}

async function textOf(file: string, folder: string): Promise<string> {
  try {
    return await readFile(resolve(folder, file), 'utf8');
  } catch (error) {
    throw fileProblem(error, file) ?? error;
  }
}

/** One day off; without a place it stands in the option itself, where names have no room. */
function holidayOf(text: string, place?: Place): NamedHoliday {
  const [, date, name] = LINE.exec(text.trim()) ?? [];
  if (date === undefined) {
    const expected = 'a holiday must look like 2026-02-17';
    throw problem(`${expected}${place === undefined ? '' : ' or 2026-02-17,Tet'}; got ${quote(text.trim())}`, place);
  }
  try {
    instantFromLocal(date, 'UTC');
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    throw problem(`there is no such date: ${quote(date)}`, place);
  }
  return name === undefined || name === '' ? { date } : { date, name };
}

function problem(message: string, place: Place | undefined): Problem {
  return place === undefined ? new Problem(`--holidays: ${message}`) : new Problem(message, place);
}
