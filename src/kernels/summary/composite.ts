import { refuse, show } from '../../core/errors.js';
import { assertOptions, chosen } from '../../core/options.js';
import { plain } from '../../core/plain-number.js';
import { assertIterable } from '../../core/reading.js';
import type { MetricResult } from '../../core/result.js';
import { emptySum, pushValue, valueOfSum } from '../../stats/sums/running-sum.js';

/**
 * The ends of the scale that a component is rescaled from.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CompositeEnds {
  /** The value that becomes 0. Above `best` where lower is better. */
  readonly worst: number;
  /** The value that becomes 100. */
  readonly best: number;
}

/**
 * A component of an index that has ends for it already: for all components, or for those of certain names. See the index.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CompositePart {
  /** What it is called in the contributions; no two alike. */
  readonly name: string;
  /** The value on its own scale, such as `result.value` of another metric; `null` when there is none. */
  readonly value: number | bigint | null | undefined;
  /** Its weight: 0, or a size from 1e-200 to 1e200. Only proportions between weights matter. */
  readonly weight: number | bigint;
  /** The value that becomes 0. Above `best` where lower is better. @defaultValue what the index says, where it says something */
  readonly worst?: number | bigint | undefined;
  /** The value that becomes 100. @defaultValue what the index says, where it says something */
  readonly best?: number | bigint | undefined;
}

/**
 * A component of an index, with the ends of its scale.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CompositeComponent extends CompositePart, CompositeEnds {
  /** The value that becomes 0. Above `best` where lower is better. */
  readonly worst: number;
  /** The value that becomes 100. */
  readonly best: number;
}

/**
 * What to do about a component without a value: `'refuse'` stops and names it; `'renormalise'` leaves it out, so that the
 * others share its weight.
 *
 * @category Options
 * @since 0.1.0
 */
export type MissingPolicy = 'refuse' | 'renormalise';

/**
 * How an index is put together.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CompositeOptions {
  /** What to do about a component without a value. @defaultValue `'refuse'` */
  readonly onMissing?: MissingPolicy | undefined;
}

/**
 * What one component adds to an index.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CompositeContribution {
  /** Name of the component. */
  readonly name: string;
  /** Its value as it was given. */
  readonly value: number;
  /** The value on 0 (worst) to 100 (best). */
  readonly rescaled: number;
  /** Its share of the weights that were used. */
  readonly weight: number;
  /** Points of the index that are due to it: `rescaled * weight`, fitted so that all of them add up to the index. */
  readonly contribution: number;
}

/**
 * An index with what it is made of. `n` counts the components that were used, `missing` those that were left out.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CompositeResult<Id extends string> extends MetricResult<Id, 'index'> {
  /** The index, 0…100; `null` when no component that has a weight has a value. */
  readonly value: number | null;
  /** What was done about components without a value. */
  readonly onMissing: MissingPolicy;
  /** One for each component that was used, in the order given; they add up to `value` exactly, in any order. */
  readonly contributions: readonly CompositeContribution[];
}

/** The ends that an index has for a component of this name, if it has any. */
export type UsualEnds = (name: unknown) => readonly [worst: number, best: number] | undefined;

/** The ends of known components by their names, which are ids of metrics. */
export function endsByName(known: Readonly<Record<string, readonly [worst: number, best: number]>>): UsualEnds {
  return (name) => (typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined);
}

/** 2^46: what is 128 at most and a multiple of 2^-46 adds up without rounding. */
const GRID = 70368744177664;

/**
 * Weighted mean of components on 0 to 100. The sums are exact, so the index does not depend on the order; it is rounded to
 * the precision that doubles have from 64 to 128, as are its partial sums, whose steps are the contributions.
 */
export function composite<Id extends string>(
  metric: Id,
  components: Iterable<CompositePart>,
  options: CompositeOptions | undefined,
  usual: UsualEnds = () => undefined,
): CompositeResult<Id> {
  assertOptions(metric, options, 'onMissing');
  const policy = chosen(metric, 'onMissing', options?.onMissing, 'refuse renormalise');
  assertIterable(metric, 'components', components);
  const names = new Set<unknown>();
  const used: { name: string; value: number; weight: number; fraction: number }[] = [];
  const weights = emptySum();
  let hasWeight = false;
  for (const component of components) {
    const index = names.size;
    const given = Object(component) as CompositePart;
    assertOptions(metric, given, 'name value weight worst best', `components[${index}].`);
    const { name, worst = usual(name)?.[0], best = usual(name)?.[1] } = given;
    const [value, weight] = [plain(given.value), plain(given.weight) as number];
    const check = (isRight: boolean, what: string, expected: string, got: unknown) => {
      if (!isRight) refuse(metric, what, expected, got, 'INVALID_VALUE', ` at component ${show(name)}`, { index });
    };
    check(typeof name === 'string' && !names.has(name), 'a name', 'a text of its own', name);
    names.add(name);
    const isWeight = typeof weight === 'number' && (weight === 0 || (weight >= 1e-200 && weight <= 1e200));
    check(isWeight, 'weight', '0 or from 1e-200 to 1e200', weight);
    hasWeight ||= weight > 0;
    const [from, to] = [plain(worst), plain(best)] as [number, number];
    const span = typeof from === 'number' && typeof to === 'number' ? to - from : 0;
    check(span !== 0 && Number.isFinite(span), 'worst and best', 'different numbers', `${show(worst)}, ${show(best)}`);
    if (value == null && policy === 'renormalise') continue;
    const isInside = typeof value === 'number' && value >= Math.min(from, to) && value <= Math.max(from, to);
    check(isInside, 'value', `a number from ${from} to ${to}`, value);
    // "+ 0" turns -0 into 0
    const known = (value as number) + 0;
    used.push({ name, value: known, weight, fraction: (known - from) / span + 0 });
    pushValue(weights, weight);
  }
  if (names.size > 0 && !hasWeight) refuse(metric, 'the weights', 'above 0 in sum', 0, 'INVALID_VALUE');

  const total = valueOfSum(weights);
  const reached = emptySum();
  let index = 0;
  const contributions = (total ? used : []).map(({ name, value, weight, fraction }) => {
    const before = index;
    pushValue(reached, weight * fraction);
    // divided first: a quotient of 1 is exact
    index = Math.round(100 * (valueOfSum(reached) / total) * GRID) / GRID;
    return { name, value, rescaled: 100 * fraction, weight: weight / total + 0, contribution: index - before };
  });
  return {
    metric,
    unit: 'index',
    value: total ? index : null,
    n: contributions.length,
    missing: names.size - used.length,
    invalid: 0,
    reasons: {},
    refused: [],
    onMissing: policy,
    contributions,
  };
}
