import fc from 'fast-check';
import { expect } from 'vitest';
import { type MixConclusion, mix } from '../../../src/kernels/mix/mix.js';
import { MixAggregator, type MixThing } from '../../../src/kernels/mix/mix-aggregator.js';
import type { MixResult } from '../../../src/kernels/mix/mix-metric.js';
import { describeLaws, type LawfulMetric } from '../../laws.js';
import { some } from '../../runs.js';

type Thing = MixThing | null | undefined;

const keys = ['a', 'b', '__proto__', 'constructor', '1', 1, 0, -2.5];
const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -200, max: 20_000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.double({ min: -1e288, max: 1e288, noNaN: true }) },
);

function lawful(
  amounts: 'none' | 'sum',
  classes: readonly (string | number)[] | undefined,
): LawfulMetric<Thing, MixConclusion> {
  // what is measured by amounts must have some
  const asked = ({ measure, ...rest }: MixConclusion): MixConclusion =>
    amounts === 'sum' ? { measure, ...rest } : rest;
  const readers = {
    class: (thing: Thing) => thing?.class,
    ...(amounts === 'sum' && { amount: (thing: Thing) => thing?.amount }),
  };
  class Asked extends MixAggregator {
    override result(conclusion?: MixConclusion): MixResult {
      return super.result(conclusion && asked(conclusion));
    }
  }
  return {
    make: (onInvalid) => new Asked({ amounts, classes, onInvalid }),
    fromJSON: (state) => {
      const restored = MixAggregator.fromJSON(state);
      const { onInvalid } = restored.toJSON();
      return new Asked({ amounts, classes, onInvalid }).merge(restored);
    },
    batch: (values, conclusion, onInvalid) => mix(values, { ...readers, ...asked(conclusion), classes, onInvalid }),
    shapes: (values, conclusion) => {
      const column = values.map((each) => each?.class);
      const worth = values.map((each) => each?.amount);
      const floats = Float64Array.from(worth, (each) => Number(each ?? NaN));
      const one = { class: column, ...(amounts === 'sum' && { amount: worth }) };
      const other = { class: column, ...(amounts === 'sum' && { amount: floats }) };
      return [
        mix(one, { ...asked(conclusion), classes }),
        mix(other, { ...asked(conclusion), classes }),
        mix(new Set(values.map((each) => ({ each }))), {
          class: ({ each }) => each?.class,
          ...(amounts === 'sum' && { amount: ({ each }: { each: Thing }) => each?.amount }),
          ...asked(conclusion),
          classes,
        }),
        new Asked({ amounts, classes }).addColumns(one).result(conclusion),
      ];
    },
    check: (result: MixResult, values) => {
      expect(result.n + result.missing).toBe(values.length);
      expect(result.classes.reduce((sum, { count }) => sum + count, 0)).toBe(result.n);
      const shares = result.classes.map((each) => (result.measure === 'count' ? each.share : each.amountShare));
      expect(result.value).toBe(result.value === null ? null : Math.max(...shares.map((share) => share ?? 0)));
      for (const each of result.classes) {
        expect(each.interval === null).toBe(result.n === 0);
        if (each.share === null || each.interval === null) continue;
        expect(each.interval.low).toBeLessThanOrEqual(each.share);
        expect(each.interval.high).toBeGreaterThanOrEqual(each.share);
      }
      if (result.value === null || result.herfindahl === null || result.effectiveNumber === null) return;
      expect(shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBeCloseTo(1, 10);
      expect(result.herfindahl).toBeGreaterThan((1 - 1e-12) / result.classes.length);
      expect(result.herfindahl).toBeLessThanOrEqual(1);
      // Herfindahl's index is a mean of the shares, so no larger than the largest
      expect(result.herfindahl).toBeLessThanOrEqual(result.value * (1 + 1e-12));
      expect(result.effectiveNumber).toBe(1 / result.herfindahl);
      if (!classes) expect(result.classes[0]?.class).toBe(result.largest);
    },
  };
}

const conclusions: fc.Arbitrary<MixConclusion> = fc.record({
  confidence: fc.constantFrom(undefined, 0.5, 0.9),
  measure: fc.constantFrom(undefined, 'count' as const, 'amount' as const),
});

for (const amounts of ['none', 'sum'] as const) {
  const withAmount = amounts === 'sum';
  describeLaws(`mix, amounts: ${amounts}`, {
    metrics: fc.constantFrom(lawful(amounts, undefined), lawful(amounts, keys)),
    values: withAmount
      ? fc.record({ class: fc.constantFrom(...keys), amount })
      : fc.record({ class: fc.constantFrom(...keys) }),
    missing: [
      null,
      undefined,
      { class: null, amount: null },
      ...(withAmount ? [{ class: 'a' }, { class: null, amount: 1 }] : []),
    ],
    invalid: [
      { class: '', amount: 1 },
      { class: NaN, amount: 1 },
      { class: true, amount: 1 },
      // without a reader of amounts nobody looks at them
      ...(withAmount ? ['1', Infinity, 1e300, true].map((bad) => ({ class: 'a', amount: bad })) : []),
    ],
    conclusions,
    runs: some(5),
  });
}
