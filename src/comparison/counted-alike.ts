import { fail, refuse } from '../core/errors.js';
import type { ComparedFacts } from './comparison.js';

/** What a side says of how it was counted. */
export type Facts = Readonly<Record<string, unknown>>;

/** Fields of results that say how they were counted. */
const FIELDS = 'metric unit definition measure direction scale clock calendar reopened select per';

/** A side that was handed in: an object, whatever it is. */
export function factsOf(caller: string, name: string, given: unknown, expected: string): Facts {
  if (Object(given) !== given || Symbol.iterator in (given as object)) {
    refuse(caller, name, expected, given, 'INVALID_VALUE');
  }
  return given as Facts;
}

/**
 * Refuses sides that were counted differently, naming the field: their difference would be one of definitions. What a side does not
 * say agrees with all, and so do counts that were made elsewhere.
 */
export function assertCountedAlike(caller: string, a: Facts, b: Facts): void {
  for (const field of FIELDS.split(' ')) {
    const [one, other] = [textOf(field, a[field]), textOf(field, b[field])];
    if (one === undefined || other === undefined || agree(field, one, other)) continue;
    fail('INVALID_VALUE', caller, `both sides must be counted alike; ${field} is ${one} of a, ${other} of b`, {
      name: field,
    });
  }
}

/** What sides that were counted alike say of what is compared: either of them, where the other does not. */
export function comparedFacts(a: Facts, b: Facts): ComparedFacts {
  const { metric, clock, scale } = { ...b, ...a } as Facts;
  const { min, max } = Object(scale) as NonNullable<ComparedFacts['scale']>;
  return { of: nameOf(metric), clock: nameOf(clock), scale: [min, max].every(Number.isFinite) ? { min, max } : null };
}

function nameOf(fact: unknown): string | null {
  return typeof fact === 'string' ? fact : null;
}

/** A fact as a text that does not depend on the order of fields; periods are expected to differ, what they select by is not. */
function textOf(field: string, value: unknown): string | undefined {
  const fact = field === 'select' && value ? (value as { by?: unknown }).by : value;
  return JSON.stringify(fact, Object.keys(Object(fact)).sort());
}

function agree(field: string, one: string, other: string): boolean {
  if (one === other) return true;
  // counted elsewhere: by whichever classes, but the denominator is known
  const isElsewhere = field === 'definition' && /^"given-|^.*\n"given-/.test(`${one}\n${other}`);
  return isElsewhere && / of shown"$/.test(one) === / of shown"$/.test(other);
}
