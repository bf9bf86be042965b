import { refuse } from '../../../core/errors.js';
import { assertOptions, chosen } from '../../../core/options.js';
import { CHURN_CONCLUSION, churnOfMovements } from '../../../customers/churn/churn-histories.js';
import type { ChurnConclusion, ChurnMetric } from '../../../customers/churn/churn-result.js';
import type { CustomerMovements } from '../../../kernels/spell/movement.js';
import type { Period } from '../../../kernels/spell/spell.js';
import { periodSpec, type SpellCounting } from '../../../kernels/spell/spell-counting.js';
import { TERM } from '../../../kernels/spell/spell-part.js';
import { assertCodes, thereIn } from '../../cells/outcomes.js';
import type { Cell, Frame, Plan, Shape } from '../../cells/shape.js';
import { extended, own } from '../../text/relation.js';
import { presenceRows } from './presences.js';
import { leftOutOfSpells, runsBefore, SPELL_FIELDS, spellRows } from './spell-rows.js';

/** Where a customer stands, by the least and the greatest instants of the period: the place of each among cells. */
const CLASS = { none: 0, startKept: 1, startLost: 2, newKept: 3, newLost: 4, backKept: 5, backLost: 6 } as const;

/** Churn and retention of customers' spells in one period. */
export function churnShape(metric: ChurnMetric): Shape {
  return {
    fields: SPELL_FIELDS,
    isOfSubjects: true,
    plan: (frame) => planOf(frame, wholePeriod(metric, frame)),
    counted(frame, cells) {
      const period = wholePeriod(metric, frame);
      const leftOut = leftOutOfSpells(frame, cells);
      const there = thereIn(cells);
      assertCodes(frame, there, 1, 'class', CLASS.backLost);
      const present = there.reduce((sum, { takes }) => sum + (takes[1] ?? 0n), 0n);
      // of nobody no term is due; that of others has not been read
      const renewals = there.length === 0 ? 0 : null;
      const found = {
        movements: movementsIn(there),
        meanCustomers: Number(present) / (period.to - period.from),
        dueForRenewal: renewals,
        notRenewed: renewals,
      };
      return {
        aggregator: null,
        result(options?: ChurnConclusion) {
          assertOptions(metric, options, CHURN_CONCLUSION);
          assertPerCustomer(metric, options);
          return churnOfMovements(metric, { ...found, period, ...leftOut }, options);
        },
      };
    },
  };
}

/** The period that is asked for. */
export function wholePeriod(metric: string, { options, onInvalid }: Frame): Period {
  const { config } = periodSpec(metric, TERM, { ...options, onInvalid } as unknown as SpellCounting);
  for (const name of ['from', 'to'] as const) {
    if (!Number.isInteger(config[name])) refuse(metric, name, 'a whole millisecond', config[name]);
  }
  return config;
}

/** Departures and returns are a matter of the order of spells, which is not counted. */
export function assertPerCustomer(metric: string, options: { readonly per?: unknown } | undefined): void {
  const per = chosen(metric, 'per', options?.per as string | undefined, 'customer departure');
  if (per !== 'customer') refuse(metric, 'per', "'customer' in SQL (departures are counted in memory)", per);
}

function planOf(frame: Frame, { from, to }: Period): Plan {
  const { dialect } = frame;
  const c = (name: string) => own(dialect, name);
  const [first, after] = [dialect.number(from), dialect.number(to)];
  const flag = (condition: string) => `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  const isSeen = `${c('startedAt')} < ${after} AND ${c('until')} > ${first} AND ${c('outcome')} = 0`;
  const isAsked = `${c('startedAt')} < ${after} AND ${c('until')} >= ${first}`;
  const kept = (lost: number) => `CASE WHEN ${c('is_there')} = 1 THEN ${lost - 1} ELSE ${lost} END`;
  return {
    rows(source) {
      const spells = extended(dialect, spellRows(frame, source, false), {
        starts: `CASE WHEN ${isSeen} THEN CASE WHEN ${c('startedAt')} < ${first} THEN ${first} ELSE ${c('startedAt')} END END`,
        ends: `CASE WHEN ${isSeen} THEN CASE WHEN ${c('until')} > ${after} THEN ${after} ELSE ${c('until')} END END`,
        is_early: flag(`${c('startedAt')} < ${first}`),
        is_old: flag(runsBefore(dialect, from)),
        is_asked: flag(isAsked),
        is_there: flag(runsBefore(dialect, to)),
      });
      const flags = ['is_early', 'is_old', 'is_asked', 'is_there'];
      const customers = presenceRows(frame, spells, flags);
      return extended(dialect, customers, {
        class: `CASE WHEN ${c('is_asked')} = 0 OR ${c('outcome')} <> 0 THEN ${CLASS.none} WHEN ${c('is_old')} = 1 THEN ${kept(CLASS.startLost)} WHEN ${c('is_early')} = 1 THEN ${kept(CLASS.backLost)} ELSE ${kept(CLASS.newLost)} END`,
        present: `CASE WHEN ${c('first_start')} IS NULL THEN 0 ELSE ${c('last_end')} - ${c('first_start')} - ${c('gaps')} END`,
      });
    },
    seen: 'seen',
    cells: ['outcome', 'class'],
    takes: [
      { name: 'seen', take: 'sum' },
      { name: 'present', take: 'sum' },
    ],
  };
}

function movementsIn(cells: readonly Cell[]): CustomerMovements {
  const of = (...classes: readonly number[]) =>
    cells.reduce((sum, { at, n }) => sum + (classes.includes(at[1] as number) ? n : 0), 0);
  const [start, joined, back] = [
    of(CLASS.startKept, CLASS.startLost),
    of(CLASS.newKept, CLASS.newLost),
    of(CLASS.backKept, CLASS.backLost),
  ];
  const [churnedFromStart, churnedFromNew, churnedFromReactivated] = [
    of(CLASS.startLost),
    of(CLASS.newLost),
    of(CLASS.backLost),
  ];
  const churned = churnedFromStart + churnedFromNew + churnedFromReactivated;
  return {
    start,
    new: joined,
    reactivated: back,
    churned,
    churnedFromStart,
    churnedFromNew,
    churnedFromReactivated,
    end: start + joined + back - churned,
  };
}
