import type { PeriodGrain } from 'cx-metrics';
import { Problem, quote } from '../problem.js';
import type { Given } from './options.js';
import type { Comparing, ViewRequest } from './request.js';
import { wordOf } from './words.js';

const GRAINS = ['week', 'month', 'quarter'] as const;
const PERIODS: readonly PeriodGrain[] = ['week', 'month', 'quarter', 'half-year', 'year'];

/** By which periods customers are grouped and counted: those of `--over`, unless others are asked for. */
export function periodOf(given: Given): PeriodGrain {
  return wordOf('period', given.text('period') ?? given.text('over') ?? 'month', PERIODS);
}

/** How metrics are looked at: over time, against what, and from how many answers on. */
export function viewOf(given: Given): ViewRequest {
  const comparing = comparingOf(given.text('compare'));
  const grain = given.text('over');
  const over = grain === undefined ? undefined : wordOf('over', grain, GRAINS);
  // a comparison of periods needs some
  const isOverTime = comparing?.kind === 'before' || comparing?.kind === 'year-before';
  const minimum = minimumOf(given.text('minimum'));
  const view = { over: over ?? (isOverTime ? ('month' as const) : undefined), comparing, minimum };
  if (view.over === undefined) return view;
  const option = over === undefined ? '--compare' : `--over ${over}`;
  if (given.has('survey') && !given.has('answered')) {
    throw new Problem(`${option} needs --answered COLUMN: when each answer was given`);
  }
  if (!given.has('time-zone')) {
    throw new Problem(`${option} needs --time-zone ZONE, such as Europe/Rome: periods begin and end there`);
  }
  return view;
}

/** `before`, `year-before`, or two groups. */
function comparingOf(text: string | undefined): Comparing | undefined {
  if (text === undefined) return undefined;
  if (text === 'before' || text === 'year-before') return { kind: text };
  const [a = '', b = '', ...more] = text.split(' vs ').map((name) => name.trim());
  if (a === '' || b === '' || a === b || more.length > 0) {
    throw new Problem(`--compare must be before, year-before or two groups, as in "Phone vs Mail"; got ${quote(text)}`);
  }
  return { kind: 'groups', a, b };
}

function minimumOf(text: string | undefined): number {
  if (text !== undefined && !/^\d{1,6}$/.test(text)) {
    throw new Problem(`--minimum must be a number of answers, such as 10; got ${quote(text)}`);
  }
  return Number(text ?? 0);
}
