import { assertOptions } from '../../../core/options.js';
import type { Period } from '../../../kernels/spell/spell.js';
import { STRETCH_OPTIONS } from '../../../kernels/spell/stretches.js';
import type { MrrFlow } from '../../../revenue/recurring/mrr-flow.js';
import { mrrMovementsOfFlows } from '../../../revenue/recurring/mrr-movements.js';
import { thereIn } from '../../cells/outcomes.js';
import type { Frame, Plan, Shape } from '../../cells/shape.js';
import { extended, own } from '../../text/relation.js';
import { type Asked, askedOf, assertFew, assertFrom, sumsOf } from './recurring.js';
import { byCustomer, spellRows, subscriptionFields } from './spell-rows.js';
import { refuseLarge, worthAt } from './worth.js';

const METRIC = 'mrr-movements';

/** The ways in which recurring revenue moves. */
const WAYS = ['new', 'expansion', 'contraction', 'churned', 'reactivated'] as const;

/** Movements of recurring revenue over one stretch of time and, with `period`, over each calendar period. */
export function mrrMovementsShape(): Shape {
  return {
    fields: subscriptionFields(),
    isOfSubjects: true,
    plan: (frame) => planOf(frame, stretchesOf(askedOf(METRIC, frame, null))),
    counted(frame, cells) {
      const asked = askedOf(METRIC, frame, cells);
      const stretches = stretchesOf(asked);
      refuseLarge(frame, cells, 1);
      const there = thereIn(cells);
      const sum = sumsOf(there, namesOf(stretches));
      const customers = there.reduce((n, cell) => n + cell.n, 0);
      const flowIn = ({ from, to }: Period) => {
        const place = stretches.flows.findIndex((flow) => flow.from === from && flow.to === to);
        return flowOf(stretches, place, sum, customers);
      };
      return {
        aggregator: null,
        result(options?: object) {
          assertOptions(METRIC, options, '');
          return mrrMovementsOfFlows(asked.known, asked.range, flowIn);
        },
      };
    },
  };
}

/** The stretches of time that are asked for, and all their ends. */
interface Stretches {
  readonly flows: readonly Period[];
  readonly instants: readonly number[];
}

function stretchesOf(asked: Asked): Stretches {
  assertOptions(METRIC, asked.range, STRETCH_OPTIONS);
  assertFrom(METRIC, asked, true);
  const flows: Period[] = [];
  const customers = { start: 0, new: 0, expansion: 0, contraction: 0, churned: 0, reactivated: 0, end: 0 };
  mrrMovementsOfFlows(asked.known, asked.range, (period) => {
    flows.push(period);
    return { value: null, n: 0, ...customers, customers };
  });
  assertFew(METRIC, flows.length - 1);
  return { flows, instants: [...new Set(flows.flatMap(({ from, to }) => [from, to]))] };
}

const namesOf = ({ flows, instants }: Stretches) => [
  'seen',
  'large',
  ...instants.flatMap((_, k) => [`worth_${k}`, `payers_${k}`]),
  ...flows.flatMap((_, k) => WAYS.flatMap((way) => [`${way}_${k}`, `${way}_n_${k}`])),
];

function planOf(frame: Frame, stretches: Stretches): Plan {
  const { dialect } = frame;
  const { flows, instants } = stretches;
  const c = (name: string) => own(dialect, name);
  const payers = instants.map((_, k) => [`payers_${k}`, `CASE WHEN ${c(`worth_${k}`)} > 0 THEN 1 ELSE 0 END`]);
  const moves = flows.flatMap(({ from, to }, k) => {
    const [opening, closing] = [from, to].map((end) => c(`worth_${instants.indexOf(end)}`)) as [string, string];
    const isOld = `${c('first_paid')} < ${dialect.number(Math.ceil(from))}`;
    const ways: Record<(typeof WAYS)[number], [condition: string, amount: string]> = {
      new: [`${opening} = 0 AND ${closing} > 0 AND NOT (${isOld})`, closing],
      expansion: [`${opening} > 0 AND ${closing} > ${opening}`, `${closing} - ${opening}`],
      contraction: [`${closing} > 0 AND ${closing} < ${opening}`, `${opening} - ${closing}`],
      churned: [`${opening} > 0 AND ${closing} = 0`, opening],
      reactivated: [`${opening} = 0 AND ${closing} > 0 AND ${isOld}`, closing],
    };
    return WAYS.flatMap((way) => {
      const [condition, amount] = ways[way];
      const of = (what: string) => `CASE WHEN ${condition} THEN ${what} ELSE 0 END`;
      return [
        [`${way}_${k}`, of(amount)],
        [`${way}_n_${k}`, of('1')],
      ];
    });
  });
  return {
    rows(source) {
      const paid = `MIN(CASE WHEN ${c('amount')} > 0 THEN ${c('startedAt')} END)`;
      const taken = { ...worthAt(dialect, instants), first_paid: paid };
      const customers = byCustomer(frame, spellRows(frame, source, true), taken);
      return extended(dialect, customers, Object.fromEntries([...payers, ...moves]) as Record<string, string>);
    },
    seen: 'seen',
    cells: ['outcome'],
    takes: namesOf(stretches).map((name) => ({ name, take: 'sum' })),
  };
}

function flowOf(
  { flows, instants }: Stretches,
  place: number,
  sum: (name: string) => bigint,
  counted: number,
): MrrFlow {
  const { from, to } = flows[place] as Period;
  const [start, end] = [from, to].map((instant) => instants.indexOf(instant)) as [number, number];
  const amountOf = (way: string) => Number(sum(`${way}_${place}`));
  const customersOf = (way: string) => Number(sum(`${way}_n_${place}`));
  const all = (of: (way: string) => number) =>
    Object.fromEntries(WAYS.map((way) => [way, of(way)])) as Record<(typeof WAYS)[number], number>;
  const customers = all(customersOf);
  const before = Number(sum(`payers_${start}`));
  return {
    value: counted ? Number(sum(`worth_${end}`) - sum(`worth_${start}`)) : null,
    n: before + customers.new + customers.reactivated,
    start: Number(sum(`worth_${start}`)),
    ...all(amountOf),
    end: Number(sum(`worth_${end}`)),
    customers: { start: before, ...customers, end: Number(sum(`payers_${end}`)) },
  };
}
