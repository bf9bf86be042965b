/** A place in an input file, as far as it is known. */
export interface Place {
  readonly file: string;
  /** Line in the file, from 1; a cell that spans lines stands where it starts. */
  readonly line?: number | undefined;
  readonly column?: string | undefined;
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

/** Text of the caller's in a message: quoted, shortened. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

/** File names may hold line breaks too. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
