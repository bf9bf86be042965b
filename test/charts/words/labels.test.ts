import { expect, it } from 'vitest';
import { labelsEn } from '../../../src/charts/words/labels-en.js';
import { labelsVi } from '../../../src/charts/words/labels-vi.js';

it('have the same texts with the same parts in both languages', () => {
  const partsOf = (labels: object) =>
    Object.entries(labels).map(([name, text]) => [name, (`${text}`.match(/\{\w+\}/g) ?? []).sort()]);
  const vietnamese = new Map(partsOf(labelsVi) as [string, string[]][]);
  // what a month is called may be its name or its number, and what a small unit is called has no plural
  const free = /^(day|month|trendIs)$/;
  for (const [name, parts] of partsOf(labelsEn) as [string, string[]][]) {
    if (!free.test(name)) expect([name, vietnamese.get(name)]).toEqual([name, parts]);
  }
  expect(Object.keys(labelsVi)).toEqual(Object.keys(labelsEn));
});
