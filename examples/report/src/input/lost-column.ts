import { quote } from '../problem.js';
import type { Notation } from '../request/request.js';
import { type Delimiter, delimiterName, detectDelimiter, headerName, headerOf } from './delimiter.js';
import { folded } from './folded.js';

/** What helps where the header has no such column, as a sentence goes on; nothing where it is nowhere. */
export function lostColumnAdvice(
  name: string,
  beginning: string,
  { delimiter, headerRows }: Pick<Notation, 'delimiter' | 'headerRows'>,
  mostRows: number,
): string | undefined {
  const wanted = headerName(name);
  const rowsBy = (by: Delimiter, rows: number) => headerOf(beginning, by, rows).map((cells) => cells.map(headerName));
  for (let rows = headerRows; rows <= mostRows; rows++) {
    const told = detectDelimiter(beginning, [name], rows);
    if (rows > headerRows && rowsBy(delimiter ?? told, rows)[rows - 1]?.includes(wanted)) {
      return `row ${rows} has it: --header-rows ${rows}`;
    }
    if (delimiter !== undefined && rowsBy(told, rows).some((cells) => cells.includes(wanted))) {
      const more = rows > headerRows ? ` --header-rows ${rows}` : '';
      return `--delimiter ${delimiterName(told)}${more} tells the columns apart`;
    }
  }
  const near = rowsBy(delimiter ?? detectDelimiter(beginning, [name], headerRows), headerRows)
    .flat()
    .find((other) => folded(other) === folded(wanted));
  return near === undefined ? undefined : `did you mean ${quote(near)}?`;
}
