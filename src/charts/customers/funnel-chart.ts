import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { keyName } from '../groups/key-names.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import { aboutOf, figureLine, figureOf, figureText, knownIn, listIn, percentText, told } from '../spec/figures.js';
import { layerOf, placeBy, specOf, TOLD, textBy } from '../spec/frame.js';
import { noDataOf } from '../spec/marks.js';
import { cut, widthOf } from '../spec/text-room.js';

/**
 * What {@link funnelChart} takes: the result of `funnelConversion`, `journeyStageConversion` or their forms of counts.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface FunnelSteps {
  /** Name of the metric. */
  readonly metric: string;
  /** Share of the first step that reached the last one. */
  readonly value: number | null;
  /** How many were at the first step. */
  readonly n: number;
  /** Names of all steps. */
  readonly stepNames: readonly (string | number)[];
  /** How many reached each. */
  readonly reached: readonly number[];
  /** Rates of the steps after the first. */
  readonly steps: readonly object[];
}

/** Height of a step: its names, its bar. */
const STEP = 50;
const BAR = { from: 20, to: 40 };

/**
 * A funnel as a picture: a bar for each step, as long as it has users, with the share of the step before and of the first one.
 *
 * @remarks The light end of a bar is who went no further. Intervals of step rates are in what is told when a bar is pointed at, and to
 * screen readers. Cost: O(steps).
 * @param result of a funnel
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { funnelConversionFromCounts } from 'cx-metrics';
 * import { funnelChart, labelsEn } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const shop = funnelConversionFromCounts({ reached: [1000, 400, 120], steps: ['visit', 'cart', 'order'] });
 * const spec = funnelChart(shop, { words: wordsEn, labels: labelsEn, locale: 'en-US' });
 * spec.description.slice(-76); // => 'order: 120, 30% (26% to 35%, 95% confidence) of the step before, 12% of all.'
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function funnelChart(result: FunnelSteps, options: ChartOptions): ChartSpec {
  return funnelPicture(drawingOf('funnelChart', options), result);
}

/** The same where the options have been checked. */
export function funnelPicture(drawing: Drawing, result: FunnelSteps): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const { reached, stepNames, steps } = Object(result) as Partial<FunnelSteps>;
  if (
    !Array.isArray(reached) ||
    !Array.isArray(stepNames) ||
    reached.length !== stepNames.length ||
    reached.length < 2
  ) {
    refuse(caller, 'result', 'one of a funnel, with stepNames, reached and steps', result, 'INVALID_VALUE');
  }
  const figure = figureOf(caller, result);
  const about = { ...aboutOf(result), unit: 'fraction' } as const;
  const rates = listIn(caller, 'steps', steps);
  const name = metricName(drawing, about.metric);
  const kind = say(drawing, 'funnelIs');
  const counts = Array.from(reached as readonly unknown[], (count) => knownIn(caller, 'reached', count));
  const first = counts[0] as number;
  if (counts.some((count, k) => count < 0 || count > (k === 0 ? count : (counts[k - 1] as number)))) {
    refuse(caller, 'reached', 'numbers from 0 that never rise', counts.join(), 'INVALID_VALUE');
  }
  if (first === 0) return noDataOf(drawing, name, kind);

  const room = drawing.width - 8;
  const rows = counts.map((count, k) => {
    const rate = k === 0 ? null : figureOf(caller, rates[k - 1], 'a step');
    const ofBefore =
      rate && rate.value !== null && say(drawing, 'ofBefore', { share: percentText(drawing, rate.value, 1) });
    const ofFirst = k > 1 && say(drawing, 'ofFirst', { share: percentText(drawing, count / first, 1) });
    const n = numberText(drawing, count);
    // the share of all is told when there is no room for it
    const parts = [n, ofBefore, !isNarrow(drawing) && ofFirst].filter((part) => part);
    const text = parts.join(' · ');
    const step = keyName(drawing, stepNames[k]);
    const value = rate ? [n, say(drawing, 'ofBefore', { share: figureText(drawing, about, rate) }), ofFirst] : [n];
    return {
      names: k * STEP + 9,
      top: k * STEP + BAR.from,
      bottom: k * STEP + BAR.to,
      from: 0,
      to: count,
      before: k === 0 ? count : (counts[k - 1] as number),
      step: cut(step, room - widthOf(text, 12.5) - 12),
      text,
      told: told(drawing, step, value.filter((part) => part).join(', ')),
    };
  });
  const x = (field: string) => placeBy(field, [0, first]);
  const y = (field: string) => placeBy(field, [STEP * rows.length, 0]);
  const text = { type: 'text', fontSize: 12.5 } as const;
  return specOf(drawing, {
    name,
    line: figureLine(drawing, about, figure),
    description: [kind, ...rows.map((row) => `${row.told}.`)].join(' '),
    height: STEP * rows.length,
    layers: [
      layerOf(
        rows,
        { type: 'rect', fill: colours.rule, cornerRadius: 2 },
        {
          x: x('from'),
          x2: { field: 'before' },
          y: y('top'),
          y2: { field: 'bottom' },
        },
      ),
      layerOf(
        rows,
        { type: 'rect', fill: colours.accent, cornerRadius: 2 },
        {
          x: x('from'),
          x2: { field: 'to' },
          y: y('top'),
          y2: { field: 'bottom' },
          ...TOLD,
        },
      ),
      layerOf(
        rows,
        { ...text, align: 'left', color: colours.ink, fontWeight: 'bold', x: 0 },
        { y: y('names'), text: textBy('step') },
      ),
      layerOf(
        rows,
        { ...text, align: 'right', color: colours.ink, x: 'width' },
        { y: y('names'), text: textBy('text') },
      ),
    ],
  });
}
