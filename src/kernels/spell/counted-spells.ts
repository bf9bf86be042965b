import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { fail, refuse } from '../../core/errors.js';
import type { Reasons, Refusal } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { INSTANT, KEY } from '../proportion/row-tally.js';
import { AMOUNT } from './recurring-amount.js';
import { PARTS, type SpellsByCustomer } from './spell-histories.js';
import { TERM } from './spell-part.js';
import type { SpellRangeOptions, SpellStretches, Spells } from './spells.js';
import { stretchesOf } from './stretches.js';

/** What was decided when spells were counted. */
const DECIDED = 'asOf timeZone onInvalid missingValue customer startedAt endedAt amount billed currency renewsAt group';

/** The last instant that there is. */
const LAST = 8.64e15;

/** What is known of spells that were counted. */
export type KnownSpells = Omit<Spells, 'kind' | 'assertSound' | 'stretches'>;

/** Spells that were counted. */
export class CountedSpells implements Spells {
  readonly kind = 'spells';
  readonly timeZone: string | null;
  readonly asOf: number;
  readonly n: number;
  readonly missing: number;
  readonly invalid: number;
  readonly reasons: Reasons;
  readonly refused?: readonly Refusal[];
  readonly afterAsOf: number;
  readonly perMonth: string | null;
  readonly currency: string | null;
  readonly histories: SpellsByCustomer;
  readonly terms: SpellsByCustomer | null;

  constructor(known: KnownSpells) {
    this.timeZone = known.timeZone;
    this.asOf = known.asOf;
    this.n = known.n;
    this.missing = known.missing;
    this.invalid = known.invalid;
    this.reasons = known.reasons;
    if (known.refused) this.refused = known.refused;
    this.afterAsOf = known.afterAsOf;
    this.perMonth = known.perMonth;
    this.currency = known.currency;
    this.histories = known.histories;
    this.terms = known.terms;
  }

  assertSound(metric: string, options: object | undefined, known: string, needsAmounts: boolean): void {
    assertOptions(metric, options, `${DECIDED} ${known}`);
    for (const name of DECIDED.split(' ')) {
      const value = (options as Readonly<Record<string, unknown>> | undefined)?.[name];
      if (value !== undefined) refuse(metric, name, 'left out: they have been counted already', value);
    }
    const damaged = damagedField(metric, this);
    if (damaged !== undefined) {
      const why = `counted spells must be what countSpells returns; got damaged ones (${damaged})`;
      fail('INVALID_VALUE', metric, why, { field: damaged });
    }
    if (needsAmounts && this.perMonth === null) {
      fail('INVALID_VALUE', metric, 'counted spells must have amounts: give countSpells a reader or column amount');
    }
  }

  stretches(metric: string, options: SpellRangeOptions): SpellStretches {
    return stretchesOf(metric, this, options);
  }
}

/** The field that cannot be what was counted. */
function damagedField(metric: string, spells: Spells): string | undefined {
  const { timeZone, asOf, n, missing, invalid, afterAsOf, currency, perMonth, histories, terms } = spells;
  if (INSTANT.read(asOf) !== asOf) return 'asOf';
  try {
    if (timeZone !== null) timeZoneOf(metric, timeZone);
  } catch {
    return 'timeZone';
  }
  if (!areSound(histories, AMOUNT.isPossible)) return 'histories';
  if (terms !== null && !areSound(terms, TERM.isPossible)) return 'terms';
  const areTexts = [currency, perMonth].every((text) => text === null || typeof text === 'string');
  if (!areTexts) return 'currency or perMonth';
  return Object.entries({ n, missing, invalid, afterAsOf }).find(([, count]) => !isCount(count))?.[0];
}

/** Whether each customer has spells of a start, a later end and a part that is possible. */
function areSound(histories: SpellsByCustomer, isPossible: (part: number, start: number) => boolean): boolean {
  const customers = histories?.customers;
  if (Object.prototype.toString.call(customers) !== '[object Map]') return false;
  for (const [customer, spells] of customers) {
    if (KEY.read(customer) === null || !Array.isArray(spells) || spells.length % PARTS) return false;
    for (let i = 0; i < spells.length; i += PARTS) {
      const start = spells[i] as number;
      if (!(start >= -LAST && start <= LAST && start < (spells[i + 1] as number))) return false;
      if (!isPossible(spells[i + 2] as number, start)) return false;
    }
  }
  return true;
}
