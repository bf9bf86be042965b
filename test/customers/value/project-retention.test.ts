import { describe, expect, it } from 'vitest';
import { fitModel } from '../../../src/customers/value/fit-model.js';
import { sBg } from '../../../src/customers/value/models/s-bg.js';
import { projectRetention } from '../../../src/customers/value/project-retention.js';
import { expectNearly } from '../../nearly.js';
import fits from './fit-model.golden.json' with { type: 'json' };
import golden from './predict.golden.json' with { type: 'json' };

describe('projectRetention', () => {
  const { input, expected } = golden.cases['sbg.predict'];

  it.each(input.map((one, k) => [one, expected[k]] as const))(
    'is what mpmath gives: %j',
    ({ params, periods }, wanted) => {
      const { survival, retention } = projectRetention(params, { periods });
      expectNearly({ survival, retention }, { survival: wanted?.survival, retention: wanted?.retention }, 1e-12);
    },
  );

  it('continues a fit', () => {
    const { survivors, survival, retention } = fits.cases['sbg.highEnd'].expected;
    const fit = fitModel({ survivors }, { model: sBg });
    expectNearly(projectRetention(fit, { periods: 12 }), { survival, retention }, 1e-6);
    expect(() => projectRetention(fitModel({ survivors: [5, 5] }, { model: sBg }), { periods: 1 })).toThrow(
      'those of a maximum',
    );
    expect(() => projectRetention({ alpha: 1, beta: 1 }, { periods: 1.5 })).toThrow('periods must be a whole number');
    expect(projectRetention({ alpha: 1, beta: 1 }, { periods: 0 })).toMatchObject({ survival: [1], retention: [] });
  });
});
