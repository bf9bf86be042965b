import { ExactSums } from '../stats/sum.js';
import type { CohortRow, CohortSpec, CohortTally } from './cohort.js';
import type { EventColumns } from './cohort-columns.js';
import { CohortHistories } from './cohort-histories.js';
import { type EventPeriods, periodsOf } from './cohort-periods.js';

/** Bits per customer beyond which a mask for everybody takes more memory than the events themselves. */
const MASK_WORDS = 8;

/** Counts a cohort table from columns of events. */
export function tallyEvents(spec: CohortSpec, events: EventColumns): CohortTally {
  const found = periodsOf(spec, events);
  const span = spec.last - found.base + 1;
  if (span > 32 * MASK_WORDS) {
    const histories = new CohortHistories(spec);
    histories.absorb(events, found);
    return histories.tally();
  }
  const { missing, invalid } = events;
  const rows = tallyMasks(events, found, Math.max(0, span));
  return { n: events.at.length - found.afterAsOf, missing, invalid, afterAsOf: found.afterAsOf, rows };
}

/**
 * One bit per customer and period says who was active when: two passes over the events, no object for any of them. The lowest
 * bit is the cohort, the highest the last activity, and walking the bits fills the cells. The slow twin is `CohortHistories`,
 * which keeps every customer's periods apart.
 */
function tallyMasks(
  { customers, codes, amounts }: EventColumns,
  { periods, base }: EventPeriods,
  span: number,
): CohortRow[] {
  const words = Math.max(1, Math.ceil(span / 32));
  const masks = new Int32Array(codes * words);
  if (words === 1) markSingle(masks, customers, periods);
  else markMany(masks, customers, periods, words);
  const firsts = new Int16Array(codes).fill(-1);
  const active: Float64Array[] = [];
  const lastActive: Float64Array[] = [];
  for (let code = 0; code < codes; code++) {
    let first = -1;
    let latest = -1;
    for (let word = 0; word < words; word++) {
      for (let mask = masks[code * words + word] as number; mask !== 0; mask &= mask - 1) {
        latest = word * 32 + 31 - Math.clz32(mask & -mask);
        if (first < 0) {
          first = latest;
          active[first] ??= new Float64Array(span - first);
          lastActive[first] ??= new Float64Array(span - first);
        }
        ((active[first] as Float64Array)[latest - first] as number)++;
      }
    }
    if (first < 0) continue;
    firsts[code] = first;
    ((lastActive[first] as Float64Array)[latest - first] as number)++;
  }
  const offsets = new Int32Array(span);
  let cells = 0;
  for (let first = 0; first < span; first++) {
    // place of the cell "period 0" of this cohort, so that period p lies at offsets[first] + p
    offsets[first] = cells - first;
    if (active[first]) cells += span - first;
  }
  const sums = amounts && new ExactSums(cells);
  if (sums) addAmounts(sums, customers, periods, amounts, firsts, offsets);
  const rows: CohortRow[] = [];
  for (const [first, counts] of active.entries()) {
    if (!counts) continue;
    rows.push({
      cohort: base + first,
      active: [...counts],
      lastActive: [...(lastActive[first] as Float64Array)],
      amounts: sums && Array.from(counts, (_, k) => sums.value((offsets[first] as number) + first + k)),
    });
  }
  return rows;
}

function markSingle(masks: Int32Array, customers: ArrayLike<number>, periods: ArrayLike<number>): void {
  for (let i = 0; i < periods.length; i++) {
    const period = periods[i] as number;
    if (period >= 0) (masks[customers[i] as number] as number) |= 1 << period;
  }
}

function markMany(masks: Int32Array, customers: ArrayLike<number>, periods: ArrayLike<number>, words: number): void {
  for (let i = 0; i < periods.length; i++) {
    const period = periods[i] as number;
    if (period >= 0) (masks[(customers[i] as number) * words + (period >> 5)] as number) |= 1 << (period & 31);
  }
}

function addAmounts(
  sums: ExactSums,
  customers: ArrayLike<number>,
  periods: ArrayLike<number>,
  amounts: ArrayLike<number>,
  firsts: Int16Array,
  offsets: Int32Array,
): void {
  for (let i = 0; i < periods.length; i++) {
    const period = periods[i] as number;
    if (period < 0) continue;
    const first = firsts[customers[i] as number] as number;
    sums.add((offsets[first] as number) + period, amounts[i] as number);
  }
}
