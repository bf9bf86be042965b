import { timeZoneOf } from '../../calendar/zones/time-zone.js';
import { fail, refuse } from '../../core/errors.js';
import type { Reasons, Refusal } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';
import { INSTANT, KEY } from '../proportion/row-tally.js';
import { WORTH } from './recurring-amount.js';
import type { Period } from './spell.js';
import { PARTS, type SpellsByCustomer } from './spell-histories.js';
import { TERM } from './spell-part.js';
import type { InSeries, OfPeriod, SpellRangeOptions, SpellStretch, Spells } from './spells.js';
import { type AskedStretch, type KnownTime, STRETCH_OPTIONS, stretchesOf } from './stretches.js';

/** What was decided when spells were counted. */
const DECIDED = 'asOf timeZone onInvalid missingValue customer startedAt endedAt amount billed currency renewsAt group';

/** The last instant that there is. */
const LAST = 8.64e15;

/** What is known of spells that were counted. */
export type KnownSpells = Omit<Spells, 'kind' | 'assertSound' | 'concluded'>;

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
    // what has been decided is known, but no option to choose
    const decided = DECIDED.split(' ').filter((name) => name in Object(options));
    assertOptions(metric, options, [known, ...decided].join(' '));
    for (const name of decided) {
      const value = (options as Readonly<Record<string, unknown>>)[name];
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

  concluded<Whole extends object>(
    metric: string,
    options: SpellRangeOptions | undefined,
    known: string,
    needsAmounts: boolean,
    begin: (spells: Spells) => (period: Period) => Whole,
  ): InSeries<Whole> {
    this.assertSound(metric, options, `${STRETCH_OPTIONS} ${known}`, needsAmounts);
    return seriesOf(metric, knownTimeOf(this), options ?? {}, begin(this));
  }
}

/** A conclusion about spells as a whole and by calendar period, and what it is known by. */
export function seriesOf<Whole extends object>(
  metric: string,
  known: KnownTime,
  options: SpellRangeOptions,
  conclude: (period: Period) => Whole,
): InSeries<Whole> {
  const { timeZone, asOf } = known;
  const stretches = stretchesOf(metric, known, options);
  const at = ({ from, end }: AskedStretch) => conclude({ from, to: end });
  const shown = ({ from, to, status }: SpellStretch): SpellStretch => ({ from, to, status });
  const whole = { ...at(stretches.whole), ...shown(stretches.whole), timeZone, asOf };
  const periods = stretches.periods.map((each) => ({ period: each.period, ...partsOf(at(each)), ...shown(each) }));
  return { ...whole, periods };
}

/** What spells tell of time: the first start of all is infinite where there is none. */
export function knownTimeOf({ timeZone, asOf, histories }: Spells): KnownTime {
  let first = Infinity;
  for (const spells of histories.customers.values()) {
    for (let i = 0; i < spells.length; i += PARTS) first = Math.min(first, spells[i] as number);
  }
  return { timeZone, asOf, first };
}

/** What a period of a series says: what is of all periods stands beside them. */
function partsOf<Whole extends object>(whole: Whole): OfPeriod<Whole> {
  const { metric, unit, missing, invalid, reasons, refused, perMonth, currency, ...parts } = whole as Whole &
    Record<string, unknown>;
  return parts as OfPeriod<Whole>;
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
  if (!areSound(histories, WORTH.isPossible)) return 'histories';
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
