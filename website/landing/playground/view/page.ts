import type { MetricId } from 'cx-metrics/catalog';
import type { Taken } from '../call/taken.js';
import type { Choice, Data } from '../state/choice.js';
import type { Speech } from '../words/speech.js';

/** What the parts of the playground know of each other: the state, and how to change it. */
export interface Page {
  readonly choice: () => Choice;
  readonly data: () => Data;
  /** The data as they are taken for the choice. */
  readonly taken: () => Taken;
  readonly speech: () => Speech;
  /** Changes what was chosen, and shows what comes of it. */
  readonly choose: (change: Partial<Choice>) => void;
  /** Changes the data; `typed` while somebody types, so that the caret stays. */
  readonly put: (data: Data, change?: Partial<Choice>, typed?: boolean) => void;
  readonly chooseMetric: (id: MetricId) => void;
}
