import { describe, expect, it } from 'vitest';
import { readLabel } from '../../../src/index.js';
import * as sets from '../../../src/read/labels/vi.js';

describe.each(Object.entries(sets))('%s', (name, labels) => {
  const points = Number(/\d/.exec(name)?.[0] ?? 0);
  const values = Object.values(labels);

  it('goes from the least to the most, every point having a label', () => {
    const expected = points === 0 ? [true, false] : Array.from({ length: points }, (_, k) => k + 1);
    expect([...new Set(values)]).toEqual(expected);
  });

  it('is read back, in capitals and decomposed too', () => {
    const read = readLabel<number | boolean>(labels);
    for (const [label, value] of Object.entries(labels)) {
      expect(label).toBe(label.normalize('NFC').trim());
      expect(read(` ${label.toUpperCase().normalize('NFD')}`)).toBe(value);
    }
  });
});
