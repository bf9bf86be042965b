import { fail, refuse, show } from '../../core/errors.js';
import type { LeftOut } from '../../core/left-out.js';
import { isPart } from '../../core/reading.js';
import type { LogCase } from './log-case.js';
import { readLog } from './log-events.js';
import { isOwnStatus, type LogEventKind, type LogStatus, type MetName } from './log-names.js';
import { CALLER, type CasesOfOptions, type KeepReader, type LogExclusion, type LogSpec, logSpec } from './log-spec.js';
import { madeCases } from './made-cases.js';

/**
 * The value that a {@link KeepReader} keeps: what the function gives, or what the field holds; `null` where no row of a case has one.
 *
 * @remarks A conditional type, so that a kept priority is a text and `targets[row.priority]` can be written.
 * @category Results
 * @since 0.1.0
 */
export type KeptValue<Row, Reader> = Reader extends (row: Row) => infer Value
  ? Exclude<Value, undefined> | null
  : Reader extends {
        /** Where a row has the value. */
        readonly first: infer First;
      }
    ? KeptValue<Row, First>
    : Reader extends keyof Row
      ? Exclude<Row[Reader], undefined> | null
      : never;

/**
 * A name that a log uses.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LogName {
  /** The name as the log has it. */
  readonly name: string;
  /** How many events have it; 0 where it is only known as the status before a change. */
  readonly events: number;
  /** What it stands for; `null` for what nobody has named. */
  readonly as: LogStatus | LogEventKind | null;
}

/**
 * A name of a log that stands for nothing. (`unmatched` of times in statuses looks the other way: names that were asked for and that no
 * change had.)
 *
 * @category Results
 * @since 0.1.0
 */
export interface UnmatchedLogName extends Omit<LogName, 'as'> {
  /**
   * The name, of those in `names` or ours, from which it differs in case and blanks only: names are compared as they are written. `null`
   * for none.
   */
  readonly like: string | null;
}

/**
 * Result of {@link casesOf}.
 *
 * @category Results
 * @since 0.1.0
 */
export interface CasesOfResult<Case extends LogCase> extends LeftOut {
  /** The cases, by when they were opened, then by id. */
  readonly cases: readonly Case[];
  /** How many cases there are. */
  readonly n: number;
  /** How many events were read, up to `asOf`; those of cases that were left out by a rule among them. */
  readonly events: number;
  /** Events after `asOf`, which have not happened. */
  readonly afterAsOf: number;
  /** How many cases each rule of `exclude` has left out. */
  readonly excluded: Readonly<Partial<Record<LogExclusion, number>>>;
  /** The names that were met, and what they stand for; those of most events first. */
  readonly names: readonly LogName[];
  /** The names that stand for nothing. A status of such a name is one that goes on; an event of such a name changes nothing. */
  readonly unmatched: readonly UnmatchedLogName[];
  /** Statuses in which the clock stands still. */
  readonly pausing: readonly string[];
  /** What it is when a case ends and only a bot has answered. */
  readonly botOnly: 'closed' | 'resolved';
  /** What the customer first asks with. */
  readonly firstQuestion: 'message' | 'opening';
  /** Up to when things were known, epoch milliseconds; `null` when not given. */
  readonly asOf: number | null;
}

/** Texts list so many names. */
const LISTED = 10;

/**
 * Makes cases of the rows of an event log: one row per change of status, per event, per message, in any order and several cases in one
 * list. Every metric of service reads the cases by the names of their fields.
 *
 * A row with a status (`after`) is a change of status; another one is an event of its `kind`. `names` says what the names of the product
 * stand for: our own need no map, and `cx-metrics/presets` has those of products.
 *
 * @remarks
 * - **Ends.** `'solved'` (a status) or `'resolved'` (an event) is a resolution; each word may stand for the other. A second one without
 *   a reopening resolves nothing, and a case that is closed, merged or spam after its resolution stays resolved; in the same instant,
 *   merged and spam win. `'closed'`, `'merged'` and `'spam'` end what is not resolved without a resolution: hand `closedAt` to a metric,
 *   and the case is censored there. A closed case that is resolved later, without a reopening, counts as resolved then, in every metric.
 *   When only a bot has answered, an end is none of the two unless `botOnly: 'resolved'`.
 * - **Reopening.** A status that goes on after an end is a reopening, whether or not the log says so. A message of the customer after
 *   the end is one only where the log changes the status or says `'reopened'`. Without that it waits for no answer unless somebody gives
 *   one, and is listed in `saidAfterEnd`: it is mostly a word of thanks.
 * - **Messages.** `askedAt` is the first event `'asked'` that waits for an answer; `askedAgainAt` has the later ones. Where the opening
 *   is itself the question (a form), name it `'asked'` if it is an event of its own, or say `firstQuestion: 'opening'`.
 * - **The status before the first change** counts from the opening, where `before` tells it.
 * - **One instant.** Changes of status that tell `before` are put in the order of their chain. Other events stay as they are listed, or
 *   turned round where the times of the case descend. So the order of rows matters only among events of a case in one instant that do
 *   not tell what was before. What has ended, gone on and ended in one instant has ended once, and was not reopened.
 * - **Names that stand for nothing** are listed in `unmatched`: look at it once. They are compared as they are written: `like` is the
 *   name that one differs from in case and blanks only. Where no name is known, the call is refused, and so is a meaning that does not
 *   fit, such as `'paused'` for a status.
 * - **Left out.** Rows without a case, an instant or a name count as `missing`; empty texts are no ids, no names and no values.
 *   `exclude` leaves out cases that have ended in some way, and counts them.
 * - Cost: O(n) time and memory for n rows; O(m log m) for the m events of a case that are not in order.
 * @param rows any iterable of rows, in any order
 * @param options readers `case`, `at`, and `after` or `kind` (or both), names, rules, further values that cases keep
 * @returns the cases, what their names stand for, and what was left out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no id, no instant or no name (unless `onInvalid: 'count'`), and for ids
 * of which some are numbers and some texts; `NOTHING_READ` when a reader, of `keep` too, gives `undefined` for every row;
 * `INVALID_OPTION` for bad options, and when no name of the log is known
 * @example
 * ```ts
 * import { casesOf, ttr } from 'cx-metrics';
 *
 * const log = [
 *   { ticket: 7, at: '2026-03-02T12:00Z', before: 'pending', after: 'open' },
 *   { ticket: 7, at: '2026-03-02T10:00Z', before: 'open', after: 'pending' },
 *   { ticket: 8, at: '2026-03-02T11:00Z', before: 'new', after: 'solved' },
 *   { ticket: 7, at: '2026-03-02T13:00Z', before: 'open', after: 'solved' },
 * ];
 * const { cases } = casesOf(log, { case: 'ticket', at: 'at', before: 'before', after: 'after' });
 * cases.map((each) => each.end); // => ['resolved', 'resolved']
 * ttr(cases, { openedAt: 'openedAt', resolvedAt: 'resolvedAt', pauses: 'pauses' }).value; // => 1_800_000
 * ```
 * @example
 * Names of a product, messages, and what is left out:
 * ```ts
 * import { casesOf, firstResponseTime } from 'cx-metrics';
 *
 * const log = [
 *   { id: 'a', at: 0, what: 'email in', team: 'mail' },
 *   { id: 'a', at: 600, what: 'email out', team: '' },
 *   { id: 'a', at: 900, what: 'done', team: 'billing' },
 *   { id: 'b', at: 100, what: 'email in', team: 'mail' },
 *   { id: 'b', at: 150, what: 'junk', team: 'mail' },
 * ];
 * const { cases, excluded, unmatched } = casesOf(log, {
 *   case: 'id',
 *   at: 'at',
 *   kind: 'what',
 *   names: { 'email in': 'asked', 'email out': 'answered', done: 'resolved', junk: 'spam' },
 *   exclude: ['spam'],
 *   keep: { team: 'team' },
 * });
 * excluded; // => { spam: 1 }
 * unmatched; // => []
 * cases[0]?.team; // => 'billing'
 * firstResponseTime(cases, { askedAt: 'askedAt', answeredAt: 'answeredAt' }).value; // => 600
 * ```
 * @category Reading
 * @since 0.1.0
 */
export function casesOf<Row, const Keep extends Readonly<Record<string, KeepReader<Row>>> = Record<never, never>>(
  rows: readonly Row[] | Iterable<Row>,
  options: CasesOfOptions<Row, Keep>,
): CasesOfResult<LogCase & { readonly [Name in keyof Keep]: KeptValue<Row, Keep[Name]> }> {
  const given = options as unknown as CasesOfOptions<unknown>;
  const spec = logSpec(given);
  const log = readLog(spec, rows, given);
  const { names, pausing, botOnly, firstQuestion, asOf } = spec;
  if (log.at.length && !isPart()) assertMatched(spec);
  const { cases, excluded } = madeCases(spec, log);
  return {
    cases: cases as never,
    n: cases.length,
    events: log.at.length,
    ...log.leftOut,
    afterAsOf: log.afterAsOf,
    excluded,
    names: names.listed(() => true).map(({ name, events, as }) => ({ name, events, as })),
    unmatched: names
      .listed(({ as }) => as === null)
      .map((each) => ({
        name: each.name,
        events: each.events,
        like: names.likeOf(each),
      })),
    pausing,
    botOnly,
    firstQuestion,
    asOf,
  };
}

/**
 * Refuses a log of which no name is known, a status that stops the clock and is not there, and a rule about answers where nobody writes.
 */
function assertMatched({ names, pausing, exclude }: LogSpec): void {
  const { met } = names;
  const shown = (fits: (name: MetName) => boolean): string => {
    const list = names.listed(fits).map((each) => {
      const like = names.likeOf(each);
      return show(each.name) + (like === null ? '' : ` (like ${show(like)})`);
    });
    return `${list.slice(0, LISTED).join(', ')}${list.length > LISTED ? ` and ${list.length - LISTED} more` : ''}`;
  };
  if (!met.some(({ as, events }) => as !== null && events > 0)) {
    const way = "names says what they stand for, such as { Active: 'open', Fixed: 'solved' }";
    const why = `no name of the log is known: ${shown(() => true)}; ${way}, and cx-metrics/presets has those of products`;
    fail('INVALID_OPTION', CALLER, why, { name: 'names' });
  }
  const isFree = ({ isStatus, as }: MetName): boolean => isStatus && as === null;
  const stray = pausing.find(
    (status) => !isOwnStatus(status) && !met.some((each) => isFree(each) && each.name === status),
  );
  if (stray !== undefined) {
    const others = shown(isFree) || 'there are none';
    refuse(
      CALLER,
      'pausing',
      `our names of statuses, or statuses of the log that stand for nothing (${others})`,
      stray,
    );
  }
  const rule = exclude.find((each) => each === 'unanswered' || each === 'bot-only');
  if (rule !== undefined && !met.some(({ as }) => /^(asked|answered|bot)$/.test(String(as)))) {
    const why = `exclude: ${show(rule)} needs events that stand for 'asked', 'answered' or 'bot'; the log has none`;
    fail('INVALID_OPTION', CALLER, why, { name: 'exclude' });
  }
}
