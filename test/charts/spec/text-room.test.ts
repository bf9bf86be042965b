import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaned, cut, widthOf, wrapped } from '../../../src/charts/spec/text-room.js';
import { runs } from '../../runs.js';
import { hostile } from '../drawn.js';

describe('widthOf', () => {
  it('grows with letters and size; marks above letters have none', () => {
    expect(widthOf('')).toBe(0);
    expect(widthOf('mm')).toBeGreaterThan(widthOf('ll'));
    expect(widthOf('ab', 24)).toBeCloseTo(2 * widthOf('ab', 12), 9);
    expect(widthOf('e\u0301')).toBe(widthOf('e'));
    expect(widthOf('漢')).toBeGreaterThan(widthOf('M'));
  });
});

describe('cleaned', () => {
  it('leaves one line that nothing can break', () => {
    for (const name of hostile) {
      expect(cleaned(name)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u);
    }
    expect(cleaned('two\r\nlines')).toBe('two lines');
    expect(cleaned('Huế 😀')).toBe('Huế 😀');
  });
});

describe('cut', () => {
  it('keeps what there is room for, and says that more is gone', () => {
    expect(cut('short', 200)).toBe('short');
    expect(cut('a very long name of a group', 80)).toMatch(/^a very .*…$/);
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 20, max: 200 }), (text, room) => {
        expect(widthOf(cut(text, room))).toBeLessThanOrEqual(room);
      }),
      { numRuns: runs },
    );
  });
});

describe('wrapped', () => {
  it('breaks between words, and cuts a word that is wider than a line', () => {
    expect(wrapped('one two three', 50, 12)).toEqual(['one two', 'three']);
    expect(wrapped('', 50, 12)).toEqual(['']);
    expect(wrapped('constructor', 200, 12)).toEqual(['constructor\u200b']);
    expect(wrapped('x'.repeat(100), 60, 12)[0]).toMatch(/^x+…$/);
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (text, room) => {
        for (const line of wrapped(text, room, 15)) expect(widthOf(line, 15)).toBeLessThanOrEqual(room + 1e-9);
      }),
      { numRuns: runs },
    );
  });
});
