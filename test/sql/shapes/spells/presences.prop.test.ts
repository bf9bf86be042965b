import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presencesOf } from '../../../../src/kernels/spell/spell-histories.js';
import { duckdb } from '../../../../src/sql/dialects/embedded.js';
import { firstEnd, inOrderOf, presentTime, refuseMany } from '../../../../src/sql/shapes/spells/presences.js';
import { runs } from '../../../runs.js';

const frame = { caller: 'compile churnRate', dialect: duckdb, keys: [] } as never;

/** The value of such an expression by its columns, of which some are NULL. */
function worked(sql: string, columns: Readonly<Record<string, number | null>>): number {
  const code = sql
    .replaceAll('CASE WHEN ', '(')
    .replaceAll(' WHEN ', ' : ')
    .replaceAll(' THEN ', ' ? ')
    .replaceAll(' ELSE ', ' : ')
    .replaceAll(' END', ')')
    .replaceAll(' OR ', ' || ')
    .replaceAll(' = ', ' === ')
    .replaceAll('"', '')
    // what is NULL is not less
    .replaceAll(/(\w+) < (\w+)/g, '($1 !== null && $2 !== null && $1 < $2)');
  const names = Object.keys(columns).map((name) => `cx_${name}`);
  return new Function(...names, `return ${code}`)(...Object.values(columns)) as number;
}

/** The starts and ends in order, as the engine finds them: steps at one instant added up. */
function inOrder(spells: readonly (readonly [number, number])[]) {
  const steps = new Map<number, number>();
  const step = (at: number, by: number) => steps.set(at, (steps.get(at) ?? 0) + by);
  for (const [start, end] of spells) {
    step(start, 1);
    step(end, -1);
  }
  const of = (sign: number) =>
    [...steps].flatMap(([at, by]) => Array<number>(Math.max(0, sign * by)).fill(at)).sort((a, b) => a - b);
  return [of(1), of(-1)] as const;
}

describe('presences by their order', () => {
  it('are those of presencesOf', () => {
    const spell = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 9 }))
      .map(([start, ms]) => [start, start + ms] as const);
    const held = fc.array(spell, { minLength: 1, maxLength: 6 }).filter((spells) => inOrder(spells)[0].length <= 3);
    fc.assert(
      fc.property(held, (spells) => {
        const [starts, ends] = inOrder(spells);
        const named = (name: string, list: readonly number[]) =>
          [1, 2, 3].map((k) => [`${name}_${k}`, list[k - 1] ?? null] as const);
        const columns = {
          ...Object.fromEntries([...named('start', starts), ...named('end', ends)]),
          last_end: ends.at(-1) ?? null,
          times: starts.length,
          many: 0,
        };
        const presences = presencesOf(spells.flatMap(([start, end]) => [start, end, 0]));
        const present = presences.reduce((sum, at, k) => sum + (k % 2 ? at : -at), 0);
        expect(worked(presentTime(frame), columns)).toBe(present);
        expect(worked(firstEnd(frame), columns)).toBe(presences[1]);
      }),
      { numRuns: runs },
    );
  });

  it('are found in one look at the source', () => {
    const source = { sql: 'SELECT everything', columns: ['who', 'starts', 'ends', 'flag', 'key_1_at'] };
    const { sql, columns } = inOrderOf(frame, source, ['who'], ['flag']);
    expect(sql.split('SELECT everything')).toHaveLength(2);
    expect(columns).toEqual(expect.arrayContaining(['who', 'flag', 'key_1_at', 'start_3', 'end_3', 'many']));
  });

  it('of more than three spells are refused', () => {
    const cells = [{ at: [0], n: 3, takes: [4n, 2n] }];
    expect(() => refuseMany(frame, cells, 1)).toThrow('compile churnRate: 2 customers have more than 3 spells');
    refuseMany(
      frame,
      cells.map((cell) => ({ ...cell, takes: [4n, 0n] })),
      1,
    );
  });
});
