import type { Sentences } from './words.js';

/**
 * English: sentences.
 *
 * @category Words
 * @since 0.1.0
 */
export const sentencesEn: Sentences = {
  parts: { Q: 'Q{part} {year}', H1: 'H1 {year}', H2: 'H2 {year}', W: 'week {part} of {year}' },
  is: '{name} is {value}',
  counts: '{name}: {value}',
  mean: '{name} averages {value}',
  median: '{name} has a median of {value}',
  largest: '{name}: the largest class is {class} with {value}',
  from: '{said}, from {n}',
  open: '{said}; {n} still open',
  pending: '{said}; {n} not there yet',
  period: '{period}: {said}',
  end: '{said}.',
  noData: '{name}: no data',
  noValue: '{name}: the data at hand do not give it',
  notReached: '{name}: fewer than half have ended, so there is no median yet',
  small: 'Only {n}: the number still varies a lot.',
  wide: 'The interval is wider than the number itself: it still varies a lot.',
  partial: 'The period is not over: the number may still change.',
  definition: 'How it is counted: {definition}',
};
