import { type CxMetricsError, isCxMetricsError } from 'cx-metrics';
import type { Pasted } from '../data/pasted.js';
import type { Choice, Data } from '../state/choice.js';
import { pastedFor, type Source, sourceOf } from './source.js';
import { type Way, wayOf } from './ways.js';

/** The data as they are taken for the chosen metric: read once, for all who show something of them. */
export interface Taken {
  readonly way: Way;
  readonly pasted: Pasted;
  /** Null where there is nothing that the form of input takes, or where it cannot be read. */
  readonly source: Source | null;
  /** Why it cannot be read, such as a zone that is none. */
  readonly error: CxMetricsError | null;
}

export function takenOf(data: Data, choice: Choice): Taken {
  const way = wayOf(choice.metric, choice.way);
  const pasted = pastedFor(way, data, choice);
  try {
    return { way, pasted, source: sourceOf(way, pasted, data, choice), error: null };
  } catch (error) {
    if (!isCxMetricsError(error)) throw error;
    return { way, pasted, source: null, error };
  }
}
