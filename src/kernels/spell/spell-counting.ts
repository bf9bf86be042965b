import type { InstantInput } from '../../core/instant.js';
import type { LeftOut } from '../../core/left-out.js';
import { type InvalidPolicy, policyOf } from '../../core/options.js';
import { RowTally } from '../proportion/row-tally.js';
import { type Period, periodOf, readSpells, SPELL_NAMES, type TakeSpell } from './spell.js';
import { SpellHistories, type SpellsByCustomer } from './spell-histories.js';
import type { SpellPart } from './spell-part.js';

/**
 * Which spells are counted, and how.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SpellCounting {
  /** First instant of the period, or first day as a local date: who comes or goes at it comes or goes in the period. */
  readonly from: InstantInput;
  /** First instant after the period, or first day after it; not after the moment up to which things are known. */
  readonly to: InstantInput;
  /** Zone of local dates in `from` and `to`, such as `'Asia/Ho_Chi_Minh'`. Needed for dates only. */
  readonly timeZone?: string | undefined;
  /** What to do with invalid spells. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/** What is counted, checked. */
export interface SpellSpec {
  readonly metric: string;
  readonly period: Period;
  readonly part: SpellPart;
  readonly onInvalid: InvalidPolicy;
}

/** Spells by customer, and what could not be counted. */
export interface CountedSpells extends LeftOut {
  readonly histories: SpellsByCustomer;
}

/** Names of the options of {@link SpellCounting}. */
export const SPELL_OPTIONS = 'from to timeZone onInvalid';

/** The specification that options ask for. */
export function spellSpec(
  metric: string,
  part: SpellPart,
  { from, to, timeZone, onInvalid }: SpellCounting,
): SpellSpec {
  return { metric, period: periodOf(metric, from, to, timeZone), part, onInvalid: policyOf(metric, onInvalid) };
}

/**
 * Counts the spells of rows or columns. What it returns is fresh, so a call that throws has changed nothing. `known` is given by calls
 * that see all spells: up to when things are known.
 */
export function spellHistories(
  { metric, part, onInvalid }: SpellSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  known?: number,
): CountedSpells {
  const histories = new SpellHistories();
  const tally = new RowTally(metric, source, onInvalid);
  const names = part.isRequired
    ? { required: [...SPELL_NAMES, part.name] }
    : { required: SPELL_NAMES, optional: [part.name] };
  const take: TakeSpell = (customer, start, end, index, given) => {
    const value = part.read(tally, given, start, index);
    if (value !== null) histories.add(customer, start, end, value);
  };
  readSpells(metric, source, names, options, tally, take, known);
  return { histories, ...tally.leftOut };
}
