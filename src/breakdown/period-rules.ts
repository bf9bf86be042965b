import { AFTER, type Codes, MOST_GROUPS, type PeriodRules, refuseMany } from './key-values.js';

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
