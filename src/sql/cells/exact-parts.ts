import { refuse } from '../../core/errors.js';
import type { Dialect } from '../dialects/dialect.js';
import { own } from '../text/relation.js';
import type { Cell, Take } from './shape.js';

/*
 * Squares and products of whole numbers up to 2^51 need more than the 64 bits that some engines have. So a number is cut into a high
 * part and a low one of 20 bits, and what is added up are products of parts, which are below 2^62: the sums of three of them, and a
 * shift here, give the sum of squares exactly. The slow twin is BigInt over the rows, which the tests compare with.
 */

/** 2^20, where numbers are cut. */
const CUT = 1_048_576;

/** SQL of the parts of a number, by names: `x_high` and `x_low`, with the sign of the number. */
export function partsOf(dialect: Dialect, name: string): Record<string, string> {
  const cut = dialect.number(CUT);
  const column = own(dialect, name);
  return { [`${name}_high`]: dialect.divided(column, cut), [`${name}_low`]: dialect.remainder(column, cut) };
}

/** SQL of the products of two numbers whose parts are there. */
export function productsOf(dialect: Dialect, name: string, [a, b]: readonly [string, string]): Record<string, string> {
  const part = (of: string, half: string) => own(dialect, `${of}_${half}`);
  const mixed = `${part(a, 'high')} * ${part(b, 'low')}`;
  return {
    [`${name}_high`]: `${part(a, 'high')} * ${part(b, 'high')}`,
    [`${name}_mixed`]: a === b ? mixed : `${mixed} + ${part(a, 'low')} * ${part(b, 'high')}`,
    [`${name}_low`]: `${part(a, 'low')} * ${part(b, 'low')}`,
  };
}

/** What is taken of products, under a name. */
export function takesOfProducts(name: string): Take[] {
  return ['high', 'mixed', 'low'].map((half) => ({ name: `${name}_${half}`, take: 'sum' }));
}

/** A sum of products from its three, at a place of what was taken; `isSquare` where the mixed one stands for two. */
export function sumOfProducts({ takes }: Cell, place: number, isSquare: boolean): bigint {
  const [high, mixed, low] = [takes[place], takes[place + 1], takes[place + 2]].map((each) => each ?? 0n) as [
    bigint,
    bigint,
    bigint,
  ];
  return (high << 40n) + (mixed << (isSquare ? 21n : 20n)) + low;
}

/** A sum that must be there. */
export function sumAt(caller: string, { takes }: Cell, place: number): bigint {
  return takes[place] ?? refuse(caller, 'a sum', 'there where rows are', null, 'INVALID_VALUE');
}

/** A whole number as the doubles that states have: the largest first, each the nearest to what is left. */
export function doublesOf(whole: bigint): number[] {
  const parts: number[] = [];
  for (let left = whole; left !== 0n; ) {
    const part = Number(left);
    parts.push(part);
    left -= BigInt(part);
  }
  return parts;
}
