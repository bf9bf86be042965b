import { describe, expect, it } from 'vitest';
import { npsAdjustedWald } from '../../../src/survey/nps/nps-interval.js';
import { npsWald } from '../../../src/survey/nps/nps-interval-wald.js';
import type { NpsStratum } from '../../../src/survey/strata/nps-strata.js';
import { stratifiedNps } from '../../../src/survey/strata/stratified-nps.js';
import { outcome } from '../../laws.js';
import golden from './nps-strata.golden.json' with { type: 'json' };

const near = (actual: number | null | undefined, expected: number, tolerance = 1e-8) =>
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);

describe('stratifiedNps against reference values', () => {
  it.each(golden.oracle)('$name', ({ input, expected, tolerance }) => {
    const result = stratifiedNps(input.strata);
    near(result.value, expected.nps, tolerance);
    near(result.se, expected.se, tolerance);
    const wald = stratifiedNps(input.strata, { interval: npsWald }).interval;
    expect(wald?.method).toBe('wald, stratified');
    // variances by n there, by n - 1 here
    near(wald?.low, expected.nps - 1.959963984540054 * expected.se, 0.3);
  });

  it.each(golden.cases)('$name', ({ input, expected }) => {
    const result = stratifiedNps(input.strata as readonly NpsStratum[]);
    near(result.value, expected.value, 1e-11);
    if (expected.se === null) expect(result.se).toBe(null);
    else near(result.se, expected.se, 1e-11);
    near(result.interval?.low, expected.low, 1e-9);
    near(result.interval?.high, expected.high, 1e-9);
  });
});

const classes = (promoters: number, passives: number, detractors: number) => ({ promoters, passives, detractors });

describe('strata', () => {
  it('is null where there is nothing to measure, or a part of it is unknown', () => {
    const nothing = { value: null, n: 0, se: null, interval: null };
    expect(stratifiedNps([])).toMatchObject({ ...nothing, population: null, strata: [] });
    const empty = [
      { ...classes(3, 2, 1), populationShare: 0.5 },
      { ...classes(0, 0, 0), populationShare: 0.5 },
    ];
    expect(stratifiedNps(empty)).toMatchObject({ ...nothing, n: 6 });
    expect(stratifiedNps(empty).strata[1]).toMatchObject({ value: null, n: 0, se: null, interval: null });
    expect(stratifiedNps(empty.map((each, k) => ({ ...each, populationShare: 1 - k })))).toMatchObject({
      n: 6,
      se: expect.any(Number),
    });
    const sizes = [
      { ...classes(3, 2, 1), population: 6 },
      { ...classes(0, 0, 0), population: 0 },
    ];
    expect(stratifiedNps(sizes)).toMatchObject({ population: 6, se: 0 });
    near(stratifiedNps(sizes).interval?.low, 100 / 3, 1e-12);
  });

  it('has an interval where one answer has no variance', () => {
    const result = stratifiedNps([{ stratum: 'a', ...classes(1, 0, 0), populationShare: 1 }]);
    expect(result).toMatchObject({ value: 100, n: 1, se: null, interval: { high: 100, method: 'score, stratified' } });
    expect(result.interval?.low).toBeLessThan(0);
  });

  it('stays within its range where shares were rounded, and does with methods that leave the value out', () => {
    // the sum of 6 times 100 / 6 is above 100
    const six = Array.from({ length: 6 }, () => ({ ...classes(5, 0, 0), populationShare: 1 / 6 }));
    expect(stratifiedNps(six)).toMatchObject({ value: 100, interval: { high: 100 } });
    const ends = [classes(1, 0, 0), classes(0, 0, 1)].map((each) => ({ ...each, populationShare: 0.5 }));
    const result = stratifiedNps(ends, { interval: npsAdjustedWald });
    const [first, second] = result.strata;
    expect(first?.interval?.high).toBeLessThan(100);
    near(result.interval?.high, 0.5 * ((second?.interval?.high as number) + 100), 1e-12);
  });

  it('refuses sizes that cannot be', () => {
    const answers = classes(3, 2, 1);
    for (const [strata, text] of [
      [
        [{ ...answers, populationShare: 0.5 }],
        'add up to 1, within 0.000001; got 0.5: divide each by their sum, or give population',
      ],
      [
        [{ ...answers, population: 5 }],
        'population of stratum at index 0 must be a whole number from 6, its answers; got 5',
      ],
      [
        [{ stratum: 'a', ...answers, populationShare: -1 }],
        'populationShare of stratum "a" must be a number from 0 to 1; got -1',
      ],
      [[{ ...answers }], 'populationShare of stratum at index 0'],
      [[{ ...answers, population: 9, populationShare: 1 }], 'left out where population is given'],
      [
        [
          { ...answers, population: 9 },
          { ...answers, populationShare: 1 },
        ],
        'left out where population is given',
      ],
      [[{ ...classes(0, 0, 0), population: 0 }], 'population must be above 0 in some stratum'],
      [
        [
          { stratum: 1, ...answers, populationShare: 0.5 },
          { stratum: 1, ...answers, populationShare: 0.5 },
        ],
        'given once',
      ],
      [[{ stratum: '', ...answers, populationShare: 1 }], 'the name of a stratum'],
      [[{ ...classes(1, 1, -1), populationShare: 1 }], 'strata[0].detractors must be a whole number'],
      [[{ ...classes(2 ** 53 - 1, 1, 1), populationShare: 1 }], 'answers of strata[0] add up to more'],
      [[7], 'rows need readers, score and stratum'],
    ] as const) {
      expect(() => stratifiedNps(strata as never)).toThrow(text);
      expect(outcome(() => stratifiedNps(strata as never))).toBe('INVALID_VALUE');
    }
    const readers = { score: 'score', stratum: 'stratum' } as const;
    for (const options of [
      { ...readers },
      { ...readers, population: null },
      { ...readers, population: [1] },
      { ...readers, population: { a: 9 }, populationShare: { a: 1 } },
      { confidence: 2 },
      { populationShare: { a: 1 } },
      { interval: 'wald' },
    ]) {
      const source = 'score' in options ? [{ score: 9, stratum: 'a' }] : [{ ...answers, populationShare: 1 }];
      expect(outcome(() => stratifiedNps(source as never, options as never))).toBe('INVALID_OPTION');
    }
    expect(() => stratifiedNps([{ ...answers, population: 9 }], { interval: 'wald' as never })).toThrow('import it');
  });
});
