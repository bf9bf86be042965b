import { refuse } from '../../core/errors.js';
import { assertOptions, chosen } from '../../core/options.js';
import { type DefinitionOf, levelOf, refuseScore, type Scale } from '../../kernels/scale/scale.js';

/**
 * Which answers are detractors, passives and promoters.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsClasses extends DefinitionOf<'nps'> {
  /** Ends of the scale that was asked, whole numbers. Another one than 0–10 needs both limits below. @defaultValue 0 to 10 */
  readonly scale?: Scale | undefined;
  /** Lowest passive answer. @defaultValue 7 on 0–10 */
  readonly passiveFrom?: number | undefined;
  /** Lowest promoting answer. @defaultValue 9 on 0–10 */
  readonly promoterFrom?: number | undefined;
  /** `'whole'` refuses fractions; `'half-open'` puts them in the classes [min, passiveFrom), [passiveFrom, promoterFrom), [promoterFrom, max]. @defaultValue `'whole'` */
  readonly classes?: 'whole' | 'half-open' | undefined;
}

/**
 * {@link NpsClasses} with its defaults.
 *
 * @category Options
 * @since 0.1.0
 */
export interface NpsLimits {
  /** Ends of the scale. */
  readonly scale: Scale;
  /** Lowest passive answer. */
  readonly passiveFrom: number;
  /** Lowest promoting answer. */
  readonly promoterFrom: number;
  /** Whether fractions are refused or classed. */
  readonly classes: 'whole' | 'half-open';
}

/** Names of the options that make the classes. */
export const NPS_CLASSES = 'scale passiveFrom promoterFrom classes';

/** Applies defaults and checks that the limits make three classes in order. */
export function npsLimits(metric: string, options: NpsClasses): NpsLimits {
  const { scale = { min: 0, max: 10 }, classes } = options;
  const { min, max, step = 1 } = Object(scale) as Scale;
  const usual = min === 0 && max === 10 ? [7, 9] : [];
  const { passiveFrom = usual[0] as number, promoterFrom = usual[1] as number } = options;
  if (step !== 1) refuse(metric, 'scale.step', '1', step);
  const assertWhole = (name: string, limit: number, from: number, to: number, range = ` from ${from} to ${to}`) => {
    if (Number.isInteger(limit) && limit >= from && limit <= to) return;
    const isAsked = limit === undefined && /From/.test(name);
    const why = isAsked ? ': this scale needs passiveFrom and promoterFrom' : '';
    refuse(metric, name, `a whole number${range}`, limit, undefined, why);
  };
  assertWhole('scale.min', min, min, min, '');
  assertWhole('scale.max', max, min + 1, min + 999);
  // the outer classes are not empty, but that of the passives may be
  assertWhole('passiveFrom', passiveFrom, min + 1, max);
  assertWhole('promoterFrom', promoterFrom, passiveFrom, max);
  return {
    scale: { min, max },
    passiveFrom,
    promoterFrom,
    classes: chosen(metric, 'classes', classes, 'whole half-open'),
  };
}

/**
 * Class of one answer to the recommendation question: `'detractor'` (0–6), `'passive'` (7–8) or `'promoter'` (9–10).
 *
 * @remarks The classes of 0–10 are those of Reichheld 2003; no other scale has agreed ones, so another scale needs
 * `passiveFrom` and `promoterFrom`. Fractions (averages of several answers) are refused unless `classes: 'half-open'`. Cost: O(1).
 * @param score a whole number on the scale
 * @param options scale and limits
 * @returns name of the class
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for anything but an answer on the scale; `INVALID_OPTION` for limits out of order
 * @example
 * ```ts
 * import { classifyNps } from 'cx-metrics';
 * [6, 7, 9].map((score) => classifyNps(score)); // => ['detractor', 'passive', 'promoter']
 * classifyNps(8.5, { classes: 'half-open' }); // => 'passive'
 * classifyNps(11); // throws INVALID_VALUE
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function classifyNps(score: number, options?: NpsClasses): 'detractor' | 'passive' | 'promoter' {
  assertOptions('classifyNps', options, NPS_CLASSES);
  const limits = npsLimits('classifyNps', options ?? {});
  if (levelOf(limits, score) < 0) refuseScore('classifyNps', limits, score, 0, '');
  return score < limits.passiveFrom ? 'detractor' : score < limits.promoterFrom ? 'passive' : 'promoter';
}
