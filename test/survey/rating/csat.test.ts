import { describe, expect, it } from 'vitest';
import { studentT } from '../../../src/stats/intervals/interval-mean.js';
import { csat, csatFromCounts } from '../../../src/survey/rating/csat.js';
import { outcome } from '../../laws.js';
import golden from './csat.golden.json' with { type: 'json' };

describe('csat against reference values', () => {
  it.each(golden.summary)('$name', ({ input, expected, tolerance }) => {
    const [min, max] = input.scale as [number, number];
    const { satisfiedFrom, level: confidence } = input;
    const result = csat(input.scores, { scale: { min, max }, satisfiedFrom, confidence, meanInterval: studentT });
    const { n, satisfied, share, mean, index } = result;
    expect([n, satisfied]).toEqual([expected.n, expected.satisfied]);
    const got = [share.value, mean.value, 100 * (index.value as number), 100 * (share.value as number)];
    got.push(share.interval?.low as number, share.interval?.high as number);
    got.push(mean.interval?.low as number, mean.interval?.high as number);
    const wanted = [expected.share, expected.mean, expected.normalised0to100, expected.csat];
    wanted.push(...expected.wilson, ...expected.meanInterval);
    for (const [k, value] of wanted.entries()) {
      expect(Math.abs((got[k] ?? NaN) - value)).toBeLessThanOrEqual(tolerance);
    }
  });

  it('gives the share of 74 satisfied of 107', () => {
    expect(csatFromCounts({ satisfied: 74, responses: 107 }).value).toBe(0.6915887850467289);
  });
});

describe('csat', () => {
  it('has four results, each with its unit', () => {
    const scores = [5, 4, 3, 1, null];
    expect(csat(scores)).toMatchObject({ metric: 'csat', measure: 'share', unit: 'fraction', value: 0.5, n: 4 });
    expect(csat(scores)).toMatchObject({ share: { count: 2, n: 4 }, mean: { n: 4 } });
    expect(csatFromCounts({ satisfied: 2, responses: 4 })).toMatchObject({ share: { count: 2, n: 4 }, mean: { n: 0 } });
    expect(csat(scores, { measure: 'mean' })).toMatchObject({ measure: 'mean', unit: 'score', value: 3.25 });
    expect(csat(scores, { measure: 'index' })).toMatchObject({ measure: 'index', unit: 'index', value: 0.5625 });
    expect(csat(scores, { measure: 'net' })).toMatchObject({ measure: 'net', unit: 'points', value: 25 });
  });

  it('names the definition, on the turned scale where low is good', () => {
    expect(csat([5]).definition).toBe('[1,2] (2,4) [4,5]');
    expect(csat([1], { direction: 'low-is-good', satisfiedFrom: 5 })).toMatchObject({
      definition: '[1,1] (1,5) [5,5]',
      direction: 'low-is-good',
      satisfied: 1,
      counts: [1, 0, 0, 0, 0],
    });
    expect(csat([5], { scale: { min: 0.5, max: 5, step: 0.5 }, satisfiedFrom: 4 }).definition).toBe(
      '[0.5,1.5] (1.5,4) [4,5]',
    );
  });

  it('mirrors the limit that was not given, as far as there is room', () => {
    const dissatisfiedTo = (satisfiedFrom: number) => csat([3], { satisfiedFrom }).definition.slice(1, 4);
    expect([2, 3, 4, 5].map(dissatisfiedTo)).toEqual(['1,1', '1,2', '1,2', '1,1']);
  });

  it('concludes nothing from nothing', () => {
    const nothing = { value: null, n: 0, interval: null, satisfied: 0, neutral: 0, dissatisfied: 0 };
    expect(csat([])).toMatchObject(nothing);
    expect(csat([null, undefined])).toMatchObject({ ...nothing, missing: 2, counts: [0, 0, 0, 0, 0] });
    expect(csatFromCounts({ satisfied: 0, responses: 0 })).toMatchObject({ value: null, n: 0, dissatisfied: null });
  });

  it('says what was expected, what came and where', () => {
    const rows = [{ answer: 5 }, { answer: 6 }];
    expect(() => csat([4, 6])).toThrow('csat: a score must be a whole number from 1 to 5; got 6 at index 1');
    expect(() => csat(rows, { score: (row) => row.answer })).toThrow('got 6 at row 1, reader score');
    expect(() => csat(5 as never)).toThrow('csat: scores must be iterable; got 5');
    expect(() => csat([5], { satisfidFrom: 4 } as never)).toThrow('csat: unknown option "satisfidFrom"; known are ');
    expect(() => csat([5], { measure: 'nps' as never })).toThrow(
      'csat: measure must be share or mean or index or net; got "nps"',
    );
    expect(() => csat([5], { direction: 'up' as never })).toThrow(
      'csat: direction must be high-is-good or low-is-good; got "up"',
    );
    expect(() => csat([5], { scale: { min: 0, max: 10 } })).toThrow(
      'csat: satisfiedFrom must be a level above the lowest; got undefined',
    );
    expect(() => csat([5], { satisfiedFrom: 4, dissatisfiedTo: 4 })).toThrow(
      'csat: dissatisfiedTo must be a level below satisfiedFrom; got 4',
    );
  });

  it('refuses options that are unknown, contradict each other or are out of range', () => {
    const bad: object[] = [
      ...[{ satisfiedFrom: 1 }, { satisfiedFrom: 6 }, { satisfiedFrom: 3.5 }, { satisfiedFrom: null }],
      ...[{ satisfiedFrom: '4' }, { dissatisfiedTo: 0 }, { dissatisfiedTo: 4 }, { dissatisfiedTo: null }],
      ...[{ measure: null }, { direction: null }, { direction: 'high-is-easy' }, { onInvalid: 'skip' }],
      ...[{ confidence: 1 }, { confidence: '0.9' }, { interval: 'wilson' }, { meanInterval: 'student-t' }],
      ...[{ missingValue: 3 }, { score: 7 }, { prior: { mean: 3, weight: 1 } }, { easyFrom: 4 }, { z: 2 }],
    ];
    for (const options of bad) {
      expect([options, outcome(() => csat([4, 5], options as never))]).toEqual([options, 'INVALID_OPTION']);
    }
    expect(csat([4], null as never).value).toBe(1);
  });

  it('says that `groups.map(csat)` hands over an index where options belong', () => {
    const groups: number[][] = [[5], [1], [4, 2]];
    expect(() => groups.map(csat as never)).toThrow('csat: options must be an object; got 0');
    expect(groups.map((group) => csat(group).value)).toEqual([1, 0, 0.5]);
  });

  it('takes codes for "not answered" off the scale', () => {
    expect(csat(Uint8Array.of(5, 9, 3), { missingValue: 9 })).toMatchObject({ n: 2, missing: 1 });
    expect(csat([5, 2.5], { missingValue: 2.5 })).toMatchObject({ n: 1, missing: 1 });
  });
});

describe('csatFromCounts', () => {
  it('tells from classes what they tell', () => {
    const { share, mean, index, net, counts, neutral } = csatFromCounts({ satisfied: 72, responses: 90 });
    expect([share.value, mean.value, index.value, net.value, counts, neutral]).toEqual([
      0.8,
      null,
      null,
      null,
      null,
      null,
    ]);
    const three = csatFromCounts({ satisfied: 72, dissatisfied: 9, responses: 90, missing: 4, invalid: 1 });
    expect(three).toMatchObject({ neutral: 9, dissatisfied: 9, missing: 4, invalid: 1, net: { value: 70 } });
    expect(csatFromCounts({ satisfied: 72, responses: 90 }, { measure: 'mean' })).toMatchObject({
      unit: 'score',
      value: null,
      interval: null,
      n: 90,
    });
  });

  it('says which count is wrong', () => {
    const from = (counts: unknown) => () => csatFromCounts(counts as never);
    expect(from([1, 2, 3, 4])).toThrow('csatFromCounts: counts must be an array of 5, one per level; got 4');
    expect(from([1, 2, -3, 4, 5])).toThrow(
      'csatFromCounts: counts[2] must be a whole number from 0 to 2^53 - 1; got -3',
    );
    expect(from({ counts: [1, 2, 3, 4, 5], missing: null })).toThrow(
      'csatFromCounts: missing must be a whole number from 0 to 2^53 - 1; got null',
    );
    expect(from(7)).toThrow('csatFromCounts: counts must be an array of 5, one per level; got undefined');
    expect(from({ satisfied: 72 })).toThrow(
      'csatFromCounts: responses must be a whole number from 0 to 2^53 - 1; got undefined',
    );
    expect(from({ satisfied: 8, dissatisfied: 3, responses: 10 })).toThrow(
      'csatFromCounts: responses must be at least satisfied + dissatisfied; got 10',
    );
    expect(from({ satisfied: 1, responses: 2, dissatisfied: 0.5 })).toThrow(
      'csatFromCounts: dissatisfied must be a whole number',
    );
    for (const counts of [
      [1, 2],
      null,
      'x',
      { satisfied: '1', responses: 2 },
      { satisfied: 1, responses: 2, invalid: -1 },
    ]) {
      expect([counts, outcome(from(counts))]).toEqual([counts, 'INVALID_VALUE']);
    }
  });

  it('refuses counts whose sum would not be exact', () => {
    // neutral would be -1
    expect(() => csatFromCounts([1, 0, 0, 2 ** 53 - 1, 1])).toThrow(
      'csatFromCounts: the sum of counts must be a whole number from 0 to 2^53 - 1; got 9007199254740992',
    );
    const full = csatFromCounts([1, 0, 0, 2 ** 53 - 3, 1]);
    expect(full).toMatchObject({ n: 2 ** 53 - 1, satisfied: 2 ** 53 - 2, neutral: 0, dissatisfied: 1 });
    expect(outcome(() => csatFromCounts({ satisfied: 2 ** 53 - 1, dissatisfied: 1, responses: 2 ** 53 - 1 }))).toBe(
      'INVALID_VALUE',
    );
  });

  it('refuses the options of reading', () => {
    for (const options of [{ onInvalid: 'count' }, { missingValue: 99 }, { score: () => 1 }]) {
      expect(outcome(() => csatFromCounts([1, 2, 3, 4, 5], options as never))).toBe('INVALID_OPTION');
    }
  });
});
