import type { ChurnUnit } from '../../../src/kernels/spell/movement.js';

/** A spell in whole units of time from 0 to 40; without an end it goes on. */
export interface SlowSpell {
  readonly customer: string | number;
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly amount: number;
  readonly renewsAt: number | null;
}

const LAST = 60;

/** Whether the customer is there all the time between an instant and the next one. */
const isThereAfter = (spells: readonly SlowSpell[], t: number) =>
  spells.some(({ startedAt, endedAt }) => startedAt <= t && (endedAt ?? LAST) >= t + 1);

/** Comings and goings, replayed instant by instant and customer by customer. */
export function slowChurn(all: readonly SlowSpell[], from: number, to: number, per: ChurnUnit) {
  const sums = { start: 0, new: 0, reactivated: 0, churnedFromStart: 0, churnedFromNew: 0, churnedFromReactivated: 0 };
  let [time, due, notRenewed, end, startRevenue, churnedRevenue, contraction] = [0, 0, 0, 0, 0, 0, 0];
  for (const customer of new Set(all.map((spell) => spell.customer))) {
    const spells = all.filter((spell) => spell.customer === customer);
    let isKnown = false;
    let origin: 'start' | 'new' | 'reactivated' | null = null;
    const before = { isThere: false };
    const own: { origin: 'start' | 'new' | 'reactivated'; left: boolean }[] = [];
    for (let t = 0; t < to; t++) {
      if (t === from && before.isThere) own.push({ origin: 'start', left: false });
      const after = isThereAfter(spells, t);
      if (!before.isThere && after) {
        origin = isKnown ? 'reactivated' : 'new';
        isKnown = true;
        if (t >= from) own.push({ origin, left: false });
      } else if (before.isThere && !after && t >= from) (own.at(-1) as { left: boolean }).left = true;
      if (t >= from && after) time++;
      before.isThere = after;
    }
    if (before.isThere) end++;
    const counted = per === 'departure' ? own : own.slice(0, 1).map((first) => ({ ...first, left: !before.isThere }));
    for (const each of counted) {
      sums[each.origin]++;
      if (each.left)
        sums[
          ({ start: 'churnedFromStart', new: 'churnedFromNew', reactivated: 'churnedFromReactivated' } as const)[
            each.origin
          ]
        ]++;
    }
    const worth = (t: number) =>
      spells
        .filter(({ startedAt, endedAt }) => startedAt < t && (endedAt ?? LAST) >= t)
        .reduce((sum, { amount }) => sum + amount, 0);
    // who holds nothing but what is free is lost to revenue
    const isLost = (counted[0]?.origin === 'start' && counted[0].left) || worth(to) === 0;
    startRevenue += worth(from);
    if (isLost) churnedRevenue += worth(from);
    else contraction += Math.max(0, worth(from) - worth(to));
    const terms = new Set<number>();
    for (const { startedAt, endedAt, renewsAt } of spells) {
      if (startedAt === endedAt || renewsAt === null || renewsAt < from || renewsAt >= to) continue;
      const isReplaced = endedAt !== null && endedAt < renewsAt && isThereAfter(spells, renewsAt);
      if (!isReplaced) terms.add(renewsAt);
    }
    const instants = per === 'departure' ? [...terms] : terms.size ? [Math.max(...terms)] : [];
    due += instants.length;
    notRenewed += instants.filter((t) => !isThereAfter(spells, t)).length;
  }
  const churned = sums.churnedFromStart + sums.churnedFromNew + sums.churnedFromReactivated;
  const real = all.filter(({ startedAt, endedAt }) => startedAt !== endedAt);
  const hasTerms = real.length === 0 || real.some(({ renewsAt }) => renewsAt !== null);
  return {
    movements: {
      ...sums,
      churned,
      end,
      meanCustomers: time / (to - from),
      dueForRenewal: hasTerms ? due : null,
      notRenewed: hasTerms ? notRenewed : null,
    },
    revenue: { opening: startRevenue, churned: churnedRevenue, contraction },
  };
}
