import { isCxMetricsError } from 'cx-metrics';
import { Problem, quote } from '../problem.js';

/** Where the values that were handed to the library came from. */
export interface Origin {
  readonly file: string;
  /** Column of the file by its name in the library, such as `openedAt`. */
  readonly columns: Readonly<Record<string, string>>;
  /** Line of the n-th row. */
  readonly lines: ArrayLike<number>;
}

const PARTS = /^[\w-]+: (.*?)(?: at (?:row|index) \d+(?:, reader (\w+)| of (\w+))?)?$/s;

/** Runs `compute`; the library names a row by its index and its own names, which become line and columns of the file. */
export function located<Result>(origin: Origin, compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    const { index } = error.details;
    const [, text = error.message, reader, member] = PARTS.exec(error.message) ?? [];
    let message = text;
    for (const [name, column] of Object.entries(origin.columns)) {
      // Names such as `amount` are also words of the sentence; only `openedAt` and the like cannot be.
      if (/[A-Z]/.test(name)) message = message.replaceAll(name, () => quote(column));
    }
    const only = Object.values(origin.columns).length === 1 ? Object.values(origin.columns)[0] : undefined;
    throw new Problem(message, {
      file: origin.file,
      line: typeof index === 'number' ? origin.lines[index] : undefined,
      column: origin.columns[reader ?? member ?? ''] ?? only,
    });
  }
}
