import { NEVER } from '../../../core/instant.js';
import { IS } from '../../cells/fields.js';
import { type LeftOutCells, leftOutIn, OUTCOME } from '../../cells/outcomes.js';
import type { Cell, Frame, SqlField } from '../../cells/shape.js';
import type { Dialect } from '../../dialects/dialect.js';
import { grouped } from '../../text/grouped.js';
import { extended, own, type Relation } from '../../text/relation.js';

/** The fields of spells. */
export const SPELL_FIELDS: readonly SqlField[] = [
  { name: 'customer', kind: 'id' },
  { name: 'startedAt', kind: 'instant' },
  { name: 'endedAt', kind: 'instant' },
];

/** Those of spells that are worth something. */
export function subscriptionFields(): SqlField[] {
  return [...SPELL_FIELDS, { name: 'amount', kind: 'number' }];
}

/** Later than all instants: the end of what goes on. */
const FAR = 8_640_000_000_000_001;

/** What spells are refused for, in the order in which memory looks. */
const REASONS = ['customer-not-an-id', 'endedAt-not-an-instant', 'endedAt-too-early', 'amount-out-of-range'];

/** The outcome of a spell of length 0, which counts as nobody. */
const NOBODY = 9;

const FITTING =
  'instants must be whole epoch milliseconds, amounts whole numbers of size below 2^51: give money in its smallest unit';

/**
 * Spells with their outcome, the customer behind those that count (`who`) and an end for all (`until`). The order of looking is that of
 * memory: customer, start, end, amount.
 */
export function spellRows({ dialect }: Frame, source: Relation, isWorth: boolean): Relation {
  const c = (name: string) => own(dialect, name);
  const is = (field: string, how: number) => `${c(`${field}_is`)} = ${how}`;
  const reason = (k: number) => OUTCOME.firstReason + k;
  const looks: [string, number][] = [
    [is('customer', IS.missing), IS.missing],
    [is('customer', IS.invalid), reason(0)],
    [is('customer', IS.unfit), IS.unfit],
    [is('startedAt', IS.missing), IS.missing],
    [`${is('startedAt', IS.unfit)} OR ${is('endedAt', IS.unfit)}`, IS.unfit],
    [`${is('endedAt', IS.there)} AND ${c('endedAt')} >= ${dialect.number(NEVER)}`, reason(1)],
    [`${is('endedAt', IS.there)} AND ${c('endedAt')} < ${c('startedAt')}`, reason(2)],
    [`${is('endedAt', IS.there)} AND ${c('endedAt')} = ${c('startedAt')}`, NOBODY],
  ];
  if (isWorth) {
    looks.push([is('amount', IS.missing), IS.missing], [is('amount', IS.unfit), IS.unfit]);
    looks.push([`${c('amount')} < 0`, reason(3)]);
  }
  const outcome = looks.map(([condition, code]) => `WHEN ${condition} THEN ${code}`).join(' ');
  const looked = extended(dialect, source, { outcome: `CASE ${outcome} ELSE ${IS.there} END` });
  return extended(dialect, looked, {
    who: `CASE WHEN ${c('outcome')} = ${IS.there} THEN ${c('customer')} END`,
    until: `CASE WHEN ${is('endedAt', IS.there)} THEN ${c('endedAt')} ELSE ${dialect.number(FAR)} END`,
  });
}

/** One row for each customer and, of what is left out, for each outcome: `seen` says how many rows it is. */
export function byCustomer(
  { dialect, keys }: Frame,
  relation: Relation,
  taken: Readonly<Record<string, string>>,
): Relation {
  return grouped(dialect, relation, [...keys, 'outcome', 'who'], {
    ...taken,
    seen: 'COUNT(*)',
    ...lastOf(dialect, instantsOfKeys(relation)),
  });
}

/** The instants behind keys of periods, which go with the rows up to the end. */
export function instantsOfKeys({ columns }: Relation): string[] {
  return columns.filter((name) => /^key_\d+_at$/.test(name));
}

/** The greatest of some columns, each under its own name. */
export function lastOf(dialect: Dialect, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `MAX(${own(dialect, name)})`]));
}

/** What was left out; `seen` stands first among what was taken. */
export function leftOutOfSpells(frame: Frame, cells: readonly Cell[]): LeftOutCells {
  const rows = cells
    .filter(({ at: [outcome] }) => outcome !== NOBODY)
    .map((cell) => ({ ...cell, n: Number(cell.takes[0] ?? 0n) }));
  return leftOutIn(frame, rows, REASONS, FITTING);
}

/** Whether a spell runs just before an instant, as SQL: it has started before and ends then or later. */
export function runsBefore(dialect: Dialect, instant: number): string {
  const bound = dialect.number(Math.ceil(instant));
  return `${own(dialect, 'startedAt')} < ${bound} AND ${own(dialect, 'until')} >= ${bound}`;
}
