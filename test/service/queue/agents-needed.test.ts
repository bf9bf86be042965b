import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgentsNeededOptions, agentsNeeded } from '../../../src/service/queue/agents-needed.js';
import { erlangC } from '../../../src/service/queue/erlang-c.js';
import { otherwise } from '../../kernels/proportion/rates.js';
import { runs } from '../../runs.js';
import golden from './erlang-c.golden.json' with { type: 'json' };

const { contacts, periodMs, handleMs } = golden.published;
const halfHour = { contacts, periodMs, handleMs };
const usual = { serviceLevel: 0.8, withinMs: 20_000 };

describe('agentsNeeded', () => {
  it.each(golden.needed)('needs as many as $source says', ({ options, expected, digits }) => {
    const needed = agentsNeeded(halfHour, options);
    for (const [name, value] of Object.entries(expected)) {
      expect(Math.abs(needed[name as 'agents'] - value), name).toBeLessThanOrEqual(0.5 * 10 ** -digits);
    }
  });

  it('finds the smallest number that holds, and says what to expect with it', () => {
    const demand = fc.record({
      contacts: fc.double({ min: 0, max: 300, noNaN: true }),
      periodMs: fc.constant(1000),
      handleMs: fc.constantFrom(0, 500, 1000),
    });
    const asked = fc.record({
      serviceLevel: fc.double({ min: 0.05, max: 0.999, noNaN: true }),
      withinMs: fc.constantFrom(0, 20, 400),
      maxOccupancy: fc.constantFrom(0.7, 1),
    });
    fc.assert(
      fc.property(demand, asked, (given, options) => {
        const { agents, onRota, ...expected } = agentsNeeded(given, options);
        const { withinMs, serviceLevel, maxOccupancy } = options;
        const holds = (number: number) => {
          const queue = erlangC({ ...given, agents: number }, { withinMs });
          return queue.serviceLevel >= serviceLevel && queue.occupancy <= maxOccupancy + 1e-15;
        };
        expect({ ...expected, agents }).toEqual(erlangC({ ...given, agents }, { withinMs }));
        expect([onRota, holds(agents), agents > 1 && holds(agents - 1)]).toEqual([agents, true, false]);
      }),
      { numRuns: runs },
    );
  });

  it('counts occupancy and shrinkage without their round-off', () => {
    const onRota = (serviceLevel: number, shrinkage: number) =>
      agentsNeeded(halfHour, { ...usual, serviceLevel, shrinkage }).onRota;
    // 14 of 14 / 0.7 = 20; 18 / 0.9 is 20 too
    expect([onRota(0.8, 0), onRota(0.8, 0.3), onRota(0.99, 0.1)]).toEqual([14, 20, 20]);
    // 2.1 / 0.7 is 3.0000000000000004
    const easy = { ...usual, serviceLevel: 0.1, maxOccupancy: 0.7 };
    expect([21, 70].map((calls) => agentsNeeded({ ...halfHour, contacts: calls }, easy).agents)).toEqual([3, 10]);
    expect(agentsNeeded({ ...halfHour, contacts: 0 }, usual)).toMatchObject({ agents: 1, serviceLevel: 1 });
  });

  it('takes large loads in no time', () => {
    const began = process.cpuUsage().user;
    const of = (contactsNow: number) => agentsNeeded({ ...halfHour, contacts: contactsNow }, usual);
    const { contacts: million, agents } = golden.smallest;
    expect([of(million).agents, of(1e10).serviceLevel >= 0.8]).toEqual([agents, true]);
    expect(process.cpuUsage().user - began).toBeLessThan(2e6);
  });

  it('refuses what cannot be', () => {
    const but = (options: object) => () => agentsNeeded(halfHour, { ...usual, ...options } as AgentsNeededOptions);
    expect(but({ serviceLevel: 80 })).toThrow(
      'agentsNeeded: serviceLevel must be a number above 0 and below 1; got 80',
    );
    expect(
      otherwise('INVALID_OPTION', {
        'no options': () => agentsNeeded(halfHour, undefined as never),
        always: but({ serviceLevel: 1 }),
        never: but({ serviceLevel: 0 }),
        time: but({ withinMs: undefined }),
        idle: but({ maxOccupancy: 0.0099 }),
        busier: but({ maxOccupancy: 1.1 }),
        gone: but({ shrinkage: 0.991 }),
        more: but({ shrinkage: -0.1 }),
        unknown: but({ interval: 5 }),
      }),
    ).toEqual([]);
    expect(
      otherwise('INVALID_VALUE', {
        agents: () => agentsNeeded({ ...halfHour, agents: 3 } as never, usual),
        none: () => agentsNeeded({} as never, usual),
      }),
    ).toEqual([]);
  });
});
