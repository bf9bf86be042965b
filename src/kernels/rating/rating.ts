import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import { levelOf, type Scale } from '../scale/scale.js';
import { scaleOf } from '../scale/scale-of.js';

/*
 * A rating: answers on a scale of which the upper end is good. All of CSAT, CES, stars and the plain scale score are this
 * one kernel; a metric brings its words and its defaults, a `RatingKind`, and gets its options, its state and its result.
 */

/**
 * Which of the four results of a rating is its `value`.
 *
 * @category Options
 * @since 0.1.0
 */
export type RatingMeasure = 'share' | 'mean' | 'index' | 'net';

/** What one metric adds to the kernel. Option names are made of its words: `easyFrom` and `hardTo` of `easy` and `hard`. */
export interface RatingKind<Top extends string = string, Bottom extends string = string> {
  readonly metric: string;
  readonly top: Top;
  readonly bottom: Bottom;
  /** Scale without a choice, and the lowest answer of the top class on it. */
  readonly scale?: Scale;
  readonly from?: number;
  /** All measures, the usual one first. */
  readonly measures: string;
  /** Both directions, the usual one first. */
  readonly directions: string;
  /** Neither direction is usual: it must be given. */
  readonly mustDirect?: boolean;
}

/** Options of any rating, before they are checked. */
export type RatingOptions = Readonly<Record<string, unknown>>;

/** A rating with its defaults applied. */
export interface Rating {
  readonly kind: RatingKind;
  /** What is counted: stands in the state under the names of the options. */
  readonly levels: { readonly scale: Scale; readonly direction: string };
  readonly measure: RatingMeasure;
  readonly definition: string;
  /** Lowest level of the top class and highest of the bottom class, counted from the worst. */
  readonly topFrom: number;
  readonly bottomTo: number;
  /** Options that say something else. */
  readonly rest: object;
}

/** Applies the defaults of a kind and checks the classes. */
export function ratingOf(kind: RatingKind, options: object | undefined): Rating {
  const { metric, top, bottom, measures, directions } = kind;
  const names = [`${top}From`, `${bottom}To`] as const;
  const {
    scale = kind.scale,
    measure,
    direction,
    [names[0]]: from,
    [names[1]]: to,
    ...rest
  } = (options ?? {}) as RatingOptions;
  const checked = scaleOf(metric, scale as Scale | undefined);
  const { min, max, step = 1 } = checked;
  const levels = { scale: checked };
  const size = levelOf(levels, max);
  const isUsual = kind.scale?.min === min && kind.scale.max === max && step === 1;
  const topFrom = levelOf(levels, from === undefined && isUsual ? kind.from : from);
  if (topFrom < 1) {
    const expected = `a level above the lowest${kind.scale ? ` (no default off ${kind.scale.min}–${kind.scale.max})` : ''}`;
    refuse(metric, names[0], expected, from);
  }
  const bottomTo = to === undefined ? Math.min(size - topFrom, topFrom - 1) : levelOf(levels, to);
  if (bottomTo < 0 || bottomTo >= topFrom) refuse(metric, names[1], `a level below ${names[0]}`, to);
  const answerAt = (level: number) => (Math.round(min / step) + level) / Math.round(1 / step);
  const ends = [answerAt(topFrom), answerAt(bottomTo)];
  if (kind.mustDirect && direction === undefined)
    refuse(metric, 'direction', directions.replace(' ', ' or '), direction);
  return {
    kind,
    levels: {
      scale: checked,
      direction: chosen(metric, 'direction', direction as string | undefined, directions),
      [names[0]]: ends[0],
      [names[1]]: ends[1],
    },
    measure: chosen(metric, 'measure', measure as RatingMeasure | undefined, measures),
    definition: `[${min},${ends[1]}] (${ends[1]},${ends[0]}) [${ends[0]},${max}]`,
    topFrom,
    bottomTo,
    rest,
  };
}

/** The options of a rating out of its state. */
export function ratingOptions({ top, bottom }: RatingKind, state: object): RatingOptions {
  const fields = state as RatingOptions;
  const names = ['scale', 'direction', 'measure', 'onInvalid', `${top}From`, `${bottom}To`];
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}
