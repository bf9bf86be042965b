import { fail, refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { isRows } from '../../core/reading.js';
import { INSTANT, KEY } from '../proportion/row-tally.js';
import { knownSpec, type Spells } from './count-spells.js';
import { AMOUNT } from './recurring-amount.js';
import { PARTS, type SpellsByCustomer } from './spell-histories.js';
import { TERM } from './spell-part.js';

/** Whether something is what {@link countSpells} gave, or says that it is. */
export function isSpells(source: unknown): source is Spells {
  return !isRows(source) && (source as { kind?: unknown } | null | undefined)?.kind === 'spells';
}

/** What was decided when spells were counted. */
const DECIDED = 'asOf timeZone onInvalid missingValue customer startedAt endedAt amount billed currency renewsAt group';

/**
 * Counted spells, once they are known to be sound and nothing is asked of them that has been decided; with amounts, where these are
 * needed. Options are those that conclude.
 */
export function takenSpells(
  metric: string,
  spells: Spells,
  options: object | undefined,
  concluding: string,
  needsAmounts: boolean,
): Spells {
  assertOptions(metric, options, `${DECIDED} ${concluding}`);
  for (const name of DECIDED.split(' ')) {
    const value = (options as Readonly<Record<string, unknown>> | undefined)?.[name];
    if (value !== undefined) refuse(metric, name, 'left out: they have been counted already', value);
  }
  const damaged = damagedField(metric, spells);
  if (damaged !== undefined) {
    const why = `counted spells must be what countSpells returns; got damaged ones (${damaged})`;
    fail('INVALID_VALUE', metric, why, { field: damaged });
  }
  if (needsAmounts && spells.perMonth === null) {
    fail('INVALID_VALUE', metric, 'counted spells must have amounts: give countSpells a reader or column amount');
  }
  return spells;
}

/** The field that cannot be what was counted. */
function damagedField(metric: string, spells: Spells): string | undefined {
  const { timeZone, asOf, n, missing, invalid, afterAsOf, currency, perMonth, histories, terms } = spells;
  try {
    if (knownSpec(metric, { asOf, timeZone: timeZone ?? undefined }).asOf !== asOf) return 'asOf';
  } catch {
    return 'timeZone or asOf';
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
      const [start, end, part] = spells.slice(i, i + PARTS) as [number, number, number];
      if (INSTANT.read(start) === null || !(start < end) || !isPossible(part, start)) return false;
    }
  }
  return true;
}
