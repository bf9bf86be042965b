import { fail, refuse, show } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isCount } from '../../core/plain-number.js';

/**
 * How many scores each of the three dimensions has.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RfmClasses {
  /** For recency. */
  readonly recency: number;
  /** For frequency. */
  readonly frequency: number;
  /** For the amount. */
  readonly monetary: number;
}

/**
 * A named segment as data: the scores that its customers have.
 *
 * @category Options
 * @since 0.1.0
 */
export interface RfmSegment {
  /** Name of the segment. */
  readonly segment: string;
  /** Least and greatest score for recency. @defaultValue any */
  readonly recency?: readonly [number, number] | undefined;
  /** Least and greatest score for frequency. @defaultValue any */
  readonly frequency?: readonly [number, number] | undefined;
  /** Least and greatest score for the amount. @defaultValue any */
  readonly monetary?: readonly [number, number] | undefined;
}

/**
 * The segments in common use with scores from 1 to 5: a grid of recency and frequency. Every one of the 125 codes falls in
 * exactly one of them.
 *
 * @remarks The amount takes no part, as in the grid that tutorials and vendors share (Putler's names; the vendors' own rules
 * differ, and many overlap or leave codes out). Give rules of your own where others are in use.
 * @see https://www.putler.com/rfm-analysis
 * @category Options
 * @since 0.1.0
 */
export const RFM_SEGMENTS: readonly RfmSegment[] = [
  { segment: 'champions', recency: [5, 5], frequency: [4, 5] },
  { segment: 'loyal', recency: [3, 4], frequency: [4, 5] },
  { segment: 'potential-loyalists', recency: [4, 5], frequency: [2, 3] },
  { segment: 'new', recency: [5, 5], frequency: [1, 1] },
  { segment: 'promising', recency: [4, 4], frequency: [1, 1] },
  { segment: 'need-attention', recency: [3, 3], frequency: [3, 3] },
  { segment: 'about-to-sleep', recency: [3, 3], frequency: [1, 2] },
  { segment: 'cannot-lose', recency: [1, 2], frequency: [5, 5] },
  { segment: 'at-risk', recency: [1, 2], frequency: [3, 4] },
  { segment: 'hibernating', recency: [1, 2], frequency: [1, 2] },
];

/** The rules that hold: those given, those in common use for five classes of recency and frequency, or none; copied and checked. */
export function rfmSegmentsOf(
  metric: string,
  given: readonly RfmSegment[] | null | undefined,
  classes: RfmClasses,
): readonly RfmSegment[] | null {
  const areFive = classes.recency === 5 && classes.frequency === 5;
  const rules = given === undefined && areFive ? RFM_SEGMENTS : (given ?? null);
  if (rules === null) return null;
  if (!Array.isArray(rules)) refuse(metric, 'segments', 'an array of rules', rules);
  return Array.from(rules as readonly RfmSegment[], (rule, index) => {
    assertOptions(metric, rule, 'segment recency frequency monetary');
    const { segment, recency, frequency, monetary } = Object(rule) as RfmSegment;
    const place = ` at index ${index} of segments`;
    if (typeof segment !== 'string' || segment === '') {
      refuse(metric, 'segment', 'a text that is not empty', segment, 'INVALID_OPTION', place);
    }
    const copy: Record<string, unknown> = { segment };
    for (const [name, range] of Object.entries({ recency, frequency, monetary })) {
      if (range === undefined) continue;
      const [low, high] = Array.isArray(range) ? (range as readonly number[]) : [];
      const most = classes[name as keyof RfmClasses];
      if (!(isCount(low) && isCount(high) && low >= 1 && low <= high && high <= most)) {
        const given = Array.isArray(range) ? `${show(low)}, ${show(high)}` : show(range);
        const why = `${name} must be two scores from 1 to ${most} in order; got ${given}${place}`;
        fail('INVALID_OPTION', metric, why, { name });
      }
      copy[name] = [low, high];
    }
    return copy as unknown as RfmSegment;
  });
}

/** The first segment that takes these scores; `null` when none does. */
export function rfmSegmentOf(rules: readonly RfmSegment[], r: number, f: number, m: number): string | null {
  for (const { segment, recency, frequency, monetary } of rules) {
    if (isWithin(recency, r) && isWithin(frequency, f) && isWithin(monetary, m)) return segment;
  }
  return null;
}

function isWithin(range: readonly [number, number] | undefined, score: number): boolean {
  return range === undefined || (score >= range[0] && score <= range[1]);
}
