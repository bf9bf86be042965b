import type { TtrResult } from 'cx-metrics';
import { say } from '../language/say.js';
import type { BusinessTime } from '../sections/tickets.js';
import { HOUR_MS, HOURS, kaplanMeierText } from '../text/business-words.js';
import { type Draw, SERIES } from './render-chart.js';
import { endOf, points } from './survival-curve.js';

/** Share of cases still open by age, a curve by each clock; hours are as long on both. `undefined` without a curve. */
export function clockChart(overall: TtrResult, business: BusinessTime): Draw | undefined {
  const clocks = [
    { clock: say`around the clock`, survival: overall.survival },
    { clock: say`in business hours`, survival: business.overall.survival },
  ].flatMap(({ clock, survival }) =>
    !survival?.steps?.length
      ? []
      : [{ survival, steps: survival.steps, name: say`${clock}: half within ${kaplanMeierText(survival, HOURS)}` }],
  );
  if (clocks.length === 0) return undefined;
  const end = Math.max(...clocks.map(({ steps }) => endOf(steps)));
  const values = clocks.flatMap(({ steps, name }) => points(name, steps, end, HOUR_MS));
  const medians = clocks.flatMap(({ survival: { medianMs }, name }) =>
    medianMs === null || medianMs > end ? [] : [{ name, time: medianMs / HOUR_MS, open: 0.5 }],
  );
  return (width) => {
    const isNarrow = width < 500;
    const x = {
      field: 'time',
      type: 'quantitative',
      scale: { domain: [0, end / HOUR_MS] as number[], nice: false },
      axis: { title: say`hours since opening`, tickCount: isNarrow ? 5 : 9 },
    } as const;
    const y = {
      type: 'quantitative',
      scale: { domain: [0, 1] as number[] },
      axis: { title: say`share still open`, format: '%', tickCount: 5 },
    } as const;
    const legend = {
      columns: isNarrow ? 1 : 2,
      labelLimit: 0,
      symbolType: 'stroke',
      symbolStrokeWidth: 3,
      symbolOpacity: 1,
    };
    const color = {
      field: 'name',
      type: 'nominal',
      scale: { domain: clocks.map(({ name }) => name), range: SERIES.slice(0, clocks.length) },
      legend,
    } as const;
    return {
      width: width - 64,
      height: isNarrow ? 240 : 320,
      layer: [
        {
          data: { values },
          mark: { type: 'area', interpolate: 'step-after', opacity: 0.18 },
          encoding: { x, y: { field: 'low', ...y }, y2: { field: 'high' }, color },
        },
        {
          data: { values },
          mark: { type: 'line', interpolate: 'step-after', strokeJoin: 'round', strokeWidth: 2.5 },
          encoding: { x, y: { field: 'open', ...y }, color },
        },
        {
          data: { values: medians },
          mark: { type: 'point', filled: true, size: 70, opacity: 1 },
          encoding: { x, y: { field: 'open', ...y }, color },
        },
      ],
    } as ReturnType<Draw>;
  };
}
