import { refuse } from '../core/errors.js';

/**
 * What is planned for: an NPS in points, a share as a fraction, or a mean in its own unit.
 *
 * @category Options
 * @since 0.1.0
 */
export type PlannedMetric = 'nps' | 'share' | 'mean';

/**
 * How much answers vary, in one of these ways; of two groups a pair.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PlannedSpread {
  /** What is planned for. */
  readonly of: PlannedMetric;
  /** Of an NPS: variance of the codes 1, 0 and −1, from 0 to 1; 0.67 for equal thirds. @defaultValue 1, the worst: half promoters, half detractors */
  readonly variance?: number | readonly [number, number] | undefined;
  /** Of a share: about where it is, 0…1. @defaultValue 0.5, the worst */
  readonly share?: number | readonly [number, number] | undefined;
  /** Of a mean: standard deviation of the answers. There is no worst: needed, unless `like` says it. */
  readonly sd?: number | readonly [number, number] | undefined;
  /** A result to plan by, such as that of the last quarter: its standard error and n tell how answers vary. */
  readonly like?: PlannedLike | readonly [PlannedLike, PlannedLike] | undefined;
}

/**
 * A result that tells how answers vary.
 *
 * @category Options
 * @since 0.1.0
 */
export interface PlannedLike {
  /** Out of how many. */
  readonly n: number;
  /** Standard error of an NPS or a mean. */
  readonly se?: number | null | undefined;
  /** Of a share: how many have the property. */
  readonly count?: number | null | undefined;
}

/** Names of the options of {@link PlannedSpread}. */
export const SPREAD = 'of variance share sd like';

/** Variances of one answer in two groups, in the unit of the value squared, and what 1 of that unit is in points. */
export function variancesOf(caller: string, given: PlannedSpread): readonly [number, number] {
  const { of, like } = given;
  if (!['nps', 'share', 'mean'].includes(of)) refuse(caller, 'of', "'nps', 'share' or 'mean'", of);
  const own = { nps: 'variance', share: 'share', mean: 'sd' } as const;
  for (const name of ['variance', 'share', 'sd'] as const) {
    const isOwn = name === own[of];
    if (given[name] !== undefined && !isOwn)
      refuse(caller, name, `left out for ${of}, which has ${own[of]}`, given[name]);
    if (isOwn && given[name] !== undefined && like !== undefined)
      refuse(caller, 'like', `left out beside ${name}`, like);
  }
  const option = own[of];
  const usual = { nps: 1, share: 0.5, mean: undefined }[of];
  const [one, other] = pairOf(like ?? given[option] ?? usual);
  const varianceOf = (value: unknown): number => {
    if (like !== undefined) return likeVariance(caller, of, value);
    const most = of === 'mean' ? 1e150 : 1;
    if (!(typeof value === 'number' && value >= 0 && value <= most)) {
      refuse(caller, option, of === 'mean' ? 'a number from 0 (or give like)' : 'a number from 0 to 1', value);
    }
    return of === 'nps' ? 10_000 * value : of === 'share' ? value * (1 - value) : value * value;
  };
  return [varianceOf(one), varianceOf(other)];
}

function pairOf(value: unknown): readonly [unknown, unknown] {
  return Array.isArray(value) ? [value[0], value[1]] : [value, value];
}

function likeVariance(caller: string, of: PlannedMetric, value: unknown): number {
  const { n, se, count } = Object(value) as PlannedLike;
  const isShare = of === 'share';
  const part = isShare ? count : se;
  const isSound =
    typeof n === 'number' && n >= 1 && n <= Number.MAX_SAFE_INTEGER && typeof part === 'number' && part >= 0;
  if (!isSound || part > (isShare ? n : 1e150)) {
    refuse(caller, 'like', `a result with n and ${isShare ? 'count' : 'se'}`, value);
  }
  return isShare ? (part / n) * (1 - part / n) : part ** 2 * n;
}

/** A number above 0, at most the range of the metric. */
export function assertReach(caller: string, name: string, of: PlannedMetric, value: unknown): number {
  const most = { nps: 200, share: 1, mean: 1e150 }[of];
  if (!(typeof value === 'number' && value > 0 && value <= most)) {
    refuse(caller, name, `a number above 0${of === 'mean' ? '' : `, at most ${most}`}`, value);
  }
  return value;
}
