import type { Words } from './words.js';

/**
 * English.
 *
 * @category Words
 * @since 0.1.0
 */
export const wordsEn: Words = {
  language: 'en',
  points: { one: '{value} point', other: '{value} points' },
  percentagePoints: { one: '{value} percentage point', other: '{value} percentage points' },
  perThousand: '{value} per {thousand} {of}',
  scale: '{value} on a scale of {min} to {max}',
  working: '{value} of working time',
  durations: ['{n} d', '{n} h', '{n} min', '{n} s', '{n} ms'],
  range: '{low} to {high}',
  within: '{value} ({range}, {confidence} confidence)',
  none: 'no data',
  measures: { mean: 'mean', median: 'median', share: 'share of top answers', index: 'index', net: 'net score' },
};
