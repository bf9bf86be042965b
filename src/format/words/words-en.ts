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
  parts: { Q: 'Q{part} {year}', H: 'H{part} {year}', W: 'week {part} of {year}' },

  is: '{name} is {value}',
  counts: '{name}: {value}',
  averages: '{name} averages {value}',
  median: '{name} has a median of {value}',
  largest: '{name}: {class} is the largest with {value}',
  from: '{said}, from {n}',
  open: '{said}; {n} still open',
  period: '{period}: {said}',
  end: '{said}.',
  noData: '{name}: no data',
  noValue: '{name}: what there is gives no value',
  notReached: '{name}: fewer than half are there yet, so there is no median',
  small: 'Only {n}: the number still varies a lot.',
  wide: 'The interval is wider than the number itself: it still varies a lot.',
  partial: 'The period is not over: the number may still change.',
  definition: 'How it is counted: {definition}',

  something: 'the number',
  things: { one: 'observation', other: 'observations' },
  up: '{name} rose from {before} to {now}, a change of {change}',
  down: '{name} fell from {before} to {now}, a change of {change}',
  same: '{name} stayed at {now}, a change of {change}',
  fromBoth: '{said}, from {before} before and {now} now',
  against: '{period} against {before}: {said}',
  noChange: '{name}: not enough data for a comparison',
  real: 'That is more than chance explains.',
  chance: 'That may be chance.',
  unknown: 'Whether that is chance cannot be said.',
};
