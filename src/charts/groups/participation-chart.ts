import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { type ChartOptions, type Drawing, drawingOf, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import {
  aboutOf,
  figureLine,
  figureOf,
  figureText,
  knownIn,
  listIn,
  numberIn,
  percentText,
  told,
} from '../spec/figures.js';
import { type Bar, barsOf } from './bars.js';

/**
 * What {@link participationChart} takes: the result of `participationMix`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface Participation {
  /** Name of the metric. */
  readonly metric: string;
  /** Share of the largest class. */
  readonly value: number | null;
  /** How many users. */
  readonly n: number;
  /** Lurkers, contributors and heavy users. */
  readonly classes: readonly object[];
  /** What the most active users contribute. */
  readonly top: readonly object[];
}

/** The three classes by their names. */
const CLASSES = ['lurkers', 'contributors', 'heavy'] as const;

/**
 * The rule of 90–9–1 as a picture: how many users only read, contribute now and then, and contribute heavily; below, what the most active
 * ones contribute of all.
 *
 * @remarks The upper bars are shares of users with their intervals, the lower ones shares of contributions. Where contributions are not known there
 * are no lower bars. Cost: O(1).
 * @param result of `participationMix`, or of its form of counts
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { participationMix } from 'cx-metrics';
 * import { labelsEn, participationChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const users = participationMix([0, 0, 0, 0, 0, 0, 0, 1, 2, 40], { heavyFrom: 10, topFractions: [0.1] });
 * const spec = participationChart(users, { words: wordsEn, labels: labelsEn, locale: 'en-US' });
 * spec.description.slice(-38); // => 'Most active 10%: 93% of contributions.'
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function participationChart(result: Participation, options: ChartOptions): ChartSpec {
  return participationPicture(drawingOf('participationChart', options), result);
}

/** The same where the options have been checked. */
export function participationPicture(drawing: Drawing, result: Participation): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const { classes, top } = Object(result) as Partial<Participation>;
  const figure = figureOf(caller, result);
  const about = aboutOf(result);
  const users = listIn(caller, 'classes', classes).map((each): Bar => {
    const own = CLASSES.find((name) => name === each['class']);
    if (!own) refuse(caller, 'a class', CLASSES.join(' or '), each['class'], 'INVALID_VALUE');
    const share = figureOf(caller, { value: each['share'], interval: each['interval'] }, 'share of a class');
    const name = say(drawing, own);
    const n = numberText(drawing, knownIn(caller, 'count', each['count']));
    const text =
      share.value === null
        ? drawing.words.none
        : say(drawing, 'shareOf', { share: percentText(drawing, share.value, 1), n });
    return {
      name,
      ...share,
      text,
      told: told(drawing, name, figureText(drawing, about, share)),
      colour: colours.accent,
    };
  });
  const most = listIn(caller, 'top', top).map((each): Bar => {
    const value = numberIn(caller, 'share', each['share']);
    const part = percentText(drawing, knownIn(caller, 'fraction', each['fraction']), 2);
    const name = say(drawing, 'topUsers', { share: part });
    const share = value === null ? drawing.words.none : percentText(drawing, value, 1);
    const text = say(drawing, 'ofContributions', { share });
    return { name, value, text: share, told: told(drawing, name, text), colour: colours.middle };
  });
  const bars = [...users, ...most];
  return barsOf(drawing, {
    name: metricName(drawing, about.metric),
    line: figure.value === null ? undefined : figureLine(drawing, { ...about, measure: '' }, figure),
    description: [say(drawing, 'participationIs'), ...bars.map((bar) => `${bar.told}.`)].join(' '),
    bars,
    max: 1,
    notes: [most.length > 0 && say(drawing, 'topIs')],
  });
}
