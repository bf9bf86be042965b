import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, instantOf, showInstant } from '../../core/instant.js';
import { columnsOf, isRows, placeOf, readParts } from '../../core/reading.js';
import { longer, subjectCodes } from './subject-codes.js';
import { rangeOf, readyColumns, type VisitColumns } from './visit-columns.js';
import { VISIT_LIMIT, type VisitPart, type VisitSpec } from './visit-spec.js';

/** How visits are read: what they are called, and what is read of them. */
export interface VisitReading extends Pick<VisitSpec, 'metric' | 'onInvalid' | 'amount' | 'spare' | 'attribute'> {
  /** What a subject is called: the reader, the column and the field of events. */
  readonly subject: string;
}

/** The parts of a visit, in the order in which they are read. */
export function partNames({ subject, amount, attribute }: VisitReading): string[] {
  return [subject, 'at', amount?.name, attribute?.name].filter((name) => name !== undefined);
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
  const { metric, amount, attribute, spare } = spec;
  const required = partNames(spec);
  const areRows = isRows(source);
  const names = { required, optional: areRows ? [] : spare };
  if (!areRows && required.every((name) => options[name] === undefined)) {
    const ready = readyColumns(spec, columnsOf(metric, source, names), options['missingValue'], VISIT_LIMIT);
    if (ready) return ready;
  }
  // rows of an array are counted already: no memory has to grow
  const room = Array.isArray(source) ? source.length : 1024;
  const { ids, codeOf } = subjectCodes();
  const attributes: (string | number)[] = [];
  let subjects = new Int32Array(room);
  let at = new Float64Array(room);
  let amounts = amount && new Float64Array(room);
  let [n, missing, invalid] = [0, 0, 0];
  readParts(metric, source, names, options, (index, subject, time, third, fourth) => {
    const says = amount ? fourth : third;
    if (subject == null || time == null || (amount && third == null) || (attribute && says == null)) {
      missing++;
      return;
    }
    const instant = typeof time === 'number' ? time : instantOf(time);
    const isSound =
      isId(subject) &&
      Math.abs(instant) <= VISIT_LIMIT &&
      (!amount || amount.isSound(third)) &&
      (!attribute || attribute.isSound(says));
    if (!isSound) {
      if (spec.onInvalid === 'throw') refuseVisit(spec, source, index, [subject, time, third, says]);
      invalid++;
      return;
    }
    if (n === at.length) {
      const more = 2 * n + 16;
      subjects = longer(subjects, more);
      at = longer(at, more);
      amounts = amounts && longer(amounts, more);
    }
    subjects[n] = codeOf(subject);
    at[n] = instant;
    if (amounts) amounts[n] = third as number;
    if (attribute) attributes.push((says === 0 ? 0 : says) as string | number);
    n++;
  });
  at = at.subarray(0, n);
  return {
    subjects: subjects.subarray(0, n),
    codes: ids.length,
    ids,
    at,
    range: rangeOf(at),
    amounts: amounts?.subarray(0, n) ?? null,
    attributes: attribute && attributes,
    missing,
    invalid,
  };
}

/** What names a subject, for error texts. */
export const NAMED = 'a text that is not empty or a finite number';

/** Whether something can be the name of a subject or of a group of them. */
export function isId(value: unknown): value is string | number {
  return typeof value === 'string' ? value !== '' : Number.isFinite(value);
}

/** Says which part makes a visit invalid, and why. */
function refuseVisit(
  { metric, subject: name, amount, attribute }: VisitReading,
  source: unknown,
  index: number,
  [subject, at, worth, says]: readonly unknown[],
): never {
  const say = (part: string, expected: string, got: unknown): never =>
    refuse(metric, part, expected, got, 'INVALID_VALUE', ` at ${placeOf(source, part, index)}`, { index });
  if (!isId(subject)) say(name, NAMED, subject);
  if (!(Math.abs(instantOf(at)) <= VISIT_LIMIT)) {
    const why = `at must be ${INSTANT_TEXT}, up to the year 9999; got ${showInstant(at)}`;
    fail('INVALID_VALUE', metric, `${why} at ${placeOf(source, 'at', index)}`, { index });
  }
  if (amount && !amount.isSound(worth)) say(amount.name, amount.expected, worth);
  const { name: part, expected } = attribute as VisitPart;
  return say(part, expected, says);
}
