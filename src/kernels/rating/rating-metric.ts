import { givenCounts, givenLeftOut } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import type { GivenLeftOut } from '../../core/left-out.js';
import { assertOptions, policyOf } from '../../core/options.js';
import { checkedLevels } from '../scale/level-counts.js';
import { countScale, SCORE_READING, type ScaleReading } from '../scale/scale.js';
import { type Rating, type RatingKind, ratingNames, ratingOf } from './rating.js';
import {
  concludeRating,
  RATING_CONCLUSION,
  type RatingConclusion,
  type RatingTotals,
  ratingTotals,
} from './rating-conclusion.js';

/** The batch function of a kind of rating; `more` names options that it reads itself. */
export function rate(
  kind: RatingKind,
  source: unknown,
  options: (ScaleReading & RatingConclusion) | undefined,
  more = '',
): object {
  assertOptions(kind.metric, options, `${SCORE_READING} ${ratingNames(kind)} ${RATING_CONCLUSION}${more}`);
  const given = options ?? {};
  policyOf(kind.metric, given.onInvalid);
  const rating = ratingOf(kind, given);
  const counted = countScale(kind.metric, rating.levels, source, given);
  return concludeRating(rating, ratingTotals(rating, counted), given);
}

/** The conclusion of a kind of rating from counts, per level or of the classes; `caller` is the function that was called. */
export function rateCounts(
  kind: RatingKind,
  caller: string,
  counts: unknown,
  options: RatingConclusion | undefined,
  more = '',
): object {
  assertOptions(caller, options, `${ratingNames(kind)} ${RATING_CONCLUSION}${more}`);
  const given = options ?? {};
  const rating = ratingOf(kind, given, caller);
  return concludeRating(rating, totalsOf(rating, counts), given);
}

/** Checks counts that came from elsewhere. */
function totalsOf(rating: Rating, given: unknown): RatingTotals {
  const { kind, caller, levels } = rating;
  const { top, bottom } = kind;
  const fields = Object(given) as Readonly<Record<string, unknown>>;
  // counts per level tell more, where an object such as a result has both
  if (!(top in fields) || fields['counts']) {
    return ratingTotals(rating, checkedLevels(caller, given, levels.scale));
  }
  const { [top]: high, [bottom]: low = 0, responses } = fields;
  const checked = givenCounts(caller, { [top]: high, [bottom]: low, responses });
  const [tops, bottoms, n] = Object.values(checked) as [number, number, number];
  const left = givenLeftOut(caller, fields as GivenLeftOut);
  if (tops + bottoms > n) refuse(caller, 'responses', `at least ${top} + ${bottom}`, n, 'INVALID_VALUE');
  const known = fields[bottom] === undefined ? null : bottoms;
  return { n, counts: null, top: tops, bottom: known, ...left };
}
