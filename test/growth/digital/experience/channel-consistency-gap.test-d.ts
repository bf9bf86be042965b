import { describe, expectTypeOf, it } from 'vitest';
import {
  type ChannelConsistencyGapResult,
  channelConsistencyGap,
} from '../../../../src/growth/digital/experience/channel-consistency-gap.js';

describe('types of channelConsistencyGap', () => {
  it('takes counts with options, or scores without', () => {
    const counts = [{ channel: 'app', count: 1, total: 2 }];
    expectTypeOf(channelConsistencyGap(counts, { minAnswers: 30 })).toEqualTypeOf<ChannelConsistencyGapResult>();
    expectTypeOf(channelConsistencyGap([4.5, null])).toEqualTypeOf<ChannelConsistencyGapResult>();
    expectTypeOf(channelConsistencyGap([{ channel: 'a', score: 4 }]).unit).toEqualTypeOf<'score' | 'fraction'>();
    // @ts-expect-error 2769: scores have no number of answers
    channelConsistencyGap([4.5, 4], { minAnswers: 30 });
    // @ts-expect-error 2769: a count is missing
    channelConsistencyGap([{ channel: 'a', total: 4 }]);
  });
});
