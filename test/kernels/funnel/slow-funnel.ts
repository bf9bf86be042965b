import fc from 'fast-check';
import type { FunnelEntry, FunnelOrder } from '../../../src/kernels/funnel/funnel-spec.js';

/** What a user did, and when, in epoch milliseconds. */
export interface SlowEvent {
  readonly user: string | number;
  readonly step: string | number;
  readonly at: number;
}

export interface SlowOptions {
  readonly steps: readonly (string | number)[];
  readonly order: FunnelOrder;
  readonly entry: FunnelEntry;
  readonly windowMs?: number | undefined;
  readonly asOf?: number | undefined;
}

/** What a funnel counts: everything but rates. */
export interface SlowFunnel {
  readonly entered: number;
  readonly open: { readonly entered: number; readonly reached: number[] };
  readonly reached: number[];
  readonly medianMs: (number | null)[];
}

/** The plain way: an array of events for each user in a Map, every attempt walked from its entry. */
export function slowFunnel(events: readonly SlowEvent[], options: SlowOptions): SlowFunnel {
  const { steps, windowMs = Infinity, asOf = Infinity } = options;
  const users = new Map<string | number, SlowEvent[]>();
  for (const event of events) {
    if (event.at > asOf) continue;
    const own = users.get(event.user);
    if (own) own.push(event);
    else users.set(event.user, [event]);
  }
  const zeros = () => steps.map(() => 0);
  const result = { entered: 0, open: { entered: 0, reached: zeros() }, reached: zeros() };
  const gaps: number[][] = steps.slice(1).map(() => []);
  for (const own of users.values()) {
    const times = attemptOf(own, options);
    const [entry] = times;
    if (entry === undefined) continue;
    result.entered++;
    const isOpen = entry + windowMs > asOf && windowMs < Infinity && asOf < Infinity;
    if (isOpen) result.open.entered++;
    const reached = isOpen ? result.open.reached : result.reached;
    for (const [k, time] of times.entries()) {
      (reached[k] as number)++;
      if (!isOpen && k > 0) gaps[k - 1]?.push(time - (times[k - 1] as number));
    }
  }
  return { ...result, medianMs: gaps.map(medianOfSorted) };
}

/** The instants of the steps of the attempt that counts; none who has not entered. */
function attemptOf(events: readonly SlowEvent[], { steps, order, entry, windowMs = Infinity }: SlowOptions): number[] {
  const placeOf = ({ step }: SlowEvent) => (steps.includes(step) ? steps.indexOf(step) : steps.length);
  const sorted = [...events].sort((a, b) => a.at - b.at || placeOf(a) - placeOf(b));
  const entries = [...sorted.keys()].filter((i) => {
    const { step } = sorted[i] as SlowEvent;
    return order === 'any' ? steps.includes(step) : step === steps[0];
  });
  let best: number[] = [];
  for (const i of entries) {
    const start = (sorted[i] as SlowEvent).at;
    const left = [...steps];
    const times: number[] = [];
    for (const { step, at } of sorted.slice(i)) {
      if (at > start + windowMs || left.length === 0) break;
      const k = order === 'any' ? left.indexOf(step) : left[0] === step ? 0 : -1;
      if (k >= 0) {
        times.push(at);
        left.splice(k, 1);
      } else if (order === 'strict') break;
    }
    if (entry === 'first') return times;
    if (times.length > best.length) best = times;
  }
  return best;
}

function medianOfSorted(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] as number) + (sorted[Math.ceil(half) - 1] as number)) / 2;
}

/** What a result says in the terms of the slow twin. */
export function countsOf(result: {
  readonly entered: number;
  readonly open: { readonly entered: number; readonly reached: readonly number[] };
  readonly reached: readonly number[];
  readonly steps: readonly { readonly medianMs: number | null }[];
}): SlowFunnel {
  const { entered, open, reached, steps } = result;
  return {
    entered,
    open: { entered: open.entered, reached: [...open.reached] },
    reached: [...reached],
    medianMs: steps.map(({ medianMs }) => medianMs),
  };
}

/** Few users, instants that coincide, steps that may be those of the funnel. */
export const slowEvents: fc.Arbitrary<SlowEvent[]> = fc.array(
  fc.record({
    user: fc.constantFrom('0', '1', '2', '3', 'an', '__proto__'),
    step: fc.constantFrom('view', 'cart', 'buy', 'pay', 'other', 7),
    at: fc.oneof(fc.integer({ min: -6, max: 30 }), fc.constantFrom(-1e13, 0, 1e9, 253_402_300_799_000)),
  }),
  { maxLength: 60, size: 'max' },
);

export const slowOptions: fc.Arbitrary<SlowOptions> = fc.record({
  steps: fc.oneof(
    fc.constant(['view', 'cart', 'buy']),
    fc.array(fc.constantFrom<string | number>('view', 'cart', 'buy', 'pay', 7), { minLength: 2, maxLength: 6 }),
  ),
  order: fc.constantFrom<FunnelOrder>('ordered', 'strict', 'any'),
  entry: fc.constantFrom<FunnelEntry>('first', 'best'),
  windowMs: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }),
  asOf: fc.option(fc.integer({ min: -5, max: 35 }), { nil: undefined }),
});
