import type { MetricId } from '../../catalog/metric-id.js';
import { assertOptions } from '../../core/options.js';
import type { Unit } from '../../core/result.js';
import { SummaryAggregator, type SummaryTake } from '../../kernels/summary/summary-aggregator.js';
import { leftOutIn, outcomeSql, thereIn } from '../cells/outcomes.js';
import type { Shape } from '../cells/shape.js';
import { extended, own } from '../text/relation.js';

/** A summary of whole numbers: a cell for each value that occurs, so that percentiles are exact. */
export function summaryShape(id: MetricId, unit: Unit, value: string, take: SummaryTake, least: number): Shape {
  return {
    fields: [{ name: value, kind: 'number' }],
    isOfSubjects: false,
    plan: ({ dialect }) => ({
      rows: (source) =>
        extended(dialect, source, {
          outcome: outcomeSql(dialect, [value], [`${own(dialect, value)} < ${dialect.number(least)}`]),
          value: own(dialect, value),
        }),
      cells: ['outcome', 'value'],
      takes: [],
    }),
    counted(frame, cells) {
      const left = leftOutIn(frame, cells, ['value-out-of-range'], `${value} must be whole numbers of size below 2^51`);
      assertOptions(frame.caller, frame.options, '');
      const empty = new SummaryAggregator({ metric: id, unit, take, least, onInvalid: frame.onInvalid });
      const counted = thereIn(cells).sort((a, b) => (a.at[1] as number) - (b.at[1] as number));
      const table = { values: counted.map(({ at }) => at[1] as number), counts: counted.map(({ n }) => n) };
      const aggregator = empty.merge({ ...empty.toJSON(), ...left, ...table });
      return { aggregator, result: (options) => aggregator.result(options) };
    },
  };
}
