import type { PeriodDays } from '../calendar/periods/period-days.js';
import { type PeriodTable, periodTable, TABLE_LIMIT_DAYS } from '../calendar/periods/period-table.js';
import type { ZonePeriods } from '../calendar/periods/zone-periods.js';
import { AFTER, type Codes, MOST_GROUPS, type PeriodRules, type PeriodStatus, refuseMany } from './key-values.js';

/** What a table does for the sake of its keys of periods. */
export const PERIOD_RULES: PeriodRules = {
  inTime(table) {
    const { keys, columns } = table;
    const timed = keys.flatMap(({ statuses, codes }) => (statuses ? [codes as Int32Array] : []));
    if (!timed.some((codes) => codes.some((code) => code <= AFTER))) return table;
    let [afterAsOf, beforeFrom] = [0, 0];
    const stays = Uint8Array.from(timed[0] as Int32Array, (_, row) => {
      if (timed.some((codes) => codes[row] === AFTER)) afterAsOf++;
      else if (timed.some((codes) => (codes[row] as number) < AFTER)) beforeFrom++;
      else return 1;
      return 0;
    });
    // the holes of an array are cells too
    const cut = (column: ArrayLike<unknown>) =>
      (Array.isArray(column) ? Array.from(column) : (column as never[])).filter((_, row) => stays[row]);
    return {
      keys: keys.map((key) => ({ ...key, codes: cut(key.codes) as ArrayLike<number> })),
      columns: columns.map(cut),
      afterAsOf,
      beforeFrom,
    };
  },

  fill(keys, found) {
    for (const [k, { ids, statuses }] of keys.entries()) {
      if (!statuses) continue;
      const there = new Map<string, { readonly of: Codes; readonly periods: Set<number> }>();
      // a key alone has all its periods also without rows
      if (keys.length === 1) there.set('', { of: [0], periods: new Set() });
      for (const { codes: of } of found) {
        const period = of[k] as number;
        if (period < 0) continue;
        const others = of.filter((_, j) => j !== k).join();
        const met = there.get(others) ?? { of, periods: new Set() };
        met.periods.add(period);
        there.set(others, met);
      }
      if (there.size * ids.length > MOST_GROUPS) refuseMany('byPeriod');
      for (const { of, periods } of there.values()) {
        for (const period of ids.keys())
          if (!periods.has(period)) found.push({ codes: of.map((code, j) => (j === k ? period : code)) });
      }
    }
  },

  statusOf(keys, codes) {
    const statuses = keys.flatMap(({ statuses: known }, k) => (known ? [known[codes[k] as number] ?? null] : []));
    return statuses.includes(null) ? null : statuses.includes('partial') ? 'partial' : 'complete';
  },
};

/** Which calendar periods rows are put into. */
export interface PeriodForm {
  readonly days: PeriodDays;
  readonly clock: ZonePeriods;
  /** Up to when things are known. */
  readonly asOf: number;
  /** From when on rows are looked at; −Infinity for all. */
  readonly from: number;
  /** The period that was not over at `asOf`, and the last one that had begun before. */
  readonly open: number;
  readonly last: number;
}

/** The periods that a table shows at least, and the steps between them where they are few. */
export interface PeriodSpan {
  readonly base: number;
  readonly top: number;
  readonly table: PeriodTable | undefined;
}

const DAY = 86_400_000;

/** The periods from `from`, or the first instant of rows, to `asOf`. */
export function spanOf({ clock, asOf, from, open, last }: PeriodForm, least: number, most: number): PeriodSpan {
  const isDated = least <= asOf;
  const to = Math.min(most, asOf);
  const table = isDated && to - least <= TABLE_LIMIT_DAYS * DAY ? periodTable(clock.breaks(least, to)) : undefined;
  if (from > Number.NEGATIVE_INFINITY) return { base: clock.indexOf(from), top: last, table };
  const ofFirst = isDated ? clock.indexOf(least) : open;
  // clocks that went back just after it make an earlier one of the next rows
  const base = table?.periods.reduce((a, b) => Math.min(a, b)) ?? ofFirst;
  return { base, top: isDated ? last : base - 1, table };
}

/** Names of the periods from `base` to `top`, and which of them are over. */
export function shownPeriods(
  caller: string,
  { days, clock, from, open }: PeriodForm,
  base: number,
  top: number,
): { readonly ids: string[]; readonly statuses: PeriodStatus[] } {
  if (top - base >= MOST_GROUPS) refuseMany(caller);
  const ids: string[] = [];
  const statuses: PeriodStatus[] = [];
  for (let index = base; index <= top; index++) {
    ids.push(days.labelOf(index));
    statuses.push(index >= open || (index === base && clock.startOf(index) < from) ? 'partial' : 'complete');
  }
  return { ids, statuses };
}
