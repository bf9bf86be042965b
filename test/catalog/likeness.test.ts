import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/catalog/likeness.js';

describe('the likeness of a text to another', () => {
  it('is the share of its letters that the other has', () => {
    expect(likeness('nps', 'npss')).toBe(1);
    expect(likeness('npss', 'ps')).toBe(0.75);
    expect(likeness('abc', '')).toBe(0);
    expect(likeness('', 'abc')).toBe(0);
  });
});
