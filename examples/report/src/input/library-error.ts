import { isCxMetricsError } from 'cx-metrics';
import { Problem, quote } from '../problem.js';
import { type CellColumn, COUNT_ADVICE } from './cells.js';

/** Where the values that were handed to the library came from. */
export interface Origin {
  readonly file: string;
  /** Columns of the file by their names in the library, such as `openedAt`. */
  readonly columns: Readonly<Record<string, CellColumn>>;
  /** The row of the n-th value, where not all were handed on. */
  readonly rows?: readonly number[] | undefined;
  /** The option that may help with a value, as a sentence goes on. */
  readonly advice?: string | undefined;
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
    // options of the library are none of this program, whose own ones stand at the end
    let message = text.replace(/ \(clockSkewMs [^)]*\)/, '');
    for (const [name, column] of Object.entries(origin.columns)) {
      // Names such as `amount` are also words of the sentence; only `openedAt` and the like cannot be.
      if (/[A-Z]/.test(name)) message = message.replaceAll(name, () => quote(column.name));
    }
    const all = Object.values(origin.columns);
    const column = origin.columns[reader ?? member ?? ''] ?? (all.length === 1 ? all[0] : undefined);
    if (typeof index !== 'number') throw new Problem(message, { file: origin.file, column: column?.name });
    const line = (column ?? all[0])?.lines[origin.rows?.[index] ?? index];
    const ways = [origin.advice, COUNT_ADVICE].filter(Boolean).join(', ');
    throw new Problem(`${message}: ${ways}`, { file: origin.file, line, column: column?.name });
  }
}

/** Makes what an option asks for; what the library has against it is told of the option. */
export function ofOption<Made>(option: string, make: () => Made): Made {
  try {
    return make();
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    throw new Problem(`${option}: ${error.message.replace(/^\w+: /, '')}`);
  }
}
