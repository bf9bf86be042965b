import fc from 'fast-check';
import { expect } from 'vitest';
import { measurePart } from '../../../src/core/reading.js';
import type { DurationResult } from '../../../src/kernels/duration/duration-result.js';
import type { StatusCase } from '../../../src/service/status/status-aggregator.js';
import type { StatusChange } from '../../../src/service/status/status-cases.js';
import { describeLaws } from '../../laws.js';
import { some } from '../../runs.js';
import { lawfulMetric } from '../../stored-states.js';
import { asOfs, ownHours } from '../sla/sla-arbitraries.js';
import { EPOCH, hours, instants } from '../time/open-hours-arbitrary.js';

/** Changes of status as short text: `'0 new, 10 open'`. */
export function changes(text: string): StatusChange[] {
  return text.split(', ').map((change) => {
    const [at, status] = change.split(' ') as [string, string];
    return { at: Number(at), status };
  });
}

type Value = StatusCase | null | undefined;

const names = ['new', 'open', 'hold', 'pending', 'solved', 'closed', 'merged'];
const statuses = fc.array(fc.record({ at: instants, status: fc.constantFrom(...names) }), {
  minLength: 1,
  maxLength: 6,
});
const subset = fc.option(fc.subarray(names, { minLength: 1 }), { nil: undefined });
const counting = fc.record({
  asOf: fc.option(asOfs, { nil: undefined }),
  counted: subset,
  ending: fc.option(fc.subarray(names.slice(2), { minLength: 1 }), { nil: undefined }),
  closing: fc.constantFrom(undefined, ['new'], []),
  calendar: hours,
  percentiles: fc.constantFrom(undefined, 'exact', 'sketch'),
});
const missing = [null, undefined, { statuses: null }, { statuses: [] }, { statuses: new Set() }] as Value[];
const invalid = [
  { statuses: 5 },
  { statuses: [{ at: 'x', status: 'new' }] },
  { statuses: [{ at: EPOCH, status: 'new' }, null] },
  { statuses: [{ at: EPOCH, status: 6 }] },
];
const conclusions = fc.record({
  confidence: fc.constantFrom(undefined, 0.8),
  quantiles: fc.constantFrom(undefined, [0.25, 1]),
  curve: fc.constantFrom(undefined, 'none', 'full'),
  times: fc.constantFrom(undefined, [0, 3.6e6]),
});

/** Where the laws of times by status are tried at full length. */
const longest = 'agent-work-time';

/** The laws for a metric of times by status. */
export function describeStatusLaws(
  name: string,
  Made: { new (options: never): object; fromJSON(state: never, options?: object): object },
  batch: (rows: never, options: never) => object,
): void {
  const lawful = (options: object, perCase: boolean) =>
    lawfulMetric<Value, object>({
      Made,
      // a part of rows: what the whole is refused for, that none of the names is met, is no law
      batch: (rows, options) => measurePart(() => batch(rows, options)),
      parts: ['statuses', 'calendar'],
      options,
      perCase,
      check: ({ n, open, closed, missing, notOpened }: DurationResult<string>, values) => {
        expect(n + open + closed + missing + notOpened).toBe(values.length);
      },
    });
  describeLaws(name, {
    runs: some(12),
    ...(name === longest ? {} : { sameCodeAs: longest }),
    metrics: counting.map((options) => lawful(options, false)),
    values: fc.record({ statuses }),
    missing,
    invalid,
    conclusions,
  });
  describeLaws(`${name} in hours of each case`, {
    runs: name === longest ? some(25) : some(50),
    metrics: fc.option(asOfs, { nil: undefined }).map((asOf) => lawful({ asOf, calendar: 'per-case' }, true)),
    values: fc.record({ statuses, calendar: ownHours }),
    missing,
    invalid: [...invalid, { statuses: changes('5 new') }, { statuses: changes('5 new'), calendar: [] }],
    conclusions,
  });
}
