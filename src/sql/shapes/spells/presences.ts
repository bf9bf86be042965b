import { fail } from '../../../core/errors.js';
import type { Cell, Frame } from '../../cells/shape.js';
import { grouped, repeated } from '../../text/grouped.js';
import { extended, own, type Relation } from '../../text/relation.js';
import { instantsOfKeys } from './spell-rows.js';

/*
 * When a customer was there, without windows and without joining a table to itself. Every spell is a step up where it starts and a
 * step down where it ends; steps at one instant are added up, so that spells which follow each other without a gap leave one step up
 * and one down. How many spells run is then known from the steps alone: after the k-th end and before the next start in order nobody
 * is there, if that end is the earlier of the two. Of up to three starts the least, the greatest and the sum tell all three.
 * More than three are told by `many`: such a customer is refused, never guessed. Slow twin: presencesOf, which the tests compare with.
 */

/** Most starts of one customer that are told apart. */
const MOST = 3;

/**
 * One row for each group of `by`, from rows with `starts` and `ends` (both NULL where a spell is not looked at): the starts and ends in
 * order, `start_1` … `end_3`, as far as there are any; how many, `times`, and whether they are too many, `many`. `flags` are columns of
 * which the greatest is kept; `seen` counts rows.
 */
export function inOrderOf(
  { dialect }: Frame,
  source: Relation,
  by: readonly string[],
  flags: readonly string[],
): Relation {
  const c = (name: string) => own(dialect, name);
  const kept = [...flags, ...instantsOfKeys(source)];
  const twice = repeated(dialect, source, 'side', 2);
  const steps = extended(dialect, twice, {
    instant: `CASE WHEN ${c('side')} = 0 THEN ${c('starts')} ELSE ${c('ends')} END`,
    step: `CASE WHEN ${c('starts')} IS NULL THEN 0 WHEN ${c('side')} = 0 THEN 1 ELSE (-1) END`,
    row: `CASE WHEN ${c('side')} = 0 THEN 1 ELSE 0 END`,
  });
  const added = grouped(dialect, steps, [...by, 'instant'], {
    ...Object.fromEntries(kept.map((name) => [`any_${name}`, `MAX(${c(name)})`])),
    steps: dialect.whole(`SUM(${c('step')})`),
    own_seen: `SUM(${c('row')})`,
  });
  const [up, down] = [`${c('steps')} > 0`, `${c('steps')} < 0`];
  const of = (take: string, condition: string, what: string) => `${take}(CASE WHEN ${condition} THEN ${what} END)`;
  const sum = (condition: string, what: string) => dialect.whole(`SUM(CASE WHEN ${condition} THEN ${what} ELSE 0 END)`);
  const size = `${c('steps')} * ${c('instant')}`;
  const taken = grouped(dialect, added, by, {
    ...Object.fromEntries(kept.map((name) => [name, `MAX(${c(`any_${name}`)})`])),
    seen: `SUM(${c('own_seen')})`,
    times: sum(up, c('steps')),
    start_1: of('MIN', up, c('instant')),
    last_start: of('MAX', up, c('instant')),
    all_starts: sum(up, size),
    end_1: of('MIN', down, c('instant')),
    last_end: of('MAX', down, c('instant')),
    all_ends: sum(down, `(0 - ${size})`),
  });
  const middle = (side: string, first: string) => `${c(`all_${side}s`)} - ${c(first)} - ${c(`last_${side}`)}`;
  const third = (side: string) => `CASE WHEN ${c('times')} = 3 THEN ${c(`last_${side}`)} END`;
  const second = (side: string) =>
    `CASE WHEN ${c('times')} = 2 THEN ${c(`last_${side}`)} WHEN ${c('times')} = 3 THEN ${middle(side, `${side}_1`)} END`;
  return extended(dialect, taken, {
    start_2: second('start'),
    start_3: third('start'),
    end_2: second('end'),
    end_3: third('end'),
    many: `CASE WHEN ${c('times')} > ${MOST} THEN 1 ELSE 0 END`,
  });
}

/** How long the customer was there, all presences together; 0 where never, or where `many` says that it is not known. */
export function presentTime({ dialect }: Frame): string {
  const c = (name: string) => own(dialect, name);
  const gap = (k: number) =>
    `CASE WHEN ${c(`end_${k}`)} < ${c(`start_${k + 1}`)} THEN ${c(`start_${k + 1}`)} - ${c(`end_${k}`)} ELSE 0 END`;
  const span = `${c('last_end')} - ${c('start_1')}`;
  return `CASE WHEN ${c('times')} = 0 OR ${c('many')} = 1 THEN 0 ELSE ${span} - ${gap(1)} - ${gap(2)} END`;
}

/** When the first presence ended. */
export function firstEnd({ dialect }: Frame): string {
  const c = (name: string) => own(dialect, name);
  const isOver = (k: number) => `${c('times')} = ${k} OR ${c(`end_${k}`)} < ${c(`start_${k + 1}`)}`;
  return `CASE WHEN ${isOver(1)} THEN ${c('end_1')} WHEN ${isOver(2)} THEN ${c('end_2')} ELSE ${c('end_3')} END`;
}

/** Refuses what could not be told, by how many customers it was; `many` is the place of that sum among what was taken. */
export function refuseMany({ caller }: Frame, cells: readonly Cell[], place: number): void {
  const many = cells.reduce((sum, { takes }) => sum + Number(takes[place] ?? 0n), 0);
  if (many === 0) return;
  const why = `${many} customers have more than ${MOST} spells that neither touch nor lie outside the time looked at: when they were there is told in memory only`;
  fail('INVALID_VALUE', caller, why, { customers: many });
}
