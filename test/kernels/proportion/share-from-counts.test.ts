import { expect, it } from 'vitest';
import { shareFromCounts } from '../../../src/kernels/proportion/share-from-counts.js';

it('is a share under the name of the metric, with messages of the function from counts', () => {
  expect(shareFromCounts('win-rate', 'won', 'decided', { won: 3, decided: 4 }, undefined)).toMatchObject({
    metric: 'win-rate',
    value: 0.75,
    n: 4,
  });
  expect(() => shareFromCounts('win-rate', 'won', 'decided', { won: 5, decided: 4 }, undefined)).toThrow(
    'winRateFromCounts: won must be a whole number from 0 to decided, 4; got 5',
  );
});
