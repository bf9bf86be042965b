import { describe, expect, it } from 'vitest';
import { runs } from '../runs.js';
import { filled, type StorableClass, storable } from './filled.js';
import { chanceOf, mutated } from './mutations.js';
import { acceptedSoundly } from './sound.js';

/** Over all classes together; the same ones in every run, the first of them in `test:quick`. */
const tries = process.env['DEEP'] === undefined ? Math.min(12_000, 120 * runs) : 1_000_000;

describe('a spoilt state', () => {
  it('is tried for every class whose instances can be stored', () => {
    expect(Object.keys(filled).sort()).toEqual(Object.keys(storable).sort());
  });

  const each = Math.ceil(tries / Object.keys(filled).length);
  it.each(Object.keys(filled))('of %s is refused, or is a sound one', (name) => {
    const Made = storable[name] as StorableClass;
    const ways = (filled[name] ?? []).map(({ full, empty }) => ({ full: full(), empty: empty() }));
    const faults: string[] = [];
    let accepted = 0;
    for (let seed = 0; seed < each && faults.length < 20; seed++) {
      const chance = chanceOf(seed);
      const { full, empty } = ways[seed % ways.length] as (typeof ways)[number];
      const { state, how } = mutated(full.toJSON(), chance);
      try {
        if (acceptedSoundly(Made, state, full, empty)) accepted++;
      } catch (error) {
        faults.push(`seed ${seed}: ${how}: ${(error as Error).message}`);
      }
    }
    expect(faults).toEqual([]);
    // not everything is refused
    expect(accepted).toBeGreaterThan(0);
  });
});
