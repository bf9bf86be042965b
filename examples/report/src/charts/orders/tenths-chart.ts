import { say } from '../../language/say.js';
import type { Ahead } from '../../sections/orders/worth.js';
import { percentNumber } from '../../text/values/numbers.js';
import { ACCENT, type Draw, INK } from '../render-chart.js';

/** What each tenth of the customers brings, in percent of the whole. */
export function tenthsChart({ tenths }: Ahead): Draw {
  const values = tenths.map(({ share }, k) => ({ tenth: k + 1, share: 100 * share, label: percentNumber(share) }));
  return (width) => {
    const x = {
      field: 'tenth',
      type: 'ordinal',
      axis: { title: say`tenth of the customers`, labelAngle: 0, grid: false },
    } as const;
    const y = { field: 'share', type: 'quantitative', axis: { title: null, tickCount: 4 } } as const;
    return {
      width: width - 56,
      height: width < 500 ? 150 : 200,
      data: { values },
      encoding: { x, y },
      layer: [
        { mark: { type: 'bar', color: ACCENT } },
        {
          mark: { type: 'text', dy: -8, fontSize: width < 500 ? 10 : 12, color: INK },
          encoding: { text: { field: 'label', type: 'nominal' } },
        },
      ],
    } as ReturnType<Draw>;
  };
}
