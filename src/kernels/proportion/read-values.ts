import { assertReader, type InvalidPolicy } from '../../core/options.js';
import { assertIterable, isFloatArray } from '../../core/reading.js';
import { type Kind, RowTally, VALUES } from './row-tally.js';

/** How values are read: a reader under their name where there are rows, and the options of one call. */
type Reading = Readonly<Record<string, unknown>> & {
  readonly onInvalid?: InvalidPolicy | undefined;
  readonly missingValue?: number | undefined;
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
  if (hasRows) assertReader(metric, name, reader);
  const tally = new RowTally(metric, hasRows ? source : VALUES, onInvalid);
  const isFloats = !hasRows && isFloatArray(source);
  let index = 0;
  for (const item of source) {
    const given = hasRows ? (reader as (row: unknown) => unknown)(item) : item;
    const isMissing = given === missingValue || (isFloats && Number.isNaN(given));
    const value = tally.read(kind, name, isMissing ? null : given, index++);
    if (value !== null) take(value);
  }
  return tally;
}
