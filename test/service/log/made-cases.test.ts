import { expect, it } from 'vitest';
import { readLog } from '../../../src/service/log/log-events.js';
import { logSpec } from '../../../src/service/log/log-spec.js';
import { madeCases } from '../../../src/service/log/made-cases.js';

it('are sorted by their opening, then by id', () => {
  const rows = [10, 9, 2, 1].map((id) => ({ id, at: id === 1 ? 5 : 0, kind: 'opened' }));
  const idsOf = (source: readonly unknown[]) => {
    const options = { case: 'id', at: 'at', kind: 'kind' } as never;
    const spec = logSpec(options);
    return madeCases(spec, readLog(spec, source, options)).cases.map((each) => each.case);
  };
  expect(idsOf(rows)).toEqual([2, 9, 10, 1]);
  expect(idsOf(rows.map((row) => ({ ...row, id: String(row.id) })))).toEqual(['10', '2', '9', '1']);
});
