import { fail, refuse } from '../../core/errors.js';
import { assertOneKind } from '../../core/ids.js';
import { NEVER } from '../../core/instant.js';
import { assertReasons, type Reasons, reasonsOf, sortedReasons } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import { type AggregatorState, countOf, listOf, policyField, readState, refuseState } from '../../core/state.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import { INSTANT, KEY, type Key } from '../proportion/row-tally.js';
import { CURRENCY, MIXED, named } from './recurring-amount.js';
import type { CountedSpells, SpellSpec } from './spell-counting.js';
import {
  bySpell,
  inOrder,
  PARTS,
  SpellHistories,
  type SpellNumbers,
  type SpellsByCustomer,
} from './spell-histories.js';
import type { PartMoney, SpellPart } from './spell-part.js';

/**
 * A stored spell: start and end in epoch milliseconds, then the end of its term or its amount; `null` where there is none.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export type StoredSpell = readonly [start: number, end: number | null, part: number | null];

/**
 * What states of aggregators of customers' spells have in common. Plain JSON.
 *
 * @remarks It holds the customer ids as they were given: where they are personal data, so is the state.
 * @category Aggregators
 * @since 0.1.0
 */
export interface StoredSpells<Kind extends string> extends AggregatorState<Kind, 1> {
  /** How invalid spells are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Spells that lack a part that they need. */
  readonly missing: number;
  /** Spells refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
  /** Customers: numbers before texts, ascending. */
  readonly customers: readonly (string | number)[];
  /** The spells of each customer, ascending. */
  readonly spells: readonly (readonly StoredSpell[])[];
}

/**
 * State of an aggregator of the spells of a period. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface SpellState<Kind extends string> extends StoredSpells<Kind> {
  /** First instant of the period, epoch milliseconds. */
  readonly from: number;
  /** First instant after the period. */
  readonly to: number;
}

/** The currency of recurring amounts. */
export const MONEY: PartMoney = {
  currency: (kind, field, value) => {
    if (value === null) return null;
    return CURRENCY.read(value) ?? refuse(kind, field, `${CURRENCY.expected} or null`, value, 'INVALID_STATE');
  },
  unite: (metric, here, there, code) => {
    if (here !== there) fail(code, metric, `${MIXED}${named(here)} here, ${named(there)} in what is added`);
  },
};

/** Writes state with its keys in a fixed order. */
export function writeSpells<Kind extends string>(
  { metric, config, money, onInvalid }: SpellSpec,
  { histories, currency, missing, invalid, reasons = {} }: CountedSpells,
): StoredSpells<Kind> {
  return {
    kind: metric as Kind,
    version: 1,
    ...config,
    ...(money && { currency }),
    onInvalid,
    missing,
    invalid,
    reasons: sortedReasons(reasons),
    ...storedHistories(histories),
  };
}

/** Customers and their spells in a fixed order. */
function storedHistories({ customers: all }: SpellsByCustomer): Pick<StoredSpells<string>, 'customers' | 'spells'> {
  const customers = [...all.keys()].sort(byTypeThenValue);
  const spells = customers.map((customer) => {
    const ordered = inOrder(all.get(customer) as SpellNumbers);
    const rows: StoredSpell[] = [];
    for (let i = 0; i < ordered.length; i += PARTS) {
      const [start, end, part] = ordered.slice(i, i + PARTS) as [number, number, number];
      rows.push([start, orNull(end), orNull(part)]);
    }
    return rows;
  });
  return { customers, spells };
}

/** Reads state, refusing what counts something else or is damaged before anything is taken from it. */
export function readSpellState({ metric: kind, config, part, money }: SpellSpec, value: unknown): CountedSpells {
  const counts = { onInvalid: policyField, missing: countOf, invalid: countOf, reasons: reasonsOf };
  const readers = { ...counts, customers: listOf, spells: listOf };
  const read = readState(kind, 1, config, { ...(money && { currency: money.currency }), ...readers }, value);
  const { missing, invalid, reasons, customers, spells } = read;
  const { currency = null } = read as { readonly currency?: string | null };
  assertReasons(kind, invalid, reasons);
  if (currency !== null && customers.length === 0) {
    refuseState(kind, 'a state without spells must have no currency', 'currency');
  }
  if (spells.length !== customers.length) refuseState(kind, 'each customer must have a list of spells', 'spells');
  const histories = new SpellHistories();
  assertOneKind(kind, ...([customers[0], customers.at(-1)] as [Key, Key]));
  for (const [k, customer] of customers.entries()) {
    const key = KEY.read(customer);
    if (key === null || (k > 0 && byTypeThenValue(customers[k - 1] as Key, key) >= 0)) {
      refuseState(kind, 'customers in a state must be ascending and distinct', 'customers');
    }
    const rows = listOf(kind, 'spells', spells[k]).map((row) => spellOf(kind, row, part));
    if (rows.length === 0 || rows.some((row, i) => i > 0 && bySpell(rows[i - 1] as SpellNumbers, row) > 0)) {
      refuseState(kind, 'spells in a state must be ascending, and each customer must have some', 'spells');
    }
    histories.customers.set(key, rows.flat());
  }
  return { histories, currency, missing, invalid, reasons };
}

function spellOf(kind: string, value: unknown, { required, optional, isPossible }: SpellPart): SpellNumbers {
  const stored = listOf(kind, 'spells', value, PARTS);
  const [start, end, part] = stored.map((each) =>
    each === null ? Infinity : typeof each === 'number' && each < Infinity ? each + 0 : NaN,
  ) as [number, number, number];
  const areInstants = [start, end].every((each) => each === Infinity || (each < NEVER && INSTANT.read(each) !== null));
  if (!(areInstants && start < end && isPossible(part, start))) {
    const name = required[0] ?? optional[0];
    refuseState(kind, `spells in a state must be start, end and ${name} of a valid spell`, 'spells');
  }
  return [start, end, part];
}

function orNull(part: number): number | null {
  return part === Infinity ? null : part;
}
