import { type CxMetricsErrorCode, fail, refuse, show } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions } from '../../core/options.js';
import { COUNT, isCount } from '../../core/plain-number.js';
import { namedParts } from '../proportion/named-counts.js';
import { SHARE_CONCLUSION, type ShareOptions } from '../proportion/proportion.js';
import { KEY } from '../proportion/row-tally.js';
import { type FunnelCountsResult, funnelSteps, overallOf } from './funnel-shares.js';

/** A part of what was given, by the caller's name of it. */
type Given = readonly [name: string, value: unknown];

/** Counts per step and the names of the steps, checked; without names the places of the steps, from 1. */
export function checkedFunnel(
  caller: string,
  [name, counts]: Given,
  [namesName, names]: Given,
): { readonly stepNames: (string | number)[]; readonly reached: number[] } {
  const isList = Array.isArray(counts) || (ArrayBuffer.isView(counts) && !(counts instanceof DataView));
  if (!isList || (counts as ArrayLike<unknown>).length < 2) {
    refuse(caller, name, 'a list of two counts or more, one per step', counts, 'INVALID_VALUE');
  }
  // copied, so that holes become values that can be refused
  const given = Array.from(counts as ArrayLike<unknown>);
  const stepNames =
    names === undefined ? given.map((_, k) => k + 1) : stepNamesOf(caller, namesName, names, 'INVALID_VALUE');
  if (stepNames.length !== given.length) {
    const why = `${namesName} must be as many as ${name}, ${given.length}; got ${stepNames.length}`;
    fail('INVALID_VALUE', caller, why, { name: namesName });
  }
  const reached = given.map((count, k) => {
    const most = k === 0 ? Number.MAX_SAFE_INTEGER : (given[k - 1] as number);
    // "+ 0" turns -0 into 0
    if (isCount(count) && count <= most) return count + 0;
    const place = `${name}[${k}]`;
    const step = names === undefined ? '' : `, step ${show(stepNames[k])},`;
    const expected = k === 0 ? COUNT : `a whole number from 0 to ${most}, those at the step before`;
    return refuse(caller, place + step, expected, count, 'INVALID_VALUE', '', { name: place });
  });
  return { stepNames, reached };
}

/** Names of steps, checked. */
export function stepNamesOf(
  caller: string,
  name: string,
  value: unknown,
  code: CxMetricsErrorCode = 'INVALID_OPTION',
): (string | number)[] {
  if (!Array.isArray(value)) refuse(caller, name, 'an array of names, in the order of the steps', value, code);
  // copied, so that holes become values that can be refused
  return Array.from(value as readonly unknown[], (given, k) => {
    const place = `${name}[${k}]`;
    return KEY.read(given) ?? refuse(caller, place, KEY.expected, given, code, '', { name: place });
  });
}

/** A whole metric: a funnel from an object of the counts and perhaps the names of the steps. */
export function funnelOfCounts<Id extends string>(
  metric: Id,
  caller: string,
  namesOption: string,
  source: unknown,
  options: ShareOptions | undefined,
): FunnelCountsResult<Id> {
  const parts = namedParts(caller, source, ['reached', namesOption], '');
  const { stepNames, reached } = checkedFunnel(
    caller,
    ['reached', parts['reached']],
    [namesOption, parts[namesOption]],
  );
  assertOptions(caller, options, SHARE_CONCLUSION);
  const steps = funnelSteps(caller, stepNames, reached, options ?? {});
  const { value, interval } = overallOf(steps);
  return {
    metric,
    unit: 'fraction',
    value,
    n: reached[0] as number,
    ...noneLeftOut(),
    interval,
    definition: 'given-counts',
    stepNames,
    reached,
    steps,
  };
}
