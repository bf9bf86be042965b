import type { Drawing } from '../spec/chart-options.js';
import type { ChartChannel, ChartLayer } from '../spec/chart-spec.js';
import { figureText, told } from '../spec/figures.js';
import { as, layerOf, legendOf, TOLD } from '../spec/frame.js';
import type { Row } from '../spec/marks.js';
import { periodShort } from '../spec/period-short.js';
import type { Series } from './series.js';

/** Dashes of lines beside each other, of whichever colour. */
export const DASHES = [
  [1, 0],
  [7, 3],
  [2, 2],
  [10, 3, 2, 3],
  [4, 4],
  [12, 4],
];

/** More points than that are a line alone. */
const MOST_POINTS = 60;

/** Rows of all series, one for each period: `null` where there is nothing, so that lines and bands break. */
export function rowsOf(drawing: Drawing, series: readonly Series[], periods: readonly string[]): Row[] {
  const { colours } = drawing;
  return series.flatMap(({ name, about, moments }, k) => {
    const colour = series.length > 1 ? (colours.series[k % colours.series.length] as string) : colours.accent;
    const byPeriod = new Map(moments.map((moment) => [moment.period, moment]));
    return periods.map((period, x): Row => {
      const moment = byPeriod.get(period);
      const { value = null, low = null, high = null, n } = moment?.figure ?? {};
      const isComplete = moment?.isComplete ?? true;
      const place = [name, periodShort(drawing, period)].filter((text) => text).join(', ');
      return {
        x,
        series: k,
        value,
        low,
        high,
        solid: isComplete ? value : null,
        isComplete,
        colour,
        inside: isComplete ? colour : colours.paper,
        told: moment ? told(drawing, place, figureText(drawing, about, moment.figure), n) : '',
      };
    });
  });
}

/** Bands, lines and points of series over periods; `axes` are the channels of both axes, drawn with the first layer. */
export function seriesLayers(
  drawing: Drawing,
  rows: readonly Row[],
  names: readonly string[],
  axes: { readonly x: ChartChannel; readonly y: (field: string) => ChartChannel },
): ChartLayer[] {
  const { x, y } = axes;
  const detail: ChartChannel = { field: 'series', type: 'nominal' };
  const points = rows.filter(({ value }) => value !== null);
  const isCrowded = rows.length > MOST_POINTS * names.length;
  const alone = rows.filter((_, k) => isAlone(rows, k));
  const dashed = dashedOf(rows);
  const hasBands = rows.some(({ low }) => low !== null);
  const isOne = names.length === 1;
  const scale = { domain: [...names.keys()] };
  const colours = names.map((_, k) => drawing.colours.series[k % drawing.colours.series.length] as string);
  const legend = isOne ? null : legendOf(drawing, names, 'stroke');
  const line = { type: 'line', strokeWidth: 2.5, strokeJoin: 'round' } as const;
  return [
    // the first one brings the axes, whatever else there is
    layerOf(
      hasBands ? [...rows] : [],
      { type: 'area', opacity: isOne ? 0.2 : 0.12 },
      { x, y: y('low'), y2: { field: 'high' }, fill: as('colour'), detail },
    ),
    layerOf(
      alone.filter(({ low }) => low !== null),
      { type: 'rule', strokeWidth: 3, opacity: 0.4 },
      { x, y: y('low'), y2: { field: 'high' }, stroke: as('colour') },
    ),
    layerOf([...rows], isOne ? { ...line, color: drawing.colours.accent } : line, {
      x,
      y: y('solid'),
      ...(!isOne && {
        color: { ...detail, scale: { ...scale, range: colours }, legend },
        strokeDash: { ...detail, scale: { ...scale, range: DASHES.slice(0, names.length) }, legend },
      }),
    }),
    layerOf(
      dashed,
      { ...line, strokeDash: [2, 3] },
      {
        x,
        y: y('value'),
        stroke: as('colour'),
        detail: { field: 'piece', type: 'nominal' },
      },
    ),
    layerOf(
      isCrowded ? alone : points,
      { type: 'point', size: 42, strokeWidth: 2, opacity: 1, fillOpacity: 1 },
      { x, y: y('value'), stroke: as('colour'), fill: as('inside'), ...TOLD },
    ),
    // what is pointed at of a line without points
    ...(isCrowded
      ? [
          layerOf(
            points,
            { type: 'point', size: 60, opacity: 0, fillOpacity: 0 },
            { x, y: y('value'), tooltip: TOLD.tooltip },
          ),
        ]
      : []),
  ];
}

/** Whether a row has no neighbour to draw a line to; rows of a series follow each other. */
function isAlone(rows: readonly Row[], k: number): boolean {
  const isNear = (row: Row | undefined) =>
    row !== undefined && row['series'] === rows[k]?.['series'] && row['value'] !== null;
  return rows[k]?.['value'] !== null && !isNear(rows[k - 1]) && !isNear(rows[k + 1]);
}

/** The pieces of lines that lead to or from a period that is not complete, two rows each. */
function dashedOf(rows: readonly Row[]): Row[] {
  return rows.flatMap((row, k) => {
    const next = rows[k + 1];
    const isJoined = next && next['series'] === row['series'] && row['value'] !== null && next['value'] !== null;
    if (!isJoined || (row['isComplete'] && next['isComplete'])) return [];
    return [row, next].map(
      ({ x, value, colour }): Row => ({ x: x as number, value: value as number, colour: colour as string, piece: k }),
    );
  });
}
