import {
  type FitReason,
  fitModel,
  type HoldoutComparison,
  holdoutComparison,
  type ModelFit,
  type Orders,
  type PurchaseSummary,
  purchaseSummary,
  type TrackingCurve,
  trackingCurve,
} from 'cx-metrics';
import { Problem } from '../../problem.js';
import type { ValueRequest } from '../../request/request.js';
import { type Ahead, aheadOf, LEAST_REPEATERS, MODELS, UNIT_DAYS } from './worth.js';

/** Why a model must not be trusted. */
export type Worry =
  | { readonly kind: 'few-repeaters'; readonly repeaters: number }
  | { readonly kind: 'regular'; readonly share: number }
  | { readonly kind: 'not-fitted'; readonly reason: FitReason; readonly before: string | undefined }
  | { readonly kind: 'nothing-held-out' }
  | { readonly kind: 'far-off'; readonly comparison: HoldoutComparison }
  | { readonly kind: 'season'; readonly block: Block };

/** Four weeks of the curve. */
export interface Block {
  /** The first day after them. */
  readonly to: string;
  readonly actual: number;
  readonly expected: number;
}

/** How the model did where it was fitted to the first part of the data and asked for the rest. */
export interface Check {
  readonly summary: PurchaseSummary;
  readonly fit: ModelFit<string>;
  /** `undefined` where that fit found nothing. */
  readonly told:
    | { readonly comparison: HoldoutComparison; readonly curve: TrackingCurve; readonly furthest: Block | undefined }
    | undefined;
}

/** What the customers of today are worth, by a model of what they will do. */
export interface Value {
  readonly request: ValueRequest;
  /** All that is known of the customers. */
  readonly summary: PurchaseSummary;
  /** Fitted to all of it; `undefined` where there is too little. */
  readonly fit: ModelFit<string> | undefined;
  readonly check: Check | undefined;
  /** Why there are no numbers; `undefined` where there are. */
  readonly worry: Worry | undefined;
  /** What is ahead; `undefined` where the model must not be trusted. */
  readonly ahead: Ahead | undefined;
}

/** Orders expected over orders made may lie between these. */
export const FORETOLD = [0.75, 1.25] as const;
/** Four weeks with so many times what was expected, or one so-manieth of it, are a season. */
export const SEASON = 2;
/** Where more of the customers than this come like clockwork, it is a contract. */
const MOST_REGULAR = 0.5;

/** Fits, checks and concludes; nothing is concluded from a model that must not be trusted. */
export function customerValue(orders: Orders, request: ValueRequest, file: string): Value {
  const model = MODELS[request.model];
  const summary = purchaseSummary(orders, { unitDays: UNIT_DAYS });
  const to = splitOf(summary, request.holdout, file);
  const nothing = { request, summary, fit: undefined, check: undefined, ahead: undefined };
  const { repeatCustomers: repeaters } = summary;
  if (repeaters < LEAST_REPEATERS) return { ...nothing, worry: { kind: 'few-repeaters', repeaters } };
  const regular = regularShare(orders);
  if (regular > MOST_REGULAR) return { ...nothing, worry: { kind: 'regular', share: regular } };
  const fit = fitModel<string, string>(summary, { model });
  const check = checkOf(orders, request, to);
  const worry = worryOf(fit, check, request);
  const ahead = worry === undefined ? aheadOf(summary, fit, request) : undefined;
  return { request, summary, fit, check, worry, ahead };
}

/** The first day of the last third, or the one that was asked for. */
function splitOf({ from, to }: PurchaseSummary, asked: string | undefined, file: string): string {
  const [start, end] = [Date.parse(from ?? to), Date.parse(to)];
  if (asked === undefined) {
    return new Date(start + Math.round((2 * (end - start)) / 3 / DAY_MS) * DAY_MS).toISOString().slice(0, 10);
  }
  const at = Date.parse(asked);
  if (at > start && at < end) return asked;
  const known = from === null ? 'there is no order' : `orders are known from ${from} until before ${to}`;
  throw new Problem(`--holdout must be a day with orders before it and days after it: ${known}; got ${asked}`, {
    file,
  });
}

const DAY_MS = 86_400_000;

function checkOf(orders: Orders, request: ValueRequest, to: string): Check {
  const model = MODELS[request.model];
  const summary = purchaseSummary(orders, { unitDays: UNIT_DAYS, to });
  const fit = fitModel<string, string>(summary, { model });
  if (!fit.converged || summary.holdout === null) return { summary, fit, told: undefined };
  const comparison = holdoutComparison(summary, { model, params: fit });
  const curve = trackingCurve(orders, { model, params: fit, unitDays: UNIT_DAYS, to });
  return { summary, fit, told: { comparison, curve, furthest: furthestOf(curve) } };
}

function worryOf(fit: ModelFit<string>, check: Check, { months }: ValueRequest): Worry | undefined {
  if (!fit.converged) return { kind: 'not-fitted', reason: fit.reason, before: undefined };
  if (!check.fit.converged) return { kind: 'not-fitted', reason: check.fit.reason, before: check.summary.to };
  const { told } = check;
  if (told === undefined || told.comparison.value === null) return { kind: 'nothing-held-out' };
  const { comparison, furthest } = told;
  const [low, high] = FORETOLD;
  if ((comparison.value as number) < low || (comparison.value as number) > high) return { kind: 'far-off', comparison };
  // whole years hold each season as often as the others
  if (furthest !== undefined && isSeason(furthest) && months % 12 !== 0) return { kind: 'season', block: furthest };
  return undefined;
}

/** Whether four weeks are so far from what was expected that it must be a season, a campaign or the like. */
export function isSeason({ actual, expected }: Block): boolean {
  return actual > SEASON * expected || SEASON * actual < expected;
}

/** Of four weeks each of the holdout those that lie furthest from what was expected. */
function furthestOf({ points }: TrackingCurve): Block | undefined {
  const later = points.filter(({ holdout }) => holdout);
  let furthest: Block | undefined;
  const distance = ({ actual, expected }: Block) => Math.abs(Math.log((actual + 1) / (expected + 1)));
  for (let k = 3; k < later.length; k += 4) {
    const weeks = later.slice(k - 3, k + 1);
    const sum = (name: 'actual' | 'expected') => weeks.reduce((all, week) => all + week[name], 0);
    const block = { to: weeks[3]?.to ?? '', actual: sum('actual'), expected: sum('expected') };
    if (furthest === undefined || distance(block) > distance(furthest)) furthest = block;
  }
  return furthest;
}

/** Of those with three gaps between orders or more, how many come like clockwork: gaps that differ by less than a seventh. */
function regularShare({ histories: { starts, times } }: Orders): number {
  let [known, regular] = [0, 0];
  for (let c = 0; c + 1 < starts.length; c++) {
    const [first, last] = [starts[c] as number, (starts[c + 1] as number) - 1];
    const count = last - first;
    if (count < 3) continue;
    const mean = ((times[last] as number) - (times[first] as number)) / count;
    let squares = 0;
    for (let v = first; v < last; v++) squares += ((times[v + 1] as number) - (times[v] as number) - mean) ** 2;
    known++;
    if (Math.sqrt(squares / count) < mean / 7) regular++;
  }
  return known === 0 ? 0 : regular / known;
}
