/*
 * Expansions: an exact number as a list of doubles that do not overlap, smallest first, without zeros
 * (J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic, 1997). Its length has no useful bound: parts of one bit
 * each do not overlap either, so lists of 60 and more parts do occur. Hence plain arrays, shortened when they get long.
 */

/** Longest list that is kept; the shortest form of any sum has about 40 parts. */
const LONGEST = 64;

/** Shewchuk's Grow-Expansion, in place. */
function grow(parts: number[], value: number): void {
  let carry = value;
  let kept = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as number;
    const total = carry + part;
    const shadow = total - carry;
    const lost = carry - (total - shadow) + (part - shadow);
    if (lost !== 0) parts[kept++] = lost;
    carry = total;
  }
  if (carry !== 0) parts[kept++] = carry;
  while (parts.length > kept) parts.pop();
}

/** The double nearest to an expansion, ties to even; the rounding of Python's `math.fsum`. */
function nearest(parts: readonly number[]): number {
  let i = parts.length - 1;
  let high = parts[i] ?? 0;
  let low = 0;
  while (i > 0 && low === 0) {
    const part = parts[--i] as number;
    const total = high + part;
    low = part - (total - high);
    high = total;
  }
  // A tie that was rounded to even, though what is left below says which side the exact number is on.
  const below = parts[i - 1] ?? 0;
  if ((low > 0 && below > 0) || (low < 0 && below < 0)) {
    const twice = low * 2;
    const moved = high + twice;
    if (moved - high === twice) return moved;
  }
  return high;
}

/** The one shortest form: each double nearest to what the ones before it leave, largest first. Uses up `parts`. */
function shortest(parts: number[]): number[] {
  const result: number[] = [];
  while (parts.length > 0) {
    const head = nearest(parts);
    result.push(head);
    grow(parts, -head);
  }
  return result;
}

/** Adds a value to an expansion, in place, exactly. */
export function growExpansion(parts: number[], value: number): void {
  grow(parts, value);
  if (parts.length >= LONGEST) parts.push(...shortest(parts).reverse());
}

/** All of high + low + rest as one expansion. */
function whole(high: number, low: number, rest: readonly number[]): number[] {
  const parts = rest.slice();
  grow(parts, low);
  grow(parts, high);
  return parts;
}

/** The double nearest to high + low + rest; never -0. */
export function roundedSum(high: number, low: number, rest: readonly number[] | undefined): number {
  return rest === undefined || rest.length === 0 ? high + low : nearest(whole(high, low, rest));
}

/** high + low + rest in its one shortest form, largest part first; `[]` for zero. */
export function canonicalSum(high: number, low: number, rest: readonly number[] | undefined): number[] {
  return shortest(whole(high, low, rest ?? []));
}
