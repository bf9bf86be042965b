import { sentencesEn } from './sentences-en.js';
import type { ChangeWords } from './words.js';
import { wordsEn } from './words-en.js';

/**
 * English: changes.
 *
 * @category Words
 * @since 0.1.0
 */
export const changesEn: ChangeWords = {
  words: wordsEn,
  sentences: sentencesEn,
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
