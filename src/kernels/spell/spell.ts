import { instantAt } from '../../calendar/periods/instant-at.js';
import { refuse } from '../../core/errors.js';
import { IdKind } from '../../core/ids.js';
import { type InstantInput, NEVER, refuseSeconds } from '../../core/instant.js';
import { assertRead, type PartNames, readParts } from '../../core/reading.js';
import { INSTANT, KEY, type Key, type RowTally } from '../proportion/row-tally.js';

/** A half-open period in epoch milliseconds. */
export interface Period {
  /** First instant of the period. */
  readonly from: number;
  /** First instant after it. */
  readonly to: number;
}

/** The period that options ask for, checked. */
export function periodOf(metric: string, from: InstantInput, to: InstantInput, timeZone: string | undefined): Period {
  const [first, after] = [instantAt(metric, 'from', from, timeZone), instantAt(metric, 'to', to, timeZone)];
  if (!(first < after)) refuse(metric, 'to', 'after from', to);
  return { from: first, to: after };
}

/** The parts that every spell has. */
export const SPELL_NAMES: readonly string[] = ['customer', 'startedAt', 'endedAt'];

/** What an end is not, for error texts: the year in which databases let end what does not. */
const ENDS = 'before the year 9999 (null says that it goes on)';

/** Takes one spell that is known to be valid, with its further parts as they came. */
export type TakeSpell = (
  customer: Key,
  start: number,
  end: number,
  index: number,
  first: unknown,
  second: unknown,
  third: unknown,
  fourth: unknown,
) => void;

/**
 * Reads spells off rows or columns: who was there from when on and until when, `Infinity` for those who still are. Rows without
 * a customer or a start are missing. A spell of length 0 holds no instant: nobody was there, so there is nothing to take. The
 * names are those of {@link SPELL_NAMES} and at most four more. `known` is given by calls that see all spells: up to when things are
 * known, by which starts in seconds are told.
 */
export function readSpells(
  metric: string,
  source: unknown,
  names: PartNames,
  options: Readonly<Record<string, unknown>>,
  tally: RowTally,
  take: TakeSpell,
  known?: number,
): void {
  assertFields(metric, source, [...(names.optional ?? []), 'endedAt'], options);
  const ids = new IdKind();
  let [earliest, latest] = [Infinity, -Infinity];
  readParts(
    metric,
    source,
    { ...names, open: ['endedAt'] },
    options,
    (index, who, started, ended, first, second, third, fourth) => {
      const customer = tally.read(KEY, 'customer', who, index);
      if (customer === null) return;
      ids.see(metric, source, 'customer', customer, index);
      const start = tally.read(INSTANT, 'startedAt', started, index);
      if (start === null) return;
      if (start < earliest) earliest = start;
      if (start > latest) latest = start;
      const end = ended == null ? Infinity : tally.read(INSTANT, 'endedAt', ended, index);
      if (end === null) return;
      if (end < Infinity && end >= NEVER) tally.refuse('endedAt', ENDS, ended, index, 'not-an-instant');
      else if (end < start) tally.refuse('endedAt', 'not before startedAt', ended, index, 'too-early');
      else if (end > start) take(customer, start, end, index, first, second, third, fourth);
    },
  );
  if (known !== undefined) refuseSeconds(metric, 'startedAt', earliest, latest, known);
}

/**
 * Refuses names that no row has as a field: without their ends nobody would ever leave, without intervals all prices would be monthly, and
 * currencies mixed, each without a word. A field may be empty in every row.
 */
function assertFields(
  metric: string,
  rows: unknown,
  names: readonly string[],
  readers: Readonly<Record<string, unknown>>,
): void {
  for (const name of names) {
    const field = readers[name];
    if (typeof field !== 'string' || !Array.isArray(rows) || rows.some((row) => field in Object(row))) continue;
    assertRead(metric, rows, name, rows.length, rows.length);
  }
}
