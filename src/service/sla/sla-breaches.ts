import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { workedTimes } from '../../kernels/duration/duration-case.js';
import { type SlaColumns, type SlaOptions, type SlaRowOptions, slaCall } from './sla-cases.js';
import { dueOf } from './sla-due-at.js';
import { judgeCases } from './sla-judge.js';

/**
 * A case that missed its target.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SlaBreach {
  /** Its place among the rows or in the columns, from 0. */
  readonly index: number;
  /** Which of its spells missed the target, from 0; always 0 but under `reopened: 'each-spell'`. */
  readonly spell: number;
  /** When it was due, epoch milliseconds. */
  readonly dueAt: number;
  /** When it ended, epoch milliseconds; `null` while it has not. */
  readonly endedAt: number | null;
  /** How long after its due time it ended or, unfinished, has lasted: milliseconds around the clock. */
  readonly lateMs: number;
  /** The same in the hours that count for the case, without its pauses. */
  readonly lateBusinessMs: number;
}

/**
 * The cases that missed their targets, and what could not be judged.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SlaBreaches extends LeftOut {
  /** The breached cases in their order. */
  readonly breaches: readonly SlaBreach[];
}

/**
 * The cases behind the breaches of {@link slaAttainment}: which, when they were due, and by how much they missed it.
 *
 * lateMs = (endedAt, or `asOf` while unfinished) − dueAt; lateBusinessMs = open time between the two, less pauses.
 *
 * @remarks A case that was due on Friday evening and ended on Monday at 10:00 is late by 65 hours around the clock, and by one in hours
 * from 09:00. Under `reopened: 'each-spell'` every late spell is listed, `spell` says which of its case. What was closed while it ran is
 * in no list. Cost: O(n) time, O(breaches) memory.
 * @param rows any iterable, one row per case
 * @param options readers, `asOf` and hours
 * @returns the breached cases in their order, and what was left out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for
 * bad options
 * @example
 * ```ts
 * import { slaBreaches } from 'cx-metrics';
 * const options = { startedAt: (c: number[]) => c[0], endedAt: (c: number[]) => c[1], target: 100, asOf: 1000 };
 * slaBreaches([[0, 50], [0, 130]], options).breaches.map(({ index, lateMs }) => [index, lateMs]); // => [[1, 30]]
 * ```
 * @example
 * Every reply of a conversation, against a target by priority:
 * ```ts
 * import { slaBreaches } from 'cx-metrics';
 *
 * const minute = 60_000;
 * const targets: Readonly<Record<string, number>> = { high: 15 * minute, low: 60 * minute };
 * const cases = [
 *   { priority: 'high', asked: 0, replies: [5 * minute, 50 * minute], again: [20 * minute] },
 *   { priority: 'low', asked: 0, replies: [50 * minute], again: [] },
 * ];
 * const { breaches } = slaBreaches(cases, {
 *   startedAt: 'asked',
 *   endedAt: 'replies',
 *   reopenedAt: 'again',
 *   reopened: 'each-spell',
 *   target: (row) => targets[row.priority],
 *   asOf: 90 * minute,
 * });
 * breaches.map(({ index, spell, lateMs }) => [index, spell, lateMs / minute]); // => [[0, 1, 15]]
 * ```
 * @category Service
 * @since 0.1.0
 */
export function slaBreaches<Row>(rows: readonly Row[] | Iterable<Row>, options: SlaRowOptions<Row>): SlaBreaches;
/**
 * The same for equally long columns. See {@link slaBreaches}.
 *
 * @param columns equally long columns
 * @param options target, `asOf` and hours
 * @returns the breached cases in their order, and what was left out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for
 * bad options
 * @example
 * ```ts
 * import { slaBreaches } from 'cx-metrics';
 * const columns = { startedAt: [0, 0], endedAt: [50, null] };
 * const [breach] = slaBreaches(columns, { target: 100, asOf: 1000 }).breaches;
 * [breach?.index, breach?.dueAt, breach?.endedAt, breach?.lateMs]; // => [1, 100, null, 900]
 * ```
 */
export function slaBreaches(columns: SlaColumns, options: SlaOptions): SlaBreaches;
export function slaBreaches(source: unknown, options?: object): SlaBreaches {
  const breaches: SlaBreach[] = [];
  const [spec, readers] = slaCall('slaBreaches', source, options);
  const { caller, asOf } = spec;
  const left = judgeCases(spec, source, readers, (verdict, { index, spell, from, to, target, hours, pauses, time }) => {
    if (verdict !== 'breached') return;
    const until = Math.min(to, asOf);
    // fractions of a millisecond may be rounded to either side
    const dueAt = Math.min(dueOf(caller, from, target, hours, pauses) ?? until, until);
    const lateBusinessMs =
      typeof target === 'number'
        ? time - target
        : (workedTimes([{ from: dueAt, to: until }], pauses, hours.measure)[0] as number);
    const endedAt = to === Infinity ? null : to;
    breaches.push({ index, spell, dueAt, endedAt, lateMs: until - dueAt, lateBusinessMs });
  });
  return { breaches, ...leftOutOf(left) };
}
