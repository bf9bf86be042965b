import { describe, expect, it } from 'vitest';
import * as root from '../src/index.js';

type Restorable = { fromJSON(state: never): { toJSON(): object } };

const known = { asOf: 100 };
const resolved = { asOf: 100, select: { by: 'resolved', from: 0 } } as const;
const unknown = { select: { by: 'opened', from: 0 } } as const;
const open = { openMs: [5], openCounts: [1] };
const closed = { closedMs: [5], closedCounts: [1] };

/** For each configuration, what it does not count. */
const durations: readonly (readonly [
  configuration: object,
  damages: readonly object[],
  possible: readonly object[],
])[] = [
  [{}, [open, { notStarted: 5 }, { notSelected: 5 }], [{ openUnknown: 5 }, closed]],
  [known, [{ openUnknown: 5 }, { notSelected: 5 }], [{ notStarted: 5 }, open, closed]],
  [resolved, [open, closed, { openUnknown: 5 }], [{ notStarted: 5 }, { notSelected: 5 }]],
  [unknown, [open, { notStarted: 5 }], [{ notSelected: 5 }, { openUnknown: 5 }, closed]],
  [{ select: resolved.select }, [open, closed, { openUnknown: 5 }, { notStarted: 5 }], [{ notSelected: 5 }]],
];
const { TtrAggregator, AgentWorkTimeAggregator, FirstResponseTimeAggregator, NextResponseTimeAggregator } = root;
const { OnHoldTimeAggregator, RequesterWaitTimeAggregator } = root;
const timed = [
  ...[TtrAggregator, FirstResponseTimeAggregator, NextResponseTimeAggregator],
  ...[AgentWorkTimeAggregator, OnHoldTimeAggregator, RequesterWaitTimeAggregator],
] as unknown as (Restorable & (new (options: object) => { toJSON(): object }))[];

/** How a state with changes is answered. */
function answer(Made: Restorable, state: object, changes: object): unknown {
  const changed = { ...state, ...changes };
  try {
    return Made.fromJSON(changed as never).toJSON();
  } catch (error) {
    const { code, details } = error as root.CxMetricsError;
    return [code, details['field']];
  }
}

describe('what a configuration does not count is not in a state of it', () => {
  it.each(timed.map((Made) => [Made.name, Made] as const))('%s', (_, Made) => {
    // times in statuses are not selected
    const own = /Work|Hold|Requester/.test(Made.name) ? durations.slice(0, 2) : durations;
    for (const [configuration, damages, possible] of own) {
      const state = new Made(configuration).toJSON();
      for (const damage of damages) {
        expect([configuration, damage, answer(Made, state, damage)]).toEqual([
          configuration,
          damage,
          ['INVALID_STATE', Object.keys(damage)[0]],
        ]);
      }
      for (const changes of possible) expect(answer(Made, state, changes)).toEqual({ ...state, ...changes });
    }
  });

  it('OnTimeDeliveryRateAggregator', () => {
    const Made = root.OnTimeDeliveryRateAggregator;
    expect(answer(Made, new Made(known).toJSON(), { early: 1 })).toEqual(['INVALID_STATE', 'early']);
    expect(answer(Made, new Made({ ...known, earlyMs: 5 }).toJSON(), { early: 1 })).toMatchObject({ early: 1 });
  });

  it('FirstContactResolutionAggregator', () => {
    const Made = root.FirstContactResolutionAggregator;
    expect(answer(Made, new Made().toJSON(), { immature: 1 })).toEqual(['INVALID_STATE', 'immature']);
    const window = new Made({ definition: 'window', windowMs: 5, asOf: 100 });
    expect(answer(Made, window.toJSON(), { immature: 1 })).toMatchObject({ immature: 1 });
  });
});
