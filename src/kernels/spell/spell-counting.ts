import type { InstantInput } from '../../core/instant.js';
import { chosen, type InvalidPolicy, policyOf, refuseRest } from '../../core/options.js';
import { INSTANT, type Kind, RowTally } from '../proportion/row-tally.js';
import { type Period, periodOf, readSpells } from './spell.js';
import { SpellHistories } from './spell-histories.js';

/** How spells are counted. */
export interface SpellCounting {
  readonly from: InstantInput;
  readonly to: InstantInput;
  readonly amounts?: 'none' | 'sum' | undefined;
  readonly onInvalid?: InvalidPolicy | undefined;
}

/** What is counted, checked. */
export interface SpellSpec {
  readonly metric: string;
  readonly period: Period;
  readonly amounts: 'none' | 'sum';
  readonly onInvalid: InvalidPolicy;
}

/** Spells by customer, and what could not be counted. */
export interface CountedSpells {
  readonly histories: SpellHistories;
  missing: number;
  invalid: number;
}

/** The parts that a spell may have beside customer, start and end. */
export const SPELL_PARTS = ['amount', 'renewsAt'] as const;

/** Squares of sums of these stay far below the largest double, quotients by them too. */
export const AMOUNT: Kind<number> = {
  expected: '0 or a number from 1e-100 to 1e100',
  read: (value) =>
    value === 0 || (typeof value === 'number' && value >= 1e-100 && value <= 1e100) ? (value as number) + 0 : null,
};

/** The specification that options ask for. */
export function spellSpec(metric: string, options: SpellCounting): SpellSpec {
  const { from, to, amounts, onInvalid, ...rest } = options;
  refuseRest(metric, rest);
  return {
    metric,
    period: periodOf(metric, from, to),
    amounts: chosen(metric, 'amounts', amounts, 'none sum'),
    onInvalid: policyOf(metric, onInvalid),
  };
}

/** Counts the spells of rows or columns. What it returns is fresh, so a call that throws has changed nothing. */
export function countSpells(
  { metric, amounts, onInvalid }: SpellSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
): CountedSpells {
  const histories = new SpellHistories();
  const tally = new RowTally(metric, source, onInvalid);
  readSpells(metric, source, SPELL_PARTS, options, tally, (customer, start, end, given, term, index) => {
    let amount: number | null = 0;
    if (amounts === 'sum') amount = tally.read(AMOUNT, 'amount', given, index);
    else if (given != null) amount = tally.refuse('amount', "left out unless amounts: 'sum' is given", given, index);
    if (amount === null) return;
    const renewsAt = term == null ? Infinity : tally.read(INSTANT, 'renewsAt', term, index);
    if (renewsAt === null) return;
    if (renewsAt < start) tally.refuse('renewsAt', 'not before startedAt', term, index);
    else histories.add(customer, start, end, amount, renewsAt);
  });
  return { histories, missing: tally.missing, invalid: tally.invalid };
}
