import { fail } from '../../core/errors.js';
import { refuseSeconds } from '../../core/instant.js';
import { type LeftOut, LeftOutCount } from '../../core/left-out.js';
import { isRows, isSeveral, placeOf, readParts } from '../../core/reading.js';
import {
  eventOf,
  instantsOf,
  isCaseFault,
  laterEventOf,
  pausesOf,
  refuseCase,
  type Spell,
  spellsOf,
  workedTimes,
} from '../../kernels/duration/duration-case.js';
import { assertAtHand } from '../../kernels/duration/duration-hours.js';
import { assertColumns, type SlaSpec, slaParts } from './sla-cases.js';
import { dueByDates } from './sla-due-dates.js';
import { hoursOf, type SlaHours } from './sla-hours.js';
import { datesOf, type SlaTarget, targetOf } from './sla-target.js';

/** A case, or a spell of it, that is held against one target. */
export interface SlaSpan {
  /** Its place among the cases. */
  readonly index: number;
  /** Which of the spells of the case, from 0. */
  readonly spell: number;
  readonly from: number;
  /** When it ended or was closed; infinite while it runs. */
  readonly to: number;
  readonly target: SlaTarget;
  readonly hours: SlaHours;
  /** When its clock stood still: ascending stretches that do not touch. */
  readonly pauses: readonly Spell[];
  /** Milliseconds that it took, or has lasted, as `ttr` measures them. */
  readonly time: number;
}

/** What has become of it. */
export type SlaVerdict = 'met' | 'breached' | 'running' | 'closedBeforeDue' | 'closedLate';

/** What is known of a case before its events are read. */
type Started = Pick<SlaSpan, 'index' | 'from' | 'target' | 'hours' | 'pauses'>;

const NO_PAUSES: readonly Spell[] = [];

/** What is said besides of a case without a target. */
const LACKING = ' (a table of targets must have one for each case: target: (row) => targets[row.priority])';

/** How many cases could not be judged. */
export interface SlaLeftOut extends LeftOut {
  readonly notStarted: number;
}

/**
 * Judges every case. A target in milliseconds is met by what took no longer, whenever the clock on the wall stood at; one in business days
 * by what ended by its due instant.
 */
export function judgeCases(
  spec: SlaSpec,
  source: unknown,
  readers: Readonly<Record<string, unknown>>,
  take: (verdict: SlaVerdict, span: SlaSpan) => void,
): SlaLeftOut {
  const { caller, asOf, target: ofAll, calendar, hours: hoursOfAll, reopened, onInvalid, checksUnits } = spec;
  const skewed = { skewMs: spec.clockSkewMs };
  const isPassedOver = spec.firstMessage === 'agent';
  const early = { ...skewed, isPassedOver, wayOut: "firstMessage: 'agent' passes over what the agent wrote first, " };
  if (!isRows(source)) assertColumns(spec, source);
  const leftOut = new LeftOutCount();
  let notStarted = 0;
  let [firstAt, lastAt] = [Infinity, -Infinity];
  const isLate = (span: SlaSpan): boolean => {
    if (typeof span.target === 'number') return span.time > span.target;
    const due = dueByDates(span.from, span.target, datesOf(caller, span.hours.calendar), span.pauses);
    return due !== null && Math.min(span.to, asOf) > due;
  };
  const judge = (span: SlaSpan, isClosed: boolean | undefined): void => {
    const late = isLate(span);
    if (isClosed) take(late ? 'closedLate' : 'closedBeforeDue', span);
    else if (late) take('breached', span);
    else take(span.to === Infinity ? 'running' : 'met', span);
  };
  const judgePlain = ({ index, from, target, hours, pauses }: Started, last: unknown): number => {
    const read = last == null ? Infinity : laterEventOf(1, last, from, 'startedAt', early);
    // what comes before the start has been passed over
    const end = read < from ? Infinity : read;
    if (from > asOf) notStarted++;
    else {
      const to = end <= asOf ? end : Infinity;
      const until = Math.min(end, asOf);
      const time = pauses.length
        ? (workedTimes([{ from, to: until }], pauses, hours.measure)[0] as number)
        : hours.measure(from, until);
      judge({ index, spell: 0, from, to, target, hours, pauses, time }, false);
    }
    return end === Infinity ? from : end;
  };
  const judgeEvents = (of: Started, last: unknown, reopenings: unknown, closings: unknown): number => {
    const { index, from: start, target, hours, pauses } = of;
    const ended = instantsOf(1, last, start, 'startedAt', early);
    const again = instantsOf(5, reopenings, start, 'startedAt', skewed);
    const stopped = instantsOf(6, closings, start, 'startedAt', { skewMs: 0, isPassedOver: true });
    if (start > asOf) notStarted++;
    else {
      const spells = spellsOf(start, ended, again, stopped, reopened, asOf);
      const times = workedTimes(spells, pauses, hours.measure, asOf);
      if (reopened === 'sum-of-spells' && spells.length > 1) {
        let time = 0;
        for (const each of times) time += each;
        const { to, closed } = spells.at(-1) as Spell;
        judge({ index, spell: 0, from: start, to, target, hours, pauses: withGaps(pauses, spells), time }, closed);
      } else {
        for (let spell = 0; spell < spells.length; spell++) {
          const { from, to, closed } = spells[spell] as Spell;
          judge({ index, spell, from, to, target, hours, pauses, time: times[spell] as number }, closed);
        }
      }
    }
    return ended.at(-1) ?? start;
  };
  // what refuses the cases without a target, put off while no case has one: then perhaps nothing was read under that name
  const withoutTarget: (() => void)[] = [];
  const required = ofAll === null ? 3 : 2;
  const names = { required: slaParts.slice(0, required), optional: slaParts.slice(required), open: ['endedAt'] };
  readParts(caller, source, names, readers, (index, first, last, own, paused, ownHours, reopenings, closings) => {
    assertAtHand(caller, calendar);
    if (ofAll === null && own !== undefined) withoutTarget[0]?.();
    if (first == null) {
      leftOut.missing++;
      return;
    }
    try {
      if (ofAll !== null && own != null) refuseCase(2, 'contradictory', 'must not be given where the option target is');
      const target = ofAll ?? targetOf(own, (why, fault) => refuseCase(2, fault, own == null ? why + LACKING : why));
      if (hoursOfAll && ownHours != null)
        refuseCase(4, 'contradictory', "must go with the option calendar: 'per-case'");
      const hours = hoursOfAll ?? hoursOf(ownHours);
      if (typeof target !== 'number') datesOf(caller, hours.calendar);
      const from = eventOf(0, first);
      // most cases have one end or none: all rules for reopening agree
      const isPlain = reopenings == null && closings == null && !isSeveral(last);
      const pauses = paused == null ? NO_PAUSES : pausesOf(paused);
      const of = { index, from, target, hours, pauses };
      const seen = isPlain ? judgePlain(of, last) : judgeEvents(of, last, reopenings, closings);
      firstAt = Math.min(firstAt, from);
      lastAt = Math.max(lastAt, seen);
    } catch (fault) {
      if (!isCaseFault(fault)) throw fault;
      const refuse = () => {
        const part = slaParts[fault.part] as string;
        if (onInvalid === 'count') leftOut.refuse(index, part, fault.fault);
        else fail('INVALID_VALUE', caller, `${part} ${fault.why} at ${placeOf(source, part, index)}`, { index });
      };
      if (ofAll === null && own === undefined && onInvalid === 'throw') withoutTarget.push(refuse);
      else refuse();
    }
  });
  withoutTarget[0]?.();
  if (checksUnits) refuseSeconds(caller, 'startedAt', firstAt, lastAt, asOf);
  return Object.assign(leftOut, { notStarted });
}

/** The pauses of a case and what lies between its spells, as pauses. */
function withGaps(pauses: readonly Spell[], spells: readonly Spell[]): Spell[] {
  const gaps = spells.slice(1).map(({ from }, k) => ({ from: (spells[k] as Spell).to, to: from }));
  return pausesOf([...pauses, ...gaps].map(({ from, to }) => [from, to === Infinity ? null : to]));
}
