import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../../src/stats/survival/survival.js';
import { nelsonAalen } from '../../../src/stats/survival/survival-hazard.js';
import { outcome } from '../../laws.js';
import golden from './survival.golden.json' with { type: 'json' };
import { isNear, readRow, rowsOfCase } from './survival-data.js';
import random from './survival-random.golden.json' with { type: 'json' };

const named = Object.entries(golden).flatMap(([name, { expected }]) =>
  'table' in expected ? [{ name, table: expected.table }] : [],
);

describe('nelsonAalen', () => {
  it.for(named)('agrees with R survival: $name', ({ name, table }, context) => {
    const steps = nelsonAalen(kaplanMeier(rowsOfCase(context, name), readRow));
    for (const row of table) {
      const step = steps.find(({ time }) => time === row.time);
      expect([isNear(step?.hazard, row.nelsonAalen), isNear(step?.se, row.naSe)]).toEqual([true, true]);
    }
  });

  it.each(random.cases)('agrees with rationals', ({ time, event, entry, steps: expected }) => {
    const steps = nelsonAalen(kaplanMeier({ time, event, entry }));
    for (const row of expected) {
      const step = steps.find((each) => each.time === row.time);
      expect([isNear(step?.hazard, row.hazard), isNear(step?.se, row.hazardSe)]).toEqual([true, true]);
      expect(isNear(step?.variance, row.hazardSe ** 2)).toBe(true);
    }
  });

  it('never says that more has ended than the curve does', () => {
    const curve = kaplanMeier({ time: [1, 2, 3, 4, 5, 6], event: [1, 0, 1, 1, 0, 1] });
    for (const [k, { hazard }] of nelsonAalen(curve).entries()) {
      expect(Math.exp(-hazard)).toBeGreaterThanOrEqual(curve.steps[k]?.survival as number);
    }
  });

  it('has no step before the first, and refuses what is no curve', () => {
    expect(nelsonAalen({ steps: [] })).toEqual([]);
    expect(outcome(() => nelsonAalen([] as never))).toBe('INVALID_VALUE');
  });
});
