import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../../src/index.js';
import { DAY, hoursTable } from '../../../src/sql/lookups/hours-table.js';
import { some } from '../../runs.js';
import { FROM, hours, TO } from './laid-out-hours.js';

describe('hoursTable', () => {
  it('says of every instant how long it was open before, as the calendar does', () => {
    fc.assert(
      fc.property(hours, fc.array(fc.integer({ min: FROM, max: TO }), { maxLength: 20 }), (open, instants) => {
        const table = hoursTable(open, FROM, TO);
        expect([table.from % DAY, table.to % DAY, table.rows.length]).toEqual([0, 0, 37]);
        const edges = table.edges.flatMap((edge) => [edge - 1, edge, edge + 1]).map((edge) => table.from + edge);
        for (const at of [...instants, ...edges.filter((edge) => edge >= table.from && edge < table.to)]) {
          const time = (at - table.from) % DAY;
          const [day, before = 0, ...pairs] = table.rows[Math.floor((at - table.from) / DAY)] ?? [];
          expect(day).toBe(Math.floor((at - table.from) / DAY));
          expect(pairs).toHaveLength(2 * table.stretches);
          let total = before;
          for (let i = 0; i < pairs.length; i += 2) {
            const [opens, closes] = [pairs[i] as number, pairs[i + 1] as number];
            total += Math.min(Math.max(time - opens, 0), closes - opens);
          }
          expect([at, total]).toEqual([at, open.between(table.from, at)]);
        }
      }),
      { numRuns: some(4) },
    );
  });

  it('has a name of what is in it, whatever the calendar is called', () => {
    const [one, other] = [BusinessCalendar.always('UTC'), BusinessCalendar.always('Asia/Ho_Chi_Minh')];
    const { name } = hoursTable(one, FROM, TO);
    expect(name).toMatch(/^cx_hours_[0-9a-f]{16}$/);
    expect(hoursTable(other, FROM, TO).name).toBe(name);
    const office = { opens: '09:00', closes: '17:00' } as const;
    const names = ['UTC', 'Asia/Ho_Chi_Minh'].map((timeZone) => {
      return hoursTable(BusinessCalendar.weekdays({ timeZone, ...office }), FROM, TO).name;
    });
    expect(new Set([name, ...names]).size).toBe(3);
  });

  it('is of days without stretches where nothing opens', () => {
    const table = hoursTable(new BusinessCalendar({ timeZone: 'UTC', hours: {} }), 0, DAY);
    expect(table).toMatchObject({
      from: 0,
      to: 2 * DAY,
      stretches: 0,
      edges: [],
      rows: [
        [0, 0],
        [1, 0],
      ],
    });
  });
});
