import { type Draw, HATCH, INK, MUTED } from './render-chart.js';

/** A part of a bar: of which period, what it is called, its place from the line outwards and its height, below 0 for what lies below the line. */
export interface FlowPart {
  readonly period: string;
  readonly status: string;
  readonly name: string;
  readonly order: number;
  readonly height: number;
}

/** How parts are shown. */
interface FlowLook {
  /** What heights are. */
  readonly title: string;
  /** How numbers of the axis are written, where not as they are. */
  readonly labelExpr?: string;
  /** Names of the parts with their colours. */
  readonly names: readonly string[];
  readonly colours: readonly string[];
  /** All periods, those without parts too. */
  readonly periods: readonly string[];
}

/** Parts of each period stacked above a line and below it; hatched where the period is not over. */
export function flowChart(values: readonly FlowPart[], look: FlowLook): Draw {
  const { title, labelExpr, names, colours, periods } = look;
  return (width) => {
    const x = {
      field: 'period',
      type: 'ordinal',
      axis: {
        title: null,
        labelAngle: width < 500 || periods.length > 12 ? -45 : 0,
        labelOverlap: 'greedy',
        grid: false,
      },
      scale: { domain: periods, paddingInner: 0.25, paddingOuter: 0.1 },
    } as const;
    const y = {
      field: 'height',
      type: 'quantitative',
      stack: 'zero',
      axis: { title, tickCount: 6, labelColor: MUTED, ...(labelExpr === undefined ? {} : { labelExpr }) },
    } as const;
    const color = {
      field: 'name',
      type: 'nominal',
      scale: { domain: names, range: colours },
      legend: { labelLimit: 0, ...(width < 500 ? { columns: 2 } : {}) },
    } as const;
    const order = { field: 'order', type: 'quantitative' } as const;
    return {
      width: width - 80,
      height: width < 500 ? 260 : 320,
      data: { values },
      layer: [
        { mark: { type: 'bar' }, encoding: { x, y, order, color } },
        {
          transform: [{ filter: "datum.status === 'partial'" }],
          mark: { type: 'bar', color: HATCH },
          encoding: { x, y, order, detail: { field: 'name', type: 'nominal' } },
        },
        // With data of its own it is drawn once, not once for each bar.
        { data: { values: [{}] }, mark: { type: 'rule', color: INK, strokeWidth: 1 }, encoding: { y: { datum: 0 } } },
      ],
    } as ReturnType<Draw>;
  };
}
