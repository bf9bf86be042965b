import { refuse } from '../../core/errors.js';
import { IdKind, idOf } from '../../core/ids.js';
import { LeftOutCount, leftOutOf } from '../../core/left-out.js';
import { COUNT, isCount, plain } from '../../core/plain-number.js';
import { isRows, placeOf, readParts } from '../../core/reading.js';
import { faultOf } from '../../core/unreadable.js';
import { type Levels, levelOf, noneOf, refuseScore, type ScaleCounts, type ScaleReading } from './scale.js';

/** Answers per level of each stratum; what was left out is that of all. */
export interface StratumCounts extends Omit<ScaleCounts, 'counts'> {
  /** In the order of the names. */
  readonly strata: readonly (readonly number[])[];
}

/**
 * Counts answers by stratum: rows or columns of scores and strata, perhaps with how many answers a row stands for. Without one of them a
 * row is missing; a stratum that has no name in `names` is invalid.
 */
export function countStrata(
  metric: string,
  levels: Levels,
  source: unknown,
  reading: ScaleReading & { readonly stratum?: unknown },
  names: readonly string[],
): StratumCounts {
  const { onInvalid, missingValue } = reading;
  const isNone = noneOf(metric, levels, missingValue);
  const length = levelOf(levels, levels.scale.max) + 1;
  const strata = names.map(() => new Array<number>(length).fill(0));
  const places = new Map(names.map((name, k) => [name, k]));
  const left = new LeftOutCount();
  const kind = new IdKind();
  let total = 0;
  const isCounted = isRows(source) ? reading.count !== undefined : 'count' in Object(source);
  const required = ['score', 'stratum', ...(isCounted ? ['count'] : [])];
  readParts(metric, source, { required }, { ...reading }, (index, score, given, times) => {
    const [answer, many] = [plain(score), isCounted ? plain(times) : 1];
    if (answer == null || given == null || many == null || isNone(answer)) {
      left.missing += isCount(many) ? many : 1;
      return;
    }
    const level = levelOf(levels, answer);
    const id = idOf(given);
    if (id !== null) kind.see(metric, source, 'stratum', id, index);
    const k = places.get(String(id));
    if (level >= 0 && k !== undefined && isCount(many)) {
      ((strata[k] as number[])[level] as number) += many;
      total += many;
    } else if (onInvalid === 'count') {
      if (level < 0) left.refuse(index, 'score', faultOf(answer, 'off-scale'), isCount(many) ? many : 1);
      else if (k === undefined)
        left.refuse(index, 'stratum', faultOf(given, 'unknown-label'), isCount(many) ? many : 1);
      else left.refuse(index, 'count', faultOf(many, 'not-a-count'));
    } else {
      const place = (name: string) => ` at ${placeOf(source, name, index)}`;
      if (level < 0) refuseScore(metric, levels, answer, index, place('score'));
      const [what, expected, got, name] =
        k === undefined
          ? ['a stratum', `one that has a share or a size (${names.join(', ').slice(0, 60)})`, given, 'stratum']
          : ['a count', COUNT, many, 'count'];
      refuse(metric, what as string, expected as string, got, 'INVALID_VALUE', place(name as string), { index });
    }
  });
  if (!isCount(total + left.missing + left.invalid)) {
    refuse(metric, 'the sum of counts', COUNT, total, 'INVALID_VALUE');
  }
  return { strata, ...leftOutOf(left) };
}
