import type { Frame } from '../../cells/shape.js';
import { grouped, repeated } from '../../text/grouped.js';
import { joinable, joinColumns, joined } from '../../text/joined.js';
import { extended, own, type Relation } from '../../text/relation.js';
import { instantsOfKeys } from './spell-rows.js';

/*
 * When a customer was there, without windows. Every spell is a step up where it starts and a step down where it ends; steps at one
 * instant are added up, so that spells which follow each other without a gap leave none. How many spells run after a step is the sum of
 * the customer's steps up to it, found by joining steps with those of the same customer; where none runs a presence has ended, and the
 * next step begins another. Slow twin: presencesOf, which the tests compare with.
 */

/**
 * One row for each customer and outcome, from rows with `starts` and `ends` (both NULL where a spell is not looked at): `first_start`,
 * `first_end` of the first presence, `last_end`, and the time between presences, `gaps`. `flags` are columns of which the greatest is
 * kept; `seen` counts rows.
 */
export function presenceRows({ dialect, keys }: Frame, source: Relation, flags: readonly string[]): Relation {
  const c = (name: string) => own(dialect, name);
  const kept = [...flags, ...instantsOfKeys(source)];
  const greatest = (prefix: string, of: string) =>
    Object.fromEntries(kept.map((name) => [`${prefix}${name}`, `MAX(${c(`${of}${name}`)})`]));
  const by = [...keys, 'outcome', 'who', ...joinColumns(keys)];
  const twice = repeated(dialect, source, 'side', 2);
  const steps = extended(dialect, joinable(dialect, keys, twice), {
    instant: `CASE WHEN ${c('side')} = 0 THEN ${c('starts')} ELSE ${c('ends')} END`,
    step: `CASE WHEN ${c('starts')} IS NULL THEN 0 WHEN ${c('side')} = 0 THEN 1 ELSE (-1) END`,
    row: `CASE WHEN ${c('side')} = 0 THEN 1 ELSE 0 END`,
  });
  const added = grouped(dialect, steps, [...by, 'instant'], {
    ...greatest('any_', ''),
    steps: dialect.whole(`SUM(${c('step')})`),
    own_seen: dialect.whole(`SUM(${c('row')})`),
  });
  const others = extended(dialect, added, {
    other: `CASE WHEN ${c('steps')} <> 0 THEN ${c('instant')} END`,
    other_steps: c('steps'),
  });
  const together = joined(dialect, added, others, ['who', ...joinColumns(keys)], ['other', 'other_steps']);
  const running = grouped(dialect, together, added.columns, {
    running: dialect.whole(`SUM(CASE WHEN ${c('other')} <= ${c('instant')} THEN ${c('other_steps')} ELSE 0 END)`),
    next: `MIN(CASE WHEN ${c('other')} > ${c('instant')} THEN ${c('other')} END)`,
  });
  const isEnd = `${c('steps')} < 0 AND ${c('running')} = 0`;
  return grouped(dialect, running, [...keys, 'outcome', 'who'], {
    ...greatest('', 'any_'),
    seen: `SUM(${c('own_seen')})`,
    first_start: `MIN(CASE WHEN ${c('steps')} > 0 THEN ${c('instant')} END)`,
    first_end: `MIN(CASE WHEN ${isEnd} THEN ${c('instant')} END)`,
    last_end: `MAX(CASE WHEN ${isEnd} THEN ${c('instant')} END)`,
    gaps: dialect.whole(
      `SUM(CASE WHEN ${isEnd} AND ${c('next')} IS NOT NULL THEN ${c('next')} - ${c('instant')} ELSE 0 END)`,
    ),
  });
}
