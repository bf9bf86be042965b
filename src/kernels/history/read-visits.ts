import { fail, show } from '../../core/errors.js';
import { ID_TEXT, IdKind, idOf } from '../../core/ids.js';
import { INSTANT_TEXT, instantOf, refuseSeconds, showInstant } from '../../core/instant.js';
import { LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { columnsOf, isRows, placeOf, readParts } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import { longer, subjectCodes } from './encode.js';
import { rangeOf, readyColumns, type VisitColumns } from './visit-columns.js';
import { type RefundPart, VISIT_LIMIT, type VisitPart, type VisitSpec } from './visit-spec.js';

/** How visits are read: what they are called, and what is read of them. */
export interface VisitReading extends Pick<VisitSpec, 'metric' | 'onInvalid' | 'amount' | 'spare' | 'attribute'> {
  /** What a subject is called: the reader, the column and the field of events. */
  readonly subject: string;
  /** How refunds are told, where they may be. */
  readonly refunds?: RefundPart | null | undefined;
  /** Whether starts of subjects are read, as `bornAt`: apart from visits, and in rows that need have none. */
  readonly starts?: boolean | undefined;
}

/** The parts of a visit, in the order in which they are read. */
export function partNames({ subject, amount, attribute, refunds, starts }: VisitReading): string[] {
  const names = [subject, 'at', amount?.name, attribute?.name, refunds?.flag?.name, starts ? 'bornAt' : undefined];
  return names.filter((name) => name !== undefined);
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
  const { metric, amount, attribute, spare, refunds, starts: hasStarts } = spec;
  const flag = refunds?.flag;
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
  const flags: unknown[] = [];
  const starts = { subjects: [] as number[], at: [] as number[], attributes: attribute && attributes };
  let subjects = new Int32Array(room);
  let at = new Float64Array(room);
  let amounts = amount && new Float64Array(room);
  // most rows bring numbers, or ids that are texts, and need no look at what else there could be
  const isBare = !attribute && !flag && !hasStarts;
  let kind: string | undefined;
  let n = 0;
  const codeFor = (index: number, id: string | number): number => {
    if (typeof id !== kind) {
      kind = typeof id;
      kinds.see(metric, source, spec.subject, id, index);
    }
    return codeOf(id);
  };
  /** The instant of a visit to be kept; NaN where there is none. */
  const looked = (
    index: number,
    subject: unknown,
    time: unknown,
    third: unknown,
    fourth: unknown,
    fifth: unknown,
    sixth: unknown,
  ): number => {
    const id = idOf(subject);
    const says = amount ? fourth : third;
    const start = hasStarts ? [third, fourth, fifth, sixth][startPlace] : null;
    // a start without a visit is one too, and only starts say something about their subject where they are read
    const isVisit = start == null || time != null;
    const isSaying = attribute && (start != null || !hasStarts);
    const given = amount && attribute ? fifth : amount || attribute ? fourth : third;
    const isMissing = isVisit && (time == null || (amount && third == null) || (flag && given == null));
    if (subject == null || isMissing || (isSaying && says == null)) {
      left.missing++;
      return Number.NaN;
    }
    const instant = instantOf(time);
    const born = start == null ? 0 : instantOf(start);
    const isOne = isWithinLimit(instant) && (!amount || amount.isSound(third)) && (!flag || flag.isSound(given));
    if (id === null || (isVisit && !isOne) || (isSaying && !attribute.isSound(says)) || !isWithinLimit(born)) {
      const [visit, saying] = [isVisit || null, isSaying || null];
      const who = { name: spec.subject, expected: ID_TEXT, fault: 'not-an-id', isSound: () => id !== null } as const;
      refuseVisit(spec, source, index, left, [
        [who, subject],
        [visit && instantPart('at', instant), time],
        [visit && amount, third],
        [saying && attribute, says],
        [visit && flag, given],
        [instantPart('bornAt', born), start],
      ]);
      return Number.NaN;
    }
    if (isSaying) attributes.push((says === 0 ? 0 : says) as string | number);
    if (start != null) {
      starts.subjects.push(codeFor(index, id));
      starts.at.push(born);
    }
    if (!isVisit) return Number.NaN;
    if (flag) flags.push(given);
    return instant;
  };
  readParts(metric, source, names, options, (index, subject, time, third, fourth, fifth, sixth) => {
    const isReady = isBare && typeof time === 'number' && isWithinLimit(time) && (!amount || amount.isSound(third));
    const id = idOf(subject);
    const instant = isReady && id !== null ? time : looked(index, subject, time, third, fourth, fifth, sixth);
    if (Number.isNaN(instant)) return;
    if (n === at.length) {
      const more = 2 * n + 16;
      subjects = longer(subjects, more);
      at = longer(at, more);
      amounts = amounts && longer(amounts, more);
    }
    subjects[n] = codeFor(index, id as string | number);
    at[n] = instant;
    if (amounts) amounts[n] = typeof third === 'number' ? third : Number(third);
    n++;
  });
  at = at.subarray(0, n);
  const columns = {
    subjects: subjects.subarray(0, n),
    codes: ids.length,
    ids,
    at,
    range: rangeOf(at),
    amounts: amounts?.subarray(0, n) ?? null,
    attributes: hasStarts ? null : starts.attributes,
    refunds: null,
    starts: hasStarts ? starts : null,
    ...leftOutOf(left),
  };
  return refunds?.apart(columns, Uint8Array.from(flags, Number)) ?? columns;
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
  const starts = rangeOf(columns.starts?.at ?? []);
  refuseSeconds(spec.metric, 'bornAt', starts.from, starts.to, spec.asOf);
  return columns;
}

/** What names a subject, for error texts. */
export const NAMED = 'a text that is not empty or a number up to 2^53 - 1 in size';

/** Whether something can be the name of a subject or of a group of them. */
export function isId(value: unknown): value is string | number {
  return value !== null && idOf(value) === value;
}

function isWithinLimit(instant: number): boolean {
  return Math.abs(instant) <= VISIT_LIMIT;
}

/** How an instant is read that was found to be at `ms`. */
function instantPart(name: string, ms: number): VisitPart {
  return {
    name,
    expected: `${INSTANT_TEXT}, up to the year 9999`,
    fault: Number.isNaN(ms) ? 'not-an-instant' : 'out-of-range',
    isSound: () => isWithinLimit(ms),
    shown: showInstant,
  };
}

/** Counts the first part that makes a visit invalid or, unless that was asked for, says which it is and why. */
function refuseVisit(
  { metric, onInvalid }: VisitReading,
  source: unknown,
  index: number,
  left: LeftOutCount,
  parts: readonly (readonly [part: VisitPart | null | undefined, value: unknown])[],
): void {
  const [bad, got] = parts.find(([part, value]) => part && !part.isSound(value)) as [VisitPart, unknown];
  const { name, expected, fault, shown = show } = bad;
  if (onInvalid === 'throw') {
    const why = `${name} must be ${expected}; got ${shown(got)} at ${placeOf(source, name, index)}`;
    fail('INVALID_VALUE', metric, why, { index });
  }
  left.refuse(index, name, faultOf(got, fault));
}
