import { describe, expect, it } from 'vitest';
import { periodClock } from '../../../src/calendar/periods/period-clock.js';
import { periodTable, TABLE_LIMIT_DAYS } from '../../../src/calendar/periods/period-table.js';

describe('periodTable', () => {
  it('leads from the UTC day to the period', () => {
    const { breaks } = periodClock('month', 'America/St_Johns');
    const { firstDay, firstBreak, starts, periods } = periodTable(
      breaks(Date.UTC(2009, 9, 15, 7), Date.UTC(2009, 11, 15)),
    );
    expect(firstDay).toBe(Date.UTC(2009, 9, 15) / 864e5);
    expect(firstBreak).toHaveLength(62);
    expect([firstBreak[0], firstBreak[16], firstBreak[17], firstBreak[18], firstBreak[61]]).toEqual([0, 0, 0, 3, 4]);
    expect(starts[starts.length - 1]).toBe(Number.POSITIVE_INFINITY);
    expect(periods).toHaveLength(starts.length - 1);
  });

  it('holds for the last double before a month', () => {
    const { breaks } = periodClock('month', 'UTC');
    for (const year of [1700, 1960, 1971, 1987, 2004, 2026, 2400, 9999]) {
      const { firstDay, firstBreak, starts, periods } = periodTable(
        breaks(Date.UTC(year, 0, 15), Date.UTC(year, 2, 1)),
      );
      const february = Date.UTC(year, 1, 1);
      const bits = new BigInt64Array(Float64Array.of(february).buffer);
      const instant = new Float64Array(
        BigInt64Array.of((bits[0] as bigint) - (february > 0 ? 1n : -1n)).buffer,
      )[0] as number;
      expect(instant).toBeLessThan(february);
      let b = firstBreak[Math.floor(instant / 864e5) - firstDay] as number;
      while (instant >= (starts[b + 1] as number)) b++;
      expect(periods[b]).toBe((year - 1970) * 12);
    }
  });

  it('says how far a table should go', () => {
    expect(TABLE_LIMIT_DAYS * 4).toBeLessThan(1e6);
  });
});
