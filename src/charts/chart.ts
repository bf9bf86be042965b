import { refuse } from '../core/errors.js';
import { describeResult } from '../format/describe-result.js';
import type { Measured } from '../format/measured.js';
import type { MetricWords } from '../format/words/metric-words.js';
import { cohortPicture } from './customers/cohort-chart.js';
import { funnelPicture } from './customers/funnel-chart.js';
import { breakdownPicture, linesOf } from './groups/breakdown-chart.js';
import { contributionPicture, partsIn } from './groups/contribution-chart.js';
import { keyName } from './groups/key-names.js';
import { lorenzPicture } from './groups/lorenz-chart.js';
import { classesIn, mixPicture } from './groups/mix-chart.js';
import { participationPicture } from './groups/participation-chart.js';
import { bridgePicture } from './revenue/bridge-chart.js';
import { movementsIn, movementsPicture } from './revenue/movements-chart.js';
import { type ChartOptions, type Drawing, drawingOf } from './spec/chart-options.js';
import type { ChartSpec } from './spec/chart-spec.js';
import { aboutOf, figureOf, listIn } from './spec/figures.js';
import { distributionPicture } from './survey/distribution-chart.js';
import { driversPicture } from './survey/drivers-chart.js';
import { isNetScore, npsPicture } from './survey/nps-chart.js';
import { periodKey, seriesOf } from './time/series.js';
import { survivalPicture } from './time/survival-chart.js';
import { hasCurve } from './time/survival-curves.js';
import { trackingPicture } from './time/tracking-chart.js';
import { trendOfSeries } from './time/trend-chart.js';
import { DASHES } from './time/trend-layers.js';
import { valuePicture } from './value-chart.js';

type Fields = Readonly<Record<string, unknown>>;

/** How a kind of result is known by its fields, and drawn: the first one that fits. */
interface Kind {
  readonly fits: (result: Fields) => boolean;
  readonly draw: (drawing: Drawing, result: never) => ChartSpec;
}

/** Lists of estimates under names: steps, channels, what came after the first, second … experience. */
const NAMES = ['step', 'order', 'channel', 'nth'] as const;

/**
 * The picture of any result of this library: the one that fits it, told by what the result holds.
 *
 * A table by periods and rolling windows become a line with a band, a table by other keys points with intervals, cohorts a heat map, a
 * duration with its curve steps, answers per level columns, classes and parts bars; NPS, funnels, MRR movements, drivers, concentration and value
 * models have pictures of their own. Any other result is its number with its interval.
 *
 * @remarks Also results that come back from JSON, and those of metrics of your own that have `metric`, `unit`, `value` and `n`. With the
 * metric's words in `metrics` a screen reader says what {@link describeResult} says; its phrases of sentences are those of the words. Options
 * of single pictures (a target, performance, which levels are good) are for their own functions, of which this one brings all: whoever draws
 * one kind imports that. Several results under names, `[{ name, result }, …]`, become lines or curves in one picture. Cost: that of the picture.
 * @param result of any metric, table or comparison
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { nps } from 'cx-metrics';
 * import { chart, labelsVi } from 'cx-metrics/charts';
 * import { wordsVi } from 'cx-metrics/format';
 * import * as metrics from 'cx-metrics/format/vi';
 *
 * const answers = nps([10, 9, 8, 9, 10, 3, 7, 9, 10, 6]);
 * const spec = chart(answers, { words: wordsVi, labels: labelsVi, metrics, locale: 'vi-VN' });
 * spec.title?.text; // => ['Chỉ số sẵn lòng giới thiệu (NPS)']
 * spec.description.slice(0, 39); // => 'Chỉ số sẵn lòng giới thiệu là 40 điểm ('
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function chart(result: object, options: ChartOptions): ChartSpec {
  const drawing = drawingOf('chart', options);
  if (Object(result) !== result) refuse('chart', 'result', 'that of a metric', result, 'INVALID_VALUE');
  return kindOf(result as Fields).draw({ ...drawing, spoken: spokenOf(options, result) }, result as never);
}

function kindOf(result: Fields): Kind {
  return KINDS.find(({ fits }) => fits(result)) as Kind;
}

const list = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.length > 0;

const KINDS: readonly Kind[] = [
  { fits: (result) => Array.isArray(result), draw: severalPicture },
  { fits: (result) => 'groups' in result && 'total' in result, draw: tablePicture },
  { fits: ({ windows }) => Array.isArray(windows), draw: seriesPicture },
  { fits: ({ cohorts, average }) => Array.isArray(cohorts) && Array.isArray(average), draw: cohortPicture },
  { fits: hasCurve, draw: survivalPicture },
  { fits: (result) => result['unit'] === 'points' && isNetScore(result), draw: npsPicture },
  { fits: ({ stepNames, reached }) => list(stepNames) && list(reached), draw: funnelPicture },
  { fits: ({ points }) => list(points) && 'cumulativeActual' in Object(points[0]), draw: trackingPicture },
  { fits: ({ drivers }) => Array.isArray(drivers), draw: driversPicture },
  { fits: (result) => 'heavyFrom' in result && list(result['classes']), draw: participationPicture },
  { fits: ({ top, gini }) => Array.isArray(top) && gini !== undefined, draw: lorenzPicture },
  { fits: (result) => movementsIn(result) !== undefined, draw: movementsPicture },
  {
    fits: (result) => ['start', 'expansion', 'contraction', 'end'].every((name) => name in result),
    draw: bridgePicture,
  },
  { fits: ({ periods }) => list(periods), draw: seriesPicture },
  { fits: (result) => classesIn(result) !== undefined, draw: mixPicture },
  { fits: (result) => partsIn(result) !== undefined, draw: contributionPicture },
  { fits: ({ counts, scale }) => list(counts) && Object(scale) === scale, draw: distributionPicture },
  { fits: ({ distribution }) => list(distribution), draw: distributionPicture },
  { fits: (result) => estimatesIn(result) !== undefined, draw: estimatesPicture },
  { fits: () => true, draw: valuePicture },
];

/** A table by periods is lines as far as they can be told apart; of more groups, and by other keys, it is points. */
function tablePicture(drawing: Drawing, table: never): ChartSpec {
  const groups = listIn(drawing.caller, 'groups', (table as Fields)['groups']);
  if (periodKey(groups) === undefined) return breakdownPicture(drawing, table);
  const series = seriesOf(drawing, table);
  const isFew = series.length <= DASHES.length;
  return isFew
    ? trendOfSeries(drawing, series, (table as Fields)['total'] as object)
    : breakdownPicture(drawing, table);
}

function seriesPicture(drawing: Drawing, result: Fields): ChartSpec {
  return trendOfSeries(drawing, seriesOf(drawing, result), 'value' in result ? result : undefined);
}

/** Several results under names, all of one kind. */
function severalPicture(drawing: Drawing, results: unknown): ChartSpec {
  const [first] = listIn(drawing.caller, 'results', results);
  const isCurve = hasCurve(Object(first?.['result']));
  return isCurve
    ? survivalPicture(drawing, results as never)
    : trendOfSeries(drawing, seriesOf(drawing, results), undefined);
}

/** A list of estimates under names in a result, with the field of the names. */
function estimatesIn(result: Fields): { readonly of: readonly Fields[]; readonly by: string } | undefined {
  for (const each of Object.values(result)) {
    if (!list(each)) continue;
    const by = NAMES.find((name) => each.every((one) => name in Object(one) && 'value' in Object(one)));
    if (by) return { of: each as readonly Fields[], by };
  }
  return undefined;
}

function estimatesPicture(drawing: Drawing, result: Fields): ChartSpec {
  const { of, by } = estimatesIn(result) as { readonly of: readonly Fields[]; readonly by: string };
  const lines = of.map((each) => ({
    name: keyName(drawing, each[by]),
    figure: figureOf(drawing.caller, each, 'an estimate'),
  }));
  return linesOf(drawing, { about: aboutOf(result), total: null, lines, notes: [] });
}

/** What a screen reader says of the number of a result whose words are given; nothing of others. */
function spokenOf({ words, metrics, locale, currency }: ChartOptions, result: object): string | undefined {
  const { metric, value } = result as { readonly metric?: unknown; readonly value?: unknown };
  const own = Object.values(Object(metrics) as object).find((each) => Object(each).id === metric) as
    | MetricWords
    | undefined;
  const isSound = [own?.name, own?.definition, own?.n?.other].every((text) => typeof text === 'string');
  if (!own || value === undefined || !isSound || !('is' in words || own.sentences)) return undefined;
  figureOf('chart', result);
  return describeResult(result as Measured, { words, metrics: { own }, locale, currency, definition: 'none' });
}
