import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ErlangCResult, erlangC } from '../../../src/service/queue/erlang-c.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { assertPlain } from '../../laws.js';
import { runs } from '../../runs.js';
import golden from './erlang-c.golden.json' with { type: 'json' };

const of = (contacts: number, agents: number, handleMs = 1000, withinMs = 500): ErlangCResult =>
  erlangC({ contacts, periodMs: 1000, handleMs, agents }, { withinMs });

describe('erlangC', () => {
  it.each(golden.published.rows)('prints what the R package ErlangC prints: %d agents', (agents, ...printed) => {
    const { contacts, periodMs, handleMs, withinMs } = golden.published;
    const queue = erlangC({ contacts, periodMs, handleMs, agents: Number(agents) }, { withinMs });
    const { waitProbability, serviceLevel, averageWaitMs, occupancy } = queue;
    const found = [waitProbability, serviceLevel, (averageWaitMs as number) / 1000, occupancy];
    const digits = (text: string) => text.replace(/^0?\./, '').replace('.', '').length;
    expect(found.map((value, k) => Number(value.toPrecision(digits(String(printed[k])))))).toEqual(printed.map(Number));
    expect(queue.load).toBe(10);
  });

  it.each(golden.computed)('agrees with the textbook sum in 60 digits: $queue', ({ queue, withinMs, expected }) => {
    const result = erlangC(queue, { withinMs });
    for (const [name, value] of Object.entries(expected)) {
      const found = result[name as 'load'];
      expect(Math.abs(found - value), name).toBeLessThanOrEqual(1e-10 * value);
    }
  });

  it('agrees with the recursion from one agent on, and is better with one more', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 60, noNaN: true }), fc.integer({ min: 1, max: 90 }), (contacts, agents) => {
        const { load, ...queue } = of(contacts, agents);
        assertPlain(queue);
        if (load >= agents) return;
        let inverse = 1;
        for (let k = 1; k <= agents; k++) inverse = 1 + (inverse * k) / load;
        const wait = agents / (inverse * (agents - load) + load);
        expect(Math.abs(queue.waitProbability - wait)).toBeLessThanOrEqual(1e-10 * wait);
        const better = of(contacts, agents + 1);
        expect(better.waitProbability).toBeLessThan(queue.waitProbability);
        expect(better.serviceLevel).toBeGreaterThanOrEqual(queue.serviceLevel);
        expect(better.averageWaitMs).toBeLessThan(queue.averageWaitMs as number);
      }),
      { numRuns: runs },
    );
  });

  it('has one agent wait as an M/M/1 queue does', () => {
    expect(of(0.5, 1)).toMatchObject({ waitProbability: 0.5, averageWaitMs: 1000, occupancy: 0.5 });
    expect(of(0.5, 1, 1000, 0).serviceLevel).toBe(0.5);
  });

  it('says so where the queue grows without end, and where nobody comes', () => {
    const endless = { waitProbability: 1, serviceLevel: 0, averageWaitMs: null, occupancy: 1 };
    expect([of(3, 3), of(4, 3)]).toMatchObject([endless, endless]);
    const idle = { load: 0, waitProbability: 0, serviceLevel: 1, averageWaitMs: 0, occupancy: 0 };
    expect([of(0, 3), of(5, 3, 0), of(-0, 1, -0, -0)]).toMatchObject([idle, idle, idle]);
    assertPlain(of(-0, 1, -0, -0));
  });

  it('takes large loads in no time, and far too many agents', () => {
    const began = process.cpuUsage().user;
    expect(of(1e9, 1e9 + 1e5)).toMatchObject({ serviceLevel: 1, averageWaitMs: expect.any(Number) });
    expect(of(1e5, 1e5 + 1).waitProbability).toBeGreaterThan(0.99);
    expect(of(10, 2 ** 53 - 1)).toMatchObject({ waitProbability: 0, averageWaitMs: 0, serviceLevel: 1 });
    expect(process.cpuUsage().user - began).toBeLessThan(1e6);
  });

  it('refuses what cannot be', () => {
    const queue = { contacts: 10, periodMs: 1000, handleMs: 100, agents: 2 };
    const but =
      (change: object, options: object = { withinMs: 5 }) =>
      () =>
        erlangC({ ...queue, ...change } as never, options as never);
    expect(but({ contacts: 1e11 })).toThrow(
      'erlangC: contacts · handleMs / periodMs must be at most 1e9 erlangs; got 10000000000',
    );
    expect(but({ calls: 3 })).toThrow('erlangC: unknown part "calls"; known are contacts, periodMs, handleMs, agents');
    expect(
      otherwise('INVALID_VALUE', {
        none: () => erlangC(null as never, { withinMs: 5 }),
        contacts: but({ contacts: -1 }),
        text: but({ contacts: '10' }),
        periodMs: but({ periodMs: 0 }),
        handleMs: but({ handleMs: Number.NaN }),
        'no agent': but({ agents: 0 }),
        'half an agent': but({ agents: 2.5 }),
        'agents missing': but({ agents: undefined }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_OPTION', {
        'no time': but({}, {}),
        'no options': () => erlangC(queue, undefined as never),
        time: but({}, { withinMs: -1 }),
        unknown: but({}, { withinMs: 5, serviceLevel: 0.8 }),
      }),
    ).toEqual([]);
  });
});
