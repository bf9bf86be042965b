import { describe, expect, it } from 'vitest';
import { assertCountedAlike, comparedFacts, factsOf } from '../../src/comparison/counted-alike.js';
import { outcome } from '../laws.js';

const check = (a: object, b: object) => outcome(() => assertCountedAlike('test', a as never, b as never));

describe('assertCountedAlike', () => {
  it.each([
    ['metric', 'nps', 'csat'],
    ['unit', 'points', 'score'],
    ['definition', 'a', 'b'],
    ['measure', 'share', 'mean'],
    ['direction', 'high-is-good', 'low-is-good'],
    ['scale', { min: 0, max: 10 }, { min: 1, max: 10 }],
    ['clock', 'elapsed', 'business'],
    ['calendar', null, 'abc'],
    ['reopened', 'first-resolution', 'each-spell'],
    ['select', { by: 'opened', from: 1, to: 2 }, { by: 'resolved', from: 1, to: 2 }],
  ])('refuses another %s, naming it', (field, one, other) => {
    expect(check({ [field]: one }, { [field]: other })).toBe('INVALID_VALUE');
    expect(() => assertCountedAlike('test', { [field]: one }, { [field]: other })).toThrow(
      `counted alike; ${field} is `,
    );
    expect(check({ [field]: one }, { [field]: one })).toBe('none');
    expect(check({ [field]: one }, {})).toBe('none');
  });

  it('lets periods differ, the order of fields, and what was counted elsewhere', () => {
    expect(check({ select: { by: 'opened', from: 1, to: 2 } }, { select: { by: 'opened', from: 2, to: 3 } })).toBe(
      'none',
    );
    expect(check({ scale: { min: 0, max: 10 } }, { scale: { max: 10, min: 0 } })).toBe('none');
    expect(check({ definition: 'given-counts' }, { definition: '[0,7)' })).toBe('none');
    expect(check({ definition: '[0,7)' }, { definition: 'given-sums' })).toBe('none');
    expect(check({ definition: 'given-counts of shown' }, { definition: '[0,7) of shown' })).toBe('none');
    expect(check({ definition: 'given-counts' }, { definition: '[0,7) of shown' })).toBe('INVALID_VALUE');
    expect(check({ n: 3, asOf: 1 }, { n: 4, asOf: 2 })).toBe('none');
  });

  it('knows what is compared from either side', () => {
    expect(comparedFacts({ metric: 'nps' }, {}).of).toBe('nps');
    expect(comparedFacts({}, { metric: 'nps' }).of).toBe('nps');
    expect(comparedFacts({}, { metric: 5 }).of).toBeNull();
    const facts = { of: 'ces', clock: null, scale: { min: 1, max: 7 } };
    expect(comparedFacts({ metric: 'ces', scale: { min: 1, max: 7, step: 1 } }, {})).toEqual(facts);
    expect(comparedFacts({}, { metric: 'ces', scale: { min: 1, max: 7 }, clock: 3 })).toEqual(facts);
    expect(comparedFacts({ clock: 'business' }, { scale: { min: 1 } })).toEqual({
      ...{ of: null, clock: 'business', scale: null },
    });
    expect(outcome(() => factsOf('test', 'a', [], 'a result'))).toBe('INVALID_VALUE');
    expect(outcome(() => factsOf('test', 'a', 5, 'a result'))).toBe('INVALID_VALUE');
  });
});
