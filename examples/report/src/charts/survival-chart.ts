import { say } from '../language/say.js';
import type { TicketsSection } from '../sections/tickets.js';
import { DAY_MS, DAYS, HOURS, timeText } from '../text/business-words.js';
import { groupName } from '../text/survey-words.js';
import { ACCENT, type Draw, INK, MUTED, SERIES } from './render-chart.js';
import { endOf, points } from './survival-curve.js';

/** Share of cases still open by age, one step curve each; the median of all is marked. `undefined` without a curve. */
export function survivalChart({ overall, groups }: TicketsSection): Draw | undefined {
  const { survival } = overall;
  if (!survival?.steps?.length) return undefined;
  const { medianMs, steps } = survival;
  const curves = groups.length > SERIES.length ? [] : groups.filter(({ result }) => result.survival !== null);
  const end = endOf(steps);
  const unit = end > 4 * DAY_MS ? DAYS : HOURS;
  const everything = say`All cases`;
  const all = points(everything, steps, end, unit.ms);
  const values = [
    ...all,
    ...curves.flatMap(({ name, result }) => points(groupName(name), result.survival?.steps ?? [], end, unit.ms)),
  ];
  const names = [everything, ...curves.map(({ name }) => groupName(name))];
  return (width) => {
    const plot = width - 64;
    const x = {
      type: 'quantitative',
      scale: { domain: [0, end / unit.ms], nice: false },
      axis: {
        title: unit === DAYS ? say`days since opening` : say`hours since opening`,
        tickCount: width < 500 ? 5 : 9,
      },
    } as const;
    const y = {
      type: 'quantitative',
      scale: { domain: [0, 1] },
      axis: { title: say`share still open`, format: '%', tickCount: 5 },
    } as const;
    const scale = { domain: names, range: [INK, ...SERIES] };
    const legend =
      names.length === 1
        ? null
        : { columns: width < 500 ? 2 : 7, labelLimit: 130, symbolType: 'stroke', symbolStrokeWidth: 3 };
    return {
      width: plot,
      height: width < 500 ? 240 : 320,
      layer: [
        {
          data: { values: all },
          mark: { type: 'area', interpolate: 'step-after', color: INK, opacity: 0.16 },
          encoding: { x: { field: 'time', ...x }, y: { field: 'low', ...y }, y2: { field: 'high' } },
        },
        {
          data: { values },
          mark: { type: 'line', interpolate: 'step-after', strokeJoin: 'round' },
          encoding: {
            x: { field: 'time', ...x },
            y: { field: 'open', ...y },
            color: { field: 'name', type: 'nominal', scale, legend },
            strokeWidth: { condition: { test: `datum.name === ${JSON.stringify(everything)}`, value: 3 }, value: 1.75 },
          },
        },
        ...(medianMs === null || medianMs > end
          ? []
          : medianMarks(medianMs / unit.ms, say`half within ${timeText(medianMs, unit)}`)),
      ],
    } as ReturnType<Draw>;
  };
}

function medianMarks(time: number, label: string) {
  const data = { values: [{ start: 0, time, label }] };
  const x = { field: 'time', type: 'quantitative' };
  return [
    {
      data,
      mark: { type: 'rule', color: MUTED, strokeDash: [4, 4] },
      encoding: { x, y: { datum: 0 }, y2: { datum: 0.5 } },
    },
    {
      data,
      mark: { type: 'rule', color: MUTED, strokeDash: [4, 4] },
      encoding: { x: { field: 'start', type: 'quantitative' }, x2: { field: 'time' }, y: { datum: 0.5 } },
    },
    {
      data,
      mark: { type: 'point', filled: true, size: 70, color: ACCENT, opacity: 1 },
      encoding: { x, y: { datum: 0.5 } },
    },
    {
      data,
      mark: {
        type: 'text',
        align: 'left',
        dx: 9,
        dy: -9,
        fill: INK,
        stroke: 'var(--paper)',
        strokeWidth: 3,
        fontSize: 13,
        fontWeight: 600,
      },
      encoding: { x, y: { datum: 0.5 }, text: { field: 'label' } },
    },
  ];
}
