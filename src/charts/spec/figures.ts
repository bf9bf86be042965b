import { refuse } from '../../core/errors.js';
import type { Interval, Unit } from '../../core/result.js';
import { LENGTHS } from '../../format/duration-text.js';
import { filled } from '../../format/filled.js';
import { assertMeasured, type Clues, type Measured, measureOf } from '../../format/measured.js';
import { numberText } from '../../format/number-text.js';
import { IN_PERCENT, type Quantity, quantityOf } from '../../format/quantity.js';
import { labelOf, valueText } from '../../format/value-text.js';
import { LARGEST } from '../../stats/sums/summable.js';
import { type Drawing, say } from './chart-options.js';
import { domainOf, type Reach, ticksIn } from './ticks.js';

/** What is measured and in which unit, with what else says how it is written. */
export interface About extends Clues {
  readonly metric: string;
  readonly unit: Unit | null;
}

/** A number with what it rests on, checked. */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `null` where it is not known. */
  readonly n: number | null;
  readonly interval: Interval | null;
}

/** What a result says of itself; of one of a caller's own, what there is. */
export function aboutOf(result: unknown): About {
  const { metric, unit, ...clues } = Object(result) as Partial<About>;
  return { ...clues, metric: typeof metric === 'string' ? metric : '', unit: typeof unit === 'string' ? unit : null };
}

/** The number of a result, and of any part of one that has `value`. */
export function figureOf(caller: string, result: unknown, name = 'result'): Figure {
  const { value, interval = null, n } = Object(result) as Partial<Measured>;
  assertMeasured(caller, { metric: name, value, interval, n: n ?? 0 }, name);
  const [low, high] = interval ? [interval.low, interval.high] : [null, null];
  for (const number of [value, low, high]) {
    if (Math.abs(number ?? 0) > LARGEST) refuse(caller, name, 'at most 2^960 in size', number, 'INVALID_VALUE');
  }
  const plain = (number: number | null | undefined) => (number == null ? null : number + 0);
  return { value: plain(value), low: plain(low), high: plain(high), n: n ?? null, interval };
}

/** A finite number out of a result; `null` where it has `null`. */
export function numberIn(caller: string, name: string, value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !(Math.abs(value) <= LARGEST)) {
    refuse(caller, name, 'a finite number, or null', value, 'INVALID_VALUE');
  }
  return value + 0;
}

/** The same where there is always one. */
export function knownIn(caller: string, name: string, value: unknown): number {
  return numberIn(caller, name, value) ?? refuse(caller, name, 'a finite number', value, 'INVALID_VALUE');
}

/** A list out of a result. */
export function listIn(caller: string, name: string, list: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(list)) refuse(caller, name, 'a list, as in a result', list, 'INVALID_VALUE');
  return Array.from(list as unknown[], (each) => Object(each) as Readonly<Record<string, unknown>>);
}

/** How the value and the interval of a result are written. */
export function quantityIn(drawing: Drawing, about: About, { value, interval }: Figure): Quantity {
  return quantityOf(drawing, { ...about, interval }, value ?? 0);
}

/** A value with its interval; what the language has for none. */
export function figureText(drawing: Drawing, about: About, figure: Figure): string {
  if (figure.value === null) return drawing.words.none;
  return valueText(drawing, quantityIn(drawing, about, figure), figure, figure.value);
}

/** A share, such as a level of confidence. */
export function percentText(drawing: Drawing, share: number, digits = 2): string {
  return numberText(drawing, share, { style: 'percent', maximumFractionDigits: digits });
}

/** A count of observations. */
export function countText(drawing: Drawing, n: number): string {
  return say(drawing, 'n', { n: numberText(drawing, n) });
}

/** A name, its number and what that rests on: what is told of a mark. */
export function told(drawing: Drawing, name: string, text: string, n: number | null = null): string {
  const value = n === null ? text : say(drawing, 'with', { value: text, n: countText(drawing, n) });
  return say(drawing, 'told', { name, value });
}

/** The line below a title: which measure it is, the number and what that rests on. */
export function figureLine(drawing: Drawing, result: object, figure: Figure): string {
  const about = aboutOf(result);
  const { n, interval } = figure;
  const label = labelOf(drawing, measureOf({ ...about, unit: about.unit as Unit, value: figure.value, n: n ?? 0 }));
  const text = figureText(drawing, about, figure);
  const value = label ? say(drawing, 'told', { name: label, value: text }) : text;
  // totals and pairs of numbers are one observation, which says nothing
  const isTold = n !== null && (n !== 1 || interval !== null);
  return isTold ? say(drawing, 'with', { value, n: countText(drawing, n) }) : value;
}

/** Whether numbers are read in percent. */
export function isPercent({ metric, unit }: About): boolean {
  return unit === 'fraction' || (unit === 'ratio' && IN_PERCENT.test(metric));
}

/** An axis of numbers: what it covers, where it has texts, and which. */
export interface Scale {
  readonly domain: [number, number];
  readonly ticks: number[];
  readonly texts: string[];
}

/** An axis for numbers of a kind: it covers `ends` and has about `most` texts. */
export function scaleOf(
  drawing: Drawing,
  about: About,
  ends: readonly (number | null)[],
  most: number,
  reach: Reach = {},
): Scale {
  const known = ends.filter((end) => end !== null);
  const size = known.reduce((most, end) => Math.max(most, Math.abs(end)), 0);
  const isBusiness = /business|per-case/.test(`${about.clock}`);
  const isTime = about.unit === 'ms';
  const unit = isTime ? Math.max(isBusiness ? 1 : 0, firstUnit(size)) : 0;
  const length = isTime ? (LENGTHS[unit] as number) : 1;
  const own = { ...limitsOf(about, known), ...reach };
  const scaled = (number: number | undefined) => (number === undefined ? undefined : number / length);
  const within = { min: scaled(own.min), max: scaled(own.max), from: scaled(own.from) };
  const domain = domainOf(
    known.map((end) => end / length),
    within,
    most,
  );
  const ticks = ticksIn(domain, most);
  const format: Intl.NumberFormatOptions = isPercent(about)
    ? { style: 'percent', maximumSignificantDigits: 6 }
    : Math.max(...ticks.map(Math.abs)) < 1e6
      ? { maximumSignificantDigits: 6 }
      : { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 };
  const texts = ticks.map((tick) => {
    const n = numberText(drawing, tick, format);
    return isTime ? filled(`${drawing.words.durations[unit]}`, { n }) : n;
  });
  return { domain: [domain[0] * length, domain[1] * length], ticks: ticks.map((tick) => tick * length), texts };
}

/** The largest unit of time of which an axis has some. */
function firstUnit(size: number): number {
  const found = LENGTHS.findIndex((length) => size >= 2.5 * length);
  return found < 0 ? LENGTHS.length - 1 : found;
}

/** What numbers of a unit can be. */
function limitsOf({ unit, metric, measure, scale }: About, known: readonly number[]): Reach {
  const { min, max } = Object(scale) as { min?: number; max?: number };
  const index = measure === 'index' || metric === 'apdex' ? 1 : 100;
  const limits: Partial<Record<Unit, readonly [number, number]>> = {
    fraction: [0, 1],
    points: [-100, 100],
    index: [0, index],
    ...(Number.isFinite(min) && Number.isFinite(max) ? { score: [min as number, max as number] as const } : {}),
  };
  const [least, most] = (unit && limits[unit]) || [0, Infinity];
  // differences reach further than what they are of
  const low = known.reduce((lowest, end) => Math.min(lowest, end), least);
  const high = known.reduce((highest, end) => Math.max(highest, end), most);
  return { ...(low < least ? {} : { min: least }), ...(high > most || most === Infinity ? {} : { max: most }) };
}
