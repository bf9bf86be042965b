import { type InvalidPolicy, type MissingValue, missingOf, readerOf } from '../../core/options.js';
import { assertIterable, isFloatArray } from '../../core/reading.js';
import { type Kind, RowTally, VALUES } from './row-tally.js';

/** How values are read: a reader under their name where there are rows, and the options of one call. */
type Reading = Readonly<Record<string, unknown>> & {
  readonly onInvalid?: InvalidPolicy | undefined;
  readonly missingValue?: MissingValue | undefined;
};

/**
 * Hands each valid value to `take`: the values themselves or, where the options have a reader of that name, those of rows. Says what
 * was missing and what was invalid.
 */
export function readValues<Value>(
  metric: string,
  source: unknown,
  name: string,
  kind: Kind<Value>,
  { [name]: reader, onInvalid, missingValue }: Reading,
  take: (value: Value) => void,
): RowTally {
  assertIterable(metric, reader === undefined ? 'values' : 'rows', source);
  const hasRows = reader !== undefined;
  const read = hasRows ? readerOf(metric, name, reader) : undefined;
  const isNone = missingOf(metric, missingValue);
  const tally = new RowTally(metric, hasRows ? source : VALUES, onInvalid);
  const isFloats = !hasRows && isFloatArray(source);
  let index = 0;
  for (const item of source) {
    const given = read ? read(item) : item;
    const isMissing = isNone(given) || (isFloats && Number.isNaN(given));
    const value = tally.read(kind, name, isMissing ? null : given, index++);
    if (value !== null) take(value);
  }
  if (read) tally.end(index, [name]);
  return tally;
}
