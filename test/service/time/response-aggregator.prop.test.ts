import fc from 'fast-check';
import { expect } from 'vitest';
import { NEVER } from '../../../src/core/instant.js';
import type { DurationResult } from '../../../src/kernels/duration/duration-result.js';
import {
  FirstResponseTimeAggregator,
  NextResponseTimeAggregator,
  type ResponseCase,
} from '../../../src/service/time/response-aggregator.js';
import { firstResponseTime, nextResponseTime } from '../../../src/service/time/response-time.js';
import { describeLaws } from '../../laws.js';
import { some } from '../../runs.js';
import { lawfulMetric } from '../../stored-states.js';
import { asOfs, ownHours } from '../sla/sla-arbitraries.js';
import { calendars, EPOCH, hours, instants, pauses } from './open-hours-arbitrary.js';

type Value = ResponseCase | null | undefined;

const parts = ['askedAt', 'answeredAt', 'askedAgainAt', 'pauses', 'calendar', 'closedAt'];
const conversations = fc
  .record({
    askedAt: instants,
    answeredAt: fc.option(fc.array(instants, { maxLength: 3 })),
    askedAgainAt: fc.option(fc.array(instants, { maxLength: 2 })),
    closedAt: fc.option(instants),
    pauses: fc.option(pauses),
  })
  .map((given) => ({
    ...given,
    answeredAt: given.answeredAt?.map((at) => Math.max(at, given.askedAt)),
    askedAgainAt: given.askedAgainAt?.map((at) => Math.max(at, given.askedAt)),
    closedAt: given.closedAt && Math.max(given.closedAt, given.askedAt),
  }));
const counting = fc.record({
  asOf: fc.option(asOfs, { nil: undefined }),
  calendar: hours,
  select: fc.option(
    fc.record({ by: fc.constantFrom('opened', 'resolved'), from: fc.constantFrom(undefined, EPOCH + 1e8) }),
    { nil: undefined },
  ),
  percentiles: fc.constantFrom(undefined, 'exact', 'sketch'),
  clockSkewMs: fc.constantFrom(undefined, 5),
  firstMessage: fc.constantFrom(undefined, 'customer', 'agent'),
});
const conclusions = fc.record({
  confidence: fc.constantFrom(undefined, 0.8),
  quantiles: fc.constantFrom(undefined, [0.25, 1]),
  curve: fc.constantFrom(undefined, 'none', 'full'),
  times: fc.constantFrom(undefined, [0, 3.6e6]),
});

interface Metric {
  readonly Made: { new (options: never): object; fromJSON(state: never, options?: object): object };
  readonly batch: unknown;
}

const lawful = ({ Made, batch }: Metric, options: object, rest: object = {}) =>
  lawfulMetric<Value, object>({
    Made,
    batch: batch as (source: never, options: never) => object,
    parts,
    options,
    hasColumns: true,
    check: (result: DurationResult<string>, values) => {
      const { n, open, closed, missing, notOpened, notSelected } = result;
      const counted = n + open + closed + missing + notOpened + notSelected;
      // a conversation has a wait at least, and of first ones no more
      if (Made === FirstResponseTimeAggregator) expect(counted).toBe(values.length);
      else expect(counted).toBeGreaterThanOrEqual(values.length);
    },
    ...rest,
  });
const missing = [null, undefined, { askedAt: null, answeredAt: 5 }] as Value[];
const invalid = [
  { askedAt: 'soon' },
  { askedAt: EPOCH, answeredAt: NEVER },
  { askedAt: EPOCH, closedAt: [null] },
  { askedAt: EPOCH, answeredAt: [EPOCH, 'x'] },
  { askedAt: EPOCH, askedAgainAt: EPOCH - 6 },
  { askedAt: EPOCH, pauses: [[5, 4]] },
];

const inHours = 'in hours of each case';
const first = { Made: FirstResponseTimeAggregator, batch: firstResponseTime };
const next = { Made: NextResponseTimeAggregator, batch: nextResponseTime };

for (const [name, metric, same] of [
  ['first response', first, undefined],
  ['next response', next, 'first response'],
] as const) {
  describeLaws(name, {
    runs: some(12),
    ...(same && { sameCodeAs: same }),
    metrics: counting.map((options) => lawful(metric, options)),
    values: conversations,
    missing,
    invalid,
    conclusions,
  });

  describeLaws(`${name} ${inHours}`, {
    runs: same ? some(50) : some(10),
    ...(same && { sameCodeAs: `${same} ${inHours}` }),
    metrics: fc
      .option(asOfs, { nil: undefined })
      .map((asOf) => lawful(metric, { asOf, calendar: 'per-case' }, { perCase: true })),
    values: fc.tuple(conversations, ownHours).map(([row, calendar]) => ({ ...row, calendar })),
    missing,
    invalid: [
      { askedAt: EPOCH, calendar: [] },
      { askedAt: 'x', calendar: [{ from: 0, calendar: fc.sample(calendars, 1)[0] }] },
    ],
    conclusions,
  });
}
