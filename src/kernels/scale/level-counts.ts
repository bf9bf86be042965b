import { givenCounts, givenLeftOut } from '../../core/counts.js';
import { refuse } from '../../core/errors.js';
import type { GivenLeftOut } from '../../core/left-out.js';
import { levelOf, type Scale, type ScaleCounts, scaleText } from './scale.js';

/**
 * Answers per level with what was left out; the state of an aggregator is one.
 *
 * @category Options
 * @since 0.1.0
 */
export interface LevelCounts extends GivenLeftOut {
  /** Answers per level, lowest answer first. */
  readonly counts: readonly (number | bigint)[];
  /** The scale that was counted on, when it is known: another one than that of the conclusion is refused. */
  readonly scale?: Scale | undefined;
}

/**
 * Counts per level that came from elsewhere, checked: so many levels, alone or in `counts`, of this scale if they name one, and
 * not too many together.
 */
export function checkedLevels(caller: string, given: unknown, scale: Scale): ScaleCounts {
  const fields = (Array.isArray(given) ? { counts: given } : Object(given)) as LevelCounts;
  const { counts } = fields;
  if (fields.scale !== undefined && scaleText(fields.scale) !== scaleText(scale)) {
    refuse(caller, 'counts', `on the scale ${scaleText(scale)}`, scaleText(fields.scale), 'STATE_MISMATCH');
  }
  const size = levelOf({ scale }, scale.max) + 1;
  // copied, so that holes become values that can be refused
  const levels: unknown[] = Array.isArray(counts) ? Array.from(counts) : [];
  if (levels.length !== size) {
    const got = Array.isArray(counts) ? levels.length : counts;
    refuse(caller, 'counts', `an array of ${size}, one per level`, got, 'INVALID_VALUE');
  }
  const named = Object.fromEntries(levels.map((count, index) => [`counts[${index}]`, count]));
  const checked = Object.values(givenCounts(caller, named));
  // a count too, or it would not be exact
  givenCounts(caller, { 'the sum of counts': checked.reduce((total, count) => total + count) });
  return { counts: checked, ...givenLeftOut(caller, fields) };
}
