import type { FunnelSpec, FunnelWords } from '../../../kernels/funnel/funnel-spec.js';
import { VISIT_LIMIT } from '../../../kernels/history/visit-spec.js';
import { IS } from '../../cells/fields.js';
import { OUTCOME } from '../../cells/outcomes.js';
import type { Frame, Plan } from '../../cells/shape.js';
import { grouped, repeated } from '../../text/grouped.js';
import { joinable, joinColumns, joined } from '../../text/joined.js';
import { extended, own, type Relation } from '../../text/relation.js';
import { instantsOfKeys, lastOf } from '../spells/spell-rows.js';

/*
 * The k-th step of a user is the first event of its name at or after the step before: so one table of users is joined with the events
 * of one name after the other, by equal users and groups alone, and the instants are compared behind the join. Steps in one instant
 * count in funnel order, as in memory. Slow twin: the walk over each user's events, which the tests compare with.
 */

/** How users and the times of their steps are counted. */
export function funnelPlan(frame: Frame, words: FunnelWords, spec: FunnelSpec): Plan {
  return {
    rows: (source) => cellRows(frame, spec, usersOf(frame, words, spec, source)),
    seen: 'seen',
    cells: ['outcome', 'step', 'value'],
    takes: [
      { name: 'seen', take: 'sum' },
      { name: 'late', take: 'sum' },
    ],
  };
}

/** One row for each user with the instants of their steps, `time_0`, `time_1` …, and one for what was left out. */
function usersOf(frame: Frame, words: FunnelWords, { names, windowMs, asOf }: FunnelSpec, source: Relation): Relation {
  const { dialect, keys } = frame;
  const c = (name: string) => own(dialect, name);
  const events = joinable(dialect, keys, eventRows(frame, words, source));
  const isKnown = asOf === null ? '1 = 1' : `${c('at')} <= ${dialect.number(Math.floor(asOf))}`;
  const isStep = (k: number) => `${c(words.step)} = ${dialect.number(names[k] as number)} AND ${isKnown}`;
  const id = ['who', ...joinColumns(keys)];
  const first = { time_0: `MIN(CASE WHEN ${isStep(0)} THEN ${c('at')} END)` };
  const counts = { seen: 'COUNT(*)', late: `SUM(CASE WHEN ${isKnown} THEN 0 ELSE 1 END)` };
  let users = grouped(dialect, events, [...keys, 'outcome', ...id], {
    ...counts,
    ...first,
    ...lastOf(dialect, instantsOfKeys(source)),
  });
  for (let k = 1; k < names.length; k++) {
    const of = extended(dialect, events, { step_at: `CASE WHEN ${isStep(k)} THEN ${c('at')} END` });
    const inTime =
      windowMs === null ? '' : ` AND ${c('step_at')} - ${c('time_0')} <= ${dialect.number(Math.floor(windowMs))}`;
    users = grouped(dialect, joined(dialect, users, of, id, ['step_at']), users.columns, {
      [`time_${k}`]: `MIN(CASE WHEN ${c('step_at')} >= ${c(`time_${k - 1}`)}${inTime} THEN ${c('step_at')} END)`,
    });
  }
  return users;
}

/** Events with their outcome, and the user behind those that count. */
function eventRows({ dialect }: Frame, { user, step }: FunnelWords, source: Relation): Relation {
  const c = (name: string) => own(dialect, name);
  const any = (code: number) => [user, 'at', step].map((field) => `${c(`${field}_is`)} = ${code}`).join(' OR ');
  const limit = dialect.number(VISIT_LIMIT);
  const looked = extended(dialect, source, {
    outcome: `CASE WHEN ${any(IS.missing)} THEN ${IS.missing} WHEN ${c(`${user}_is`)} = ${IS.invalid} THEN ${OUTCOME.firstReason} WHEN ${any(IS.unfit)} THEN ${IS.unfit} WHEN ${c('at')} > ${limit} OR ${c('at')} < (0 - ${limit}) THEN ${OUTCOME.firstReason + 1} ELSE ${IS.there} END`,
  });
  return extended(dialect, looked, { who: `CASE WHEN ${c('outcome')} = ${IS.there} THEN ${c(user)} END` });
}

/** A row for how far each user came, step 0, and one for each time from step to step of those whose window is over. */
function cellRows({ dialect }: Frame, { names, latestEntry }: FunnelSpec, users: Relation): Relation {
  const c = (name: string) => own(dialect, name);
  const reached = names.map((_, k) => `WHEN ${c(`time_${k}`)} IS NULL THEN ${k}`).join(' ');
  const isOpen = latestEntry === Infinity ? '1 = 0' : `${c('time_0')} > ${dialect.number(Math.floor(latestEntry))}`;
  const far = extended(dialect, users, {
    reached: `CASE ${reached} ELSE ${names.length} END`,
    open: `CASE WHEN ${isOpen} THEN 1 ELSE 0 END`,
  });
  const each = repeated(dialect, far, 'step', names.length);
  const gaps = names
    .slice(1)
    .map((_, k) => `WHEN ${c('step')} = ${k + 1} THEN ${c(`time_${k + 1}`)} - ${c(`time_${k}`)}`);
  const once = (name: string) => `CASE WHEN ${c('step')} = 0 THEN ${c(name)} ELSE 0 END`;
  const cells = extended(dialect, each, {
    value: `CASE WHEN ${c('step')} = 0 THEN 2 * ${c('reached')} + ${c('open')} ${gaps.join(' ')} END`,
    own_seen: once('seen'),
    own_late: once('late'),
  });
  const kept = `${c('step')} = 0 OR (${c('open')} = 0 AND ${c('reached')} > ${c('step')})`;
  const columns = cells.columns.filter((column) => !/^(own_)?(seen|late)$/.test(column));
  const shown = columns.map((column) => c(column)).join(', ');
  return {
    sql: `SELECT ${shown}, ${c('own_seen')} AS ${c('seen')}, ${c('own_late')} AS ${c('late')} FROM (${cells.sql}) AS ${c('each_row')} WHERE ${kept}`,
    columns: [...columns, 'seen', 'late'],
  };
}
