import type { InvalidPolicy } from '../../core/options.js';
import { type AggregatorState, countOf, listOf, openState, refuseState } from '../../core/state.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import { INSTANT, KEY, type Key } from '../proportion/row-tally.js';
import { AMOUNT, type CountedSpells, type SpellSpec } from './spell-counting.js';
import { bySpell, inOrder, PARTS, SpellHistories, type Spells } from './spell-histories.js';

/**
 * A stored spell: start, end, amount and end of its term, in epoch milliseconds and in the caller's currency; `null` where there
 * is none.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export type StoredSpell = readonly [start: number, end: number | null, amount: number | null, renewsAt: number | null];

/**
 * State of an aggregator of customers' spells. Plain JSON.
 *
 * @remarks It holds the customer ids as they were given: where they are personal data, so is the state.
 * @category Aggregators
 * @since 0.1.0
 */
export interface SpellState<Kind extends string> extends AggregatorState<Kind, 1> {
  /** First instant of the period, epoch milliseconds. */
  readonly from: number;
  /** First instant after the period. */
  readonly to: number;
  /** Whether spells have amounts. */
  readonly amounts: 'none' | 'sum';
  /** How invalid spells are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Spells without customer, start or amount. */
  readonly missing: number;
  /** Spells refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Customers: numbers before texts, ascending. */
  readonly customers: readonly (string | number)[];
  /** The spells of each customer, ascending. */
  readonly spells: readonly (readonly StoredSpell[])[];
}

/** Writes state with its keys in a fixed order. */
export function writeSpells<Kind extends string>(
  kind: Kind,
  { period, amounts, onInvalid }: SpellSpec,
  { histories, missing, invalid }: CountedSpells,
): SpellState<Kind> {
  const customers = [...histories.customers.keys()].sort(byTypeThenValue);
  const spells = customers.map((customer) => {
    const ordered = inOrder(histories.customers.get(customer) as Spells);
    const rows: StoredSpell[] = [];
    for (let i = 0; i < ordered.length; i += PARTS) {
      const [start, end, amount, renewsAt] = ordered.slice(i, i + PARTS) as [number, number, number, number];
      rows.push([start, orNull(end), amounts === 'sum' ? amount : null, orNull(renewsAt)]);
    }
    return rows;
  });
  return { kind, version: 1, ...period, amounts, onInvalid, missing, invalid, customers, spells };
}

/** Reads state, refusing what counts something else or is damaged before anything is taken from it. */
export function readSpellState(kind: string, { period, amounts }: SpellSpec, value: unknown): CountedSpells {
  const state = openState(kind, 1, { ...period, amounts }, value);
  const missing = countOf(kind, 'missing', state['missing']);
  const invalid = countOf(kind, 'invalid', state['invalid']);
  const customers = listOf(kind, 'customers', state['customers']) as Key[];
  const spells = listOf(kind, 'spells', state['spells'], customers.length);
  const histories = new SpellHistories();
  for (const [k, customer] of customers.entries()) {
    const key = KEY.read(customer);
    if (key === null || (k > 0 && byTypeThenValue(customers[k - 1] as Key, customer) >= 0)) {
      refuseState(kind, 'customers in a state must be ascending and distinct', 'customers');
    }
    const rows = listOf(kind, 'spells', spells[k]).map((row) => spellOf(kind, row, amounts));
    if (rows.length === 0 || rows.some((row, i) => i > 0 && bySpell(rows[i - 1] as Spells, row) > 0)) {
      refuseState(kind, 'spells in a state must be ascending, and each customer must have some', 'spells');
    }
    histories.customers.set(key, rows.flat());
  }
  return { histories, missing, invalid };
}

function spellOf(kind: string, value: unknown, amounts: 'none' | 'sum'): Spells {
  const [start, end, amount, renewsAt] = listOf(kind, 'spells', value, PARTS);
  const at = (instant: unknown): number =>
    instant === null ? Infinity : typeof instant === 'number' ? (INSTANT.read(instant) ?? Number.NaN) : Number.NaN;
  const [from, until, term] = [at(start), at(end), at(renewsAt)];
  const worth = amounts === 'sum' ? AMOUNT.read(amount) : amount === null ? 0 : null;
  if (!(from < Infinity && from <= until && from <= term) || worth === null) {
    refuseState(kind, 'spells in a state must be start, end, amount and end of term of a valid spell', 'spells');
  }
  return [from, until, worth, term];
}

function orNull(instant: number): number | null {
  return instant === Infinity ? null : instant;
}
