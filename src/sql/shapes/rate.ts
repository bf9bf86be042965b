import type { MetricId } from '../../catalog/metric-id.js';
import { assertOptions } from '../../core/options.js';
import { concludeRate } from '../../kernels/proportion/rate.js';
import { IS } from '../cells/fields.js';
import { leftOutIn, OUTCOME, thereIn } from '../cells/outcomes.js';
import type { Shape } from '../cells/shape.js';
import { extended, own } from '../text/relation.js';

/** A rate of a count: how many items in an exposure, both summed, with the interval of a count. */
export function rateShape(id: MetricId, unit: 'per-thousand' | 'ratio', item: string, exposure: string): Shape {
  const names = [item, exposure] as const;
  const reasons = [`${item}-not-a-count`, `${exposure}-out-of-range`];
  return {
    fields: names.map((name) => ({ name, kind: 'number' })),
    isOfSubjects: false,
    plan: ({ dialect }) => {
      const c = (name: string) => own(dialect, name);
      // one after the other, as memory reads them
      const looks = names.map(
        (name, k) =>
          `WHEN ${c(`${name}_is`)} <> ${IS.there} THEN ${c(`${name}_is`)} WHEN ${c(name)} < 0 THEN ${OUTCOME.firstReason + k}`,
      );
      return {
        rows: (source) =>
          extended(dialect, source, {
            outcome: `CASE ${looks.join(' ')} ELSE ${OUTCOME.there} END`,
            x: c(item),
            y: c(exposure),
          }),
        cells: ['outcome'],
        takes: [
          { name: 'x', take: 'sum' },
          { name: 'y', take: 'sum' },
        ],
      };
    },
    counted(frame, cells) {
      assertOptions(frame.caller, frame.options, '');
      const left = leftOutIn(frame, cells, reasons, `${names.join(' and ')} must be whole numbers of size below 2^51`);
      const sum = (place: number) => Number(thereIn(cells).reduce((all, { takes }) => all + (takes[place] ?? 0n), 0n));
      const [items, quantity] = [sum(0), sum(1)];
      const result = (options?: object) => concludeRate(id, unit, names, items, quantity, options, left);
      result();
      return { aggregator: null, result };
    },
  };
}
