import { refuse } from '../../core/errors.js';
import { chosen } from '../../core/options.js';
import { levelOf, type Scale, scaleText } from '../scale/scale.js';
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
  /** The function that was called, for messages. */
  readonly caller: string;
  /** What is counted: stands in the state under the names of the options. */
  readonly levels: { readonly scale: Scale; readonly direction: string };
  /** As it was given; not checked yet. */
  readonly measure: RatingMeasure | undefined;
  readonly definition: string;
  /** Lowest level of the top class and highest of the bottom class, counted from the worst. */
  readonly topFrom: number;
  readonly bottomTo: number;
}

/** Names of the options that define a rating. */
export function ratingNames({ top, bottom }: RatingKind): string {
  return `${top}From ${bottom}To scale direction`;
}

/** Applies the defaults of a kind and checks the classes. */
export function ratingOf(kind: RatingKind, options: object, caller = kind.metric): Rating {
  const { top, bottom, directions } = kind;
  const [topName, bottomName] = [`${top}From`, `${bottom}To`] as const;
  const { measure, direction, [topName]: from, [bottomName]: to, ...others } = options as RatingOptions;
  const scale = scaleOf(caller, (others['scale'] === undefined ? kind.scale : others['scale']) as Scale | undefined);
  const { min, max, step = 1 } = scale;
  const levels = { scale };
  const isUsual = kind.scale && scaleText(scale) === scaleText(kind.scale);
  const topFrom = levelOf(levels, from === undefined && isUsual ? kind.from : from);
  if (topFrom < 1) refuse(caller, topName, 'a level above the lowest', from);
  const bottomTo = to === undefined ? Math.min(levelOf(levels, max) - topFrom, topFrom - 1) : levelOf(levels, to);
  if (bottomTo < 0 || bottomTo >= topFrom) refuse(caller, bottomName, `a level below ${topName}`, to);
  const [lowest, highest] = [topFrom, bottomTo].map((level) => (Math.round(min / step) + level) / Math.round(1 / step));
  if (kind.mustDirect && direction === undefined)
    refuse(caller, 'direction', directions.replace(' ', ' or '), direction);
  return {
    kind,
    caller,
    levels: {
      scale,
      direction: chosen(caller, 'direction', direction as string | undefined, directions),
      [topName]: lowest,
      [bottomName]: highest,
    },
    measure: measure as RatingMeasure | undefined,
    definition: `[${min},${highest}] (${highest},${lowest}) [${lowest},${max}]`,
    topFrom,
    bottomTo,
  };
}
