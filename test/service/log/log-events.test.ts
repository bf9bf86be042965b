import { expect, it } from 'vitest';
import { readLog } from '../../../src/service/log/log-events.js';
import { logSpec } from '../../../src/service/log/log-spec.js';

const rows = [
  { id: 'b', at: 5, from: 'new', to: 'open', made: 3 },
  { id: 'a', at: 6, from: null, to: 'open', made: null },
  { id: 'b', at: 9, from: 'open', to: 'new', made: 2 },
  { id: 'b', at: 12, from: 'new', to: 'later', made: 1 },
];

it('brings rows into columns, as they come', () => {
  const options = { case: 'id', at: 'at', before: 'from', after: 'to', openedAt: 'made', asOf: 10 } as never;
  const spec = logSpec(options);
  const log = readLog(spec, rows, options);
  expect([log.ids, [...log.caseOf], [...log.at]]).toEqual([
    ['b', 'a'],
    [0, 1, 0],
    [5, 6, 9],
  ]);
  expect([[...log.codes], [...log.before], log.openedAt]).toEqual([
    [0, 0, 1],
    [1, -1, 0],
    [2, Infinity],
  ]);
  expect(spec.names.met.map(({ name, events }) => [name, events])).toEqual([
    ['open', 2],
    ['new', 1],
  ]);
  expect([log.afterAsOf, log.kept, log.hours]).toEqual([1, [], []]);
});

it('reads each part of a row once, in order', () => {
  const asked: string[] = [];
  const reader = (name: string) => (row: unknown) => {
    asked.push(name);
    return (row as Readonly<Record<string, unknown>>)[name];
  };
  const options = { case: reader('id'), at: reader('at'), kind: reader('to'), keep: { made: reader('made') } } as never;
  readLog(logSpec(options), rows.slice(0, 2), options);
  expect(asked).toEqual(['id', 'at', 'to', 'made', 'id', 'at', 'to', 'made']);
});
