import { describe, expect, it } from 'vitest';
import type { CompositeOptions, CompositePart, CompositeResult } from '../../../src/kernels/summary/composite.js';
import { outcome } from '../../laws.js';

type Index = (components: Iterable<CompositePart>, options?: CompositeOptions) => CompositeResult<string>;

/** What every index with a name of its own does: the mould is `composite`, and each knows the ends of its usual components. */
export function describeIndex(index: Index, metric: string, known: Readonly<Record<string, readonly number[]>>): void {
  const one = (part: object) => index([{ name: 'own', value: 1, weight: 1, ...part } as CompositePart]);

  describe(metric, () => {
    it.each(Object.entries(known))('knows the ends of %s', (name, [worst, best]) => {
      expect(one({ name, value: worst })).toMatchObject({ metric, unit: 'index', value: 0, n: 1 });
      expect(one({ name, value: best }).value).toBe(100);
      const beyond = Math.max(worst as number, best as number) + 0.5;
      expect(outcome(() => one({ name, value: beyond }))).toBe('INVALID_VALUE');
      // given ends win, one of them or both
      expect(one({ name, value: beyond, worst: beyond }).value).toBe(0);
      expect(one({ name, value: beyond, worst: 0, best: beyond }).value).toBe(100);
    });

    it('takes components of any name by their ends, and none without', () => {
      expect(one({ worst: 0, best: 4 }).value).toBe(25);
      for (const name of ['own', 'toString', '__proto__']) {
        expect([name, outcome(() => one({ name }))]).toEqual([name, 'INVALID_VALUE']);
      }
      expect(index([])).toMatchObject({ metric, value: null, n: 0 });
    });

    it('leaves out what is missing only when told to', () => {
      const parts = [
        { name: 'a', value: null, weight: 1, worst: 0, best: 1 },
        { name: 'b', value: 3, weight: 1, worst: 0, best: 4 },
      ];
      expect(outcome(() => index(parts))).toBe('INVALID_VALUE');
      expect(index(parts, { onMissing: 'renormalise' })).toMatchObject({ value: 75, missing: 1 });
      expect(outcome(() => index(parts, { missing: 'renormalise' } as never))).toBe('INVALID_OPTION');
    });
  });
}
