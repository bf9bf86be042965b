import { fail, refuse } from '../../core/errors.js';
import type { Reasons } from '../../core/left-out.js';
import type { Dialect } from '../dialects/dialect.js';
import { own } from '../text/relation.js';
import { IS } from './fields.js';
import type { Cell, Frame } from './shape.js';

/** What the cells of one outcome say: how many there are, and how often each reason to refuse one occurred. */
export interface LeftOutCells {
  readonly missing: number;
  readonly invalid: number;
  readonly reasons: Reasons;
}

/** The outcomes that every shape has; those of reasons come after them. */
export const OUTCOME = { there: 0, missing: 1, unfit: 3, firstReason: 10 } as const;

/**
 * SQL of the outcome of a row: what is missing before what is unfit, then the first of the reasons that holds, by its place from
 * `OUTCOME.firstReason` on. Fields that are `open` may be missing.
 */
export function outcomeSql(
  dialect: Dialect,
  fields: readonly string[],
  reasons: readonly string[],
  open: readonly string[] = [],
): string {
  const any = (code: number) =>
    [...fields, ...(code === IS.missing ? [] : open)]
      .map((field) => `${own(dialect, `${field}_is`)} = ${code}`)
      .join(' OR ');
  const held = reasons.map((condition, k) => ` WHEN ${condition} THEN ${OUTCOME.firstReason + k}`).join('');
  return `CASE WHEN ${any(IS.missing)} THEN ${IS.missing} WHEN ${any(IS.unfit)} THEN ${IS.unfit}${held} ELSE ${IS.there} END`;
}

/**
 * What was left out, by the outcome at the first place of each cell. What could not be counted exactly is refused, and so is what is
 * invalid unless it is to be counted.
 */
export function leftOutIn(
  { caller, onInvalid }: Frame,
  cells: readonly Cell[],
  reasons: readonly string[],
  fitting: string,
): LeftOutCells {
  let [missing, invalid] = [0, 0];
  const found = new Map<string, number>();
  for (const { at, n } of cells) {
    const [outcome] = at;
    if (outcome === OUTCOME.missing) missing += n;
    else if (outcome === OUTCOME.unfit) {
      fail('INVALID_VALUE', caller, `${n} rows cannot be counted exactly: ${fitting}`, { rows: n });
    } else if (outcome !== OUTCOME.there) {
      const reason = reasons[(outcome as number) - OUTCOME.firstReason];
      if (reason === undefined) refuse(caller, 'outcome', 'one of those of the statement', outcome, 'INVALID_VALUE');
      invalid += n;
      found.set(reason, (found.get(reason) ?? 0) + n);
    }
  }
  if (invalid > 0 && onInvalid === 'throw') {
    const why = [...found].map(([reason, n]) => `${n} rows are ${reason}`).join(', ');
    fail('INVALID_VALUE', caller, `${why}; onInvalid: 'count' counts them apart`, { rows: invalid });
  }
  return { missing, invalid, reasons: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

/** Refuses cells of another statement: those whose code at a place is not one from 0 to the last that this one writes. */
export function assertCodes(
  { caller }: Pick<Frame, 'caller'>,
  cells: readonly Cell[],
  place: number,
  name: string,
  last: number,
): void {
  const isCode = (code: number | null | undefined) => typeof code === 'number' && code >= 0 && code <= last;
  const lost = cells.find(({ at }) => !isCode(at[place]));
  if (lost) refuse(caller, name, `from 0 to ${last}, as this statement writes it`, lost.at[place], 'INVALID_VALUE');
}

/** Cells of rows that were counted. */
export function thereIn(cells: readonly Cell[]): Cell[] {
  return cells.filter(({ at: [outcome] }) => outcome === OUTCOME.there);
}
