import type { InvalidPolicy } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { readParts } from '../../core/reading.js';
import { emptySum, partsOfSum, pushSum, pushValue, type RunningSum } from '../../stats/sums/running-sum.js';
import { isSummable } from '../../stats/sums/summable.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import { KEY, type Key, type Kind, RowTally } from '../proportion/row-tally.js';
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
  missing: number;
  invalid: number;
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

/** Nothing counted yet. */
export function emptyMix(): MixTally {
  return { classes: new Map(), n: 0, missing: 0, invalid: 0 };
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
}

/** Counts rows or columns; what it returns is fresh, so a call that throws has changed nothing. */
export function countMix(
  spec: MixSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  units?: MixUnits,
): MixTally {
  const { metric, part, amounts, worth: amountName = 'amount', classes, onInvalid } = spec;
  const tally = emptyMix();
  const rows = new RowTally(metric, source, onInvalid);
  const names = { required: units ? [part, units.part] : [part], optional: [amountName] };
  readParts(metric, source, names, options, (index, given, second, third) => {
    const unit = units ? second : 0;
    const worth = units ? third : second;
    if (given == null || unit == null || (amounts === 'sum' && worth == null)) {
      rows.lack();
      return;
    }
    const key = rows.read(KEY, part, given, index);
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
    putClass(tally, key, 1, amount);
    if (owner !== null) units?.reach.add(owner, key);
  });
  tally.missing = rows.missing;
  tally.invalid = rows.invalid;
  return tally;
}

/** Adds all of another mix. */
export function includeMix(tally: MixTally, more: MixTally): void {
  tally.n += more.n;
  tally.missing += more.missing;
  tally.invalid += more.invalid;
  for (const [key, { count, amount }] of more.classes) {
    const sum = classSum(tally, key);
    sum.count += count;
    pushSum(sum.amount, amount);
  }
}

/** Takes a mix away, and says whether it was in there; if not, nothing changes. O(classes taken). */
export function excludeMix(tally: MixTally, gone: MixTally): boolean {
  if (gone.missing > tally.missing || gone.invalid > tally.invalid) return false;
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
  tally.missing -= gone.missing;
  tally.invalid -= gone.invalid;
  return true;
}

const NOTHING: ClassSum = { count: 0, amount: { high: 0, low: 0, rest: [] } };

/** The classes in the order in which they were given or, where none were, numbers before texts, ascending. */
export function classesInOrder({ classes: given }: MixSpec, { classes }: MixTally): (readonly [Key, ClassSum])[] {
  return given
    ? Array.from(given, (key) => [key, classes.get(key) ?? NOTHING] as const)
    : [...classes].sort(([a], [b]) => byTypeThenValue(a, b));
}
