/** Quiet for the first second: most files are read by then. */
const PATIENCE_MS = 1000;
const EVERY_MS = 250;

/** How progress is shown: one line that is written over, lines, or not at all. */
export type ProgressStyle = 'one-line' | 'lines' | 'none';

/** How far the reading of a file has come. */
export interface Position {
  readonly bytes: number;
  readonly rows: number;
}

/** Tells on stderr how far the work has come, once it takes longer than a second. */
export class Progress {
  readonly #write: (text: string) => void;
  readonly #style: ProgressStyle;
  #ticks = 0;
  #nextAt = 0;
  #isShown = false;
  #line: () => string = () => '';

  constructor(write: (text: string) => void, style: ProgressStyle) {
    this.#write = write;
    this.#style = style;
  }

  /** A file is about to be read. */
  begin(file: string, size: number, position: () => Position): void {
    this.#nextAt = Date.now() + PATIENCE_MS;
    this.#line = () => {
      const { bytes, rows } = position();
      const share = size === 0 ? 100 : Math.floor((100 * bytes) / size);
      return `reading ${file}: ${rows.toLocaleString('en-US')} rows, ${share} %`;
    };
  }

  /** Called for every row; looks at the clock now and then. */
  tick(): void {
    if (this.#style === 'none' || ++this.#ticks % 256 !== 0 || Date.now() < this.#nextAt) return;
    this.#nextAt = Date.now() + (this.#style === 'lines' ? PATIENCE_MS : EVERY_MS);
    this.#isShown = true;
    this.#write(this.#style === 'lines' ? `${this.#line()}\n` : `\r\u001B[K${this.#line()}`);
  }

  /** The work is done, well or not: the line goes away. */
  end(): void {
    if (this.#isShown && this.#style === 'one-line') this.#write('\r\u001B[K');
    this.#isShown = false;
  }
}
