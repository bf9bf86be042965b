import { show } from '../../core/errors.js';
import type { FieldEntry } from './entries/metric-form.js';
import { type Fields, ownField } from './json-shape.js';
import type { Asked } from './metric-calls.js';
import { refuseCall, refuseUnknown } from './refuse-call.js';

/** The field or column that is read for an input. */
export function placeOf(caller: string, readers: Fields, name: string): string {
  const place = ownField(readers, name) ?? name;
  if (typeof place === 'string') return place;
  refuseCall(caller, `readers.${name} must be the name of a field; got ${show(place)}`, { name }, 'INVALID_OPTION');
}

/** Refuses names that no field has. */
export function assertKnown(
  caller: string,
  what: string,
  names: readonly string[],
  fields: readonly Asked<FieldEntry>[],
): void {
  const known = fields.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) refuseUnknown(caller, what, unknown, known);
}

/** Refuses what lacks a field, and says which ones are needed. */
export function refuseLack(caller: string, what: string, name: string, fields: readonly Asked<FieldEntry>[]): never {
  const needed = fields.filter(({ required }) => required).map((field) => field.name);
  refuseCall(caller, `${what} lacks ${show(name)}; it needs ${needed.join(', ')}`, { name });
}
