import { describe, expect, it } from 'vitest';
import { FirstContactResolutionAggregator } from '../../../src/service/resolution/first-contact-resolution-aggregator.js';
import { outcome } from '../../laws.js';
import { describeStates } from '../../stored-states.js';
import stateV1 from './first-contact-resolution.state-v1.json' with { type: 'json' };

describeStates('FirstContactResolutionAggregator', {
  make: (options) =>
    new FirstContactResolutionAggregator({
      definition: 'window',
      windowMs: 20,
      asOf: 100,
      onInvalid: 'count',
      ...options,
    }),
  fromJSON: FirstContactResolutionAggregator.fromJSON,
  stored: stateV1,
  values: [
    { contacts: 1, resolvedAt: 0 },
    { contacts: 1, resolvedAt: 10, nextContactAt: 31 },
    { contacts: 1, resolvedAt: 10, nextContactAt: 30 },
    { contacts: 2, resolvedAt: 10 },
    { contacts: 3, resolvedAt: 10 },
    { contacts: 1, resolvedAt: 90 },
    { contacts: 1 },
    null,
    { contacts: -1, resolvedAt: 0 },
  ],
  result: {
    value: 0.4,
    n: 5,
    count: 2,
    unresolved: 1,
    immature: 1,
    missing: 1,
    invalid: 1,
    definition: 'window',
    windowMs: 20,
  },
  others: [
    ['windowMs', 21],
    ['windowMs', null],
    ['asOf', 99],
  ],
  damaged: [
    ['colour', 'red'],
    ['onInvalid', undefined],
    ['solvedFirst', -1],
    ['solvedLater', undefined],
    ['immature', 0.5],
  ],
  concluding: [{ confidence: 0.9 }, { contacts: () => 1 }, { asOf: undefined }, { asOf: 'x' }, { windowMs: undefined }],
  counting: [{ definition: 'window' }, { asOf: 100 }, { windowMs: 20 }],
});

describe('FirstContactResolutionAggregator', () => {
  it('goes on without a window, too', () => {
    const cases = new FirstContactResolutionAggregator().add({ resolved: 1, contacts: 1 }).add({ resolved: 0 });
    const again = FirstContactResolutionAggregator.fromJSON(JSON.parse(JSON.stringify(cases)));
    expect(again.add({ resolved: true, contacts: 2 }).result()).toMatchObject({
      value: 0.5,
      unresolved: 1,
      definition: 'no-further-contact',
      windowMs: null,
    });
  });

  it('takes a window and an instant together, or none of them', () => {
    const made = (options: object) => outcome(() => new FirstContactResolutionAggregator(options));
    expect(made({ asOf: 100 })).toBe('INVALID_OPTION');
    expect(made({ windowMs: 100 })).toBe('INVALID_OPTION');
    expect(made({ definition: 'window', windowMs: 5 })).toBe('INVALID_OPTION');
    expect(made({ definition: 'other' })).toBe('INVALID_OPTION');
  });

  it('takes for missing what is no case, also where it would look unresolved', () => {
    const cases = new FirstContactResolutionAggregator({ definition: 'window', windowMs: 5, asOf: 9 });
    expect(cases.addAll([null, undefined, { contacts: 2 }]).result()).toMatchObject({ missing: 2, unresolved: 1 });
  });
});
