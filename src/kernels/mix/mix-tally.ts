import type { InvalidPolicy } from '../../core/options.js';
import { readParts } from '../../core/reading.js';
import { ExactSum } from '../../stats/sums/sum.js';
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
  /** The only classes there are, in their order; `null` when every class that comes is one. */
  readonly classes: readonly Key[] | null;
  readonly onInvalid: InvalidPolicy;
}

/** One class: how many things, and the exact sum of what they are worth. */
export interface ClassSum {
  count: number;
  readonly amount: ExactSum | null;
}

/** The sufficient statistic of a mix. */
export interface MixTally {
  readonly classes: Map<Key, ClassSum>;
  missing: number;
  invalid: number;
}

/** Any finite number that can be summed exactly; refunds are below 0. */
export const AMOUNT: Kind<number> = {
  expected: 'a finite number of size up to 2^960',
  read: (value) => (isSummable(value) ? value + 0 : null),
};

/** Nothing counted yet: the classes of the specification, or none. */
export function emptyMix({ classes, amounts }: MixSpec): MixTally {
  const tally: MixTally = { classes: new Map(), missing: 0, invalid: 0 };
  for (const key of classes ?? []) classSum(tally, key, amounts);
  return tally;
}

function classSum(tally: MixTally, key: Key, amounts: 'none' | 'sum'): ClassSum {
  let sum = tally.classes.get(key);
  if (!sum) {
    sum = { count: 0, amount: amounts === 'sum' ? new ExactSum() : null };
    tally.classes.set(key, sum);
  }
  return sum;
}

/** Adds things to a class: how many, and what they are worth together. */
export function putClass({ amounts }: MixSpec, tally: MixTally, key: Key, count: number, amount: number): void {
  const sum = classSum(tally, key, amounts);
  sum.count += count;
  sum.amount?.add(amount);
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
  const { metric, part, amounts, classes, onInvalid } = spec;
  const tally = emptyMix(spec);
  const rows = new RowTally(metric, source, onInvalid);
  const names = { required: units ? [part, units.part] : [part], optional: ['amount'] };
  readParts(metric, source, names, options, (index, given, second, third) => {
    const unit = units ? second : 0;
    const worth = units ? third : second;
    if (given == null || unit == null || (amounts === 'sum' && worth == null)) {
      rows.missing++;
      return;
    }
    const key = rows.read(KEY, part, given, index);
    if (key === null) return;
    if (classes && !tally.classes.has(key)) {
      rows.refuse(part, 'one of the classes given', given, index);
      return;
    }
    if (amounts === 'none' && worth != null) {
      rows.refuse('amount', "left out unless amounts: 'sum' is given", worth, index);
      return;
    }
    const amount = amounts === 'sum' ? rows.read(AMOUNT, 'amount', worth, index) : 0;
    const owner = amount === null || !units ? null : rows.read(KEY, units.part, unit, index);
    if (amount === null || (units && owner === null)) return;
    putClass(spec, tally, key, 1, amount);
    if (owner !== null) units?.reach.add(owner, key);
  });
  tally.missing = rows.missing;
  tally.invalid = rows.invalid;
  return tally;
}

/** Adds `more` to `tally`, or takes it away; classes of which nothing is left go, unless they were given. */
export function includeMix(spec: MixSpec, tally: MixTally, more: MixTally, sign: 1 | -1): void {
  tally.missing += sign * more.missing;
  tally.invalid += sign * more.invalid;
  for (const [key, { count, amount }] of more.classes) {
    const sum = classSum(tally, key, spec.amounts);
    sum.count += sign * count;
    const parts = amount?.toJSON() ?? [];
    sum.amount?.merge(sign > 0 ? parts : parts.map((part) => -part));
    const isEmpty = sum.count === 0 && !sum.amount?.toJSON().length;
    if (isEmpty && !spec.classes) tally.classes.delete(key);
  }
}

/** How many things were counted. */
export function countedIn({ classes }: MixTally): number {
  let total = 0;
  for (const { count } of classes.values()) total += count;
  return total;
}

/** The classes in the order in which they were given or, where none were, numbers before texts, ascending. */
export function classesInOrder({ classes: given }: MixSpec, { classes }: MixTally): [Key, ClassSum][] {
  return given
    ? given.map((key) => [key, classes.get(key) as ClassSum])
    : [...classes].sort(([a], [b]) => byTypeThenValue(a, b));
}
