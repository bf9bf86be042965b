import type { ErrorDetails } from 'cx-metrics';
import type { Stretch } from '../data/pasted.js';
import type { Source } from './source.js';
import type { Way } from './ways.js';

/** Where something is wrong: in the text, or at an option or a field by its name. Neither where the whole is meant. */
export interface Place {
  readonly stretch: Stretch | null;
  readonly name: string | null;
}

/** The place that an error of the library speaks of. */
export function placeOf({ index, name }: ErrorDetails, { options, fields }: Way, source: Source | null): Place {
  const stretch = typeof index === 'number' ? (source?.places[index] ?? null) : null;
  const known = [...options, ...fields].find((each) => each.name === name || `${each.name}.population` === name);
  if (stretch !== null) return { stretch, name: null };
  const isMethod = known === undefined && name === 'population';
  return { stretch: null, name: isMethod ? 'interval' : (known?.name ?? null) };
}
