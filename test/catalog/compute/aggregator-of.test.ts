import { describe, expect, it } from 'vitest';
import { aggregatorOf } from '../../../src/catalog/compute/aggregator-of.js';
import { aggregatorEntries } from '../../../src/catalog/compute/entries/aggregators.js';
import * as root from '../../../src/index.js';
import { outcome } from '../../laws.js';

/** Options without which a class is not made. */
const needed: Readonly<Record<string, object>> = {
  CesAggregator: { direction: 'high-is-easy' },
  FunnelConversionAggregator: { steps: ['view', 'buy'] },
  JourneyStageConversionAggregator: { stages: ['awareness', 'purchase'] },
  ScaleScoreAggregator: { scale: { min: 1, max: 5 }, topFrom: 4 },
};
const usual = [
  {},
  { timeZone: 'UTC', asOf: 1e12 },
  { timeZone: 'UTC', asOf: 1e12, period: 'month' },
  { from: 0, to: 1e12 },
  { asOf: 1e12 },
  { asOf: 1e12, targetMs: 1000 },
  { withinMs: 1000 },
  { targetMs: 1000 },
];

type Made = { toJSON(): { kind: string }; merge(other: unknown): Made };

/** An aggregator of a class, made with the first options that do. */
function made(name: string, Class: new (options: object) => Made): Made {
  for (const options of [needed[name] ?? {}, ...usual]) {
    try {
      return new Class(options);
    } catch {
      // it needs others
    }
  }
  throw new Error(`${name} is not made by any of the options here`);
}

// groups are restored by their own class, which is told what counts each
const classes = Object.entries(root).filter(
  ([name, value]) =>
    /Aggregator$/.test(name) && name !== 'BreakdownAggregator' && typeof Object(value).fromJSON === 'function',
) as unknown as [string, new (options: object) => Made][];

describe('aggregatorOf', () => {
  it.each(classes)('goes on from a state of %s', (name, Class) => {
    const aggregator = made(name, Class);
    const state = JSON.parse(JSON.stringify(aggregator));
    const restored = aggregatorOf(state);
    expect(restored.constructor).toBe(Class);
    expect(JSON.stringify(restored)).toBe(JSON.stringify(state));
    expect(JSON.stringify(restored.merge(state))).toBe(JSON.stringify(aggregator.merge(state)));
  });

  it('knows every class, each by its kind', () => {
    expect(classes.length).toBeGreaterThan(25);
    expect(new Set(Object.values(aggregatorEntries))).toEqual(new Set(classes.map(([, Class]) => Class)));
  });

  it('goes on with hours as their JSON', () => {
    const calendar = root.BusinessCalendar.weekdays({ opens: '09:00', closes: '17:00', timeZone: 'UTC' });
    const opened = { openedAt: '2026-03-02T08:00:00Z', resolvedAt: '2026-03-02T10:00:00Z' };
    const state = JSON.parse(JSON.stringify(new root.TtrAggregator({ calendar }).add(opened)));
    const hours = JSON.parse(JSON.stringify(calendar));
    expect(aggregatorOf(state, { calendar: hours }).add(opened).result()).toMatchObject({ n: 2, value: 3_600_000 });
    expect(outcome(() => aggregatorOf(state).add(opened))).toBe('INVALID_OPTION');
    const other = JSON.parse(JSON.stringify(root.BusinessCalendar.always('UTC')));
    expect(outcome(() => aggregatorOf(state, { calendar: other }))).toBe('STATE_MISMATCH');
  });

  it('refuses unknown kinds with the known ones, and whatever is no state', () => {
    expect(() => aggregatorOf({ kind: 'npss', version: 1 })).toThrow(
      /^aggregatorOf: unknown kind "npss"; known are nps, /,
    );
    for (const kind of ['__proto__', 'constructor', undefined, null, 5, {}, ['nps']]) {
      expect(outcome(() => aggregatorOf({ kind, version: 1 }))).toBe('INVALID_STATE');
    }
    for (const state of [null, undefined, 5, 'nps', [], new Map()]) {
      expect(() => aggregatorOf(state)).toThrow(
        'aggregatorOf: a state must be an object, which JSON.parse makes of a text; got',
      );
    }
    expect(outcome(() => aggregatorOf({ kind: 'nps', version: 2 }))).toBe('STATE_VERSION');
    expect(outcome(() => aggregatorOf({ kind: 'nps', version: 1 }))).toBe('INVALID_STATE');
  });

  it('says where groups go on', () => {
    const groups = new root.BreakdownAggregator({ keys: ['team'], of: () => new root.NpsAggregator() });
    expect(() => aggregatorOf(groups.toJSON())).toThrow('groups go on by BreakdownAggregator.fromJSON(state, { of })');
  });

  it('refuses other options', () => {
    const state = new root.NpsAggregator().toJSON();
    expect(aggregatorOf(state, null).result()).toMatchObject({ n: 0 });
    expect(() => aggregatorOf(state, { calender: 1 } as never)).toThrow(
      'unknown option "calender"; known are calendar',
    );
    for (const options of [5, [], 'x'])
      expect(outcome(() => aggregatorOf(state, options as never))).toBe('INVALID_OPTION');
  });
});
