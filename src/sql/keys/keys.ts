import { instantAt } from '../../calendar/periods/instant-at.js';
import { type PeriodDays, periodDaysOf } from '../../calendar/periods/period-days.js';
import { type ZonePeriods, zonePeriods } from '../../calendar/periods/zone-periods.js';
import { type TimeZone, timeZoneOf } from '../../calendar/zones/time-zone.js';
import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { asOfOption, lastBegun } from '../../kernels/history/visit-spec.js';
import type { SqlPeriodKey, SqlTypedKey } from '../asked/query.js';
import { RawSql } from '../asked/raw.js';
import { fieldColumns, IS } from '../cells/fields.js';
import type { Dialect } from '../dialects/dialect.js';
import { withLocalDay } from '../lookups/local-days.js';
import { periodOfDay } from '../lookups/periods.js';
import { extended, own, type Relation } from '../text/relation.js';
import { columnSql, isColumn } from '../text/source.js';
import { stepped } from '../text/stepped.js';

/** A key of groups, checked. */
export type Key = ValueKey | PeriodKey;

interface ValueKey {
  readonly name: string;
  readonly type: 'text' | 'number' | 'boolean';
  readonly sql: string;
}

/** A key of calendar periods. */
export interface PeriodKey {
  readonly name: string;
  readonly type: 'period';
  readonly sql: string;
  readonly days: PeriodDays;
  readonly zone: TimeZone;
  readonly asOf: number;
  /** The first instant that is looked at; `null` for the first one that rows have. */
  readonly from: number | null;
  /** The period that was not over at `asOf`, and the last one that had begun before. */
  readonly open: number;
  readonly last: number;
  readonly clock: ZonePeriods;
}

/** Codes of rows that have no period, far from all numbers of periods. */
export const NO_PERIOD = {
  after: 900_000_000,
  before: -900_000_000,
  unfit: 900_000_001,
  tooEarly: -900_000_001,
} as const;

/** Stands for a key that is no whole number: no double holds it exactly, so that whoever reads it refuses it. */
export const NO_NUMBER = 9_007_199_254_740_992;

/** The keys that groups are asked for by. */
export function keysOf(caller: string, dialect: Dialect, by: unknown): Key[] {
  if (by === undefined) return [];
  const names = Object(by) === by && !isColumn(by) && !Array.isArray(by) ? Object.keys(by as object) : [];
  if (names.length === 0) refuse(caller, 'by', 'an object that names at least one key', by);
  return names.map((name) => keyOf(caller, dialect, name, (by as Readonly<Record<string, unknown>>)[name]));
}

function keyOf(caller: string, dialect: Dialect, name: string, given: unknown): Key {
  const option = `by.${name}`;
  if (typeof given === 'string' || RawSql.is(given)) {
    return { name, type: 'text', sql: columnSql(caller, dialect, option, given) };
  }
  if (Object(given) !== given)
    refuse(caller, option, 'a column, { column, type } or { period, at, timeZone, asOf }', given);
  if ('period' in (given as object)) return periodKey(caller, dialect, name, given as SqlPeriodKey);
  assertOptions(caller, given, 'column type', `${option}.`);
  const { column, type = 'text' } = given as SqlTypedKey;
  if (!/^(text|number|boolean)$/.test(type)) refuse(caller, `${option}.type`, 'text, number or boolean', type);
  return { name, type, sql: columnSql(caller, dialect, `${option}.column`, column) };
}

function periodKey(caller: string, dialect: Dialect, name: string, given: SqlPeriodKey): PeriodKey {
  const option = `by.${name}.`;
  assertOptions(caller, given, 'period at timeZone asOf from weekStart anchorDay anchorMonth', option);
  const { period, at, timeZone, asOf: until, from: first, ...starts } = given;
  const asked = `${caller}: by.${name}`;
  const days = periodDaysOf(asked, period, starts);
  const zone = timeZoneOf(asked, timeZone);
  const clock = zonePeriods(zone, days);
  const asOf = asOfOption(asked, until);
  const from = first === undefined ? null : instantAt(caller, `${option}from`, first, timeZone);
  if (from !== null && from > asOf) refuse(caller, `${option}from`, 'not after asOf', first);
  const { open, last } = lastBegun(clock, asOf);
  const sql = columnSql(caller, dialect, `${option}at`, at);
  return { name, type: 'period', sql, days, zone, clock, asOf, from, open, last };
}

/** The columns of a source that tell groups apart, by the names `key_1`, `key_2` …; of a period its instant too. */
export function keyColumns(dialect: Dialect, keys: readonly Key[]): Record<string, string> {
  const columns: Record<string, string> = {};
  for (const [k, { type, sql }] of keys.entries()) {
    if (type !== 'period') columns[`key_${k + 1}`] = keySql(dialect, type, sql);
    else {
      const { value, is } = fieldColumns(dialect, 'instant', sql);
      columns[`key_${k + 1}_at`] = value;
      columns[`key_${k + 1}_is`] = is;
    }
  }
  return columns;
}

function keySql(dialect: Dialect, type: 'text' | 'number' | 'boolean', sql: string): string {
  if (type === 'text') return dialect.exactText(sql);
  if (type === 'boolean') return dialect.flag(sql);
  const { value, is } = fieldColumns(dialect, 'number', sql);
  return `CASE WHEN ${is} = ${IS.unfit} THEN ${dialect.number(NO_NUMBER)} ELSE ${value} END`;
}

/** A source with the numbers of periods in place of their instants. */
export function withPeriods(dialect: Dialect, source: Relation, keys: readonly Key[]): Relation {
  let relation = source;
  for (const [k, key] of keys.entries()) {
    if (key.type !== 'period') continue;
    const name = `key_${k + 1}`;
    const isFew = key.days.period !== 'day' && key.days.period !== 'week';
    relation = isFew ? withSteps(dialect, relation, name, key) : withDays(dialect, relation, name, key);
  }
  return relation;
}

/** Months and longer ones, by the instants at which they begin: a few comparisons a row. */
function withSteps(dialect: Dialect, source: Relation, name: string, { from, asOf, clock }: PeriodKey): Relation {
  const { number } = dialect;
  const [instant, is] = [`${name}_at`, `${name}_is`].map((column) => own(dialect, column)) as [string, string];
  const early = from === null ? NO_PERIOD.tooEarly : NO_PERIOD.before;
  const [least, end] = [Math.ceil(from ?? 0), Math.floor(asOf) + 1];
  const { starts, periods } = least < end ? clock.breaks(least, end - 1) : { starts: [], periods: [] };
  const bounds = least < end ? [least, ...starts.slice(1), end] : [end];
  const steps = stepped(dialect, instant, bounds, [early, ...periods, NO_PERIOD.after].map(number));
  const none = `CASE WHEN ${is} = ${IS.unfit} THEN ${number(NO_PERIOD.unfit)} END`;
  return extended(dialect, source, { [name]: `CASE WHEN ${instant} IS NULL THEN ${none} ELSE ${steps} END` });
}

/** Days and weeks, of which there are many, by arithmetic on local days. */
function withDays(dialect: Dialect, source: Relation, name: string, key: PeriodKey): Relation {
  const { from, asOf, zone, days } = key;
  const { number } = dialect;
  const [instant, is] = [`${name}_at`, `${name}_is`].map((column) => own(dialect, column)) as [string, string];
  const least = from ?? 0;
  const dated = withLocalDay(dialect, source, `${name}_at`, name, zone, least, asOf);
  const [first, last] = [least, asOf].map((at) => Math.floor((at + zone.offsetAt(at)) / 86_400_000)) as [
    number,
    number,
  ];
  // where clocks go back over a midnight the last day may be one later
  const period = periodOfDay(dialect, days, own(dialect, name), first - 1, last + 1);
  const early = number(from === null ? NO_PERIOD.tooEarly : NO_PERIOD.before);
  return extended(dialect, dated, {
    [name]: `CASE WHEN ${is} = ${IS.missing} THEN NULL WHEN ${is} = ${IS.unfit} THEN ${number(NO_PERIOD.unfit)} WHEN ${instant} > ${number(asOf)} THEN ${number(NO_PERIOD.after)} WHEN ${instant} < ${number(least)} THEN ${early} ELSE ${period} END`,
  });
}
