import { NEVER } from '../../core/instant.js';
import type { DurationPercentiles, SelectedPeriod } from '../../kernels/duration/duration.js';
import type { Reopening } from '../../kernels/duration/duration-case.js';
import { OUTCOME, outcomeSql } from '../cells/outcomes.js';
import type { Dialect } from '../dialects/dialect.js';
import { extended, own, type Relation } from '../text/relation.js';

/** What becomes of a case that is valid; the last two are refused. */
export const FATE = {
  ended: 0,
  open: 1,
  closed: 2,
  openUnknown: 3,
  notStarted: 4,
  notSelected: 5,
  /** An instant for which no hours are laid out. */
  outside: 6,
  /** A duration whose square could not be added up exactly. */
  tooLong: 7,
} as const;

/** The configuration of an aggregator of durations, as its state tells it. */
export interface DurationConfig {
  readonly asOf: number | null;
  readonly select: SelectedPeriod | null;
  readonly reopened: Reopening;
  readonly percentiles: DurationPercentiles;
  readonly clockSkewMs?: number;
  readonly firstMessage?: 'customer' | 'agent';
}

/** The fields of a case: when it starts, ends, and is closed; the last one may not be given. */
export interface CaseFields {
  readonly start: string;
  readonly end: string;
  readonly close: string | null;
}

/** Why cases are refused, in the order in which memory looks. */
export function caseReasons({ firstMessage }: DurationConfig, { end, close }: CaseFields): string[] {
  const ofEnd = [...(firstMessage === 'agent' ? [] : [`${end}-too-early`]), `${end}-out-of-range`];
  // who asks passes over closings before the question, whoever wrote first
  const ofClose = close ? [...(firstMessage === undefined ? [`${close}-too-early`] : []), `${close}-out-of-range`] : [];
  return [...ofEnd, ...ofClose];
}

/**
 * Adds the outcome of each case; of a valid one its fate, and up to when it is measured. As `spellsOf` and `record` of the kernel say it of
 * a case with one end at most, one closing at most, no pause and no reopening.
 */
export function withFate(dialect: Dialect, source: Relation, config: DurationConfig, fields: CaseFields): Relation {
  const { asOf, select, firstMessage } = config;
  const { number } = dialect;
  const [start, end] = [own(dialect, fields.start), own(dialect, fields.end)];
  const close = fields.close && own(dialect, fields.close);
  const skew = number(Math.floor(config.clockSkewMs ?? 0));
  const never = number(NEVER);
  const faultsOf = (event: string, isPassedOver: boolean) => [
    ...(isPassedOver ? [] : [`${start} - ${event} > ${skew}`]),
    `${event} >= ${start} AND ${event} >= ${never}`,
  ];
  const faults = [
    ...faultsOf(end, firstMessage === 'agent'),
    ...(close ? faultsOf(close, firstMessage !== undefined) : []),
  ];
  // what is a little too early counts as at the start; what is passed over is not there
  const moved = (event: string, by: string) =>
    `CASE WHEN ${start} - ${event} > ${by} THEN NULL WHEN ${event} < ${start} THEN ${start} ELSE ${event} END`;
  const events = extended(dialect, source, {
    outcome: outcomeSql(dialect, [fields.start], faults, [fields.end, ...(fields.close ? [fields.close] : [])]),
    ended: moved(end, skew),
    ...(close ? { closed: moved(close, firstMessage === undefined ? skew : '0') } : {}),
  });
  const [ended, closed] = [own(dialect, 'ended'), own(dialect, 'closed')];
  const past = (event: string) => (asOf === null ? `${event} IS NOT NULL` : `${event} <= ${number(asOf)}`);
  const open = asOf === null ? FATE.openUnknown : FATE.open;
  // condition by condition, since there are engines in which NULL OR 1 is NULL
  const whenClosed = close ? ` WHEN ${past(closed)} THEN ${FATE.closed}` : '';
  const isFirst = config.reopened === 'first-resolution';
  const whenCut = close && !isFirst ? ` WHEN ${closed} < ${ended} AND ${past(closed)} THEN ${FATE.closed}` : '';
  const stopped = extended(dialect, events, {
    stop: `CASE${whenCut} WHEN ${past(ended)} THEN ${FATE.ended}${whenClosed} ELSE ${open} END`,
  });
  const stop = own(dialect, 'stop');
  const until = `CASE WHEN ${stop} = ${FATE.ended} THEN ${ended}${close ? ` WHEN ${stop} = ${FATE.closed} THEN ${closed}` : ''}${asOf === null ? '' : ` ELSE ${number(asOf)}`} END`;
  const isLate = asOf === null ? '' : ` WHEN ${start} > ${number(asOf)} THEN ${FATE.notStarted}`;
  const isNone = select ? notSelected(dialect, select, start) : [];
  const whenNone = isNone.map((condition) => ` WHEN ${condition} THEN ${FATE.notSelected}`).join('');
  return extended(dialect, stopped, {
    until,
    fate: `CASE WHEN ${own(dialect, 'outcome')} <> ${OUTCOME.there} THEN NULL${isLate}${whenNone} ELSE ${stop} END`,
  });
}

/** When a case is outside the period that was selected: one after the other, for the same reason. */
function notSelected(dialect: Dialect, { by, from, to }: SelectedPeriod, start: string): string[] {
  const instant = by === 'opened' ? start : own(dialect, 'ended');
  // whole numbers reach a fraction where they reach the whole number above it
  return [
    ...(by === 'resolved' ? [`${own(dialect, 'stop')} <> ${FATE.ended}`] : []),
    ...(from === null ? [] : [`${instant} < ${dialect.number(Math.ceil(from))}`]),
    ...(to === null ? [] : [`${instant} >= ${dialect.number(Math.ceil(to))}`]),
  ];
}
