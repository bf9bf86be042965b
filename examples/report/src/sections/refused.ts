import type { LeftOut } from 'cx-metrics';
import type { CellColumn } from '../input/cells.js';

/** A value that was refused and counted: where it stands and why. */
export interface RefusedCell {
  readonly line: number;
  readonly column: string;
  /** What is wrong with it: "off-scale". */
  readonly fault: string;
  /** What stands in the cell, where that says more than the fault. */
  readonly text: string | undefined;
}

/** How many values were refused, why, and the first of them. */
export interface Refused {
  readonly count: number;
  /** Whether such values are counted; else the first one ends the report. */
  readonly isCounted: boolean;
  readonly reasons: readonly { readonly column: string; readonly fault: string; readonly count: number }[];
  readonly first: readonly RefusedCell[];
}

/** So many refused values are shown. */
const SHOWN = 5;

/** What a result says of refused values, in the words of the file; of `rows` where not all were handed on. */
export function refusedOf(
  { invalid, reasons = {}, refused = [] }: LeftOut,
  columns: Columns,
  onInvalid: 'throw' | 'count',
  rows?: readonly number[],
): Refused {
  return {
    count: invalid,
    isCounted: onInvalid === 'count',
    reasons: Object.entries(reasons).map(([reason, count]) => ({ ...partOf(reason, columns), count })),
    first: refused.map(({ index, reason }) => cellAt(rows?.[index] ?? index, reason, columns)),
  };
}

type Columns = Readonly<Record<string, CellColumn>>;

/** A reason is a part and its fault: `score-off-scale`. */
function partOf(reason: string, columns: Columns): { readonly column: string; readonly fault: string } {
  const [part = '', ...fault] = reason.split('-');
  return { column: columns[part]?.name ?? part, fault: fault.join('-') };
}

function cellAt(row: number, reason: string, columns: Columns): RefusedCell {
  const part = columns[reason.split('-')[0] ?? ''] ?? Object.values(columns)[0];
  return { ...partOf(reason, columns), line: part?.lines[row] ?? 0, text: part?.textAt(row) };
}

/** Refused cells that the library never sees, as they are found. */
export class RefusedCount {
  #count = 0;
  readonly #reasons = new Map<string, { column: string; fault: string; count: number }>();
  readonly #first: RefusedCell[] = [];

  add(cell: RefusedCell): void {
    const { column, fault } = cell;
    const key = JSON.stringify([column, fault]);
    const reason = this.#reasons.get(key) ?? { column, fault, count: 0 };
    reason.count++;
    this.#reasons.set(key, reason);
    this.#count++;
    if (this.#first.length < SHOWN) this.#first.push(cell);
  }

  /** Together with what the library refused afterwards. */
  with(others: Refused): Refused {
    const first = [...this.#first, ...others.first].sort((a, b) => a.line - b.line).slice(0, SHOWN);
    const { isCounted } = others;
    return {
      count: this.#count + others.count,
      isCounted,
      reasons: [...this.#reasons.values(), ...others.reasons],
      first,
    };
  }
}
