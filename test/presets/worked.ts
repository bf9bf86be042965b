/*
 * Every preset with answers, what the vendor's documented formula makes of them, and which function takes it. The
 * formulas are written out here from the documents; nothing is taken from the library.
 */
import { describe, expect, it } from 'vitest';
import { nps } from '../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { ces } from '../../src/survey/rating/ces.js';
import { CesAggregator } from '../../src/survey/rating/ces-aggregator.js';
import { csat } from '../../src/survey/rating/csat.js';
import { CsatAggregator } from '../../src/survey/rating/csat-aggregator.js';
import { starRating } from '../../src/survey/rating/star-rating.js';
import { StarRatingAggregator } from '../../src/survey/rating/star-rating-aggregator.js';
import { outcome, withoutPlaces } from '../laws.js';

type Numbers = readonly number[];

/** What a preset can be given to: the same in all metrics as far as presets are concerned. */
interface Taker {
  readonly batch: (scores: Numbers, options: never) => Conclusion;
  readonly Aggregator: new (options: never) => { addAll(scores: Numbers): { result(): Conclusion; toJSON(): object } };
  readonly fromJSON: (state: never) => { result(): Conclusion };
}

interface Conclusion {
  readonly value: number | null;
  readonly unit: string;
  readonly n: number;
  readonly interval: { readonly confidence: number } | null;
}

interface Worked {
  readonly taker: Taker;
  readonly answers: Numbers;
  readonly unit: string;
  /** The documented formula. */
  readonly byHand: (answers: Numbers) => number;
  /** The same in figures. */
  readonly value: number;
}

const takers = {
  csat: { batch: csat, Aggregator: CsatAggregator, fromJSON: CsatAggregator.fromJSON },
  ces: { batch: ces, Aggregator: CesAggregator, fromJSON: CesAggregator.fromJSON },
  nps: { batch: nps, Aggregator: NpsAggregator, fromJSON: NpsAggregator.fromJSON },
  stars: { batch: starRating, Aggregator: StarRatingAggregator, fromJSON: StarRatingAggregator.fromJSON },
} as unknown as Readonly<Record<'csat' | 'ces' | 'nps' | 'stars', Taker>>;

const count = (answers: Numbers, ...given: Numbers) => answers.filter((answer) => given.includes(answer)).length;
const sum = (answers: Numbers) => answers.reduce((total, answer) => total + answer, 0);
const share =
  (...good: Numbers) =>
  (answers: Numbers) =>
    count(answers, ...good) / answers.length;
/** good / (good + bad), as Zendesk has it. */
const goodOfRated = (good: Numbers, bad: Numbers) => (answers: Numbers) =>
  count(answers, ...good) / (count(answers, ...good) + count(answers, ...bad));
const net = (good: Numbers, bad: Numbers) => (answers: Numbers) =>
  (100 * (count(answers, ...good) - count(answers, ...bad))) / answers.length;
const mean = (answers: Numbers) => sum(answers) / answers.length;
/** How far the average lies from 1 to 5. */
const wayFrom1To5 = (answers: Numbers) => (mean(answers) - 1) / 4;
/** Answers of five kinds are worth 0, 25, 50, 75 and 100. */
const worth = (answers: Numbers) => mean(answers.map((answer) => [0, 25, 50, 75, 100][answer - 1] ?? NaN)) / 100;
/** Ease, where the published number is the mean effort on 1–5. */
const sixMinusMeanEffort = (answers: Numbers) => 6 - mean(answers);

// Answers that tell the definitions of one scale apart; each list holds both ends of its scale.
const two = [2, 1, 2, 2, 2, 1, 2, 2];
const three = [3, 3, 3, 2, 2, 2, 1, 3];
const four = [4, 4, 3, 2, 2, 1, 4, 1, 4, 3];
const five = [5, 5, 5, 4, 4, 3, 3, 3, 2, 1];
const six = [6, 6, 5, 4, 4, 3, 2, 1];
const seven = [7, 7, 6, 6, 6, 5, 5, 4, 3, 1];
const ten = [10, 10, 9, 8, 8, 7, 5, 1];
const eleven = [10, 9, 9, 8, 8, 8, 7, 6, 5, 0];

function worked(
  taker: Taker,
  unit: string,
  answers: Numbers,
  byHand: (answers: Numbers) => number,
  value: number,
): Worked {
  return { taker, unit, answers, byHand, value };
}

const { csat: ofCsat, ces: ofCes, nps: ofNps, stars: ofStars } = takers;

/** One entry for each preset. */
export const workedPresets: Readonly<Record<string, Worked>> = {
  zendeskCsat5: worked(ofCsat, 'fraction', five, goodOfRated([4, 5], [1, 2, 3]), 0.5),
  zendeskCsat3: worked(ofCsat, 'fraction', three, goodOfRated([3], [1, 2]), 0.5),
  zendeskCsat2: worked(ofCsat, 'fraction', two, goodOfRated([2], [1]), 0.75),
  intercomCsat: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  chatwootCsat: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  gorgiasCsat: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  dixaCsat: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  frontCsat: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  odooCsat: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  delightedCsat5: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  simplesatCsat5: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  simplesatCsat4: worked(ofCsat, 'fraction', four, share(3, 4), 0.6),
  sogolyticsCsat: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  questionProCsat10: worked(ofCsat, 'fraction', ten, share(9, 10), 0.375),
  revinateNet5: worked(ofCsat, 'points', five, net([5], [1, 2, 3]), -20),
  revinateScore5: worked(ofCsat, 'index', five, worth, 0.625),
  formbricksCsat3: worked(ofCsat, 'fraction', three, share(3), 0.5),
  formbricksCsat4: worked(ofCsat, 'fraction', four, share(3, 4), 0.6),
  formbricksCsat5: worked(ofCsat, 'fraction', five, share(4, 5), 0.5),
  formbricksCsat6: worked(ofCsat, 'fraction', six, share(5, 6), 0.375),
  formbricksCsat7: worked(ofCsat, 'fraction', seven, share(6, 7), 0.5),
  formbricksCsat10: worked(ofCsat, 'fraction', ten, share(8, 9, 10), 0.625),
  trengoCsat: worked(ofCsat, 'index', five, wayFrom1To5, 0.625),
  pisanoCsat: worked(ofCsat, 'index', five, worth, 0.625),
  smartSurveyCsat5: worked(ofCsat, 'index', five, (answers) => sum(answers.map((a) => a - 1)) / (4 * 10), 0.625),
  zykrrCsat: worked(ofCsat, 'score', five, mean, 3.5),
  freescoutCsat: worked(ofCsat, 'points', three, net([3], [1]), 37.5),
  metricsflareCsat: worked(ofCsat, 'points', five, net([4, 5], [1, 2, 3]), 0),
  localClarityHappiness: worked(ofStars, 'points', five, net([4, 5], [1, 2]), 30),
  reputationNetRating: worked(ofStars, 'points', five, net([5], [1, 2, 3]), -20),
  ces1Effort: worked(ofCes, 'score', five, sixMinusMeanEffort, 2.5),
  ces2Agree: worked(ofCes, 'fraction', seven, share(5, 6, 7), 0.7),
  ces2Top2: worked(ofCes, 'fraction', seven, share(6, 7), 0.5),
  ces2Mean: worked(ofCes, 'score', seven, mean, 5),
  delightedCes7: worked(ofCes, 'fraction', seven, share(5, 6, 7), 0.7),
  delightedCes5: worked(ofCes, 'fraction', five, share(4, 5), 0.5),
  simplesatCes: worked(ofCes, 'fraction', seven, share(5, 6, 7), 0.7),
  sogolyticsCes: worked(ofCes, 'score', seven, mean, 5),
  nicereplyCes: worked(ofCes, 'score', seven, mean, 5),
  benbriaCes: worked(ofCes, 'score', five, mean, 3.5),
  customerGaugeCes: worked(ofCes, 'score', seven, mean, 5),
  customerGaugeCesLegacy: worked(ofCes, 'score', five, sixMinusMeanEffort, 2.5),
  solucxCes: worked(ofCes, 'points', seven, net([5, 6, 7], [1, 2, 3]), 50),
  cysCes: worked(ofCes, 'points', seven, net([6, 7], [1, 2, 3]), 30),
  npsStandard: worked(ofNps, 'points', eleven, net([9, 10], [0, 1, 2, 3, 4, 5, 6]), 0),
  npsEurope: worked(ofNps, 'points', eleven, net([8, 9, 10], [0, 1, 2, 3, 4, 5]), 40),
  formbricksNps: worked(
    ofNps,
    'points',
    [9.5, 10, 9, 8.9, 6.9, 7, 8.5, 0],
    (answers) => (100 * (answers.filter((a) => a >= 9).length - answers.filter((a) => a < 7).length)) / answers.length,
    12.5,
  ),
};

/** Good answers, and bad ones where the source names them; else the bad mirror the good. NPS has its classes above. */
const classes: Readonly<Record<string, readonly [good: Numbers, bad?: Numbers]>> = {
  zendeskCsat5: [
    [4, 5],
    [1, 2, 3],
  ],
  zendeskCsat3: [[3], [1, 2]],
  zendeskCsat2: [[2], [1]],
  intercomCsat: [[4, 5]],
  chatwootCsat: [[4, 5]],
  gorgiasCsat: [[4, 5]],
  dixaCsat: [[4, 5]],
  frontCsat: [[4, 5]],
  odooCsat: [
    [4, 5],
    [1, 2],
  ],
  delightedCsat5: [[4, 5]],
  simplesatCsat5: [
    [4, 5],
    [1, 2],
  ],
  simplesatCsat4: [[3, 4], [1]],
  sogolyticsCsat: [
    [4, 5],
    [1, 2],
  ],
  questionProCsat10: [[9, 10]],
  revinateNet5: [[5], [1, 2, 3]],
  revinateScore5: [[5], [1, 2, 3]],
  formbricksCsat3: [[3]],
  formbricksCsat4: [[3, 4]],
  formbricksCsat5: [[4, 5]],
  formbricksCsat6: [[5, 6]],
  formbricksCsat7: [[6, 7]],
  formbricksCsat10: [[8, 9, 10]],
  trengoCsat: [
    [4, 5],
    [1, 2],
  ],
  pisanoCsat: [[4, 5]],
  smartSurveyCsat5: [[4, 5]],
  zykrrCsat: [[4, 5]],
  freescoutCsat: [[3], [1]],
  metricsflareCsat: [
    [4, 5],
    [1, 2, 3],
  ],
  localClarityHappiness: [
    [4, 5],
    [1, 2],
  ],
  reputationNetRating: [[5], [1, 2, 3]],
  ces1Effort: [[1, 2]],
  ces2Agree: [
    [5, 6, 7],
    [1, 2, 3],
  ],
  ces2Top2: [[6, 7]],
  ces2Mean: [[5, 6, 7]],
  delightedCes7: [[5, 6, 7]],
  delightedCes5: [
    [4, 5],
    [1, 2],
  ],
  simplesatCes: [[5, 6, 7]],
  sogolyticsCes: [
    [5, 6, 7],
    [1, 2, 3],
  ],
  nicereplyCes: [[5, 6, 7]],
  benbriaCes: [[4, 5]],
  customerGaugeCes: [[5, 6, 7]],
  customerGaugeCesLegacy: [[1, 2]],
  solucxCes: [
    [5, 6, 7],
    [1, 2, 3],
  ],
  cysCes: [
    [6, 7],
    [1, 2, 3],
  ],
};

/** Tests for each preset that a module exports; one without an entry above fails. */
export function describePresets(presets: object): void {
  it('presets are plain JSON with the scale that was asked and the measure that is shown', () => {
    for (const [name, preset] of Object.entries(presets)) {
      const { answers } = workedPresets[name] as Worked;
      expect(JSON.parse(JSON.stringify(preset)), name).toEqual(preset);
      expect(Object.values(preset), name).not.toContain(undefined);
      const { scale, measure, passiveFrom } = preset as Readonly<Record<string, unknown>>;
      expect(scale, name).toEqual({ min: Math.min(...answers), max: Math.max(...answers) });
      expect(measure ?? passiveFrom, name).toBeDefined();
    }
  });

  describe.each(Object.entries(presets))('%s', (name, preset) => {
    const { taker, answers, unit, byHand, value } = workedPresets[name] as Worked;
    const { batch, Aggregator, fromJSON } = taker;

    it(`gives ${value} for ${answers.length} answers, as its documented formula does`, () => {
      expect(byHand(answers)).toBeCloseTo(value, 12);
      const result = batch(answers, preset as never);
      expect(result.value).toBeCloseTo(value, 12);
      expect(result).toMatchObject({ unit, n: answers.length });
    });

    if (taker !== ofNps)
      it('counts the answers that its source calls good and bad', () => {
        const [good, bad] = classes[name] as readonly [Numbers, Numbers?];
        const result = batch(answers, preset as never) as unknown as Readonly<Record<string, unknown>>;
        const named = ['satisfied', 'easy', 'positive'].map((top) => result[top]).find((top) => top !== undefined);
        expect(named).toBe(count(answers, ...good));
        const { dissatisfiedTo, hardTo, negativeTo } = preset as Readonly<Record<string, number | undefined>>;
        expect((dissatisfiedTo ?? hardTo ?? negativeTo) === undefined).toBe(bad === undefined);
        const against = ['dissatisfied', 'hard', 'negative'].map((low) => result[low]).find((low) => low !== undefined);
        if (bad !== undefined) expect(against).toBe(count(answers, ...bad));
      });

    it('is the same for an aggregator, also a stored one', () => {
      const counted = new Aggregator(preset as never).addAll(answers);
      expect(counted.result()).toEqual(withoutPlaces(batch(answers, preset as never)));
      expect(fromJSON(JSON.parse(JSON.stringify(counted)) as never).result()).toEqual(counted.result());
    });

    it('may be frozen, spread and overruled', () => {
      const frozen = Object.freeze(structuredClone(preset)) as object;
      expect(batch(Object.freeze([...answers]), frozen as never)).toEqual(batch(answers, preset as never));
      const sure = batch(answers, { ...preset, confidence: 0.9 } as never);
      expect(sure.value).toBe(batch(answers, preset as never).value);
      expect(sure.interval?.confidence).toBe(0.9);
      expect(new Aggregator({ ...preset, onInvalid: 'count' } as never).addAll([-1, ...answers]).result().n).toBe(
        answers.length,
      );
    });

    it('refuses answers off its scale and concludes nothing from none', () => {
      const { min, max } = (preset as { scale: { min: number; max: number } }).scale;
      expect(outcome(() => batch([max + 1], preset as never))).toBe('INVALID_VALUE');
      expect(outcome(() => batch([min - 1], preset as never))).toBe('INVALID_VALUE');
      expect(batch([], preset as never)).toMatchObject({ value: null, n: 0, interval: null });
    });
  });
}
