import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { isSpells } from '../../../src/kernels/spell/spells.js';

const columns = { customer: ['a'], startedAt: ['2026-01-10T00:00Z'], endedAt: [null] };
const spells = countSpells(columns, { asOf: '2026-03-01T00:00Z', timeZone: 'UTC' });

describe('isSpells', () => {
  it('knows what was counted, and refuses copies of it', () => {
    expect(isSpells('m', spells)).toBe(true);
    for (const other of [columns, [spells], { kind: 'orders' }, null, undefined, 5]) {
      expect(isSpells('m', other)).toBe(false);
    }
    for (const copy of [structuredClone(spells), { ...spells }, JSON.parse(JSON.stringify(spells))]) {
      expect(() => isSpells('m', copy)).toThrow('m: counted spells must be no copy');
    }
  });
});
