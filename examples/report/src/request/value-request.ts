import { Problem, quote } from '../problem.js';
import type { Given } from './options.js';
import type { ValueModelName, ValueRequest } from './request.js';
import { wordOf } from './words.js';

const MODELS: readonly ValueModelName[] = ['bg-nbd', 'mbg-nbd', 'pareto-nbd'];
const MOST_MONTHS = 60;

/** How the worth of customers was asked for. */
export function valueRequestOf(given: Given): ValueRequest {
  return {
    model: wordOf('model', given.text('model') ?? 'bg-nbd', MODELS),
    months: monthsOf(given.text('horizon') ?? '12'),
    discount: shareOf('discount', given.text('discount')),
    margin: shareOf('margin', given.text('margin')),
    holdout: dayOf(given.text('holdout')),
  };
}

function monthsOf(text: string): number {
  const months = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (months < 1 || months > MOST_MONTHS) {
    throw new Problem(`--horizon must be a number of months from 1 to ${MOST_MONTHS}; got ${quote(text)}`);
  }
  return months;
}

/** `30%` or `0.3`: 30 alone may be meant either way. */
function shareOf(option: 'discount' | 'margin', text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, number = '', percent] = /^(\d{1,3}(?:\.\d+)?|\.\d+)\s*(%?)$/.exec(text) ?? [];
  const share = number === '' ? Number.NaN : percent === '%' ? Number(number) / 100 : Number(number);
  if (!(share >= 0 && share <= 1))
    throw new Problem(`--${option} must be a share such as 30% or 0.3; got ${quote(text)}`);
  return share;
}

function dayOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) {
    throw new Problem(`--holdout must be a date such as 2026-01-01; got ${quote(text)}`);
  }
  return text;
}
