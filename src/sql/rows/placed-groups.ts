import type { CodedKey, Codes, KeyValue } from '../../breakdown/key-values.js';
import { PERIOD_RULES, type PeriodForm, shownPeriods, spanOf } from '../../breakdown/period-rules.js';
import { fail } from '../../core/errors.js';
import { refuseSeconds } from '../../core/instant.js';
import type { Cell, Frame, Take } from '../cells/shape.js';
import { type Key, NO_PERIOD, type PeriodKey } from '../keys/keys.js';
import type { CellGroup } from './read-rows.js';

/** A group by the codes of its keys. */
export interface PlacedGroup {
  readonly codes: Codes;
  readonly cells: readonly Cell[];
}

/** Groups by codes of keys, as tables in memory have them. */
export interface PlacedGroups {
  readonly keys: readonly CodedKey[];
  readonly groups: readonly PlacedGroup[];
  /** The cells of the total, where it is counted apart. */
  readonly total: readonly Cell[];
  readonly afterAsOf: number;
  readonly beforeFrom: number;
}

/**
 * Puts the groups of an engine in their places: periods in their order, rows outside them left out. `seen` is the place of the sum that
 * says how many rows a cell stands for, where that is not its number.
 */
export function placedGroups(
  frame: Frame,
  keys: readonly Key[],
  ownTakes: number,
  all: readonly CellGroup[],
  seen = -1,
): PlacedGroups {
  const parts = all.filter(({ isTotal }) => !isTotal);
  const rowsIn = (cells: readonly Cell[]) =>
    cells.reduce((sum, { n, takes }) => sum + (seen < 0 ? n : Number(takes[seen] ?? 0n)), 0);
  for (const [k, key] of keys.entries()) if (key.type === 'period') refuseBad(frame, key, k, parts, rowsIn);
  let [afterAsOf, beforeFrom] = [0, 0];
  const inside = parts.filter(({ keys: values, cells }) => {
    const has = (code: number) => keys.some(({ type }, k) => type === 'period' && values[k] === code);
    const isAfter = has(NO_PERIOD.after);
    const isBefore = !isAfter && has(NO_PERIOD.before);
    const n = rowsIn(cells);
    if (isAfter) afterAsOf += n;
    if (isBefore) beforeFrom += n;
    return !(isAfter || isBefore);
  });
  const coded = keys.map((key, k) => codedKey(frame, key, k, placeOfInstants(keys, k, ownTakes), parts, inside));
  const groups = new Map<string, { codes: Codes; cells: Cell[] }>();
  for (const { keys: values, cells } of inside) {
    const codes = values.map((value, k) => (value === null ? -1 : (coded[k] as Coder).codeOf(value)));
    const group = groups.get(codes.join()) ?? { codes, cells: [] };
    groups.set(codes.join(), group);
    group.cells.push(...cells);
  }
  return {
    keys: coded.map(({ key }) => key),
    groups: [...groups.values()],
    total: all.flatMap(({ isTotal, cells }) => (isTotal ? cells : [])),
    afterAsOf,
    beforeFrom,
  };
}

interface Coder {
  readonly key: CodedKey;
  codeOf(value: KeyValue): number;
}

/** Where the least instant behind a key of periods stands among what was taken. */
function placeOfInstants(keys: readonly Key[], k: number, ownTakes: number): number {
  return ownTakes + 2 * keys.slice(0, k).filter(({ type }) => type === 'period').length;
}

function codedKey(
  { caller }: Frame,
  key: Key,
  k: number,
  place: number,
  all: readonly CellGroup[],
  inside: readonly CellGroup[],
): Coder {
  const values = inside.flatMap(({ keys }) => keys[k] ?? []);
  if (key.type !== 'period') {
    const ids = [...new Set(values)];
    const codes = new Map(ids.map((id, code) => [id, code]));
    return { key: { codes: [], ids }, codeOf: (value) => codes.get(value) as number };
  }
  const instants = (at: number) =>
    all.flatMap(({ cells }) => cells.flatMap(({ takes }) => takes[at] ?? [])).map(Number);
  const least = instants(place).reduce((a, b) => Math.min(a, b), Infinity);
  const most = instants(place + 1).reduce((a, b) => Math.max(a, b), -Infinity);
  refuseSeconds(caller, `by.${key.name}.at`, least, most, key.asOf);
  const form: PeriodForm = { ...key, from: key.from ?? Number.NEGATIVE_INFINITY };
  const { base, top } = spanOf(form, least, most);
  // not below that of `from`, where clocks went back over the start of a period
  const numbers = values.map((value) => Math.max(value as number, base));
  const shown = shownPeriods(
    caller,
    form,
    base,
    numbers.reduce((a, b) => Math.max(a, b), top),
  );
  return {
    key: { codes: [], ...shown, rules: () => PERIOD_RULES },
    codeOf: (value) => Math.max(value as number, base) - base,
  };
}

/** Rows whose instants could not be placed exactly are refused. */
function refuseBad(
  { caller }: Frame,
  { name }: PeriodKey,
  k: number,
  groups: readonly CellGroup[],
  rowsIn: (cells: readonly Cell[]) => number,
): void {
  const count = (code: number) => groups.reduce((n, { keys, cells }) => n + (keys[k] === code ? rowsIn(cells) : 0), 0);
  const [unfit, early] = [count(NO_PERIOD.unfit), count(NO_PERIOD.tooEarly)];
  if (unfit > 0) {
    const why = `by.${name}.at must be whole epoch milliseconds, or timestamp(…); ${unfit} rows have others`;
    fail('INVALID_VALUE', caller, why, { rows: unfit });
  }
  if (early > 0) {
    const why = `by.${name}: ${early} rows are before 1970; give from, the first day to be looked at`;
    fail('INVALID_VALUE', caller, why, { rows: early });
  }
}

/** Cells without repetition: those of one place are added up. */
export function addedUp(takes: readonly Take[], cells: readonly Cell[]): Cell[] {
  const found = new Map<string, Cell>();
  for (const cell of cells) {
    const place = cell.at.join();
    const met = found.get(place);
    const taken = takes.map(({ take }, k) => takenOf(take, met?.takes[k] ?? null, cell.takes[k] ?? null));
    found.set(place, { at: cell.at, n: (met?.n ?? 0) + cell.n, takes: taken });
  }
  return [...found.values()];
}

/** Two of what was taken as one; `null` is nothing. */
export function takenOf(take: Take['take'], a: bigint | null, b: bigint | null): bigint | null {
  if (a === null || b === null) return a ?? b;
  if (take === 'sum') return a + b;
  return (take === 'min') === a < b ? a : b;
}
