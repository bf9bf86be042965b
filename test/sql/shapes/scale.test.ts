import { describe, expect, it } from 'vitest';
import {
  CesAggregator,
  CsatAggregator,
  employeeNps,
  NpsAggregator,
  repurchaseIntent,
  StarRatingAggregator,
  trustScore,
} from '../../../src/index.js';
import { compile } from '../../../src/sql/index.js';
import { SCALE_IDS } from '../../../src/sql/shapes/scale.js';

const table = { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' }, onInvalid: 'count' } as const;
const rows = [
  { outcome: 0, level: 0, n: 3 },
  { outcome: 0, level: 4, n: 5 },
  { outcome: 1, level: null, n: 2 },
  { outcome: 10, level: null, n: 1 },
];
/** The same answers on a scale from `min`. */
const answers = (min: number) => [min, min, min, ...Array.from({ length: 5 }, () => min + 4), null, null, Number.NaN];
const scale = { min: 1, max: 5 };

describe('ratings', () => {
  it.each([
    ['nps', {}, new NpsAggregator({ onInvalid: 'count' }).addAll(answers(0))],
    ['csat', {}, new CsatAggregator({ onInvalid: 'count' }).addAll(answers(1))],
    [
      'ces',
      { direction: 'high-is-easy' },
      new CesAggregator({ direction: 'high-is-easy', onInvalid: 'count' }).addAll(answers(1)),
    ],
    ['star-rating', {}, new StarRatingAggregator({ onInvalid: 'count' }).addAll(answers(1))],
  ] as const)('%s are those of the aggregator', (id, options, inMemory) => {
    const counted = compile(id, { ...table, ...options }).decode(rows);
    expect(JSON.stringify(counted.aggregator)).toBe(JSON.stringify(inMemory));
    expect(JSON.stringify(counted.result({ confidence: 0.9 }))).toBe(
      JSON.stringify(inMemory.result({ confidence: 0.9 })),
    );
  });

  it.each([
    ['employee-nps', {}, employeeNps(answers(0), { onInvalid: 'count' })],
    [
      'repurchase-intent',
      { scale, topFrom: 4 },
      repurchaseIntent(answers(1), { scale, topFrom: 4, onInvalid: 'count' }),
    ],
    ['trust-score', { scale, topFrom: 4 }, trustScore(answers(1), { scale, topFrom: 4, onInvalid: 'count' })],
  ] as const)('%s without an aggregator are those of the function', (id, options, { refused: _, ...inMemory }) => {
    const counted = compile(id, { ...table, ...options }).decode(rows);
    expect(counted.aggregator).toBeNull();
    expect(JSON.stringify(counted.result())).toBe(JSON.stringify(inMemory));
  });

  it('take steps and fractions as their scale does', () => {
    const halves = compile('star-rating', { ...table, scale: { min: 1, max: 5, step: 0.5 }, positiveFrom: 4 });
    expect(halves.text).toContain('WHEN "cx_score" = 1.5 THEN 1');
    const halfOpen = compile('nps', { ...table, classes: 'half-open' });
    expect(halfOpen.text).toContain('WHEN "cx_score" < 1 THEN 0 WHEN "cx_score" < 2 THEN 1');
  });

  it('refuse options that are none, and those that conclude, when they are compiled', () => {
    expect(() => compile('nps', { ...table, scal: 1 })).toThrow('nps: unknown option "scal"');
    expect(() => compile('nps', { ...table, confidence: 0.9 })).toThrow('confidence');
    expect(() => compile('trust-score', table)).toThrow('scale must be');
    expect(() => compile('repurchase-intent', { ...table, scale, topFrm: 4 })).toThrow('topFrm');
  });

  it('refuse invalid answers unless they are counted', () => {
    const throwing = compile('nps', { ...table, onInvalid: 'throw' });
    expect(() => throwing.decode(rows)).toThrow("1 rows are score-off-scale; onInvalid: 'count' counts them apart");
    expect(SCALE_IDS).toHaveLength(7);
  });

  it('has no readers among its options', () => {
    const query = {
      dialect: 'duckdb',
      table: 't',
      columns: { score: 's' },
      scale: { min: 1, max: 5 },
      topFrom: 4,
    } as const;
    for (const name of ['score', 'count', 'missingValue']) {
      expect(() => compile('trust-score', { ...query, [name]: 'x' })).toThrow(`unknown option "${name}"`);
      const counted = compile('trust-score', query).decode([]);
      expect(() => counted.result({ [name]: 'x' })).toThrow(`unknown option "${name}"`);
    }
    expect(compile('trust-score', query).decode([]).result({ confidence: 0.9 }).n).toBe(0);
  });
});
