import type { MetricId } from '../../catalog/metric-id.js';
import { assertOptions } from '../../core/options.js';
import type { Unit } from '../../core/result.js';
import { RatioAggregator } from '../../kernels/quotient/ratio-aggregator.js';
import type { RatioForm } from '../../kernels/quotient/ratio-form.js';
import { ratioOfTotals } from '../../kernels/quotient/ratio-of-totals.js';
import { doublesOf, partsOf, productsOf, sumAt, sumOfProducts, takesOfProducts } from '../cells/exact-parts.js';
import { leftOutIn, outcomeSql, thereIn } from '../cells/outcomes.js';
import type { Cell, Frame, Plan, Shape } from '../cells/shape.js';
import { extended, own, type Relation } from '../text/relation.js';

/** A ratio of two totals, or of one to the number of rows; without `hasInterval` of totals alone, as its function says it. */
export function ratioShape(form: RatioForm<MetricId, Unit>, hasInterval: boolean): Shape {
  const { part, whole, rows } = form;
  const names = rows === 'whole' ? [part] : [part, whole];
  return {
    fields: names.map((name) => ({ name, kind: 'number' })),
    isOfSubjects: false,
    plan: (frame) => planOf(frame, form, names),
    counted(frame, cells) {
      const fitting = `${names.join(' and ')} must be whole numbers of size below 2^51: give money in its smallest unit`;
      const left = leftOutIn(frame, cells, reasonsOf(form, names), fitting);
      assertOptions(frame.caller, frame.options, '');
      const empty = new RatioAggregator({ ...form, onInvalid: frame.onInvalid } as never);
      const sums = sumsOf(frame, thereIn(cells), rows === 'whole');
      const aggregator = empty.merge({ ...(empty.toJSON() as object), ...left, ...sums } as never);
      if (hasInterval) return { aggregator: aggregator as never, result: (options) => aggregator.result(options) };
      const { n, numerator, denominator } = aggregator.result();
      const result = (options?: object) => {
        const totals = { [part]: numerator, [whole]: denominator };
        const { refused: _, ...found } = ratioOfTotals(form, totals, options);
        return { ...found, n, ...left };
      };
      return { aggregator: null, result };
    },
  };
}

/** Why pairs are refused, in the order in which memory looks. */
function reasonsOf({ part, whole, range }: RatioForm<string, Unit>, names: readonly string[]): string[] {
  return [
    ...(names.length > 1 ? [`${whole}-out-of-range`] : []),
    ...(range?.[0] === null ? [] : [`${part}-out-of-range`]),
    ...(range?.[1] === 1 ? [`${part}-above-whole`] : []),
  ];
}

function planOf(
  { dialect }: Frame,
  { part, whole, range, rows }: RatioForm<string, Unit>,
  names: readonly string[],
): Plan {
  const [x, y] = [own(dialect, part), rows === 'whole' ? '1' : own(dialect, whole)];
  const faults = [
    ...(names.length > 1 ? [`${y} < 0`] : []),
    ...(range?.[0] === null ? [] : [`${x} < 0`]),
    ...(range?.[1] === 1 ? [`${x} > ${y}`] : []),
  ];
  const single = rows === 'whole';
  const products = single ? ['xx'] : ['xx', 'xy', 'yy'];
  return {
    rows(source) {
      const named: Relation = extended(dialect, source, {
        outcome: outcomeSql(dialect, names, faults),
        x,
        ...(single ? {} : { y }),
      });
      const cut = extended(dialect, named, { ...partsOf(dialect, 'x'), ...(single ? {} : partsOf(dialect, 'y')) });
      const pairs = products.map((name) =>
        productsOf(dialect, name, [name[0], name[1]] as unknown as [string, string]),
      );
      return extended(dialect, cut, Object.assign({}, ...pairs) as Record<string, string>);
    },
    cells: ['outcome'],
    takes: [
      { name: 'x', take: 'sum' },
      ...(single ? [] : [{ name: 'y', take: 'sum' } as const]),
      ...products.flatMap(takesOfProducts),
    ],
  };
}

function sumsOf({ caller }: Frame, [cell]: readonly Cell[], single: boolean) {
  if (cell === undefined) return {};
  const x = sumAt(caller, cell, 0);
  const n = BigInt(cell.n);
  const at = single ? 1 : 2;
  const y = single ? n : sumAt(caller, cell, 1);
  return {
    n: cell.n,
    numerator: doublesOf(x),
    denominator: doublesOf(y),
    squaredNumerator: doublesOf(sumOfProducts(cell, at, true)),
    product: doublesOf(single ? x : sumOfProducts(cell, at + 3, false)),
    squaredDenominator: doublesOf(single ? n : sumOfProducts(cell, at + 6, true)),
  };
}
