import fc from 'fast-check';
import {
  agrestiCoull,
  CesAggregator,
  CsatAggregator,
  clopperPearson,
  employeeNps,
  jeffreys,
  meanScore,
  NpsAggregator,
  npsAdjustedWald,
  npsScore,
  npsWald,
  repurchaseIntent,
  ScaleScoreAggregator,
  ShareAggregator,
  StarRatingAggregator,
  studentT,
  trustScore,
  waldProportion,
  wilson,
} from '../../src/index.js';
import { withoutPlaces } from '../laws.js';

/** A metric as a query names it: what is asked of an engine, and what memory says. */
export interface Asked {
  readonly metric: string;
  /** How to count, in JSON. */
  readonly counting: object;
  /** How to conclude, in JSON. */
  readonly concluding: object;
  /** The result for values, as JSON text. */
  readonly result: (values: readonly unknown[]) => string;
  /** The state for values, as JSON text. */
  readonly state: (values: readonly unknown[]) => string;
}

interface Counted {
  addAll(values: readonly unknown[]): Counted;
  result(options: object): object;
  toJSON(): object;
}
type Class = new (options: never) => unknown;
type Batch = (values: never, options: never) => object;

const npsMethods = [npsScore, npsAdjustedWald, npsWald];
const shareMethods = [wilson, clopperPearson, agrestiCoull, jeffreys, waldProportion];
const meanMethods = [meanScore, studentT];

/** One of the methods of a list under the name of an option, or none. */
const methodOf = (name: string, methods: readonly { readonly method: string }[]) =>
  fc.option(fc.constantFrom(...methods), { nil: undefined }).map((method) => ({ name, method }));

const conclusions = (interval: readonly { readonly method: string }[], hasMean: boolean) =>
  fc.record({
    methods: fc.tuple(
      methodOf('interval', interval),
      hasMean ? methodOf('meanInterval', meanMethods) : fc.constant(null),
    ),
    plain: fc.record({ confidence: fc.constantFrom(0.8, 0.9, 0.95, 0.99) }, { requiredKeys: [] }),
  });

function askedOf(
  metric: string,
  Counts: Class,
  countings: readonly object[],
  methods: readonly { readonly method: string }[],
  hasMean: boolean,
  // the one of a metric that is counted as another
  batch?: Batch,
  fixed: object = {},
): fc.Arbitrary<Asked> {
  const policies = fc.constantFrom({}, { onInvalid: 'count' });
  return fc.tuple(fc.constantFrom(...countings), policies, conclusions(methods, hasMean)).map(([own, policy, to]) => {
    const counting = { ...own, ...policy };
    const chosen = to.methods.filter((each) => each?.method !== undefined);
    const named = Object.fromEntries(chosen.map((each) => [each?.name, each?.method?.method]));
    const methodsByName = Object.fromEntries(chosen.map((each) => [each?.name, each?.method]));
    const concluding = { ...methodsByName, ...to.plain };
    const counted = (values: readonly unknown[]) =>
      (new Counts({ ...fixed, ...counting } as never) as Counted).addAll(values);
    return {
      metric,
      counting,
      concluding: { ...named, ...to.plain },
      result: (values) =>
        JSON.stringify(
          batch
            ? withoutPlaces(batch(values as never, { ...counting, ...concluding } as never))
            : counted(values).result(concluding),
        ),
      state: (values) => JSON.stringify(counted(values)),
    };
  });
}

const boxes = [
  { scale: { min: 1, max: 5 }, topFrom: 4 },
  { scale: { min: 0, max: 10 }, topFrom: 8, bottomTo: 3, direction: 'low-is-good' },
];
const measured = [...boxes, { ...boxes[0], measure: 'net' }];
const npsCountings = [{}, { classes: 'half-open' }, { scale: { min: 1, max: 5 }, passiveFrom: 4, promoterFrom: 5 }];

/** Any metric of the bundle, with any options. */
export const asked: fc.Arbitrary<Asked> = fc.oneof(
  askedOf('nps', NpsAggregator, npsCountings, npsMethods, false),
  askedOf('employee-nps', NpsAggregator, npsCountings, npsMethods, false, employeeNps as Batch),
  askedOf(
    'csat',
    CsatAggregator,
    [{}, { measure: 'mean' }, { scale: { min: 1, max: 7 }, satisfiedFrom: 6 }],
    shareMethods,
    true,
  ),
  askedOf(
    'ces',
    CesAggregator,
    [{ direction: 'high-is-easy' }, { direction: 'low-is-easy', easyFrom: 6 }],
    shareMethods,
    true,
  ),
  askedOf('star-rating', StarRatingAggregator, [{}, { scale: { min: 0.5, max: 5, step: 0.5 } }], shareMethods, true),
  askedOf('scale-score', ScaleScoreAggregator, measured, shareMethods, true),
  askedOf('trust-score', ScaleScoreAggregator, measured, shareMethods, true, trustScore as Batch, { measure: 'share' }),
  askedOf('repurchase-intent', ScaleScoreAggregator, boxes, shareMethods, true, repurchaseIntent as Batch, {
    measure: 'share',
  }),
  fc
    .constantFrom('proportion', 'conversion-rate', 'win-rate')
    .chain((metric) => askedOf(metric, ShareAggregator, [{}], shareMethods, false, undefined, { metric })),
);

/** What columns hold: answers, flags, nulls, and now and then what is neither; whole numbers as BigInts too. */
export const values = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 3, arbitrary: fc.constantFrom(0, 1, 1n, 0n) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 10, 7n, 4.5) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(true, 'a', '4.5', Number.NaN, -1, 2n ** 60n) },
  ),
  { maxLength: 40 },
);

/** What an engine does next. */
export const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
