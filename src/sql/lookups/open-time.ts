import type { Frame } from '../cells/shape.js';
import { extended, own, type Relation } from '../text/relation.js';
import { stepped } from '../text/stepped.js';
import { DAY, type HoursTable } from './hours-table.js';

/** Open time by look-up, and what must have run before. */
export interface OpenTimeLookup {
  readonly setup: readonly string[];
  /** The same rows with open time from the start of the table up to instants, by names: `{ open: 'at' }`; what is in `at` counts from there too, and lies in the table. */
  added(source: Relation, instants: Readonly<Record<string, string>>): Relation;
}

/** The look-up that was asked for: both say the same. */
export function openTimeLookup({ dialect, lookup }: Frame, table: HoursTable, times: number): OpenTimeLookup {
  return lookup === 'case' ? byEdges(dialect, table) : byJoin(dialect, table, times);
}

type Dialect = Frame['dialect'];

/**
 * In the statement itself: open time is a line that rises by 1 where it is open and not at all where it is closed, so between two edges
 * it is the instant less something, or a number.
 */
function byEdges(dialect: Dialect, { edges }: HoursTable): OpenTimeLookup {
  return {
    setup: [],
    added(source, instants) {
      const columns = Object.entries(instants).map(([name, at]) => {
        const leaves = ['0'];
        let total = 0;
        for (let i = 0; i < edges.length; i += 2) {
          const [open, close] = [edges[i] as number, edges[i + 1] as number];
          leaves.push(`${own(dialect, at)} - ${dialect.number(open - total)}`);
          total += close - open;
          leaves.push(dialect.number(total));
        }
        return [name, stepped(dialect, own(dialect, at), edges, leaves)];
      });
      return extended(dialect, source, Object.fromEntries(columns) as Record<string, string>);
    },
  };
}

/**
 * In a table with a row a day, which is joined once for each instant: each join stands in a subquery of its own, since there are engines
 * that take one for each, and where a temporary table can be opened once only there is one for each too.
 */
function byJoin(dialect: Dialect, { rows, stretches, name }: HoursTable, times: number): OpenTimeLookup {
  const pairs = Array.from({ length: stretches }, (_, k) => [`opens_${k + 1}`, `closes_${k + 1}`] as const);
  const columns = ['hours_day', 'hours_before', ...pairs.flat()].map((column) => `cx_${column}`);
  const names = dialect.opensOnce ? Array.from({ length: times }, (_, k) => `${name}_${k + 1}`) : [name];
  return {
    setup: names.flatMap((each) => dialect.temporary(each, columns, rows)),
    added(source, instants) {
      const split = Object.values(instants).flatMap((at) => [
        [`${at}_day`, dialect.divided(own(dialect, at), dialect.number(DAY))],
        [`${at}_time`, dialect.remainder(own(dialect, at), dialect.number(DAY))],
      ]);
      let relation = extended(dialect, source, Object.fromEntries(split) as Record<string, string>);
      for (const [k, [open, at]] of Object.entries(instants).entries()) {
        const time = own(dialect, `${at}_time`);
        const within = pairs.map((pair) => {
          const [opens, closes] = pair.map((column) => own(dialect, column)) as [string, string];
          return ` + CASE WHEN ${time} <= ${opens} THEN 0 WHEN ${time} < ${closes} THEN ${time} - ${opens} ELSE ${closes} - ${opens} END`;
        });
        const kept = relation.columns.map((column) => own(dialect, column)).join(', ');
        const found = `${own(dialect, 'hours_before')}${within.join('')} AS ${own(dialect, open)}`;
        const joined = dialect.identifier(names[k % names.length] as string);
        relation = {
          sql: `SELECT ${kept}, ${found} FROM (${relation.sql}${dialect.fence}) AS ${own(dialect, 'rows')} ${dialect.join} ${joined} ON ${own(dialect, `${at}_day`)} = ${own(dialect, 'hours_day')}`,
          columns: [...relation.columns, open],
        };
      }
      return relation;
    },
  };
}
