import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/catalog/compute/compute.js';

const code = expect.objectContaining({ code: 'INVALID_VALUE' });

describe('named numbers', () => {
  it('are all there, and none is unknown', () => {
    expect(() => compute('nps', { promotors: 5, passives: 3, detractors: 2 })).toThrow(
      'compute nps: unknown input "promotors"; known are promoters, ',
    );
    expect(() => compute('nps', { promoters: 5, passives: 3 })).toThrow(
      'compute nps: input lacks "detractors"; it needs promoters, passives, detractors',
    );
    expect(() => compute('nps', { promoters: 5, passives: 3, detractors: 2, ['constructor']: 1 })).toThrow(
      'unknown input',
    );
    expect(() => compute('nps', JSON.parse('{"promoters":1,"passives":1,"detractors":1,"__proto__":1}'))).toThrow(
      'unknown input "__proto__"',
    );
  });

  it('are numbers; what else they must be the metric says', () => {
    for (const passives of ['3', null, [3], {}, true]) {
      expect(() => compute('nps', { promoters: 5, passives, detractors: 2 })).toThrow(
        'compute nps: passives must be a number; got',
      );
    }
    expect(compute('nps', { promoters: 5n, passives: 1n, detractors: 2n }).value).toBe(37.5);
    expect(() => compute('nps', { promoters: 5, passives: 3, detractors: NaN })).toThrow(
      'npsFromCounts: detractors must be',
    );
    expect(() => compute('nps', { promoters: 5, passives: 3, detractors: 2.5 })).toThrow(
      'npsFromCounts: detractors must be',
    );
  });

  it('may be null where they may be left out', () => {
    const counts = { promoters: 5, passives: 3, detractors: 2 };
    expect(compute('nps', { ...counts, missing: null })).toEqual(compute('nps', counts));
    expect(compute('nps', { ...counts, missing: 4 }).missing).toBe(4);
  });
});

describe('readers', () => {
  it('are for rows, columns and lists whose items have fields', () => {
    const readers = { score: 'rating' };
    const rules = [{ segment: 'loyal', when: { field: 'orders', is: '>=', value: 5 } }];
    expect(() => compute('nps', { promoters: 1, passives: 1, detractors: 1 }, { readers })).toThrow(
      'compute nps: readers are for rows, columns and lists; the input is of the form counts',
    );
    for (const call of [
      () => compute('nps', [9, 8], { readers }),
      () => compute('ces', [1, 1, 1, 1, 1, 1, 1], { readers }),
      () => compute('segment-customers', [{ orders: 6 }], { readers, rules }),
    ]) {
      expect(call).toThrow(expect.objectContaining({ code: 'INVALID_OPTION', details: { name: 'readers' } }));
    }
    const list = () => compute('channel-mix', [{ class: 'web', count: 1 }], { readers, form: 'list' });
    expect(list).toThrow('compute channel-mix: unknown reader "score"; known are class, ');
    expect(() => compute('segment-customers', { orders: [6] }, { readers, rules })).toThrow('unknown reader "score"');
    expect(compute('nps', [], { readers }).value).toBeNull();
    expect(compute('nps', [], {}).value).toBeNull();
  });
});

describe('lists', () => {
  it('hold objects with all fields that are needed and none besides', () => {
    const web = { class: 'web', count: 5 };
    expect(compute('channel-mix', [web]).value).toBe(1);
    expect(() => compute('channel-mix', [web, 5])).toThrow('an item must be an object; got 5 at index 1');
    expect(() => compute('channel-mix', [web, { class: 'app' }])).toThrow(
      'the item at index 1 lacks "count"; it needs class, count',
    );
    expect(() => compute('channel-mix', [{ ...web, share: 1 }])).toThrow(
      'unknown field at index 0: "share"; known are',
    );
    expect(() => compute('channel-mix', [{ ...web, count: -1 }])).toThrow(code);
  });

  it('of any objects are taken as they are', () => {
    const rules = [{ segment: 'loyal', when: { field: 'orders', is: '>=', value: 5 } }];
    expect(compute('segment-customers', [{ orders: 6 }, { orders: 1 }], { rules }).value).toBe(0.5);
    expect(compute('segment-customers', { orders: [6, 1] }, { rules }).value).toBe(0.5);
  });
});

describe('values', () => {
  it('are those of the one thing that is read', () => {
    expect(compute('conversion-rate', [true, false, null, 1])).toMatchObject({ value: 2 / 3, n: 3, missing: 1 });
    const changes = [
      { at: 0, status: 'open' },
      { at: 60_000, status: 'hold' },
      { at: 90_000, status: 'solved' },
    ];
    expect(compute('on-hold-time', [changes]).value).toBe(30_000);
  });
});
