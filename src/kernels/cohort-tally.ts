import { ExactSums } from '../stats/sum.js';
import type { CohortRow, CohortSpec, CohortTally } from './cohort.js';
import { BLOCK, type EventColumns } from './cohort-columns.js';
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
  const markBlock = words === 1 ? markSingle : markMany;
  for (let start = 0; start < periods.length; start += BLOCK) markBlock(masks, customers, periods, start, words);
  const firsts = new Int16Array(codes).fill(-1);
  // cells of all cohorts side by side, by period: those before the cohort stay empty
  const active = new Float64Array(span * span);
  const lastActive = new Float64Array(span * span);
  for (let start = 0; start < codes; start += BLOCK) countBits(masks, words, start, firsts, active, lastActive, span);
  const sums = amounts && new ExactSums(span * span);
  if (sums && amounts) {
    const cells = new Int32Array(BLOCK);
    for (let start = 0; start < periods.length; start += BLOCK) {
      const end = Math.min(start + BLOCK, periods.length);
      findCells(cells, customers, periods, start, end, firsts, span);
      sums.addEach(cells, amounts, start, end);
    }
  }
  const rows: CohortRow[] = [];
  for (let first = 0; first < span; first++) {
    const [from, to] = [first * span + first, (first + 1) * span];
    if (active[from] === 0) continue;
    rows.push({
      cohort: base + first,
      active: [...active.subarray(from, to)],
      lastActive: [...lastActive.subarray(from, to)],
      amounts: sums && Array.from({ length: to - from }, (_, k) => sums.value(from + k)),
    });
  }
  return rows;
}

function markSingle(masks: Int32Array, customers: ArrayLike<number>, periods: ArrayLike<number>, start: number): void {
  const end = Math.min(start + BLOCK, periods.length);
  for (let i = start; i < end; i++) {
    const period = periods[i] as number;
    if (period >= 0) (masks[customers[i] as number] as number) |= 1 << period;
  }
}

function markMany(
  masks: Int32Array,
  customers: ArrayLike<number>,
  periods: ArrayLike<number>,
  start: number,
  words: number,
): void {
  const end = Math.min(start + BLOCK, periods.length);
  for (let i = start; i < end; i++) {
    const period = periods[i] as number;
    if (period >= 0) (masks[(customers[i] as number) * words + (period >> 5)] as number) |= 1 << (period & 31);
  }
}

/** Walks the bits of a block of customers. */
function countBits(
  masks: Int32Array,
  words: number,
  start: number,
  firsts: Int16Array,
  active: Float64Array,
  lastActive: Float64Array,
  span: number,
): void {
  const end = Math.min(start + BLOCK, firsts.length);
  for (let code = start; code < end; code++) {
    let first = -1;
    let latest = -1;
    for (let word = 0; word < words; word++) {
      for (let mask = masks[code * words + word] as number; mask !== 0; mask &= mask - 1) {
        latest = word * 32 + 31 - Math.clz32(mask & -mask);
        if (first < 0) first = latest;
        (active[first * span + latest] as number)++;
      }
    }
    if (first < 0) continue;
    firsts[code] = first;
    (lastActive[first * span + latest] as number)++;
  }
}

/** The cell of each event of a block; negative for none. */
function findCells(
  cells: Int32Array,
  customers: ArrayLike<number>,
  periods: ArrayLike<number>,
  start: number,
  end: number,
  firsts: Int16Array,
  span: number,
): void {
  for (let i = start; i < end; i++) {
    const period = periods[i] as number;
    cells[i - start] = period < 0 ? -1 : (firsts[customers[i] as number] as number) * span + period;
  }
}
