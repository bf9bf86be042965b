import * as root from '../src/index.js';

/** What getters and traps of the things below throw. It must come out as it is, whoever calls them. */
export const thrown = { thrown: 'by the caller' };

/** How often something of the caller has thrown. */
export let throws = 0;

function fail(): never {
  throws++;
  throw thrown;
}

/** An object whose one property throws when it is read. */
const failing = (name: string, rest: object = {}) =>
  Object.defineProperty({ ...rest }, name, { get: fail, enumerable: true });

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let k = 0; k < levels; k++) value = wrap(value);
  return value;
}

function detached(): Float64Array {
  const array = new Float64Array(8);
  structuredClone(array.buffer, { transfer: [array.buffer] });
  return array;
}

const cyclic: Record<string, unknown> = { kind: 'nps', version: 1 };
cyclic['scale'] = cyclic;
cyclic['all'] = [cyclic];

const ring: unknown[] = [1];
ring.push(ring);

/** For texts of errors too, which show what came as far as that can be shown: not counted. */
const hidden = () => {
  throw thrown;
};

/** Every trap throws. */
const trap = new Proxy(
  {},
  { get: hidden, has: hidden, ownKeys: hidden, getPrototypeOf: hidden, getOwnPropertyDescriptor: hidden },
);

const kinds = [
  'nps',
  'ttr',
  'retention-cohorts',
  'moments',
  'csat',
  'ces',
  'star-rating',
  'quotient',
  'mix',
  'summary',
];

/** Things that are handed in by mistake, and a few by right. */
export const things: readonly unknown[] = [
  ...[undefined, null, NaN, -1, 0, -0, 1.5, 1e300, 5n, 'x', '', true, Symbol('s')],
  ...[{}, [], [1, 2, 3], [null], ['9'], [[]], new Array(50).fill(3), Object.create(null), { length: 3 }, new Map()],
  ...[() => 1, new Date(NaN), new Uint8Array(20), new Float64Array(20), BigInt64Array.of(1n), new Proxy([1, 2], {})],
  ...[{ at: [1], customer: [1] }, { openedAt: [1], resolvedAt: [2] }, { time: [1], event: [1] }, { score: () => 9 }],
  ...[
    { promoters: 1, passives: 1, detractors: 1 },
    { promoters: 1n, passives: 2n, detractors: 2 ** 53 },
    { direction: 'high-is-easy', scale: { min: 1, max: 5 }, easyFrom: 4, topFrom: 4 },
    { positive: 1, neutral: 1, negative: 1 },
    { numerator: [1, 2], denominator: [3, 4], score: [1, 2], weight: [1, 2], earned: [1], possible: [2] },
    { timeZone: 'UTC', asOf: 5 },
    { from: 0, to: 5 },
    { scale: null },
    { interval: 'score' },
  ],
  ...kinds.map((kind) => ({ kind, version: 1, timeZone: 'UTC', asOf: 1 })),
  // what throws by itself
  ...[trap, failing('kind'), failing('scale', { kind: 'nps', version: 1 }), failing('at', { customer: 1 })],
  ...[failing('asOf', { timeZone: 'UTC' }), [failing('customer')], { [Symbol.iterator]: fail }, { toJSON: fail }],
  ...[
    { [Symbol.toPrimitive]: hidden, valueOf: hidden, toString: hidden },
    { score: fail, customer: fail, at: fail },
  ],
  // what has no prototype, or a false one
  ...[
    Object.assign(Object.create(null), { customer: 1, at: 5 }),
    Object.assign(Object.create(Date.prototype), { toJSON: null }),
    Object.create([]),
  ],
  ...[
    Object.assign(Object.create(Map.prototype), { [Symbol.iterator]: null }),
    { __proto__: null, timeZone: 'UTC' },
    Object.create(root.NpsAggregator.prototype),
  ],
  // what is emptied, with holes, cyclic or very deep
  ...[detached(), new Array(7), Object.assign(new Array(3), { 1: 9 }), cyclic, ring],
  ...[nested(20_000, (inner) => [inner]), nested(20_000, (inner) => ({ scale: inner, kind: 'nps' }))],
  // what is ours, behind something
  ...[new Proxy(new root.NpsAggregator(), {}), new Proxy(root.BusinessCalendar.always('UTC'), {})],
  ...[new root.NpsAggregator().add(9), root.BusinessCalendar.always('UTC'), root.wilson, new Proxy(() => 1, {})],
];
