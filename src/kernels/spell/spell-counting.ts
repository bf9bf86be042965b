import type { InstantInput } from '../../core/instant.js';
import type { LeftOut } from '../../core/left-out.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import { RowTally } from '../proportion/row-tally.js';
import { type Period, periodOf, readSpells, SPELL_NAMES, type TakeSpell } from './spell.js';
import { SpellHistories, type SpellsByCustomer } from './spell-histories.js';
import type { PartMoney, SpellPart } from './spell-part.js';

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

/** What is counted, checked: `config` is what of it stands in a state and is compared. */
export interface SpellSpec<Config extends object = object> {
  readonly metric: string;
  readonly config: Config;
  readonly part: SpellPart;
  /** Of amounts: what else stands in a state. */
  readonly money?: PartMoney | undefined;
  readonly onInvalid: InvalidPolicy;
}

/** Spells by customer, and what could not be counted. */
export interface CountedSpells extends LeftOut {
  readonly histories: SpellsByCustomer;
  /** Currency of their amounts; `null` where there is none. */
  readonly currency: string | null;
}

/** Names of the options of {@link SpellCounting}. */
export const SPELL_OPTIONS = 'from to timeZone onInvalid';

/** The specification that options ask for. */
export function spellSpec(
  metric: string,
  part: SpellPart,
  { from, to, timeZone, onInvalid }: SpellCounting,
): SpellSpec<Period> {
  return { metric, config: periodOf(metric, from, to, timeZone), part, onInvalid: policyOf(metric, onInvalid) };
}

/** The same where nothing else may be asked for. */
export function periodSpec(
  metric: string,
  part: SpellPart,
  options: SpellCounting,
  money?: PartMoney,
): SpellSpec<Period> {
  assertOptions(metric, options, SPELL_OPTIONS);
  return { ...spellSpec(metric, part, options ?? {}), money };
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
  const names = { required: [...SPELL_NAMES, ...part.required], optional: part.optional };
  const reader = part.reader(metric, source, tally);
  const take: TakeSpell = (customer, start, end, index, first, second, third) => {
    const value = reader.read(start, index, first, second, third);
    if (value !== null) histories.add(customer, start, end, value);
  };
  readSpells(metric, source, names, options, tally, take, known);
  return { histories, currency: reader.currency ?? null, ...tally.leftOut };
}
