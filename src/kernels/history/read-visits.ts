import { fail, show } from '../../core/errors.js';
import { ID_TEXT, IdKind, idOf } from '../../core/ids.js';
import { INSTANT_TEXT, instantOf, refuseSeconds, showInstant } from '../../core/instant.js';
import { LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { plain } from '../../core/plain-number.js';
import { columnsOf, isRows, placeOf, readParts } from '../../core/reading.js';
import { type Fault, faultOf } from '../../core/unreadable.js';
import { longer, subjectCodes } from './encode.js';
import { placesBelow0, rangeOf, readyColumns, type VisitColumns, withoutRefunds } from './visit-columns.js';
import { type RefundRule, VISIT_LIMIT, type VisitSpec } from './visit-spec.js';

/** How visits are read: what they are called, and what is read of them. */
export interface VisitReading extends Pick<VisitSpec, 'metric' | 'onInvalid' | 'amount' | 'spare' | 'attribute'> {
  /** What a subject is called: the reader, the column and the field of events. */
  readonly subject: string;
  /** How refunds are told, where they may be. */
  readonly refunds?: RefundRule | null | undefined;
  /** Whether starts of subjects are read, as `bornAt`: apart from visits, and in rows that need have none. */
  readonly starts?: boolean | undefined;
}

/** The parts of a visit, in the order in which they are read. */
export function partNames({ subject, amount, attribute, refunds, starts }: VisitReading): string[] {
  const flag = refunds === 'flagged' ? 'refund' : undefined;
  const start = starts ? 'bornAt' : undefined;
  return [subject, 'at', amount?.name, attribute?.name, flag, start].filter((name) => name !== undefined);
}

/**
 * Brings rows or columns of any kind into columns of numbers, leaving out missing rows and refusing invalid ones. Columns
 * that are so already are used as they are.
 */
export function readVisits(
  spec: VisitReading,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
): VisitColumns {
  const { metric, amount, attribute, spare, starts: hasStarts = false } = spec;
  const isFlagged = spec.refunds === 'flagged';
  const required = partNames(spec);
  // the place of starts among the parts after the second one
  const startPlace = required.length - 3;
  const areRows = isRows(source);
  const names = { required, optional: areRows ? [] : spare };
  if (!areRows && !hasStarts && required.every((name) => options[name] === undefined)) {
    const ready = readyColumns(spec, columnsOf(metric, source, names), options['missingValue'], VISIT_LIMIT);
    if (ready) return ready;
  }
  // rows of an array are counted already: no memory has to grow
  const room = Array.isArray(source) ? source.length : 1024;
  const { ids, codeOf } = subjectCodes();
  const kinds = new IdKind();
  const left = new LeftOutCount();
  const attributes: (string | number)[] = [];
  let refundPlaces: number[] = [];
  const starts = { subjects: [] as number[], at: [] as number[], attributes: [] as (string | number)[] };
  let subjects = new Int32Array(room);
  let at = new Float64Array(room);
  let amounts = amount && new Float64Array(room);
  let [n, known] = [0, 0];
  readParts(metric, source, names, options, (index, subject, time, third, fourth, fifth, sixth) => {
    const says = amount ? fourth : third;
    const given = amount && attribute ? fifth : amount || attribute ? fourth : third;
    const start = hasStarts ? [third, fourth, fifth, sixth][startPlace] : null;
    // a start without a visit is one too, and only starts say something about their subject where they are read
    const isVisit = start == null || time != null;
    const isSaying = attribute && (start != null || !hasStarts);
    const isMissing = isVisit && (time == null || (amount && third == null) || (isFlagged && given == null));
    if (subject == null || isMissing || (isSaying && says == null)) {
      left.missing++;
      return;
    }
    const id = typeof subject === 'string' ? subject || null : idOf(subject);
    const instant = typeof time === 'number' ? time : instantOf(time);
    const worth = typeof third === 'bigint' ? plain(third) : third;
    const flag = isFlagged ? plain(given) : 0;
    const born = start == null ? 0 : instantOf(start);
    const isOne =
      Math.abs(instant) <= VISIT_LIMIT && (!amount || amount.isSound(worth)) && (!isFlagged || isFlag(flag));
    const isSound =
      id !== null && (!isVisit || isOne) && (!isSaying || attribute.isSound(says)) && Math.abs(born) <= VISIT_LIMIT;
    if (!isSound) {
      const visit = isVisit ? [time, worth, flag] : [0, 0, 0];
      refuseVisit(spec, source, index, left, [subject, ...visit, isSaying ? says : 0, start]);
      return;
    }
    if (n === at.length) {
      const more = 2 * n + 16;
      subjects = longer(subjects, more);
      at = longer(at, more);
      amounts = amounts && longer(amounts, more);
    }
    const code = codeOf(id);
    subjects[n] = code;
    if (code === known) {
      known++;
      kinds.see(metric, source, spec.subject, id, index);
    }
    if (start != null) {
      starts.subjects.push(code);
      starts.at.push(born);
      if (isSaying) starts.attributes.push((says === 0 ? 0 : says) as string | number);
    }
    if (!isVisit) return;
    at[n] = instant;
    if (amounts) amounts[n] = worth as number;
    if (isSaying && !hasStarts) attributes.push((says === 0 ? 0 : says) as string | number);
    if (flag) refundPlaces.push(n);
    n++;
  });
  at = at.subarray(0, n);
  amounts = amounts?.subarray(0, n) ?? null;
  // in a loop of its own, which is faster than a look at each amount among other things
  if (amounts && spec.refunds === 'negative-amounts') refundPlaces = placesBelow0(amounts);
  const columns = {
    subjects: subjects.subarray(0, n),
    codes: ids.length,
    ids,
    at,
    range: rangeOf(at),
    amounts,
    attributes: attribute && !hasStarts ? attributes : null,
    refunds: null,
    starts: hasStarts ? { ...starts, attributes: attribute && starts.attributes } : null,
    ...leftOutOf(left),
  };
  return withoutRefunds(columns, refundPlaces);
}

/** The same for a call that has all of its visits at once: instants that look like seconds are refused. */
export function readAllVisits(
  spec: VisitReading & Pick<VisitSpec, 'asOf'>,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
): VisitColumns {
  const columns = readVisits(spec, source, options);
  const { from, to } = rangeOf(columns.refunds?.at ?? []);
  const { range } = columns;
  refuseSeconds(spec.metric, 'at', Math.min(from, range.from), Math.max(to, range.to), spec.asOf);
  return columns;
}

/** What names a subject, for error texts. */
export const NAMED = 'a text that is not empty or a finite number';

/** Whether something can be the name of a subject or of a group of them. */
export function isId(value: unknown): value is string | number {
  return typeof value === 'string' ? value !== '' : Number.isFinite(value);
}

/** Whether something says yes or no. */
function isFlag(value: unknown): boolean {
  return typeof value === 'boolean' || value === 0 || value === 1;
}

/** Counts the first part that makes a visit invalid or, unless that was asked for, says which it is and why. */
function refuseVisit(
  { metric, subject: name, amount, attribute, onInvalid }: VisitReading,
  source: unknown,
  index: number,
  left: LeftOutCount,
  [subject, at, worth, flag, says, start]: readonly unknown[],
): void {
  const say = (part: string, expected: string, got: unknown, fault: Fault, shown = show): void => {
    if (onInvalid === 'throw') {
      const why = `${part} must be ${expected}; got ${shown(got)} at ${placeOf(source, part, index)}`;
      fail('INVALID_VALUE', metric, why, { index });
    }
    left.refuse(index, part, faultOf(got, fault));
  };
  const instant = instantOf(at);
  const sayInstant = (part: string, given: unknown): void => {
    const fault = Number.isNaN(instantOf(given)) ? 'not-an-instant' : 'out-of-range';
    say(part, `${INSTANT_TEXT}, up to the year 9999`, given, fault, showInstant);
  };
  if (idOf(subject) === null) say(name, ID_TEXT, subject, 'not-an-id');
  else if (!(Math.abs(instant) <= VISIT_LIMIT)) sayInstant('at', at);
  else if (amount && !amount.isSound(worth)) say(amount.name, amount.expected, worth, amount.fault);
  else if (attribute && !attribute.isSound(says)) say(attribute.name, attribute.expected, says, attribute.fault);
  else if (!isFlag(flag)) say('refund', 'true, false, 1 or 0', flag, 'not-a-flag');
  else sayInstant('bornAt', start);
}
