import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FunnelEvents, readFunnelEvents } from '../../../src/kernels/funnel/funnel-events.js';
import { tallyLog } from '../../../src/kernels/funnel/funnel-log.js';
import { type FunnelSpec, funnelSpec } from '../../../src/kernels/funnel/funnel-spec.js';
import { tallyFunnel } from '../../../src/kernels/funnel/funnel-tally.js';
import { userEvents } from '../../../src/kernels/funnel/user-events.js';
import { BLOCK } from '../../../src/kernels/history/visit-columns.js';
import { runs, some } from '../../runs.js';
import { spec, words } from './funnel-words.js';
import { type SlowEvent, slowEvents, slowOptions } from './slow-funnel.js';

function read(spec: FunnelSpec, events: readonly SlowEvent[]): FunnelEvents {
  const columns = {
    who: events.map(({ user }) => user),
    at: events.map(({ at }) => at),
    what: events.map(({ step }) => step),
  };
  return readFunnelEvents(spec, columns, {});
}
const inTime = (events: readonly SlowEvent[]) => events.toSorted((a, b) => a.at - b.at);

describe('tallyLog', () => {
  it('counts what is counted when events are laid out and walked', () => {
    fc.assert(
      fc.property(slowEvents, slowOptions, (events, { steps, ...options }) => {
        const own = funnelSpec(words, { whats: steps, ...options, order: 'ordered', entry: 'first' });
        const found = read(own, inTime(events));
        expect(tallyLog(own, found)).toEqual(tallyFunnel(own, userEvents(found)));
      }),
      { numRuns: runs },
    );
  });

  it('does so over many blocks, whose ends may lie within an instant', () => {
    const own = spec({ windowMs: 40, asOf: 2500 });
    const event = fc.record({
      user: fc.nat(200),
      step: fc.constantFrom('a', 'b', 'c', 'd'),
      at: fc.oneof(fc.nat(3000), fc.constant(1500)),
    });
    fc.assert(
      fc.property(
        fc.array(event, { minLength: BLOCK - 2, maxLength: 3 * BLOCK, size: 'max' }).map(inTime),
        (events) => {
          const found = read(own, events);
          expect(tallyLog(own, found)).toEqual(tallyFunnel(own, userEvents(found)));
        },
      ),
      { numRuns: some(50) },
    );
  });

  it('leaves to others what is in no order of time, best attempts in a window and other orders', () => {
    const event = (at: number) => ({ user: 1, step: 'a', at });
    expect(tallyLog(spec(), read(spec(), [event(5), event(4)]))).toBeNull();
    for (const options of [{ order: 'strict' }, { order: 'any' }, { entry: 'best', windowMs: 5 }]) {
      const own = spec(options);
      expect(tallyLog(own, read(own, [event(5)]))).toBeNull();
    }
    const best = spec({ entry: 'best' });
    expect(tallyLog(best, read(best, [event(5), event(5)]))).toEqual({
      reached: [1, 0, 0],
      open: [0, 0, 0],
      medians: [null, null],
    });
    expect(tallyLog(best, read(best, []))?.reached).toEqual([0, 0, 0]);
  });
});
