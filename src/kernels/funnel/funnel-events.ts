import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { isCount } from '../../core/plain-number.js';
import { columnsOf, isRows } from '../../core/reading.js';
import { readVisits } from '../history/read-visits.js';
import { BLOCK, readyColumns, type VisitColumns } from '../history/visit-columns.js';
import { VISIT_LIMIT } from '../history/visit-spec.js';
import { type FunnelSpec, NO_PLACE, stepPart } from './funnel-spec.js';

/** Events of users in columns of numbers, all valid. */
export interface FunnelEvents extends LeftOut, Pick<VisitColumns, 'subjects' | 'codes' | 'ids' | 'at' | 'range'> {
  /** The place of each event in the funnel, or `NO_PLACE`. */
  readonly places: Uint8Array;
  /** Events after `asOf`, which have no place. */
  readonly afterAsOf: number;
}

/** Columns of whole numbers. */
type Codes = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Brings rows or columns of any kind into columns of numbers; columns of codes are taken as they are. */
export function readFunnelEvents(
  spec: FunnelSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
): FunnelEvents {
  const { words, onInvalid } = spec;
  const ready = readyEvents(spec, source, options);
  if (ready) return withoutLate(spec, ...ready);
  const part = { metric: words.caller, subject: words.user, amount: null, spare: [], onInvalid };
  const visits = readVisits({ ...part, attribute: stepPart(words) }, source, options);
  const names = visits.attributes as (string | number)[];
  const places = Uint8Array.from(names, (name) => spec.places.get(name) ?? spec.otherPlace);
  return withoutLate(spec, visits, places);
}

/** Columns that need no change but a look at what their steps are; `null` for others. */
function readyEvents(
  { words, places, otherPlace }: FunnelSpec,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
): [VisitColumns, Uint8Array] | null {
  const required = [words.user, 'at', words.step];
  if (isRows(source) || required.some((name) => options[name] !== undefined)) return null;
  const [users, at, steps] = columnsOf(words.caller, source, { required });
  const missingValue = options['missingValue'];
  // of several numbers that stand for none the slow way takes care
  if (!isCodes(steps) || Array.isArray(missingValue)) return null;
  const columns = readyColumns({ amount: null, attribute: null }, [users, at], missingValue, VISIT_LIMIT);
  const found = columns && placesOfCodes(steps, places, otherPlace, missingValue);
  return found && [columns, found];
}

function isCodes(column: unknown): column is Codes {
  return [Int32Array, Uint32Array, Uint16Array, Uint8Array].some((Kind) => column instanceof Kind);
}

/** Codes of steps up to here are looked up in a table; the others, which are few, in the Map. */
const TABLE = 4096;

function isInTable(code: unknown): code is number {
  return isCount(code) && code < TABLE;
}

/** The place of each code in the funnel; `null` where one is missing. */
function placesOfCodes(
  steps: Codes,
  places: FunnelSpec['places'],
  otherPlace: number,
  missingValue: unknown,
): Uint8Array | null {
  const table = new Uint8Array(TABLE).fill(otherPlace);
  for (const [name, place] of places) if (isInTable(name)) table[name] = place;
  const found = new Uint8Array(steps.length);
  for (let start = 0; start < steps.length; start += BLOCK) {
    if (!findPlaces(found, steps, start, table, places, otherPlace, missingValue)) return null;
  }
  return found;
}

function findPlaces(
  found: Uint8Array,
  steps: Codes,
  start: number,
  table: Uint8Array,
  places: FunnelSpec['places'],
  otherPlace: number,
  missingValue: unknown,
): boolean {
  const end = Math.min(start + BLOCK, steps.length);
  // a number in any case: comparing numbers with `undefined` takes several times as long
  const none = typeof missingValue === 'number' ? missingValue : Number.NaN;
  for (let i = start; i < end; i++) {
    const step = steps[i] as number;
    if (step === none) return false;
    found[i] = step >>> 0 < TABLE ? (table[step] as number) : (places.get(step) ?? otherPlace);
  }
  return true;
}

/** What lies after `asOf` has no place. */
function withoutLate({ asOf }: FunnelSpec, columns: VisitColumns, places: Uint8Array): FunnelEvents {
  const { subjects, codes, ids, at, range } = columns;
  let afterAsOf = 0;
  if (asOf !== null && range.to > asOf) {
    for (let i = 0; i < at.length; i++) {
      if ((at[i] as number) > asOf) {
        places[i] = NO_PLACE;
        afterAsOf++;
      }
    }
  }
  return { subjects, codes, ids, at, range, places, ...leftOutOf(columns), afterAsOf };
}
