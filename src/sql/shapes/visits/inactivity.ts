import type { InactivityParts } from '../../../customers/inactivity/inactivity-churn-rate.js';
import type { LapsedTally } from '../../../customers/inactivity/lapsed-customer-rate.js';
import { grouped } from '../../text/grouped.js';
import { own } from '../../text/relation.js';
import { FAR_DAY, type Question } from './questions.js';

/** Where a customer stands between two windows: the place of each among cells. */
const STANDING = { none: 0, retained: 1, churned: 2, new: 3, reactivated: 4 } as const;

/** Customers by whether they were active in the days before one day, and before another. */
export function inactivity(from: number, to: number, windowDays: number): Question<InactivityParts> {
  return {
    part({ dialect, keys, days }) {
      const { number } = dialect;
      const c = (name: string) => own(dialect, name);
      const lastBefore = (day: number) =>
        `MAX(CASE WHEN ${c('day')} < ${number(day)} THEN ${c('day')} ELSE ${number(-FAR_DAY)} END)`;
      const rows = grouped(dialect, days, [...keys, 'who'], {
        first: `MIN(${c('day')})`,
        before_from: lastBefore(from),
        before_to: lastBefore(to),
      });
      const [was, is] = [
        `${c('before_from')} >= ${number(from - windowDays)}`,
        `${c('before_to')} >= ${number(to - windowDays)}`,
      ];
      const { retained, churned, reactivated, none } = STANDING;
      const cases = `WHEN ${was} AND ${is} THEN ${retained} WHEN ${was} THEN ${churned} WHEN ${is} AND ${c('first')} >= ${number(from)} THEN ${STANDING.new} WHEN ${is} THEN ${reactivated}`;
      return { rows, cells: { b: `CASE ${cases} ELSE ${none} END` } };
    },
    answer(cells) {
      const of = (standing: number) => cells.find(({ b }) => b === standing)?.n ?? 0;
      const { retained, churned, reactivated } = STANDING;
      const parts = {
        churned: of(churned),
        retained: of(retained),
        new: of(STANDING.new),
        reactivated: of(reactivated),
      };
      const [activeStart, activeEnd] = [parts.churned + parts.retained, parts.retained + parts.new + parts.reactivated];
      return { activeStart, ...parts, activeEnd };
    },
  };
}

/** Customers whose last day, and whose first one, is not after a day. */
export function lapsed(limit: number): Question<LapsedTally> {
  return {
    part({ dialect, keys, days }) {
      const c = (name: string) => own(dialect, name);
      const rows = grouped(dialect, days, [...keys, 'who'], { first: `MIN(${c('day')})`, latest: `MAX(${c('day')})` });
      const after = (day: string) => `${c(day)} > ${dialect.number(limit)}`;
      return { rows, cells: { b: `CASE WHEN ${after('first')} THEN 2 WHEN ${after('latest')} THEN 0 ELSE 1 END` } };
    },
    answer(cells) {
      const of = (standing: number) => cells.find(({ b }) => b === standing)?.n ?? 0;
      return { customers: of(0) + of(1) + of(2), tooYoung: of(2), lapsed: of(1) };
    },
  };
}
