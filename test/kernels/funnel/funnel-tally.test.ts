import { describe, expect, it } from 'vitest';
import { tallyFunnel } from '../../../src/kernels/funnel/funnel-tally.js';
import { eventOf } from '../../../src/kernels/funnel/user-events.js';
import { spec } from './funnel-words.js';

describe('tallyFunnel', () => {
  it('counts users by how far they came, open ones apart and without times', () => {
    const events = [
      [eventOf(5, 1), eventOf(0, 0), eventOf(9, 2)],
      [],
      [eventOf(3, 0), eventOf(4, 1)],
      [eventOf(8, 1)],
      [eventOf(95, 0), eventOf(96, 1)],
    ];
    const starts = Int32Array.of(0, 3, 3, 5, 6, 8);
    const tally = tallyFunnel(spec({ windowMs: 10, asOf: 100 }), { starts, events: Float64Array.from(events.flat()) });
    expect(tally).toEqual({ reached: [2, 2, 1], open: [1, 1, 0], medians: [3, 4] });
  });

  it('has times of nobody where nobody came', () => {
    const none = { starts: Int32Array.of(0), events: new Float64Array(0) };
    expect(tallyFunnel(spec(), none)).toEqual({ reached: [0, 0, 0], open: [0, 0, 0], medians: [null, null] });
  });
});
