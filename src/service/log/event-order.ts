import type { LogEvents } from './log-events.js';
import { isEnding, type MetName } from './log-names.js';
import { beginOf, type ChainLink, chainOf } from './status-chain.js';

/** Events of all cases, case after case, each in order of time. */
export interface EventOrder {
  /** Places of events. */
  readonly order: Int32Array;
  /** Where the events of each case begin in it; behind the last case, how many there are. */
  readonly starts: Int32Array;
}

/**
 * Puts the events of each case in order. Of several in one instant, changes of status that say what was before are put in the order of
 * their chain, before other events; others stay as they are listed, or are turned round where the case (or, where that does not tell,
 * the log) is listed backwards.
 */
export function orderEvents(log: LogEvents, names: readonly MetName[]): EventOrder {
  const { ids, caseOf, at, before } = log;
  const starts = startsOf(caseOf, ids.length);
  const order = new Int32Array(caseOf.length);
  const next = starts.slice();
  for (let i = 0; i < caseOf.length; i++) {
    const place = caseOf[i] as number;
    order[next[place] as number] = i;
    (next[place] as number)++;
  }
  let direction: number | undefined;
  for (let place = 0; place < ids.length; place++) {
    const [from, to] = [starts[place] as number, starts[place + 1] as number];
    // views of memory cost more than the events of a case do
    if (rises(order, from, to, at)) continue;
    const own = order.subarray(from, to);
    let turn = Math.sign(ascentsIn(own, at));
    if (turn === 0) {
      direction ??= Math.sign(ascentsIn(Int32Array.from(at.keys()), at)) || 1;
      turn = direction;
    }
    own.sort((a, b) => (at[a] as number) - (at[b] as number) || turn * (a - b));
    if (before.length) chainTies(own, log, names);
  }
  return { order, starts };
}

/** Where the events of each case begin when they lie case after case. */
function startsOf(caseOf: Int32Array, cases: number): Int32Array {
  const starts = new Int32Array(cases + 1);
  for (const place of caseOf) (starts[place + 1] as number)++;
  for (let place = 0; place < cases; place++) (starts[place + 1] as number) += starts[place] as number;
  return starts;
}

/** Whether each event of a part is later than the one before. */
function rises(order: Int32Array, from: number, to: number, at: Float64Array): boolean {
  let last = -Infinity;
  for (let k = from; k < to; k++) {
    const instant = at[order[k] as number] as number;
    if (instant <= last) return false;
    last = instant;
  }
  return true;
}

/** How much oftener times rise from one event to the next than they fall. */
function ascentsIn(events: Int32Array, at: Float64Array): number {
  let sum = 0;
  for (let k = 1; k < events.length; k++) {
    sum += Math.sign((at[events[k] as number] as number) - (at[events[k - 1] as number] as number));
  }
  return sum;
}

/** Puts the changes of each instant of a case in the order of their chain. */
function chainTies(own: Int32Array, { at, codes, before }: LogEvents, names: readonly MetName[]): void {
  const linkOf = (event: number): ChainLink => {
    const past = names[before[event] as number];
    const after = (names[codes[event] as number] as MetName).name;
    return { event, before: past?.name ?? '', after, fromEnd: isEnding(past?.as ?? '') };
  };
  const isChange = (event: number): boolean => (names[codes[event] as number] as MetName).isStatus;
  // of the changes that follow, known once the later instants have been looked at
  let following: string | undefined;
  const instants: { from: number; to: number; next: string | undefined }[] = [];
  for (let to = own.length; to > 0; ) {
    let from = to - 1;
    while (from > 0 && at[own[from - 1] as number] === at[own[from] as number]) from--;
    instants.push({ from, to, next: following });
    const changes = own.subarray(from, to).filter(isChange);
    // of a circle it is not known yet which one comes first
    if (changes.length) following = beginOf(Array.from(changes, linkOf));
    to = from;
  }
  let last: string | undefined;
  for (const { from, to, next } of instants.reverse()) {
    const changes = Array.from(own.subarray(from, to).filter(isChange), linkOf);
    if (changes.length > 1) {
      const others = own.subarray(from, to).filter((event) => !isChange(event));
      own.set([...chainOf(changes, last, next), ...others], from);
    }
    const latest = own.slice(from, to).reverse().find(isChange);
    if (latest !== undefined) last = linkOf(latest).after;
  }
}
