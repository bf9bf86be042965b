import { describe, expect, it } from 'vitest';
import { canonicalZone, mergedZone } from '../../../src/calendar/zones/zone-name.js';

const sameZone = (a: string, b: string) => canonicalZone(a) === canonicalZone(b);

describe('names of zones', () => {
  it('are compared by the zone that they link to', () => {
    expect(sameZone('Asia/Calcutta', 'Asia/Kolkata')).toBe(true);
    expect(sameZone('Asia/Kolkata', 'asia/kolkata')).toBe(true);
    expect(sameZone('Etc/UTC', 'GMT')).toBe(true);
    expect(sameZone('Asia/Ho_Chi_Minh', 'Asia/Bangkok')).toBe(false);
    expect(canonicalZone('Zulu')).toBe('UTC');
  });

  it('stay as they are where the engine does not know them, and are told apart by their spelling', () => {
    expect(canonicalZone('Mars/X')).toBe('Mars/X');
    expect([sameZone('Mars/X', 'Mars/X'), sameZone('Mars/X', 'Mars/Y'), sameZone('Mars/X', 'UTC')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of two that are merged the one that sorts first is kept, in whichever order', () => {
    expect(mergedZone('Asia/Kolkata', 'Asia/Calcutta')).toBe('Asia/Calcutta');
    expect(mergedZone('Asia/Calcutta', 'Asia/Kolkata')).toBe('Asia/Calcutta');
  });
});
