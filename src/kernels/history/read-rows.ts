import { fail, show } from '../../core/errors.js';
import { INSTANT_TEXT, instantOf, showInstant } from '../../core/instant.js';
import { placeOf, readParts } from '../../core/reading.js';
import { isSummable } from '../../stats/sums/summable.js';
import { SubjectCodes } from './subject-codes.js';
import { eventParts, rangeOf, type VisitColumns } from './visit-columns.js';
import { VISIT_LIMIT, type VisitSpec } from './visit-spec.js';

/** Reads rows, or columns of any kind, into columns of numbers, leaving out missing events and refusing invalid ones. */
export function readEvents(spec: VisitSpec, source: unknown, options: Readonly<Record<string, unknown>>): VisitColumns {
  const list = new EventList(spec, source);
  if (spec.by !== 'attribute') {
    readParts(spec.metric, source, eventParts(spec), options, (index, customer, at, amount) =>
      list.take(index, customer, at, amount, undefined),
    );
  } else {
    readParts(spec.metric, source, eventParts(spec), options, (index, customer, at, cohort, amount) =>
      list.take(index, customer, at, amount, cohort),
    );
  }
  return list.columns();
}

/** Events as they are read. */
class EventList {
  readonly #spec: VisitSpec;
  readonly #source: unknown;
  readonly #codes = new SubjectCodes();
  readonly #attributes: (string | number)[] | undefined;
  #customers: Int32Array;
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
    this.#customers = new Int32Array(room);
    this.#at = new Float64Array(room);
    this.#amounts = spec.amounts === 'sum' ? new Float64Array(room) : null;
    this.#attributes = spec.by === 'attribute' ? [] : undefined;
  }

  /** Takes the parts of one event. */
  take(index: number, customer: unknown, at: unknown, amount: unknown, cohort: unknown): void {
    const spec = this.#spec;
    if (
      customer == null ||
      at == null ||
      (this.#amounts !== null && amount == null) ||
      (this.#attributes !== undefined && cohort == null)
    ) {
      this.#missing++;
      return;
    }
    const instant = typeof at === 'number' ? at : instantOf(at);
    if (!isSound(spec, customer, instant, amount, cohort)) {
      if (spec.onInvalid === 'throw') refuseEvent(spec, this.#source, index, { customer, at, amount, cohort });
      this.#invalid++;
      return;
    }
    const n = this.#n;
    if (n === this.#at.length) this.#grow();
    this.#customers[n] = this.#codes.codeOf(customer as string | number);
    this.#at[n] = instant;
    if (this.#amounts) this.#amounts[n] = amount as number;
    this.#attributes?.push((cohort as string | number) === 0 ? 0 : (cohort as string | number));
    this.#n = n + 1;
  }

  /** What has been read. */
  columns(): VisitColumns {
    const n = this.#n;
    const at = this.#at.subarray(0, n);
    const columns = {
      customers: this.#customers.subarray(0, n),
      codes: this.#codes.size,
      ids: this.#codes.ids,
      at,
      range: rangeOf(at),
      amounts: this.#amounts === null ? null : this.#amounts.subarray(0, n),
      missing: this.#missing,
      invalid: this.#invalid,
    };
    return this.#attributes ? { ...columns, attributes: this.#attributes } : columns;
  }

  #grow(): void {
    const room = 2 * this.#at.length + 16;
    const [customers, at, amounts] = [this.#customers, this.#at, this.#amounts];
    this.#customers = new Int32Array(room);
    this.#customers.set(customers);
    this.#at = new Float64Array(room);
    this.#at.set(at);
    if (!amounts) return;
    this.#amounts = new Float64Array(room);
    this.#amounts.set(amounts);
  }
}

function isSound(spec: VisitSpec, customer: unknown, instant: number, amount: unknown, cohort: unknown): boolean {
  return (
    isId(customer) &&
    instant >= -VISIT_LIMIT &&
    instant <= VISIT_LIMIT &&
    (spec.amounts === 'sum' ? isSummable(amount) : amount == null) &&
    (spec.by !== 'attribute' || isId(cohort))
  );
}

/** Whether something can be the name of a customer or of a cohort. */
function isId(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : Number.isFinite(value);
}

/** Says which part makes an event invalid, and why. */
function refuseEvent(
  spec: VisitSpec,
  source: unknown,
  index: number,
  { customer, at, amount, cohort }: { customer: unknown; at: unknown; amount: unknown; cohort: unknown },
): never {
  const refuse = (part: string, why: string): never => {
    fail('INVALID_VALUE', spec.metric, `${why} at ${placeOf(source, part, index)}`, { index });
  };
  const named = 'must be a text that is not empty or a finite number';
  if (!isId(customer)) refuse('customer', `a customer ${named}; got ${show(customer)}`);
  if (!(Math.abs(instantOf(at)) <= VISIT_LIMIT)) {
    refuse('at', `at must be ${INSTANT_TEXT}, up to the year 9999; got ${showInstant(at)}`);
  }
  if (spec.by === 'attribute' && !isId(cohort)) refuse('cohort', `a cohort ${named}; got ${show(cohort)}`);
  if (spec.amounts === 'none') refuse('amount', "amounts are not counted unless amounts: 'sum' is given");
  return refuse('amount', `an amount must be a finite number; got ${show(amount)}`);
}
