import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { fail, refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, chosen, type InvalidPolicy, type Read, readerOf } from '../../core/options.js';
import { INSTANT, optionOf } from '../../kernels/proportion/row-tally.js';
import { isEnding, type LogNames, NameBook } from './log-names.js';

/**
 * A rule by which cases are left out. Only cases that have ended are: leaving out open ones would make numbers better the longer they stay.
 *
 * `'merged'` and `'spam'`: ended so. `'bot-only'`: ended, and nobody but a bot has answered. `'unanswered'`: ended, and no person has
 * answered. `'unresolved'`: ended without a resolution.
 *
 * @category Reading
 * @since 0.1.0
 */
export type LogExclusion = 'merged' | 'spam' | 'bot-only' | 'unanswered' | 'unresolved';

/**
 * Which value of a case is kept: where a row has it, of the last row that has one; or of the first one.
 *
 * @category Reading
 * @since 0.1.0
 */
export type KeepReader<Row> =
  | ((row: Row) => unknown)
  | (keyof Row & string)
  | {
      /** Where a row has the value; that of the first row that has one is kept. */
      readonly first: ((row: Row) => unknown) | (keyof Row & string);
    };

/**
 * Options of {@link casesOf}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface CasesOfOptions<Row, Keep extends Readonly<Record<string, KeepReader<Row>>> = Record<never, never>> {
  /** Which case a row is about. */
  readonly case: Read<Row, string | number | bigint>;
  /** When it happened. */
  readonly at: Read<Row, InstantInput>;
  /** The status after a change. A row that has one is a change of status; one that has none (`null`, `''`) is an event of its `kind`. */
  readonly after?: Read<Row, string | number | bigint> | undefined;
  /**
   * The status before a change: that before the first change counts from the opening, and rows of one instant are put in the order of
   * their chain.
   */
  readonly before?: Read<Row, string | number | bigint> | undefined;
  /** What kind of event a row is. */
  readonly kind?: Read<Row, string | number | bigint> | undefined;
  /** What the names of the product stand for; presets are in `cx-metrics/presets`. @defaultValue our own names, which need no map */
  readonly names?: LogNames | undefined;
  /** When the case was opened, where rows say so. @defaultValue the event `'opened'`, else the first event */
  readonly openedAt?: Read<Row, InstantInput> | undefined;
  /** Statuses in which the clock stands still: ours, or those of the product that no name stands for. @defaultValue `['pending']` */
  readonly pausing?: readonly string[] | undefined;
  /** What it is when a case ends and only a bot has answered: `'closed'`, no resolution, or `'resolved'`. @defaultValue `'closed'` */
  readonly botOnly?: 'closed' | 'resolved' | undefined;
  /**
   * What the customer first asks with: the first `'message'` that waits for an answer, or the `'opening'` of the case, such as a form
   * that was sent: then every later message is a further one, and one in the instant of the opening is the same question.
   * @defaultValue `'message'`
   */
  readonly firstQuestion?: 'message' | 'opening' | undefined;
  /**
   * Rules by which ended cases are left out; a case counts with the first rule it falls under, in the order of {@link LogExclusion}.
   * @defaultValue none
   */
  readonly exclude?: readonly LogExclusion[] | undefined;
  /** Further values of a case, by the names that they get: `{ team: 'group' }` is the `group` of its last row that has one. */
  readonly keep?: (Keep & Readonly<Record<string, KeepReader<Row>>>) | undefined;
  /** The hours of the team that has the case from a row on; where a row has none, they go on as they were. */
  readonly calendar?: Read<Row, OpenHours> | undefined;
  /** Up to when things are known: later events have not happened. @defaultValue all events */
  readonly asOf?: InstantInput | undefined;
  /** What to do with rows that cannot be read. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/** A value of cases that is kept. */
export interface Kept {
  readonly name: string;
  readonly isFirst: boolean;
  readonly read: (row: unknown) => unknown;
}

/** What is made of a log, with the options checked. */
export interface LogSpec {
  readonly names: NameBook;
  readonly pausing: readonly string[];
  readonly botOnly: 'closed' | 'resolved';
  readonly firstQuestion: 'message' | 'opening';
  readonly exclude: readonly LogExclusion[];
  readonly kept: readonly Kept[];
  readonly asOf: number | null;
}

/** The function that is called. */
export const CALLER = 'casesOf';

const EXCLUSIONS: readonly LogExclusion[] = ['merged', 'spam', 'bot-only', 'unanswered', 'unresolved'];

const KNOWN =
  'case at after before kind names openedAt pausing botOnly firstQuestion exclude keep calendar asOf onInvalid';

/** Fields that every case has. */
const FIELDS =
  'case openedAt resolvedAt reopenedAt closedAt pauses statuses askedAt answeredAt askedAgainAt saidAfterEnd end calendar';

/** Applies defaults and checks what can be checked before a row is read. */
export function logSpec(options: CasesOfOptions<unknown> | undefined): LogSpec {
  assertOptions(CALLER, options, KNOWN);
  const { after, before, kind, names, pausing = ['pending'], exclude = [], keep, asOf } = options ?? {};
  if (after === undefined && kind === undefined) {
    const why = 'after or kind must be given: after for rows that are changes of status, kind for rows that are events';
    fail('INVALID_OPTION', CALLER, why, { name: 'after' });
  }
  if (before !== undefined && after === undefined)
    refuse(CALLER, 'before', 'left out where after is not given', before);
  return {
    names: new NameBook(CALLER, names),
    pausing: pausingOf(pausing),
    botOnly: chosen(CALLER, 'botOnly', options?.botOnly, 'closed resolved'),
    firstQuestion: chosen(CALLER, 'firstQuestion', options?.firstQuestion, 'message opening'),
    exclude: exclusionsOf(exclude),
    kept: keptOf(keep),
    asOf: asOf === undefined ? null : optionOf(CALLER, INSTANT, 'asOf', asOf),
  };
}

function pausingOf(given: unknown): readonly string[] {
  const list = Array.isArray(given) ? [...new Set(given)] : [undefined];
  const isFine = list.every((name) => typeof name === 'string' && !isEnding(name));
  if (!isFine) refuse(CALLER, 'pausing', 'an array of names of statuses in which a case goes on', given);
  return list;
}

function exclusionsOf(given: unknown): readonly LogExclusion[] {
  const list = Array.isArray(given) ? given : [undefined];
  for (const rule of list) {
    if (!EXCLUSIONS.includes(rule)) {
      refuse(CALLER, 'exclude', `an array of ${EXCLUSIONS.join(', ')}`, Array.isArray(given) ? rule : given);
    }
  }
  return EXCLUSIONS.filter((rule) => list.includes(rule));
}

function keptOf(given: unknown): readonly Kept[] {
  const isPlain = given === undefined || (typeof given === 'object' && given !== null && !Array.isArray(given));
  if (!isPlain) refuse(CALLER, 'keep', "an object such as { team: 'group' }", given);
  return Object.entries((given ?? {}) as object).map(([name, reader]) => {
    if (FIELDS.split(' ').includes(name)) {
      const why = `keep.${name}: cases have a field of this name; known are ${FIELDS.replaceAll(' ', ', ')}`;
      fail('INVALID_OPTION', CALLER, why, { name: 'keep' });
    }
    const isFirst = typeof reader === 'object' && reader !== null;
    if (isFirst) assertOptions(CALLER, reader, 'first', `keep.${name}.`);
    return { name, isFirst, read: readerOf(CALLER, `keep.${name}`, isFirst ? reader.first : reader) };
  });
}
