import { totalOf } from '../../core/counts.js';
import { type assertOneKind, ID_TEXT, type IdKind, idOf } from '../../core/ids.js';
import { addedLeftOut, type LeftOut } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { readParts } from '../../core/reading.js';
import { emptySum, partsOfSum, pushSum, pushValue, type RunningSum } from '../../stats/sums/running-sum.js';
import { isSummable } from '../../stats/sums/summable.js';
import { brings } from '../history/brings.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import { COUNT, KEY, type Key, type Kind, RowTally } from '../proportion/row-tally.js';
import type { ClassReach } from '../scale/class-reach.js';

/** What is counted: things by class, and what they are worth. */
export interface MixSpec {
  readonly metric: string;
  /** Name of the reader, column or field that holds the class. */
  readonly part: string;
  readonly amounts: 'none' | 'sum';
  /** Name of the reader, column or field that holds what a thing is worth. @defaultValue `'amount'` */
  readonly worth?: string;
  /** The only classes there are, in their order; `null` when every class that comes is one. */
  readonly classes: ReadonlySet<Key> | null;
  /** Whether rows may say in a part `count` how many things they stand for. */
  readonly takesCounts?: boolean;
  /** Where classes are somebody's ids, all of one kind: what holds them to it, so that no other mix carries it. */
  readonly ids?: { readonly kind: () => IdKind; readonly assertOneKind: typeof assertOneKind };
  readonly onInvalid: InvalidPolicy;
}

/** One class: how many things, and the exact sum of what they are worth; 0 where amounts are not summed. */
export interface ClassSum {
  readonly count: number;
  readonly amount: RunningSum;
}

interface GrowingClass extends ClassSum {
  count: number;
}

/** The sufficient statistic of a mix: the classes that have things, and how many things there are. */
export interface MixTally {
  readonly classes: Map<Key, GrowingClass>;
  n: number;
  /** What is in no class. */
  left: LeftOut;
}

/** Any finite number that can be summed exactly; refunds are below 0. */
export const AMOUNT: Kind<number> = {
  expected: 'a finite number of size up to 2^960',
  fault: 'out-of-range',
  read: (given) => {
    const value = plain(given);
    return isSummable(value) ? value + 0 : null;
  },
};

/** What tells classes apart. */
export const CLASS: Kind<Key> = { expected: ID_TEXT, fault: 'not-a-class', read: idOf };

/** Nothing counted yet. */
export function emptyMix(): MixTally {
  return { classes: new Map(), n: 0, left: { missing: 0, invalid: 0, reasons: {} } };
}

function classSum({ classes }: MixTally, key: Key): GrowingClass {
  let sum = classes.get(key);
  if (!sum) {
    sum = { count: 0, amount: emptySum() };
    classes.set(key, sum);
  }
  return sum;
}

/** Adds things to a class: how many, and what they are worth together. */
export function putClass(tally: MixTally, key: Key, count: number, amount: number): void {
  const sum = classSum(tally, key);
  sum.count += count;
  tally.n += count;
  pushValue(sum.amount, amount);
}

/** Who each thing belongs to: an optional third part of a row, and where to note it. */
export interface MixUnits {
  readonly part: string;
  readonly reach: ClassReach;
  /** Holds their ids to one kind. */
  readonly kind: IdKind;
}

/**
 * Counts rows or columns, each of which stands for one thing or for as many as its part `count` says, whose amount is that of all of
 * them together. What it returns is fresh, so a call that throws has changed nothing.
 */
export function countMix(
  spec: MixSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  units?: MixUnits,
): MixTally {
  const { metric, part, amounts, worth: amountName = 'amount', classes, ids, takesCounts, onInvalid } = spec;
  const tally = emptyMix();
  const rows = new RowTally(metric, source, onInvalid);
  const hasMany = takesCounts === true && brings(source, options, 'count');
  const hasWorth = amounts === 'sum' && brings(source, options, amountName);
  const names = {
    required: [part, units?.part, hasMany && 'count', hasWorth && amountName].filter(
      (name) => typeof name === 'string',
    ),
    optional: [!hasWorth && amountName, takesCounts && !hasMany && 'count'].filter((name) => typeof name === 'string'),
  };
  const kind = ids?.kind();
  readParts(metric, source, names, options, (index, given, second, third, fourth) => {
    const unit = units ? second : 0;
    const next = units ? third : second;
    const last = units ? fourth : third;
    const worth = hasMany ? last : next;
    rows.times = 1;
    const many = hasMany ? rows.read(COUNT, 'count', next, index) : 1;
    if (!many) return;
    rows.times = many;
    if (given == null || unit == null || (amounts === 'sum' && worth == null)) {
      rows.lack();
      return;
    }
    const key = rows.read(ids ? KEY : CLASS, part, given, index);
    if (key === null) return;
    if (classes && !classes.has(key)) {
      rows.refuse(part, 'one of the classes given', given, index, 'not-a-class');
      return;
    }
    if (amounts === 'none' && worth != null) {
      rows.refuse(amountName, "left out unless amounts: 'sum' is given", worth, index, 'contradictory');
      return;
    }
    const amount = amounts === 'sum' ? rows.read(AMOUNT, amountName, worth, index) : 0;
    const owner = amount === null || !units ? null : rows.read(KEY, units.part, unit, index);
    if (amount === null || (units && owner === null)) return;
    kind?.see(metric, source, part, key, index);
    putClass(tally, key, many, amount);
    if (!units || owner === null) return;
    units.kind.see(metric, source, units.part, owner, index);
    units.reach.add(owner, key);
  });
  tally.left = rows.leftOut;
  if (hasMany) totalOf(metric, 'counts', [tally.n, rows.missing, rows.invalid]);
  return tally;
}

/** Adds all of another mix. */
export function includeMix(tally: MixTally, more: MixTally): void {
  tally.n += more.n;
  tally.left = addedLeftOut(tally.left, more.left, 1) as LeftOut;
  for (const [key, { count, amount }] of more.classes) {
    const sum = classSum(tally, key);
    sum.count += count;
    pushSum(sum.amount, amount);
  }
}

/** Takes a mix away, and says whether it was in there; if not, nothing changes. O(classes taken). */
export function excludeMix(tally: MixTally, gone: MixTally): boolean {
  const leftOut = addedLeftOut(tally.left, gone.left, -1);
  if (!leftOut) return false;
  const left: [Key, GrowingClass][] = [];
  for (const [key, { count, amount }] of gone.classes) {
    const mine = tally.classes.get(key) ?? { count: 0, amount: emptySum() };
    const rest = { count: mine.count - count, amount: { ...mine.amount, rest: mine.amount.rest.slice() } };
    for (const part of partsOfSum(amount)) pushValue(rest.amount, -part);
    if (rest.count < 0 || (rest.count === 0 && partsOfSum(rest.amount).length > 0)) return false;
    left.push([key, rest]);
  }
  for (const [key, rest] of left) {
    if (rest.count > 0) tally.classes.set(key, rest);
    else tally.classes.delete(key);
  }
  tally.n -= gone.n;
  tally.left = leftOut;
  return true;
}

const NOTHING: ClassSum = { count: 0, amount: { high: 0, low: 0, rest: [] } };

/** The classes in the order in which they were given or, where none were, numbers before texts, ascending. */
export function classesInOrder({ classes: given }: MixSpec, { classes }: MixTally): (readonly [Key, ClassSum])[] {
  return given
    ? Array.from(given, (key) => [key, classes.get(key) ?? NOTHING] as const)
    : [...classes].sort(([a], [b]) => byTypeThenValue(a, b));
}
