import { describe, expect, it } from 'vitest';
import { closingTime, openingTime } from '../../../src/calendar/view/wall-time.js';
import { timeZoneOf } from '../../../src/calendar/zones/time-zone.js';

const utc = timeZoneOf('test', 'UTC');
const at = (zone: string, text: string) => {
  const [opening, closing] = [openingTime, closingTime].map((time) => time(timeZoneOf('test', zone), Date.parse(text)));
  return [opening, closing].map(
    (time) => `${new Date((time?.day ?? 0) * 864e5).toISOString().slice(5, 10)} ${time?.text} ${time?.doubled}`,
  );
};

describe('times on the wall', () => {
  it('have seconds and milliseconds where there are some, and end a date at 24:00', () => {
    const texts = [0, 1, 1000, 60_000, 864e5 - 1].map((ms) => openingTime(utc, ms).text);
    expect(texts).toEqual(['00:00', '00:00:00.001', '00:00:01', '00:01', '23:59:59.999']);
    expect([openingTime(utc, 864e5).day, closingTime(utc, 864e5).day, closingTime(utc, 864e5).text]).toEqual([
      1,
      0,
      '24:00',
    ]);
    expect(closingTime(utc, -864e5)).toEqual({ text: '24:00', day: -2, doubled: null });
  });

  it('say which one of two they are, and what clocks showed up to a gap', () => {
    expect(at('Europe/Berlin', '2026-10-25T00:00Z')).toEqual(['10-25 02:00 earlier', '10-25 02:00 earlier']);
    expect(at('Europe/Berlin', '2026-10-25T00:59:59.999Z')[0]).toBe('10-25 02:59:59.999 earlier');
    expect(at('Europe/Berlin', '2026-10-25T01:00Z')).toEqual(['10-25 02:00 later', '10-25 02:00 later']);
    expect(at('Europe/Berlin', '2026-10-25T02:00Z')).toEqual(['10-25 03:00 null', '10-25 03:00 null']);
    expect(at('Europe/Berlin', '2026-03-29T01:00Z')).toEqual(['03-29 03:00 null', '03-29 02:00 null']);
    expect(at('Asia/Beirut', '2026-03-28T22:00Z')).toEqual(['03-29 01:00 null', '03-28 24:00 null']);
  });
});
