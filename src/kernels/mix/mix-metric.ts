import { totalOf } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions, chosen, type InvalidPolicy, policyOf } from '../../core/options.js';
import { assertIterable } from '../../core/reading.js';
import type { Interval, MetricResult } from '../../core/result.js';
import { brings } from '../history/brings.js';
import { COUNT, KEY, type Key, type Kind } from '../proportion/row-tally.js';
import { concludeMix, type MixClass } from './mix-conclusion.js';
import { AMOUNT, countMix, emptyMix, type MixSpec, type MixTally, putClass } from './mix-tally.js';

/**
 * How {@link mix} and {@link MixAggregator} count.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixCounting {
  /** The only classes there are, in their order: an empty one is shown too, and anything else is invalid. @defaultValue every class that comes, the largest first */
  readonly classes?: readonly (string | number)[] | undefined;
  /** What to do with what is not a class, or has no amount that is a number. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * A class as a database counts it.
 *
 * @category Options
 * @since 0.1.0
 */
export interface MixCount {
  /** Which class. */
  readonly class: string | number | bigint;
  /** How many things are in it. */
  readonly count: number | bigint;
  /** What they are worth; for all classes or for none. @defaultValue no amounts */
  readonly amount?: number | bigint | null | undefined;
}

/**
 * A mix: how a whole falls into classes.
 *
 * @category Results
 * @since 0.1.0
 */
export interface MixResult<Id extends string = 'mix', Measure extends string = 'count' | 'amount'>
  extends MetricResult<Id, 'fraction'> {
  /** Share of the largest class by the measure, 0…1; `null` when there is nothing to share out. */
  readonly value: number | null;
  /** How many things have a class. */
  readonly n: number;
  /** Interval of `value`; as all intervals hold together, it does whichever class is the largest. `null` for amounts. */
  readonly interval: Interval | null;
  /** What value, concentration and order are about. */
  readonly measure: Measure;
  /** Sum of all amounts; `null` when none were counted. */
  readonly total: number | null;
  /** The largest class by the measure, of equal ones the first; `null` when there is none. */
  readonly largest: string | number | null;
  /** Herfindahl's index, Σ share², from 1 / number of classes (all equal) to 1 (one class has all). */
  readonly herfindahl: number | null;
  /** 1 / `herfindahl`: how many classes of equal size are as concentrated. */
  readonly effectiveNumber: number | null;
  /** The classes: in the order given or, where none was, the largest first. */
  readonly classes: readonly MixClass[];
}

/** A mix under its own names: of the class, and of both measures. */
export interface MixNames<Id extends string, Measure extends string> {
  readonly metric: Id;
  /** Name of the reader or column of the class. */
  readonly part: string;
  /** The measure that counts, a space and the one that sums. */
  readonly measures: `${Measure} ${Measure}`;
}

/** How a mix is concluded under its own names. */
export interface NamedConclusion<Measure extends string> {
  readonly measure?: Measure | undefined;
  readonly confidence?: number | undefined;
}

/** Names of the options of {@link NamedConclusion}. */
export const MIX_CONCLUSION = 'measure confidence';
/** Names of the options of {@link MixCounting}. */
export const MIX_COUNTING = 'classes onInvalid';

/** Applies defaults to the counting options of any mix and checks them. */
export function mixSpec(
  { metric, part }: MixNames<string, string>,
  amounts: 'none' | 'sum',
  { classes, onInvalid }: MixCounting,
): MixSpec {
  const given = classes === undefined ? null : classesOf(metric, classes);
  return { metric, part, amounts, classes: given, takesCounts: true, onInvalid: policyOf(metric, onInvalid) };
}

function classesOf(metric: string, classes: readonly Key[]): ReadonlySet<Key> {
  const keys = Array.isArray(classes) ? Array.from(classes as unknown[], KEY.read) : [];
  const distinct = new Set(keys);
  if (keys.length === 0 || distinct.has(null) || distinct.size < keys.length) {
    refuse(metric, 'classes', 'an array of different texts or numbers', classes);
  }
  return distinct as Set<Key>;
}

/** Counts rows or columns and concludes, under these names. */
export function namedMix<Id extends string, Measure extends string>(
  names: MixNames<Id, Measure>,
  source: unknown,
  options: object | undefined,
): MixResult<Id, Measure> {
  const { metric, part } = names;
  assertOptions(metric, options, `${part} amount count ${MIX_COUNTING} missingValue ${MIX_CONCLUSION}`);
  const given = { ...options } as Record<string, unknown> & NamedConclusion<Measure> & MixCounting;
  const spec = mixSpec(names, brings(source, given, 'amount') ? 'sum' : 'none', given);
  return concludeNamed(names, spec, countMix(spec, source, given), given);
}

/** The result under these names. */
export function concludeNamed<Id extends string, Measure extends string>(
  { metric, measures }: MixNames<Id, Measure>,
  spec: MixSpec,
  tally: MixTally,
  options: NamedConclusion<Measure> | undefined,
): MixResult<Id, Measure> {
  const measure = chosen(spec.metric, 'measure', options?.measure, measures);
  const by = measures.startsWith(measure) ? 'count' : 'amount';
  if (by === 'amount' && spec.amounts === 'none') {
    refuse(spec.metric, 'measure', 'another where there are no amounts', measure);
  }
  const { value, n, interval, total, largest, herfindahl, effectiveNumber, classes, ...left } = concludeMix(
    spec,
    tally,
    by,
    options,
  );
  const parts = { total, largest, herfindahl, effectiveNumber, classes };
  return { metric, unit: 'fraction', value, n, ...left, interval, measure, ...parts };
}

/** Concludes from counts that came from elsewhere, under these names. */
export function namedMixFromCounts<Id extends string, Measure extends string>(
  names: MixNames<Id, Measure>,
  counts: unknown,
  options: (NamedConclusion<Measure> & Omit<MixCounting, 'onInvalid'>) | undefined,
): MixResult<Id, Measure> {
  const caller = `${names.metric}-from-counts`;
  assertOptions(caller, options, `classes ${MIX_CONCLUSION}`);
  const { spec, tally } = mixOfCounts({ ...names, metric: caller }, counts, options?.classes);
  return concludeNamed(names, spec, tally, options);
}

/** Takes in counts that came from elsewhere, each class once; the metric of the names is who is called. */
export function mixOfCounts(
  names: MixNames<string, string>,
  counts: unknown,
  classes: MixCounting['classes'],
): { readonly spec: MixSpec; readonly tally: MixTally } {
  const { metric: caller } = names;
  assertIterable(caller, 'counts', counts);
  const list = Array.from(counts, (each) => Object(each) as MixCount);
  const amounts = list.some(({ amount }) => amount != null) ? 'sum' : 'none';
  const spec = mixSpec(names, amounts, { classes });
  const tally = { ...emptyMix(), left: noneLeftOut() };
  for (const [index, { class: name, count, amount }] of list.entries()) {
    const refuseIt = (part: string, expected: string, got: unknown): never =>
      refuse(caller, part, expected, got, 'INVALID_VALUE', ` at index ${index} of counts`, { index });
    const read = <Value>({ read, expected }: Kind<Value>, part: string, value: unknown): Value =>
      read(value) ?? refuseIt(part, expected, value);
    const key = read(KEY, 'class', name);
    if (spec.classes && !spec.classes.has(key)) refuseIt('class', 'one of the classes given', name);
    if (tally.classes.has(key)) refuseIt('class', 'given once', name);
    putClass(tally, key, read(COUNT, 'count', count), amounts === 'sum' ? read(AMOUNT, 'amount', amount) : 0);
  }
  totalOf(
    caller,
    'counts',
    Array.from(tally.classes.values(), ({ count }) => count),
  );
  return { spec, tally };
}
