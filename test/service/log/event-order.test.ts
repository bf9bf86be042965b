import { expect, it } from 'vitest';
import { orderEvents } from '../../../src/service/log/event-order.js';
import { readLog } from '../../../src/service/log/log-events.js';
import { logSpec } from '../../../src/service/log/log-spec.js';

type Row = readonly [id: string, at: number, kind: string | null, before?: string | null, after?: string];

const options = {
  case: (row: unknown) => (row as Row)[0],
  at: (row: unknown) => (row as Row)[1],
  kind: (row: unknown) => (row as Row)[2],
  before: (row: unknown) => (row as Row)[3],
  after: (row: unknown) => (row as Row)[4],
};

/** The places of events in their order, case by case. */
function orderOf(...rows: readonly Row[]): number[][] {
  const spec = logSpec(options);
  const { order, starts } = orderEvents(readLog(spec, rows, options), spec.names.met);
  return Array.from(starts.subarray(1), (end, place) => [...order.subarray(starts[place], end)]);
}

it('is that of time, case by case', () => {
  expect(orderOf(['a', 5, 'bot'], ['b', 1, 'bot'], ['a', 3, 'bot'], ['a', 9, 'bot'])).toEqual([[2, 0, 3], [1]]);
});

it('is as listed in one instant, or turned round where times of the case, else of the log, descend', () => {
  expect(orderOf(['a', 5, 'bot'], ['a', 5, 'bot'])).toEqual([[0, 1]]);
  expect(orderOf(['a', 9, 'bot'], ['a', 5, 'bot'], ['a', 5, 'bot'])).toEqual([[2, 1, 0]]);
  expect(orderOf(['a', 5, 'bot'], ['a', 5, 'bot'], ['b', 1, 'bot'])).toEqual([[1, 0], [2]]);
  expect(orderOf(['a', 9, 'bot'], ['b', 5, 'bot'], ['b', 5, 'bot'], ['b', 7, 'bot'])).toEqual([[0], [1, 2, 3]]);
});

it('is that of the chain for changes, before other events of the instant', () => {
  const ties: Row[] = [
    ['a', 5, 'bot'],
    ['a', 5, null, 'open', 'solved'],
    ['a', 5, null, 'new', 'open'],
  ];
  expect(orderOf(...ties)).toEqual([[2, 1, 0]]);
  // a circle ends where the next changes begin, unless they are one too
  const circle: Row[] = [
    ['a', 5, null, 'new', 'open'],
    ['a', 5, null, 'open', 'new'],
  ];
  expect(orderOf(...circle, ['a', 6, 'bot'], ['a', 7, null, 'open', 'solved'])).toEqual([[1, 0, 2, 3]]);
  expect(orderOf(...circle, ['a', 7, null, 'open', 'hold'], ['a', 7, null, 'hold', 'solved'])).toEqual([[1, 0, 2, 3]]);
  expect(orderOf(...circle, ['a', 7, null, 'open', 'hold'], ['a', 7, null, 'hold', 'open'])).toEqual([[0, 1, 3, 2]]);
  expect(orderOf(...circle)).toEqual([[0, 1]]);
  expect(orderOf(['a', 5, null, 'closed', 'open'], ['a', 5, null, 'open', 'closed'])).toEqual([[1, 0]]);
});
