import type { Dialect } from '../dialects/dialect.js';
import type { FieldKind } from './shape.js';

/** How a field came out, in the column `<field>_is`. */
export const IS = {
  there: 0,
  missing: 1,
  /** What memory counts as invalid or refuses. */
  invalid: 2,
  /** What memory may well take, and SQL could not count exactly: fractions and sizes from 2^51 on. Always refused. */
  unfit: 3,
} as const;

/** Whole numbers up to here can be counted, and the squares of their parts added up, in 64 bits. */
export const LARGEST = 2_251_799_813_685_247;

/** The last instant that there is. */
const LAST = 8.64e15;

/** A field as two columns: what it holds, NULL where that is not fit to be counted, and how it came out. */
export function fieldColumns(
  dialect: Dialect,
  kind: FieldKind,
  sql: string,
): { readonly value: string; readonly is: string } {
  const { number, isText } = dialect;
  if (kind === 'any') {
    const is = isText ? `CASE WHEN ${isText(sql)} THEN ${IS.invalid} ELSE ${IS.there} END` : number(IS.there);
    return { value: sql, is: isThere(sql, is) };
  }
  if (kind === 'id') {
    const text = dialect.exactText(sql);
    return { value: text, is: isThere(sql, `CASE WHEN ${text} = '' THEN ${IS.invalid} ELSE ${IS.there} END`) };
  }
  if (kind === 'flag') {
    const flag = dialect.flag(sql);
    return { value: flag, is: isThere(sql, `CASE WHEN ${flag} < 0 THEN ${IS.invalid} ELSE ${IS.there} END`) };
  }
  const most = kind === 'instant' ? LAST : LARGEST;
  const isNumber = isText ? `NOT (${isText(sql)}) AND ` : '';
  const fits = `${isNumber}${sql} >= ${number(-most)} AND ${sql} <= ${number(most)} AND ${dialect.isWhole(sql)}`;
  return {
    value: `CASE WHEN ${fits} THEN ${dialect.whole(sql)} END`,
    is: isThere(sql, `CASE WHEN ${fits} THEN ${IS.there} ELSE ${IS.unfit} END`),
  };
}

function isThere(sql: string, otherwise: string): string {
  return `CASE WHEN ${sql} IS NULL THEN ${IS.missing} ELSE ${otherwise} END`;
}
