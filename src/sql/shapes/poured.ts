import type { RatioRange } from '../../kernels/quotient/ratio-form.js';
import type { Shape } from '../cells/shape.js';
import { pouredRatios, pouredShares, pouredSummaries } from './poured-forms.js';
import { rateShape } from './rate.js';
import { ratioShape } from './ratio.js';
import { shareShape } from './share.js';
import { summaryShape } from './summary.js';

/** What makes the shapes of poured metrics, by their ids: a form says all. */
export function pouredShapes(): [id: string, shape: () => Shape][] {
  return [
    ...pouredShares.map(([id, part]): [string, () => Shape] => [id, () => shareShape(id, part)]),
    ...pouredRatios.map(([metric, unit, part, whole, rows, per, least, most, interval]): [string, () => Shape] => {
      if (interval === 'poisson') return [metric, () => rateShape(metric, unit, part, whole)];
      const form = { metric, unit, part, whole, rows, per, range: [least, most] as unknown as RatioRange };
      return [metric, () => ratioShape(form, interval !== null)];
    }),
    ...pouredSummaries.map(([id, unit, part, take, least]): [string, () => Shape] => {
      return [id, () => summaryShape(id, unit, part, take, least ?? 0)];
    }),
  ];
}
