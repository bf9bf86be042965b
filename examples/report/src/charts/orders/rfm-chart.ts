import type { RfmEventsResult } from 'cx-metrics';
import { say } from '../../language/say.js';
import { scoreGrid } from '../../text/orders/rfm-words.js';
import { numberText } from '../../text/values/numbers.js';
import { ACCENT, DEEPEST, type Draw, INK } from '../render-chart.js';

/** Customers by scores for recency and frequency as a heat map, with the segment of each cell where there is room. */
export function rfmChart(result: RfmEventsResult): Draw | undefined {
  if (result.n === 0) return undefined;
  const values = scoreGrid(result).flatMap(({ r, cells }) =>
    cells.map(({ f, customers, segment }) => ({ r, f, customers, segment, label: numberText(customers) })),
  );
  const most = Math.max(...values.map(({ customers }) => customers));
  return (width) => {
    const isNarrow = width < 500;
    const cell = Math.min(140, Math.floor((width - 60) / result.scores.frequency.length));
    const x = {
      field: 'f',
      type: 'ordinal',
      axis: { title: say`score for frequency`, labelAngle: 0, labelColor: INK, grid: false },
    } as const;
    const y = {
      field: 'r',
      type: 'ordinal',
      sort: 'descending',
      axis: { title: say`score for recency`, labelColor: INK, grid: false },
    } as const;
    const color = { value: INK };
    const text = (field: 'label' | 'segment') => ({ text: { field, type: 'nominal' } as const, color });
    return {
      width: cell * result.scores.frequency.length,
      height: (isNarrow ? 44 : 56) * result.scores.recency.length,
      data: { values },
      encoding: { x, y },
      layer: [
        {
          mark: { type: 'rect', fill: ACCENT, stroke: 'var(--paper)', strokeWidth: 1, cornerRadius: 2 },
          encoding: {
            fillOpacity: {
              field: 'customers',
              type: 'quantitative',
              scale: { domain: [0, most], range: [0.03, DEEPEST] },
              legend: null,
            },
          },
        },
        {
          mark: { type: 'text', fontSize: 13, dy: { expr: isNarrow ? '0' : 'datum.segment ? -7 : 0' } },
          encoding: text('label'),
        },
        ...(isNarrow ? [] : [{ mark: { type: 'text', fontSize: 11, dy: 10 } as const, encoding: text('segment') }]),
      ],
    };
  };
}
