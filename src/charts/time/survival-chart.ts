import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartChannel, ChartLayer, ChartMark, ChartSpec } from '../spec/chart-spec.js';
import { figureLine, figureOf, percentText, quantityIn, scaleOf, told } from '../spec/figures.js';
import { as, layerOf, leftOf, legendOf, numbersBy, placeBy, specOf, TOLD, textBy, topOf } from '../spec/frame.js';
import { noDataOf } from '../spec/marks.js';
import { bandOf, curvesOf, drawnSteps, endOf } from './survival-curves.js';
import { DASHES } from './trend-layers.js';

/**
 * What {@link survivalChart} takes: the result of `survivalCurve`, or that of a duration such as `ttr` with `curve: 'full'`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export type SurvivalResult =
  | {
      /** Unit of the times of the steps. */
      readonly timeUnit: string;
      /** The curve. */
      readonly steps: readonly object[] | null;
    }
  | {
      /** The curve of a duration. */
      readonly survival: {
        /** Its steps. */
        readonly steps: readonly object[] | null;
      } | null;
    };

/**
 * A survival curve as a picture: which share is still there after each time, in steps, with its limits as a band, and the time by which
 * half have ended.
 *
 * @remarks Limits are those of the result; those of durations are of the kind log-log at 95 % (`survivalLimits` of cx-metrics/stats). Where there are
 * none, there is no band. The picture ends where 5 % are left. Groups of `survivalCurve` are lines of their own, up to five beside all
 * together; of more, all together are drawn. Several results are given as `[{ name: 'Chat', result: chat }, …]`, up to six. Cost: O(steps).
 * @param result of `survivalCurve` or of a duration with its curve, or several of them under names
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result, and for one without its curve; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { ttr } from 'cx-metrics';
 * import { labelsEn, survivalChart } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const cases = { openedAt: [0, 0, 0], resolvedAt: [3_600_000, 7_200_000, null] };
 * const times = ttr(cases, { asOf: 10_800_000, curve: 'full' });
 * const spec = survivalChart(times, { words: wordsEn, labels: labelsEn, locale: 'en-US' });
 * spec.description.slice(-54); // => 'in steps: share still open, by time. All: half by 2 h.'
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function survivalChart(
  result: SurvivalResult | readonly { readonly name: string; readonly result: SurvivalResult }[],
  options: ChartOptions,
): ChartSpec {
  return survivalPicture(drawingOf('survivalChart', options), result);
}

/** The same where the options have been checked. */
export function survivalPicture(
  drawing: Drawing,
  result: SurvivalResult | readonly { readonly name: string; readonly result: SurvivalResult }[],
): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const { about, share, curves: all, confidence, result: one } = curvesOf(drawing, result);
  const name = metricName(drawing, about.metric);
  if (one === null && all.length > DASHES.length) {
    refuse(caller, 'results', `at most ${DASHES.length}`, all.length, 'INVALID_VALUE');
  }
  const curves = all.length > DASHES.length ? all.slice(0, 1) : all;
  const kind = say(drawing, 'survivalIs', { share: say(drawing, share) });
  if (curves.every(({ steps }) => steps.length === 0)) return noDataOf(drawing, name, kind);

  const end = Math.max(...curves.map(({ steps }) => endOf(steps)));
  const names = curves.map((curve) => curve.name);
  const quantity = quantityIn(drawing, about, { value: end / 2, low: null, high: null, n: null, interval: null });
  const colourOf = (k: number) =>
    curves.length === 1 ? colours.accent : (colours.series[k % colours.series.length] as string);
  const read = curves.map(({ steps }) => drawnSteps(steps, end));
  const rows = read.flatMap((steps, k) =>
    steps.map((step) => ({
      ...step,
      series: k,
      colour: colourOf(k),
      told: told(drawing, `${names[k]}, ${quantity(step.time, true)}`, percentText(drawing, step.share, 1)),
    })),
  );
  const bands = read.flatMap((steps, k) =>
    bandOf(steps).map((row) => ({ ...row, piece: `${k}/${row.piece}`, colour: colourOf(k) })),
  );
  const medians = curves.flatMap(({ median, name: called }, k) => {
    if (median === null || median > end) return [];
    const text = say(drawing, 'half', { time: quantity(median, true) });
    return [{ time: median, zero: 0, half: 0.5, colour: colourOf(k), text, told: told(drawing, called, text) }];
  });

  const percent = scaleOf(drawing, { metric: '', unit: 'fraction' }, [0, 1], 5);
  const times = scaleOf(drawing, about, [0, end], isNarrow(drawing) ? 3 : 8);
  const inside = times.ticks.flatMap((tick, k) => (tick <= end ? [k] : []));
  const time = {
    domain: [0, end] as [number, number],
    ticks: inside.map((k) => times.ticks[k] as number),
    texts: inside.map((k) => times.texts[k] as string),
  };
  const legend = curves.length > 1 ? legendOf(drawing, names, 'stroke') : null;
  const series = { field: 'series', type: 'nominal' } as const;
  const domain = [...names.keys()];
  const x = (field: string): ChartChannel => placeBy(field, time.domain);
  const y = (field: string): ChartChannel => placeBy(field, [0, 1]);
  const line = { type: 'line', interpolate: 'step-after', strokeWidth: 2.5, strokeJoin: 'round' } as const;
  const thin: ChartMark = { type: 'rule', color: colours.muted, strokeDash: [4, 4], strokeWidth: 1.25 };
  const single = curves.length === 1;
  // a text on the right of it would leave the picture
  const isLate = (medians[0]?.time ?? 0) > end * 0.55;
  const layers: ChartLayer[] = [
    layerOf(
      bands,
      { type: 'area', interpolate: 'step-after', opacity: single ? 0.2 : 0.12 },
      {
        x: x('time'),
        y: y('low'),
        y2: { field: 'high' },
        fill: as('colour'),
        detail: { field: 'piece', type: 'nominal' },
      },
    ),
    layerOf(rows, single ? { ...line, color: colours.accent } : line, {
      x: numbersBy('time', time, 'bottom', say(drawing, 'time')),
      y: numbersBy('share', percent, 'left', say(drawing, share)),
      ...(legend && {
        color: { ...series, scale: { domain, range: domain.map(colourOf) }, legend },
        strokeDash: { ...series, scale: { domain, range: DASHES.slice(0, domain.length) }, legend },
      }),
    }),
    layerOf(single ? medians : [], thin, { x: x('time'), y: y('zero'), y2: { field: 'half' } }),
    layerOf(single ? medians : [], thin, { x: x('zero'), x2: { field: 'time' }, y: y('half') }),
    layerOf(
      medians,
      { type: 'point', size: 70, opacity: 1, fillOpacity: 1 },
      {
        x: x('time'),
        y: y('half'),
        fill: as('colour'),
        stroke: as('colour'),
        ...TOLD,
      },
    ),
    layerOf(
      single ? medians : [],
      {
        type: 'text',
        align: isLate ? 'right' : 'left',
        dx: isLate ? -10 : 10,
        dy: -10,
        fontSize: 13,
        fontWeight: 'bold',
        color: colours.ink,
      },
      {
        x: x('time'),
        y: y('half'),
        text: textBy('text'),
      },
    ),
    layerOf(
      rows,
      { type: 'point', size: 60, opacity: 0, fillOpacity: 0 },
      { x: x('time'), y: y('share'), tooltip: TOLD.tooltip },
    ),
  ];
  return specOf(drawing, {
    name,
    line: one ? figureLine(drawing, one, figureOf(caller, one)) : undefined,
    description: [kind, ...medians.map((row) => `${row.told}.`)].join(' '),
    height: isNarrow(drawing) ? 230 : 280,
    left: leftOf(percent) + 22,
    right: 22,
    top: legend ? topOf(legend, names.length) + 8 : 10,
    bottom: 42,
    notes: [
      bands.length > 0 && say(drawing, 'band', { confidence: percentText(drawing, confidence) }),
      curves.length < all.length && say(drawing, 'manyGroups', { n: numberText(drawing, all.length - 1) }),
    ],
    layers: layers.filter(({ data }) => data.values.length > 0),
  });
}
