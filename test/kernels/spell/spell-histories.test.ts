import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySpell, inOrder, presencesOf, SpellHistories } from '../../../src/kernels/spell/spell-histories.js';
import { runs } from '../../runs.js';

const spells = (...pairs: [number, number][]) => pairs.flatMap(([start, end]) => [start, end, Infinity]);

describe('presencesOf', () => {
  it('brings together what overlaps or touches', () => {
    expect(presencesOf(spells([5, 9]))).toEqual([5, 9]);
    expect(presencesOf(spells([10, 12], [0, 5], [5, 7], [6, 8], [1, 2]))).toEqual([0, 8, 10, 12]);
    expect(presencesOf(spells([0, Infinity], [3, 4], [9, Infinity]))).toEqual([0, Infinity]);
    expect(presencesOf(spells([3, 3], [3, 5], [7, 7], [9, 9], [9, 9]))).toEqual([3, 5, 7, 7, 9, 9]);
  });

  it('holds the same instants as the spells, in any order', () => {
    const pair = fc.tuple(fc.nat(30), fc.nat(6)).map(([start, length]): [number, number] => [start, start + length]);
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
        const presences = presencesOf(spells(...pairs));
        expect(presencesOf(spells(...[...pairs].reverse()))).toEqual(presences);
        for (let i = 2; i < presences.length; i += 2) expect(presences[i]).toBeGreaterThan(presences[i - 1] as number);
        for (let t = 0; t < 40; t += 0.5) {
          const isIn = (start: number, end: number) => start <= t && t < end;
          const there = pairs.some(([start, end]) => isIn(start, end));
          const found = presences.some((start, k) => k % 2 === 0 && isIn(start, presences[k + 1] as number));
          expect(found).toBe(there);
        }
      }),
      { numRuns: runs },
    );
  });

  it('changes nothing that it is given', () => {
    const given = Object.freeze([...spells([10, 12], [0, 5])]) as number[];
    presencesOf(given);
    inOrder(given);
    expect(given[0]).toBe(10);
  });
});

describe('inOrder', () => {
  it('gives what sorted rows give, for few spells and for many', () => {
    const part = fc.constantFrom(0, 1, 2, 3, Infinity);
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 40 }), (rows) => {
        expect(inOrder(rows.flat())).toEqual([...rows].sort(bySpell).flat());
      }),
      { numRuns: runs },
    );
  });
});

describe('bySpell', () => {
  it('orders by start, end and part, endless ones last', () => {
    const rows = [
      [0, 5, 9],
      [0, 5, Infinity],
      [0, 6, 1],
      [0, Infinity, 0],
      [1, 1, 0],
    ];
    expect([...rows].reverse().sort(bySpell)).toEqual(rows);
    expect(bySpell([0, Infinity, Infinity], [0, Infinity, Infinity])).toBe(0);
  });
});

describe('SpellHistories', () => {
  it('takes in what another one holds', () => {
    const [one, other] = [new SpellHistories(), new SpellHistories()];
    one.add('a', 0, 1, 2);
    other.add('a', 4, 5, 6);
    other.add(1, 8, 9, 10);
    one.absorb(other);
    one.add(1, 0, 0, 0);
    expect([...one.customers]).toEqual([
      ['a', [0, 1, 2, 4, 5, 6]],
      [1, [8, 9, 10, 0, 0, 0]],
    ]);
    expect(other.customers.get(1)).toEqual([8, 9, 10]);
  });
});
