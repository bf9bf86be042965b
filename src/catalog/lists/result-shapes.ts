import type { ResultShape } from '../metric-words.js';
import type { ExplainedWord } from './catalogue-word.js';

/**
 * What results hold beside their value.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const resultShapes: readonly ExplainedWord<ResultShape>[] = [
  { id: 'number', name: 'A number', says: 'The value says it all; its parts stand beside it.' },
  { id: 'mix', name: 'Classes', says: 'Classes with counts and shares; value is the largest share.' },
  {
    id: 'table',
    name: 'A table',
    says: 'A table of cells or moves; value is one cell or total, as the definition says.',
  },
  { id: 'labels', name: 'Labels', says: 'A label for each customer, and the size of each group.' },
  { id: 'curve', name: 'A curve', says: 'A curve over time; value is its median.' },
  { id: 'movement', name: 'A movement', says: 'Parts that lead from the start to the end; value is their sum.' },
  { id: 'funnel', name: 'A funnel', says: 'One entry for each step with its rate; value is the overall rate.' },
  { id: 'periods', name: 'Periods', says: 'A number of periods of the rate given; the unit is ratio.' },
  { id: 'summary', name: 'A summary', says: 'Several counts and sums; value is the first of them.' },
];
