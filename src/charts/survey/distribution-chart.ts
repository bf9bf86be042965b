import { fail, refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { percentages } from '../../format/percentages.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import { aboutOf, figureLine, figureOf, knownIn, listIn, numberIn, percentText, told } from '../spec/figures.js';
import { as, axisOf, layerOf, placeBy, specOf, TOLD, textBy } from '../spec/frame.js';
import { noDataOf } from '../spec/marks.js';

/**
 * Options of {@link distributionChart}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DistributionChartOptions extends ChartOptions {
  /** The lowest level that has the colour of what is good, such as 9 for NPS. @defaultValue all levels have one colour */
  readonly goodFrom?: number | undefined;
  /** The lowest level that is not bad, such as 7 for NPS. @defaultValue `goodFrom` */
  readonly middleFrom?: number | undefined;
}

/**
 * What {@link distributionChart} takes: the result of `csat`, `ces`, `starRating` or another rating of answers, that of
 * `purchaseFrequency`, or an object with counts per level of your own.
 *
 * @category Pictures
 * @since 0.1.0
 */
export type Distribution =
  | {
      /** How often each level was given, the lowest first; `null` where only classes are known. */
      readonly counts: readonly number[] | null;
      /** The scale. */
      readonly scale: {
        /** The lowest level. */
        readonly min: number;
        /** The highest level. */
        readonly max: number;
      };
    }
  | {
      /** How many customers have so many orders. */
      readonly distribution: readonly {
        /** So many. */
        readonly orders: number;
        /** How many customers. */
        readonly exactly: number;
      }[];
    };

/** Columns wider than this would be walls. */
const WIDEST = 116;
/** More levels are not read one by one. */
const MOST = 60;

/**
 * How often each answer was given, as a picture: a column for each level with its percentage.
 *
 * @remarks Percentages are whole and add up to 100 ({@link percentages}). For answers to the question of NPS give counts of your own:
 * `{ counts, scale: { min: 0, max: 10 } }`. Of more than 60 levels the last column holds all from there on. Cost: O(levels).
 * @param result with counts per level
 * @param options language, size, colours, and which levels are good
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what has no counts per level; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { csat } from 'cx-metrics';
 * import { distributionChart, labelsEn } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const answers = csat([5, 4, 4, 2], { scale: { min: 1, max: 5 }, satisfiedFrom: 4 });
 * const spec = distributionChart(answers, { words: wordsEn, labels: labelsEn, locale: 'en-US', goodFrom: 4, middleFrom: 3 });
 * spec.layer[1]?.data.values.map(({ text }) => text); // => ['0%', '25%', '0%', '50%', '25%']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function distributionChart(result: Distribution, options: DistributionChartOptions): ChartSpec {
  return distributionPicture(drawingOf('distributionChart', options, 'goodFrom middleFrom'), result, options);
}

/** The same where the options have been checked. */
export function distributionPicture(
  drawing: Drawing,
  result: Distribution,
  { goodFrom: good, middleFrom: middle }: Pick<DistributionChartOptions, 'goodFrom' | 'middleFrom'> = {},
): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const goodFrom = numberIn(caller, 'goodFrom', good);
  const middleFrom = numberIn(caller, 'middleFrom', middle) ?? goodFrom;
  const levels = levelsOf(caller, result);
  const name = metricName(drawing, aboutOf(result).metric);
  const kind = say(drawing, 'levelsAre');
  const shares = percentages(levels.map(({ count }) => count));
  if (shares === null) return noDataOf(drawing, name, kind);

  const room = Math.min(drawing.width - 12, WIDEST * levels.length);
  const isRoomy = room / levels.length >= (isNarrow(drawing) ? 38 : 40);
  const most = Math.max(...levels.map(({ count }) => count));
  const rows = levels.map(({ level, count, text }, k) => {
    const share = percentText(drawing, (shares[k] as number) / 100);
    return {
      level: k,
      left: k - 0.42,
      right: k + 0.42,
      count,
      zero: 0,
      // without room for the sign all are without it
      text: isRoomy ? share : numberText(drawing, shares[k] as number),
      colour:
        goodFrom === null || middleFrom === null
          ? colours.accent
          : level >= goodFrom
            ? colours.good
            : level >= middleFrom
              ? colours.middle
              : colours.bad,
      told: told(drawing, text, say(drawing, 'shareOf', { share, n: numberText(drawing, count) })),
    };
  });
  const x = (field: string) => placeBy(field, [-0.5, levels.length - 0.5]);
  const y = (field: string) => placeBy(field, [0, most]);
  const texts = levels.map((level) => numberText(drawing, level.level) + (level.isLast ? '+' : ''));
  const figure = 'metric' in result ? figureOf(caller, result) : null;
  return specOf(drawing, {
    name,
    line: figure ? figureLine(drawing, result, figure) : undefined,
    description: kind,
    height: isNarrow(drawing) ? 150 : 180,
    left: 6,
    right: drawing.width - 6 - room,
    top: 26,
    bottom: 26,
    notes: [!isRoomy && say(drawing, 'inPercent')],
    layers: [
      layerOf(
        rows,
        { type: 'rect', cornerRadius: 2 },
        {
          x: {
            ...x('left'),
            axis: axisOf(
              'bottom',
              rows.map(({ level }) => level),
              texts,
            ),
          },
          x2: { field: 'right' },
          y: y('zero'),
          y2: { field: 'count' },
          fill: as('colour'),
          ...TOLD,
        },
      ),
      layerOf(
        rows,
        { type: 'text', dy: -10, fontSize: 12.5, color: colours.ink },
        {
          x: x('level'),
          y: y('count'),
          text: textBy('text'),
        },
      ),
    ],
  });

  /** Levels with their counts and what they are called. */
  function levelsOf(caller: string, source: unknown) {
    const { counts, scale, distribution } = Object(source) as Readonly<Record<string, unknown>>;
    const named = (level: number, count: number, isLast = false) => {
      if (!(Number.isSafeInteger(count) && count >= 0))
        refuse(caller, 'a count', 'a whole number from 0', count, 'INVALID_VALUE');
      return {
        level,
        count,
        isLast,
        text: say(drawing, 'level', { level: numberText(drawing, level) + (isLast ? '+' : '') }),
      };
    };
    if (distribution !== undefined) {
      const list = listIn(caller, 'distribution', distribution).map(({ orders, exactly }) => ({
        level: knownIn(caller, 'orders', orders),
        count: knownIn(caller, 'exactly', exactly),
      }));
      const rest = list.slice(MOST - 1).reduce((sum, { count }) => sum + count, 0);
      const shown = list.length > MOST ? list.slice(0, MOST - 1) : list;
      const last = list[MOST - 1];
      return [
        ...shown.map(({ level, count }) => named(level, count)),
        ...(list.length > MOST && last ? [named(last.level, rest, true)] : []),
      ];
    }
    if (counts === null) {
      fail('INVALID_VALUE', caller, 'the result knows classes only; compute it from answers or counts per level', {
        name: 'counts',
      });
    }
    if (!Array.isArray(counts) || counts.length < 2 || counts.length > 101) {
      refuse(caller, 'counts', 'a count for each of 2 to 101 levels', counts, 'INVALID_VALUE');
    }
    const { min, max } = Object(scale) as Readonly<Record<string, unknown>>;
    const [from, to] = [knownIn(caller, 'scale.min', min), knownIn(caller, 'scale.max', max)];
    if (!(from < to)) refuse(caller, 'scale', 'one with min below max', from, 'INVALID_VALUE');
    const step = (to - from) / (counts.length - 1);
    return Array.from(counts as unknown[], (count, k) => named(from + k * step, knownIn(caller, 'a count', count)));
  }
}
