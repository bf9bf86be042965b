import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { periodNoun } from '../../text/period-words.js';
import { percentNumber } from '../../text/values/numbers.js';
import { ACCENT, DEEPEST, type Draw, HATCH, INK } from '../render-chart.js';

/** Narrower cells hold no number. */
const ROOM_FOR_TEXT = 30;

/** The cohort table as a heat map: the darker the cell, the more customers came back; hatched where the period is not over. */
export function cohortChart({ cohorts: { cohorts }, period }: OrdersSection): Draw | undefined {
  const values = cohorts.flatMap(({ cohort, cells }) =>
    cells
      .filter(({ offset, rate }) => offset > 0 && rate !== null)
      .map(({ offset, rate, status }) => ({
        cohort,
        offset,
        rate: rate ?? 0,
        status,
        label: percentNumber(rate, 0) + (status === 'partial' ? '*' : ''),
      })),
  );
  if (values.length === 0) return undefined;
  const strongest = highestRate(values);
  const periods = Math.max(...values.map(({ offset }) => offset));
  return (width) => {
    const plot = width - 76;
    const step = plot / periods;
    const y = { field: 'cohort', type: 'ordinal', axis: { title: null, labelColor: INK, grid: false } } as const;
    const x = {
      field: 'offset',
      type: 'ordinal',
      axis: {
        title: say`${periodNoun(period)}s after the first order`,
        orient: 'top',
        labelAngle: 0,
        labelOverlap: true,
        grid: false,
      },
    } as const;
    const cell = { type: 'rect', stroke: 'var(--paper)', strokeWidth: 1, cornerRadius: 2 } as const;
    return {
      width: plot,
      height: { step: Math.max(18, Math.min(30, step)) },
      data: { values },
      encoding: { x, y },
      layer: [
        {
          mark: { ...cell, fill: ACCENT },
          encoding: {
            fillOpacity: {
              field: 'rate',
              type: 'quantitative',
              scale: { domain: [0, strongest], range: [0.05, DEEPEST] },
              legend: null,
            },
          },
        },
        { transform: [{ filter: "datum.status === 'partial'" }], mark: { ...cell, fill: HATCH } },
        ...(step < ROOM_FOR_TEXT ? [] : LABELS),
      ],
    };
  };
}

/** Percentages in the cells; on a hatched cell with a halo, which the style sheet paints behind the letters. */
const LABEL = { field: 'label', type: 'nominal' } as const;
const LABELS = [
  {
    transform: [{ filter: "datum.status === 'complete'" }],
    mark: { type: 'text', fontSize: 12, fill: INK } as const,
    encoding: { text: LABEL },
  },
  {
    transform: [{ filter: "datum.status === 'partial'" }],
    mark: { type: 'text', fontSize: 12, fill: INK, stroke: 'var(--paper)', strokeWidth: 3 } as const,
    encoding: { text: LABEL },
  },
];

/** The rate that gets the full colour; at least one per cent, so that an empty table stays pale. */
function highestRate(cells: readonly { readonly rate: number }[]): number {
  return Math.max(0.01, ...cells.map(({ rate }) => rate));
}
