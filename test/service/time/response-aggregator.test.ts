import { describe, expect, it } from 'vitest';
import { ResponseAggregator } from '../../../src/service/time/response-aggregator.js';

/** A kind of its own: the last answer. */
class LastResponse extends ResponseAggregator<'last-response'> {
  constructor(options?: object) {
    super({ metric: 'last-response', definition: 'last-answer', reopened: 'last-resolution' }, options);
  }
}

describe('ResponseAggregator', () => {
  it('counts and concludes as its kind says', () => {
    const made = new LastResponse()
      .add({ askedAt: 0, answeredAt: [5, 9] })
      .addColumns({ askedAt: [0], answeredAt: [1] });
    expect(made.result()).toMatchObject({
      metric: 'last-response',
      definition: 'last-answer',
      reopened: 'last-resolution',
      value: 5,
      n: 2,
    });
    expect(made.toJSON()).toMatchObject({ kind: 'last-response', reopened: 'last-resolution', endedMs: [1, 9] });
  });

  it('does not let the rule of its kind be chosen', () => {
    expect(() => new LastResponse({ reopened: 'last-resolution' })).toThrow(
      'lastResponse: option must be a known one; got "reopened"',
    );
  });
});
