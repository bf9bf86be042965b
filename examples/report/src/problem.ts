/** A place in an input file, as far as it is known. */
export interface Place {
  readonly file: string;
  /** Line in the file, from 1; a cell that spans lines stands where it starts. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/** The place of a cell. */
export interface CellPlace extends Place {
  readonly line: number;
  readonly column: string;
}

/** Something the caller can put right: told in one line on stderr, with exit code 2 and no stack trace. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(message: string, place?: Place) {
    super(oneLine(place === undefined ? message : `${describe(place)}: ${message}`));
  }
}

function describe({ file, line, column }: Place): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return column === undefined ? where : `${where}: column ${quote(column)}`;
}

/** Longer texts are shortened in messages. */
export const MOST_QUOTED = 60;

/** Text of the caller's in a message: quoted, shortened. */
export function quote(text: string): string {
  return JSON.stringify(text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text);
}

/** File names may hold line breaks too. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
