import type { MetricShape } from '../metric-words.js';
import type { ExplainedWord } from './catalogue-word.js';

/**
 * The shapes of computations: metrics of one shape behave alike.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const metricShapes: readonly ExplainedWord<MetricShape>[] = [
  { id: 'scale-score', name: 'Scale', says: 'Answers on a scale; those off it are refused.' },
  { id: 'composite', name: 'Index of several', says: 'Several values put on one scale and weighted.' },
  { id: 'proportion', name: 'Share', says: 'A part of a whole, from 0 to 1; without a whole there is no value.' },
  {
    id: 'quotient',
    name: 'Ratio',
    says: 'One sum divided by another; for all segments together, divide the sums rather than average the ratios.',
  },
  { id: 'mix', name: 'Mix', says: 'How a whole falls into classes; their shares add up to 1.' },
  { id: 'duration', name: 'Duration', says: 'Times from a start to an end; what has not ended is counted apart.' },
  { id: 'total', name: 'Total', says: 'A count or a sum of a period; 0 where nothing happened.' },
  { id: 'distribution', name: 'Distribution', says: 'Numbers, and how they spread.' },
  {
    id: 'cohort',
    name: 'Cohorts',
    says: 'Those who began together, followed over time; what is not over has no value yet.',
  },
  { id: 'movement', name: 'Movement', says: 'What was there at the start, what came and what went.' },
  { id: 'segment', name: 'Segments', says: 'A label for each customer.' },
  { id: 'change', name: 'Change', says: 'One value against another; where that is 0 there is no relative change.' },
  { id: 'activity', name: 'Activity', says: 'Who was there in a window; who was there often counts once.' },
  { id: 'model', name: 'Model', says: 'A number that follows from others by a formula.' },
  { id: 'funnel', name: 'Funnel', says: 'Steps in their order, and how many reach each.' },
];
