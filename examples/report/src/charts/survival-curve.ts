import type { TtrResult } from 'cx-metrics';

/** Points of a drawn curve: more than there are pixels would be wasted. */
const MOST_POINTS = 400;
/** Where the drawing ends: the last few cases would take most of the width. */
const TAIL = 0.05;
/** So many times the age of the last case that ended: what is only open shows that the curve stays where it is. */
const FLAT = 1.25;

/** A point of a curve that is drawn. */
export interface Point {
  readonly name: string;
  readonly time: number;
  readonly open: number;
  /** Two standard errors (Greenwood) below and above. */
  readonly low: number;
  readonly high: number;
}

type Curve = NonNullable<NonNullable<TtrResult['survival']>['steps']>;

/** Where the drawing of a curve ends, in milliseconds: with 5 % left or, where more stay, soon after the last one that ended. */
export function endOf(curve: Curve): number {
  const [last, lastEnded] = [curve.at(-1)?.time ?? 0, curve.findLast(({ events }) => events > 0)?.time ?? 0];
  const flat = lastEnded > 0 ? Math.min(last, FLAT * lastEnded) : last;
  return Math.max(curve.find(({ survival }) => survival <= TAIL)?.time ?? flat, 1);
}

/** Steps of a curve as they are drawn, thinned out to what can be seen; times in units of `unitMs`. */
export function points(name: string, curve: Curve, end: number, unitMs: number): Point[] {
  let last = pointOf(name, 0, 1, null);
  const found = [last];
  let newest = last;
  for (const { time, survival, se } of curve) {
    if (time > end) break;
    newest = pointOf(name, time / unitMs, survival, se);
    if (newest.time - last.time < end / unitMs / MOST_POINTS && last.open - survival < 1 / MOST_POINTS) continue;
    last = newest;
    found.push(last);
  }
  // The curve goes on at its level to the edge of the drawing, but not past what has been seen while cases are open.
  const edge = newest.open > 0 ? Math.min(end, curve.at(-1)?.time ?? 0) : end;
  return [...found, { ...newest, time: edge / unitMs }];
}

function pointOf(name: string, time: number, open: number, se: number | null): Point {
  const reach = 2 * (se ?? 0);
  return { name, time, open, low: Math.max(0, open - reach), high: Math.min(1, open + reach) };
}
