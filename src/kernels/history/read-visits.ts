import { fail, refuse } from '../../core/errors.js';
import { INSTANT_TEXT, instantOf, showInstant } from '../../core/instant.js';
import { columnsOf, isRows, placeOf, readParts, type TakeParts } from '../../core/reading.js';
import { SubjectCodes } from './subject-codes.js';
import { rangeOf, readyColumns, type VisitColumns } from './visit-columns.js';
import { VISIT_LIMIT, type VisitPart, type VisitSpec } from './visit-spec.js';

/** The parts of a visit, in the order in which they are read. */
export function partNames({ subject, amount, attribute }: VisitSpec): string[] {
  const names = [subject, 'at'];
  if (amount) names.push(amount.name);
  if (attribute) names.push(attribute.name);
  return names;
}

/**
 * Brings rows or columns of any kind into columns of numbers, leaving out missing rows and refusing invalid ones. Columns
 * that are so already are used as they are; those of amounts are passed over where nobody asks for them.
 */
export function readVisits(spec: VisitSpec, source: unknown, options: Readonly<Record<string, unknown>>): VisitColumns {
  const { metric, amount, attribute } = spec;
  const required = partNames(spec);
  const names = { required, optional: amount || isRows(source) ? [] : ['amount'] };
  if (!isRows(source) && required.every((name) => options[name] === undefined)) {
    const ready = readyColumns(spec, columnsOf(metric, source, names), options['missingValue'], VISIT_LIMIT);
    if (ready) return ready;
  }
  const list = new VisitList(spec, source);
  const take: TakeParts =
    amount || !attribute
      ? (index, subject, at, worth, says) => list.take(index, subject, at, worth, says)
      : (index, subject, at, says) => list.take(index, subject, at, undefined, says);
  readParts(metric, source, names, options, take);
  return list.columns();
}

/** Visits as they are read. */
class VisitList {
  readonly #spec: VisitSpec;
  readonly #source: unknown;
  readonly #codes = new SubjectCodes();
  readonly #attributes: unknown[] = [];
  #subjects: Int32Array;
  #at: Float64Array;
  #amounts: Float64Array | null;
  #n = 0;
  #missing = 0;
  #invalid = 0;

  constructor(spec: VisitSpec, source: unknown) {
    this.#spec = spec;
    this.#source = source;
    // rows of an array are counted already: no memory has to grow
    const room = Array.isArray(source) ? source.length : 1024;
    this.#subjects = new Int32Array(room);
    this.#at = new Float64Array(room);
    this.#amounts = spec.amount && new Float64Array(room);
  }

  /** Takes the parts of one visit. */
  take(index: number, subject: unknown, at: unknown, worth: unknown, says: unknown): void {
    const { amount, attribute, onInvalid } = this.#spec;
    if (subject == null || at == null || (amount && worth == null) || (attribute && says == null)) {
      this.#missing++;
      return;
    }
    const instant = typeof at === 'number' ? at : instantOf(at);
    const isSound =
      isId(subject) &&
      instant >= -VISIT_LIMIT &&
      instant <= VISIT_LIMIT &&
      (!amount || amount.isSound(worth)) &&
      (!attribute || attribute.isSound(says));
    if (!isSound) {
      if (onInvalid === 'throw') refuseVisit(this.#spec, this.#source, index, [subject, at, worth, says]);
      this.#invalid++;
      return;
    }
    const n = this.#n;
    if (n === this.#at.length) this.#grow();
    this.#subjects[n] = this.#codes.codeOf(subject as string | number);
    this.#at[n] = instant;
    if (this.#amounts) this.#amounts[n] = worth as number;
    if (attribute) this.#attributes.push(says === 0 ? 0 : says);
    this.#n = n + 1;
  }

  /** What has been read. */
  columns(): VisitColumns {
    const { attribute } = this.#spec;
    const at = this.#at.subarray(0, this.#n);
    return {
      subjects: this.#subjects.subarray(0, this.#n),
      codes: this.#codes.size,
      ids: this.#codes.ids,
      at,
      range: rangeOf(at),
      amounts: this.#amounts?.subarray(0, this.#n) ?? null,
      attributes: attribute && (this.#attributes as (string | number)[]),
      missing: this.#missing,
      invalid: this.#invalid,
    };
  }

  #grow(): void {
    const room = 2 * this.#at.length + 16;
    const subjects = this.#subjects;
    this.#subjects = new Int32Array(room);
    this.#subjects.set(subjects);
    this.#at = longer(this.#at, room);
    this.#amounts = this.#amounts && longer(this.#amounts, room);
  }
}

function longer(values: Float64Array, room: number): Float64Array {
  const copy = new Float64Array(room);
  copy.set(values);
  return copy;
}

/** What names a subject, for error texts. */
export const NAMED = 'a text that is not empty or a finite number';

/** Whether something can be the name of a subject or of a group of them. */
export function isId(value: unknown): value is string | number {
  return typeof value === 'string' ? value !== '' : Number.isFinite(value);
}

/** Says which part makes a visit invalid, and why. */
function refuseVisit(
  { metric, subject: name, amount, attribute }: VisitSpec,
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
