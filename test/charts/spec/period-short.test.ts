import { expect, it } from 'vitest';
import { periodShort } from '../../../src/charts/spec/period-short.js';
import { drawing, vi } from '../drawn.js';

it.each([
  ['2026-01', 'Jan 2026', 'T1/2026'],
  ['2026-11-05', '5 Nov 2026', '5/11/2026'],
  ['2026-W07', 'W7 2026', 'Tuần 7/2026'],
  ['2026-Q3', 'Q3 2026', 'Q3/2026'],
  ['2026-H1', 'H1 2026', 'Nửa 1/2026'],
  ['2026', '2026', '2026'],
  // what is no label of a period
  ['2026-13', '2026-13', '2026-13'],
  ['2026-02-31', '2026-02-31', '2026-02-31'],
  ['__proto__', '__proto__', '__proto__'],
  ['first\nwave', 'first wave', 'first wave'],
])('%s is %s in English and %s in Vietnamese', (label, english, vietnamese) => {
  expect(periodShort(drawing(), label)).toBe(english);
  expect(periodShort(drawing(vi), label)).toBe(vietnamese);
});
