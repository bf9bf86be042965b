import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { type TimeZone, timeZoneOf } from '../../../src/calendar/zones/time-zone.js';
import { slowOffset } from './slow-clock.js';

interface Golden {
  readonly instants: readonly number[];
  readonly zones: Readonly<
    Record<string, { readonly offsets: readonly number[]; readonly changes: readonly number[] }>
  >;
}

const golden: Golden = JSON.parse(readFileSync(new URL('./zones.golden.json', import.meta.url), 'utf8'));
const HOUR = 3_600_000;
const PLACE = 'the IANA name of a place that this runtime knows, such as "Asia/Ho_Chi_Minh", or UTC';

function refusal(name: unknown): { code?: string; message?: string; details?: unknown } {
  try {
    timeZoneOf('m', name as string);
  } catch (error) {
    return error as { code: string; message: string; details: unknown };
  }
  return {};
}

/** A zone that no data have, by way of a formatter that prints it. */
function inventedZone(name: string, offsetOf: (instant: number) => number | undefined): TimeZone {
  const spy = vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(function (this: Intl.DateTimeFormat) {
    this.format = (instant) => {
      const local = new Date(Number(instant) + (offsetOf(Number(instant)) as number));
      const date = `${local.getUTCMonth() + 1}/${local.getUTCDate()}/${local.getUTCFullYear()}`;
      return `${date}, ${local.toISOString().slice(11, 19)}`;
    };
    return this;
  } as unknown as typeof Intl.DateTimeFormat);
  try {
    return timeZoneOf('m', name);
  } finally {
    spy.mockRestore();
  }
}

describe('timeZoneOf', () => {
  it('gives one object per name', () => {
    expect(timeZoneOf('m', 'Asia/Ho_Chi_Minh')).toBe(timeZoneOf('m', 'Asia/Ho_Chi_Minh'));
    expect(timeZoneOf('m', 'Asia/Ho_Chi_Minh').name).toBe('Asia/Ho_Chi_Minh');
    expect(timeZoneOf('m', 'asia/ho_chi_minh').name).toBe('asia/ho_chi_minh');
  });

  it('forgets zones when very many spellings have been asked for, and stays right', () => {
    const name = 'America/New_York';
    const first = timeZoneOf('m', name);
    for (let mask = 0; mask < 1100; mask++) {
      const spelling = [...'greenwich'].map((c, i) => ((mask >> i) & 1 ? c.toUpperCase() : c)).join('');
      const prefix = mask < 512 ? '' : mask < 1024 ? 'etc/' : 'Etc/';
      expect(timeZoneOf('m', prefix + spelling).name).toBe(prefix + spelling);
    }
    expect(timeZoneOf('m', name)).not.toBe(first);
    expect(timeZoneOf('m', name).offsetAt(Date.UTC(2026, 0))).toBe(-5 * HOUR);
  });

  it.each(['Mars/X', 'Asia/Ho Chi Minh', '__proto__/x', 'CEST'])('refuses the unknown zone %j', (name) => {
    expect(refusal(name)).toMatchObject({
      code: 'INVALID_OPTION',
      message: `m: timeZone must be ${PLACE}; got ${JSON.stringify(name)}`,
      details: { name: 'timeZone' },
    });
  });

  it('takes the names of places only, and says why: FB30', () => {
    const offsets = '+07:00 -0330 +7 GMT+7 UTC-5 utc+05:30 UTC+0 \u22125 +01:02:03 Etc/GMT-7 etc/gmt+12 Z';
    const abbreviations = 'EST MST HST CET EET MET WET EST5EDT PST8PDT bst JST SystemV/AST4';
    const engines =
      'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST';
    for (const name of ['', '__proto__', ...`${offsets} ${abbreviations} ${engines}`.split(' ')]) {
      const why = 'a fixed offset or an abbreviation is wrong where clocks change, or means several zones';
      expect(refusal(name)).toMatchObject({
        code: 'INVALID_OPTION',
        message: `m: timeZone must be ${PLACE} (${why}); got ${JSON.stringify(name)}`,
      });
    }
    const words = 'Cuba Egypt Eire GB GB-Eire Hongkong Iran Japan NZ NZ-CHAT Navajo PRC ROC ROK Turkey W-SU';
    for (const name of words.split(' ')) expect(timeZoneOf('m', name).name).toBe(name);
  });

  it.each([undefined, null, 7, 7n, {}, ['UTC'], Symbol('UTC'), () => 'UTC'])('refuses what is no text (%#)', (name) => {
    const { code, message } = refusal(name);
    expect(code).toBe('INVALID_OPTION');
    expect(message?.startsWith(`m: timeZone must be ${PLACE}; got `)).toBe(true);
  });

  it('keeps UTC at 0 under all its names', () => {
    for (const name of [
      'UTC',
      'utc',
      'GMT',
      'Etc/UTC',
      'Etc/GMT',
      'Etc/GMT+0',
      'GMT0',
      'Zulu',
      'Etc/Universal',
      'Greenwich',
    ]) {
      const zone = timeZoneOf('m', name);
      expect(zone.name).toBe(name);
      expect(zone.offsetAt(Date.UTC(2026, 6))).toBe(0);
      expect(zone.transitions(-8.64e15, 8.64e15)).toEqual([]);
    }
  });
});

describe('offsets and changes', () => {
  it('knows the changes of a year, half-open', () => {
    const zone = timeZoneOf('m', 'America/New_York');
    const [spring, autumn] = [Date.UTC(2026, 2, 8, 7), Date.UTC(2026, 10, 1, 6)];
    const [winter, summer] = [-5 * HOUR, -4 * HOUR];
    expect(zone.transitions(Date.UTC(2026, 0), Date.UTC(2027, 0))).toEqual([
      { at: spring, before: winter, after: summer },
      { at: autumn, before: summer, after: winter },
    ]);
    expect(zone.transitions(spring, autumn).map(({ at }) => at)).toEqual([spring]);
    expect(zone.transitions(spring + 0.5, autumn + 0.5).map(({ at }) => at)).toEqual([autumn]);
    expect(zone.transitions(autumn, spring)).toEqual([]);
    expect(zone.offsetAt(spring - 0.001)).toBe(winter);
    expect(zone.offsetAt(spring)).toBe(summer);
    expect(zone.offsetAt(spring - 1e-9)).toBe(summer); // no double lies between: it is `spring` itself
  });

  it('finds two changes within four days, and a day that was left out', () => {
    expect(timeZoneOf('m', 'America/Recife').transitions(Date.UTC(2000, 9, 1), Date.UTC(2000, 9, 31))).toHaveLength(2);
    const [skip] = timeZoneOf('m', 'Pacific/Apia').transitions(Date.UTC(2011, 11, 1), Date.UTC(2012, 0, 15));
    expect(skip).toEqual({ at: Date.UTC(2011, 11, 30, 10), before: -10 * HOUR, after: 14 * HOUR });
  });

  it('would find several changes between two samples, should a zone ever have them', () => {
    const [day, start] = [24 * HOUR, Date.UTC(2020, 0, 1)];
    const steps = [start, start + day, start + 2 * day];
    const zone = inventedZone('Test/Restless', (t) => [0, HOUR, -HOUR, 2 * HOUR][steps.filter((at) => at <= t).length]);
    expect(zone.transitions(start - day, start + 9 * day)).toEqual([
      { at: steps[0], before: 0, after: HOUR },
      { at: steps[1], before: HOUR, after: -HOUR },
      { at: steps[2], before: -HOUR, after: 2 * HOUR },
    ]);
  });

  it('gives a change on the border of two searches to one of them', () => {
    const border = 100 * 189 * 864e5;
    for (const [name, order] of [
      ['Test/Border', [border - 1, border, border + 1]],
      ['Test/Backwards', [border + 1, border, border - 1]],
    ] as const) {
      const zone = inventedZone(name, (t) => (t < border ? 0 : HOUR));
      expect(order.map((t) => zone.offsetAt(t))).toEqual(order.map((t) => (t < border ? 0 : HOUR)));
      expect(zone.transitions(border - 864e5, border + 864e5)).toEqual([{ at: border, before: 0, after: HOUR }]);
    }
  });

  it('keeps offsets below a minute: Monrovia until 1972, local mean time before', () => {
    expect(timeZoneOf('m', 'Africa/Monrovia').offsetAt(0)).toBe(-(44 * 60 + 30) * 1000);
    expect(timeZoneOf('m', 'Asia/Ho_Chi_Minh').offsetAt(Date.UTC(1850, 0))).toBe((7 * 3600 + 6 * 60 + 30) * 1000);
    expect(timeZoneOf('m', 'Asia/Ho_Chi_Minh').offsetAt(-8.64e15)).toBe((7 * 3600 + 6 * 60 + 30) * 1000);
  });

  it('serves both ends of time at once', () => {
    const zone = timeZoneOf('m', 'America/New_York');
    for (const instant of [8.64e15, 8.64e15 - 170 * 864e5, Date.UTC(9999, 11, 31), Date.UTC(9999, 6, 1)]) {
      expect(zone.offsetAt(instant)).toBe(slowOffset('America/New_York', instant));
    }
    expect(
      zone.transitions(Date.UTC(9999, 0), Date.UTC(10_000, 0)).map(({ at }) => new Date(at).toISOString()),
    ).toEqual(['9999-03-14T07:00:00.000Z', '9999-11-07T06:00:00.000Z']);
  });

  it('lists the changes of very long ranges in order', () => {
    const changes = timeZoneOf('m', 'Europe/Berlin').transitions(-8.64e15, Date.UTC(20_000, 0));
    expect(changes.filter(({ at }) => at >= Date.UTC(2000, 0))).toHaveLength(36_000);
    expect(changes.every(({ at }, i) => i === 0 || at > (changes[i - 1]?.at as number))).toBe(true);
  });
});

describe('golden zones', () => {
  it.each(Object.keys(golden.zones))('%s has the offsets and changes of zoneinfo', (name) => {
    const expected = golden.zones[name] as Golden['zones'][string];
    const zone = timeZoneOf('m', name);
    expect(golden.instants.map((second) => zone.offsetAt(second * 1000) / 1000)).toEqual(expected.offsets);
    const changes = zone.transitions(Date.UTC(1960, 0) + 1000, Date.UTC(2050, 0) + 1000);
    expect(changes.flatMap(({ at, after }) => [at / 1000, after / 1000])).toEqual(expected.changes);
    expect(changes.every(({ before, after }) => before !== after)).toBe(true);
  });
});
