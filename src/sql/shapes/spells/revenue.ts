import { assertOptions } from '../../../core/options.js';
import type { Period } from '../../../kernels/spell/spell.js';
import {
  pairedWith,
  REVENUE_CONCLUSION,
  type RevenueRate,
  revenueOfMovements,
} from '../../../revenue/retention/revenue-conclusion.js';
import type { RevenueMovements } from '../../../revenue/retention/revenue-movements.js';
import type { RevenueConclusion } from '../../../revenue/retention/revenue-result.js';
import { emptySum, pushValue, type RunningSum } from '../../../stats/sums/running-sum.js';
import { doublesOf, partsOf, productsOf, sumOfProducts, takesOfProducts } from '../../cells/exact-parts.js';
import { assertCodes, thereIn } from '../../cells/outcomes.js';
import type { Cell, Frame, Plan, Shape } from '../../cells/shape.js';
import { extended, own } from '../../text/relation.js';
import { assertPerCustomer, wholePeriod } from './churn.js';
import { byCustomer, leftOutOfSpells, spellRows, subscriptionFields } from './spell-rows.js';
import { refuseLarge, worthAt } from './worth.js';

/** What became of a customer who was worth something at the start. */
const CLASS = { none: 0, lost: 1, less: 2, same: 3, more: 4 } as const;

/** Rates of the recurring revenue of the customers at the start of a period. */
export function revenueShape(metric: RevenueRate): Shape {
  return {
    fields: subscriptionFields(),
    isOfSubjects: true,
    plan: (frame) => planOf(frame, wholePeriod(metric, frame), pairedWith(metric)),
    counted(frame, cells) {
      const known = {
        per: 'customer',
        left: leftOutOfSpells(frame, cells),
        period: wholePeriod(metric, frame),
        currency: null,
      } as const;
      refuseLarge(frame, cells, 1);
      assertCodes(frame, thereIn(cells), 1, 'class', CLASS.more);
      const movements = movementsIn(thereIn(cells));
      return {
        aggregator: null,
        result(options?: RevenueConclusion) {
          assertOptions(metric, options, REVENUE_CONCLUSION);
          assertPerCustomer(metric, options);
          return revenueOfMovements(metric, movements, known, options?.confidence);
        },
      };
    },
  };
}

function planOf(frame: Frame, { from, to }: Period, part: 'lost' | 'closing'): Plan {
  const { dialect } = frame;
  const c = (name: string) => own(dialect, name);
  const lost = `CASE WHEN ${c('y')} > ${c('closing')} THEN ${c('y')} - ${c('closing')} ELSE 0 END`;
  return {
    rows(source) {
      const customers = byCustomer(frame, spellRows(frame, source, true), worthAt(dialect, [from, to]));
      const [y, held] = [c('worth_0'), c('worth_1')];
      const classes = extended(dialect, customers, {
        class: `CASE WHEN ${c('outcome')} <> 0 OR ${y} = 0 THEN ${CLASS.none} WHEN ${held} = 0 THEN ${CLASS.lost} WHEN ${held} < ${y} THEN ${CLASS.less} WHEN ${held} = ${y} THEN ${CLASS.same} ELSE ${CLASS.more} END`,
        y,
        // who was worth nothing at the start is in no pair
        closing: `CASE WHEN ${y} = 0 OR ${c('large')} = 1 THEN 0 ELSE ${held} END`,
      });
      const pairs = extended(dialect, classes, { x: part === 'closing' ? c('closing') : lost });
      const cut = extended(dialect, pairs, { ...partsOf(dialect, 'x'), ...partsOf(dialect, 'y') });
      return extended(dialect, cut, {
        ...productsOf(dialect, 'xx', ['x', 'x']),
        ...productsOf(dialect, 'xy', ['x', 'y']),
        ...productsOf(dialect, 'yy', ['y', 'y']),
      });
    },
    seen: 'seen',
    cells: ['outcome', 'class'],
    takes: [
      { name: 'seen', take: 'sum' },
      { name: 'large', take: 'sum' },
      { name: 'y', take: 'sum' },
      { name: 'closing', take: 'sum' },
      { name: 'x', take: 'sum' },
      ...['xx', 'xy', 'yy'].flatMap(takesOfProducts),
    ],
  };
}

/** Whole sums by class, rounded once as exact sums are. */
function movementsIn(cells: readonly Cell[]): RevenueMovements {
  const counted = cells.filter(({ at }) => at[1] !== CLASS.none);
  const of = (place: number, ...classes: readonly number[]) =>
    counted.reduce((sum, { at, takes }) => sum + (classes.includes(at[1] as number) ? (takes[place] ?? 0n) : 0n), 0n);
  const all = (sumOf: (cell: Cell) => bigint) => sumIn(counted.reduce((sum, cell) => sum + sumOf(cell), 0n));
  const { lost, less, same, more } = CLASS;
  const [opening, closing] = [2, 3] as const;
  return {
    opening: Number(of(opening, lost, less, same, more)),
    churned: Number(of(opening, lost)),
    contraction: Number(of(opening, less) - of(closing, less)),
    expansion: Number(of(closing, more) - of(opening, more)),
    kept: Number(of(closing, less) + of(opening, same, more)),
    pairs: {
      n: counted.reduce((sum, { n }) => sum + n, 0),
      missing: 0,
      invalid: 0,
      reasons: {},
      sums: [
        all(({ takes }) => takes[4] ?? 0n),
        all(({ takes }) => takes[opening] ?? 0n),
        all((cell) => sumOfProducts(cell, 5, true)),
        all((cell) => sumOfProducts(cell, 8, false)),
        all((cell) => sumOfProducts(cell, 11, true)),
      ],
    },
  };
}

function sumIn(whole: bigint): RunningSum {
  const sum = emptySum();
  for (const part of doublesOf(whole)) pushValue(sum, part);
  return sum;
}
