import { describe, expect, it } from 'vitest';
import { IS } from '../../../src/sql/cells/fields.js';
import { leftOutIn, OUTCOME, outcomeSql, thereIn } from '../../../src/sql/cells/outcomes.js';
import type { Cell, Frame } from '../../../src/sql/cells/shape.js';
import { duckdb } from '../../../src/sql/dialects/embedded.js';

const cell = (outcome: number, n: number): Cell => ({ at: [outcome], n, takes: [] });
const frame = { caller: 'decode nps', onInvalid: 'count' } as Frame;
const reasons = ['b-bad', 'a-bad'];

describe('outcomes', () => {
  it('look at what is missing first, then at what is unfit, then at reasons in their order', () => {
    expect(outcomeSql(duckdb, ['x', 'y'], ['p', 'q'])).toBe(
      'CASE WHEN "cx_x_is" = 1 OR "cx_y_is" = 1 THEN 1 WHEN "cx_x_is" = 3 OR "cx_y_is" = 3 THEN 3 WHEN p THEN 10 WHEN q THEN 11 ELSE 0 END',
    );
    expect([OUTCOME.there, OUTCOME.missing, OUTCOME.unfit]).toEqual([IS.there, IS.missing, IS.unfit]);
  });

  it('count what was left out, reasons in their alphabetical order', () => {
    const cells = [cell(0, 5), cell(1, 2), cell(10, 3), cell(11, 4)];
    const left = leftOutIn(frame, cells, reasons, '');
    expect(JSON.stringify(left)).toBe('{"missing":2,"invalid":7,"reasons":{"a-bad":4,"b-bad":3}}');
    expect(thereIn(cells)).toEqual([cell(0, 5)]);
  });

  it('refuse what is none of them', () => {
    expect(() => leftOutIn(frame, [cell(12, 1)], reasons, '')).toThrow('decode nps: outcome must be one of those of');
  });

  it('refuse what is invalid unless it is counted, and always what cannot be counted exactly', () => {
    const throwing = { ...frame, onInvalid: 'throw' } as Frame;
    expect(() => leftOutIn(throwing, [cell(11, 4)], reasons, '')).toThrow(
      "decode nps: 4 rows are a-bad; onInvalid: 'count' counts them apart",
    );
    expect(() => leftOutIn(frame, [cell(3, 4)], reasons, 'x must be whole')).toThrow(
      'decode nps: 4 rows cannot be counted exactly: x must be whole',
    );
  });
});
