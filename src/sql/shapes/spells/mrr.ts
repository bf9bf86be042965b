import { assertOptions } from '../../../core/options.js';
import { MRR_CONCLUSION, type MrrStock, mrrOfStocks } from '../../../revenue/recurring/mrr.js';
import { thereIn } from '../../cells/outcomes.js';
import type { Cell, Frame, Plan, Shape } from '../../cells/shape.js';
import { extended, own } from '../../text/relation.js';
import { type Asked, askedOf, assertFew, assertFrom, sumsOf } from './recurring.js';
import { byCustomer, runsBefore, spellRows, subscriptionFields } from './spell-rows.js';
import { refuseLarge, worthAt } from './worth.js';

/** Recurring revenue at an instant and, with `period`, at the end of each calendar period. */
export function mrrShape(): Shape {
  return {
    fields: subscriptionFields(),
    isOfSubjects: true,
    plan: (frame) => planOf(frame, instantsOf(askedOf('mrr', frame, null))),
    counted(frame, cells) {
      const asked = askedOf('mrr', frame, cells);
      const instants = instantsOf(asked);
      refuseLarge(frame, cells, 1);
      const there = thereIn(cells);
      const customers = there.reduce((sum, { n }) => sum + n, 0);
      const stocks = stocksIn(there, instants, customers);
      return {
        aggregator: null,
        result(options?: object) {
          assertOptions('mrr', options, '');
          return mrrOfStocks(asked.known, asked.range, (instant) => stocks.get(instant) as MrrStock);
        },
      };
    },
  };
}

/** The instants just before which stocks are asked for. */
function instantsOf(asked: Asked): number[] {
  assertOptions('mrr', asked.range, MRR_CONCLUSION);
  assertFrom('mrr', asked, asked.range['period'] !== undefined);
  const instants = new Set<number>();
  const { periods } = mrrOfStocks(asked.known, asked.range, (instant) => {
    instants.add(instant);
    return { value: null, n: 0, subscriptions: 0 };
  });
  assertFew('mrr', periods.length);
  return [...instants];
}

const namesOf = (instants: readonly number[]) => [
  'seen',
  'large',
  ...instants.flatMap((_, k) => [`worth_${k}`, `payers_${k}`, `running_${k}`]),
];

function planOf(frame: Frame, instants: readonly number[]): Plan {
  const { dialect } = frame;
  const c = (name: string) => own(dialect, name);
  const running = instants.map((instant, k) => {
    const runs = `${c('amount')} > 0 AND ${runsBefore(dialect, instant)} AND ${c('outcome')} = 0`;
    return [`running_${k}`, `SUM(CASE WHEN ${runs} THEN 1 ELSE 0 END)`];
  });
  const payers = instants.map((_, k) => [`payers_${k}`, `CASE WHEN ${c(`worth_${k}`)} > 0 THEN 1 ELSE 0 END`]);
  return {
    rows(source) {
      const taken = { ...worthAt(dialect, instants), ...Object.fromEntries(running) };
      return extended(
        dialect,
        byCustomer(frame, spellRows(frame, source, true), taken),
        Object.fromEntries(payers) as Record<string, string>,
      );
    },
    seen: 'seen',
    cells: ['outcome'],
    takes: namesOf(instants).map((name) => ({ name, take: 'sum' })),
  };
}

function stocksIn(cells: readonly Cell[], instants: readonly number[], customers: number): Map<number, MrrStock> {
  const sum = sumsOf(cells, namesOf(instants));
  return new Map(
    instants.map((instant, k) => [
      instant,
      {
        value: customers ? Number(sum(`worth_${k}`)) : null,
        n: Number(sum(`payers_${k}`)),
        subscriptions: Number(sum(`running_${k}`)),
      },
    ]),
  );
}
