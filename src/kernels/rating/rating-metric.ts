import { givenCounts } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import { checkedLevels } from '../scale/level-counts.js';
import { readScale, type ScaleReading } from '../scale/scale.js';
import { type Rating, type RatingKind, ratingOf } from './rating.js';
import { concludeRating, type RatingConclusion, type RatingTotals, ratingTotals } from './rating-conclusion.js';

/** The batch function of a kind of rating. */
export function rate(
  kind: RatingKind,
  source: unknown,
  options: (ScaleReading & RatingConclusion) | undefined,
): object {
  const { score, missingValue, onInvalid, ...others } = options ?? {};
  const rating = ratingOf(kind, others);
  const counted = readScale(kind.metric, rating.levels, source, { score, missingValue, onInvalid });
  return concludeRating(rating, ratingTotals(rating, counted), rating.rest);
}

/** The conclusion of a kind of rating from counts: per level, or of the classes. */
export function rateCounts(kind: RatingKind, given: unknown, options: RatingConclusion | undefined): object {
  const rating = ratingOf(kind, options);
  return concludeRating(rating, totalsOf(rating, given), rating.rest);
}

/** Checks counts that came from elsewhere. */
function totalsOf(rating: Rating, given: unknown): RatingTotals {
  const { metric, top, bottom } = rating.kind;
  const fields = Object(given) as Readonly<Record<string, unknown>>;
  // counts per level tell more, where an object such as a result has both
  if (!(top in fields) || fields['counts']) {
    return ratingTotals(rating, checkedLevels(metric, given, rating.levels.scale));
  }
  const { [top]: high, [bottom]: low = 0, responses, missing = 0, invalid = 0 } = fields;
  const counts = givenCounts(metric, { [top]: high, [bottom]: low, responses, missing, invalid });
  const [tops, bottoms, n, ...leftOut] = Object.values(counts) as [number, number, number, number, number];
  if (tops + bottoms > n) refuse(metric, 'responses', `at least ${top} + ${bottom}`, n, 'INVALID_VALUE');
  const known = fields[bottom] === undefined ? null : bottoms;
  return { n, missing: leftOut[0], invalid: leftOut[1], counts: null, top: tops, bottom: known };
}
