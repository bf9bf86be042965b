import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decomposeChange } from '../../../src/comparison/why/decompose-change.js';
import { nps } from '../../../src/survey/nps/nps.js';
import { npsFromCounts } from '../../../src/survey/nps/nps-from-counts.js';
import { assertPlain, outcome } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './decompose-change.golden.json' with { type: 'json' };

const count = fc.nat({ max: 300 });
const side = fc.record({ promoters: count, passives: count, detractors: count });
const groups = fc
  .array(fc.record({ before: fc.option(side), after: fc.option(side) }), { maxLength: 6 })
  .map((list) => list.map((each, group) => ({ group, ...each })));

describe('decomposeChange', () => {
  it.each(golden.cases)('agrees with the reference: $name', ({ input, expected, tolerance }) => {
    const found = decomposeChange(input.segments.map(({ name: group, before, after }) => ({ group, before, after })));
    const near = (got: number | null | undefined, wanted: number | undefined) =>
      expect(Math.abs((got as number) - (wanted as number))).toBeLessThanOrEqual(tolerance);
    near(found.before, expected.before);
    near(found.after, expected.after);
    near(found.value, expected.change);
    near(found.rate, expected.rateTotal);
    near(found.mix, expected.mixTotal);
    for (const [k, { rate, mix }] of expected.segments.entries()) {
      near(found.groups[k]?.rate, rate);
      near(found.groups[k]?.mix, mix);
    }
    assertPlain(found);
  });

  it('adds up to the change, whoever comes and goes, and changes its sign with the times', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const found = decomposeChange(list);
        const back = decomposeChange(list.map(({ group, before, after }) => ({ group, before: after, after: before })));
        const total = (time: 'before' | 'after') => {
          const sum = { promoters: 0, passives: 0, detractors: 0 };
          for (const each of list) {
            sum.promoters += each[time]?.promoters ?? 0;
            sum.passives += each[time]?.passives ?? 0;
            sum.detractors += each[time]?.detractors ?? 0;
          }
          return npsFromCounts(sum).value;
        };
        const [before, after] = [total('before'), total('after')];
        if (before === null || after === null) {
          expect(found).toMatchObject({ value: null, rate: null, mix: null, groups: [] });
          return;
        }
        expect(found.value).toBeCloseTo(after - before, 9);
        expect((found.rate as number) + (found.mix as number)).toBeCloseTo(found.value as number, 9);
        expect(back.rate).toBeCloseTo(-(found.rate as number), 9);
        expect(back.mix).toBeCloseTo(-(found.mix as number), 9);
      }),
      { numRuns: runs },
    );
  });

  it('takes results and shares, and refuses what cannot be compared', () => {
    const shares = decomposeChange([{ group: 'a', before: { count: 1, n: 2 }, after: { count: 2, n: 2 } }]);
    expect(shares).toMatchObject({ unit: 'fraction', value: 0.5, rate: 0.5, mix: 0 });
    const one = nps([9, 8]);
    expect(decomposeChange([{ group: 'a', before: one, after: one }])).toMatchObject({ of: 'nps', value: 0 });
    const other = nps([9], { passiveFrom: 6, promoterFrom: 8 });
    for (const bad of [
      5,
      [5],
      [{ group: 'a', before: one, after: other }],
      [{ group: 'a', before: one, after: 5 }],
      [
        { group: 'a', before: one, after: one },
        { group: 'a', before: one, after: one },
      ],
      [{ group: 'a', before: one, after: { count: 1, n: 2 } }],
    ]) {
      expect(outcome(() => decomposeChange(bad as never))).toBe('INVALID_VALUE');
    }
  });
});
