import type { MetricId } from '../../catalog/metric-id.js';
import { assertOptions } from '../../core/options.js';
import { ShareAggregator } from '../../kernels/proportion/share-aggregator.js';
import { IS } from '../cells/fields.js';
import { assertCodes, leftOutIn, outcomeSql, thereIn } from '../cells/outcomes.js';
import type { Shape } from '../cells/shape.js';
import { extended, own } from '../text/relation.js';

/** A share of rows with a flag. */
export function shareShape(id: MetricId, flag: string): Shape {
  return {
    fields: [{ name: flag, kind: 'flag' }],
    isOfSubjects: false,
    plan: ({ dialect }) => ({
      rows: (source) =>
        extended(dialect, source, {
          outcome: outcomeSql(dialect, [flag], [`${own(dialect, `${flag}_is`)} = ${IS.invalid}`]),
          flag: own(dialect, flag),
        }),
      cells: ['outcome', 'flag'],
      takes: [],
    }),
    counted(frame, cells) {
      const left = leftOutIn(frame, cells, ['value-not-a-flag'], `${flag} must be a column of flags`);
      assertCodes(frame, thereIn(cells), 1, 'flag', 1);
      const of = (wanted: number) => thereIn(cells).reduce((sum, { at, n }) => sum + (at[1] === wanted ? n : 0), 0);
      assertOptions(frame.caller, frame.options, '');
      const empty = new ShareAggregator({ metric: id, onInvalid: frame.onInvalid });
      const aggregator = empty.merge({ ...empty.toJSON(), ...left, with: of(1), without: of(0) });
      return { aggregator, result: (options) => aggregator.result(options) };
    },
  };
}
