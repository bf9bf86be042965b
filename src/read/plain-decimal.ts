/** What stands in a decimal, as character codes; -1 or NaN where groups are not apart. */
export interface DecimalForm {
  readonly decimal: number;
  readonly group: number;
}

const POINT: DecimalForm = { decimal: 46, group: -1 };

/**
 * The number that digits stand for, with a minus before them or none and a point among them or none; NaN for anything else. With a form,
 * other separators take the place of the point, and groups of three digits may be apart; `start` and `end` cut the text.
 *
 * Up to 15 characters the digits make a whole number below 2^53, divided by a power of ten that is exact too: a quotient of two
 * exact numbers is the double nearest to the decimal, as `Number(text)` has it, at a fraction of the time. Longer texts are left
 * to `Number`, once it is seen that there is nothing but digits in them (those of another form to whoever asks).
 */
export function plainDecimal(text: string, form: DecimalForm = POINT, start = 0, end = text.length): number {
  if (end - start > 15) return form === POINT ? longDecimal(text) : Number.NaN;
  let digits = 0;
  let divisor = 1;
  let step = 1;
  // where the last group began, or else the first digit
  let from = text.charCodeAt(start) === MINUS ? start + 1 : start;
  const first = from;
  for (let i = first; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      digits = digits * 10 + (code - ZERO);
      divisor *= step;
    } else if (step === 1 && code === form.decimal && i > first && i < end - 1) {
      if (!isGroup(from, i, first)) return Number.NaN;
      step = 10;
    } else if (step === 1 && code === form.group && isFirstOrGroup(text, from, i, first)) {
      from = i + 1;
    } else return Number.NaN;
  }
  if (end <= first || (step === 1 && !isGroup(from, end, first))) return Number.NaN;
  // "+ 0" turns -0 into 0
  return (first > start ? -digits : digits) / divisor + 0;
}

const MINUS = 45;
const ZERO = 48;
const NINE = 57;

/** Whether digits end where they may: three after a separator of groups, any number without one. */
function isGroup(from: number, end: number, first: number): boolean {
  return from === first || end - from === 3;
}

/** Whether a separator of groups may stand here: after one to three digits, of which the first is not 0, or after a group. */
function isFirstOrGroup(text: string, from: number, at: number, first: number): boolean {
  if (from !== first) return at - from === 3;
  return at > first && at - first <= 3 && text.charCodeAt(first) !== ZERO;
}

/** Texts of any length; what a double cannot hold is none. */
function longDecimal(text: string): number {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}
