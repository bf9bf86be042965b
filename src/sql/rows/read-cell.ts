import { refuse } from '../../core/errors.js';

/** Places behind the point that a decimal of an engine has at most, and far more. */
const MOST_PLACES = 1000;

/** A whole number however a driver gives it: number, bigint, decimal text, `{ value, scale }`, or an object that writes itself as one. */
export function wholeOf(caller: string, column: string, given: unknown): bigint | null {
  if (given == null) return null;
  if (typeof given === 'bigint') return given;
  if (typeof given === 'boolean') return BigInt(given);
  if (typeof given === 'number') {
    if (Number.isSafeInteger(given)) return BigInt(given);
    const expected =
      'a whole number that a double holds exactly: have the driver give 64-bit numbers as BigInt or text';
    return refuse(caller, `column ${column}`, expected, given, 'INVALID_VALUE');
  }
  const text = typeof given === 'object' ? textOf(given) : given;
  const [, digits] = (typeof text === 'string' && /^\s*([+-]?\d+)(?:\.0*)?\s*$/.exec(text)) || [];
  return digits === undefined
    ? refuse(caller, `column ${column}`, 'a whole number', given, 'INVALID_VALUE')
    : BigInt(digits);
}

/** The decimal text of an object that stands for a number: `value` over `scale` places, or what it writes itself as. */
function textOf(given: object): string {
  const { value, scale } = given as { readonly value?: unknown; readonly scale?: unknown };
  const isScale = Number.isInteger(scale) && (scale as number) >= 0 && (scale as number) <= MOST_PLACES;
  if ((typeof value === 'bigint' || Number.isSafeInteger(value)) && isScale) {
    const by = 10n ** BigInt(scale as number);
    const whole = BigInt(value as bigint);
    return whole % by === 0n ? String(whole / by) : `${whole}e-${scale as number}`;
  }
  if (Object.prototype.toString.call(given) === '[object Date]') return '';
  try {
    return String(given);
  } catch {
    return '';
  }
}

/** The same as a number; what is none, or no safe one, is refused. */
export function numberOf(caller: string, column: string, given: unknown): number | null {
  const whole = wholeOf(caller, column, given);
  if (whole === null) return null;
  const number = Number(whole);
  return Number.isSafeInteger(number)
    ? number
    : refuse(caller, `column ${column}`, 'a whole number of size up to 2^53', String(whole), 'INVALID_VALUE');
}
