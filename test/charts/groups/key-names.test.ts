import { expect, it } from 'vitest';
import { keyName, nameOfKeys } from '../../../src/charts/groups/key-names.js';
import { drawing, vi } from '../drawn.js';

it('names keys in one line, and what has none', () => {
  expect(keyName(drawing(), 'Huế')).toBe('Huế');
  expect(keyName(drawing(), 0)).toBe('0');
  expect(keyName(drawing(), null)).toBe('not given');
  expect(keyName(drawing(vi), undefined)).toBe('không rõ');
  expect(keyName(drawing(), '')).toBe('""');
  expect(keyName(drawing(), { toString: () => 'own' })).toBe('object');
  expect(nameOfKeys(drawing(), { city: 'Huế', isNew: false })).toBe('Huế · false');
  expect(nameOfKeys(drawing(), null)).toBe('');
});
