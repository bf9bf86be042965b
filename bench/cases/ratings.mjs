import { packed, scores } from '../scores.mjs';

const MANY = 10_000_000;
const scale = { min: 0, max: 10 };

/** @typedef {import('../types.mjs').Case} Case */

/**
 * What a result says of the classes, under names that do not depend on the metric.
 * @param {Readonly<Record<string, unknown>>} result
 */
function partsOf({ promoters, detractors, satisfied, easy, mean }) {
  return { promoters, detractors, satisfied, easy, mean };
}

/** @type {Case} */
const together = {
  name: 'ratings-bytes',
  title: 'NPS, CSAT and CES with means, variances and intervals from one pass over a Uint8Array of 10 million answers',
  unit: 'ns/row',
  items: MANY,
  figures: [{ of: 'all three', to: 'sum', atMost: 1.3 }],
  first: ['all three', 'sum'],
  setup({ cesFromCounts, countScores, csatFromCounts, npsClassCounts, npsFromCounts }) {
    const { bytes, classes, sum } = scores(MANY);
    return {
      expected: {
        result: { ...classes, satisfied: classes.promoters, easy: classes.promoters, mean: sum / MANY },
        sum,
      },
      candidates: [
        {
          name: 'all three',
          run: () => {
            const answers = countScores(bytes, { scale });
            return [
              npsFromCounts(npsClassCounts(answers)),
              csatFromCounts(answers, { scale, satisfiedFrom: 9 }),
              cesFromCounts(answers, { scale, easyFrom: 9, direction: 'high-is-easy' }),
            ];
          },
          read: ([nps, csat, ces]) => partsOf({ ...nps, ...csat, ...ces, mean: ces.mean.value }),
        },
        {
          name: 'sum',
          run: () => {
            let total = 0;
            for (let i = 0; i < bytes.length; i++) total += /** @type {number} */ (bytes[i]);
            return total;
          },
          kind: 'sum',
        },
      ],
    };
  },
};

/** @type {Case} */
const numbers = {
  name: 'csat-numbers',
  title: 'csat of an array of 10 million numbers beside nps of the same',
  unit: 'ns/row',
  items: MANY,
  figures: [{ of: 'csat', to: 'nps', atMost: 1.2 }],
  setup({ csat, nps }) {
    const { bytes, classes } = scores(MANY);
    const values = packed(bytes);
    return {
      expected: { result: classes.promoters },
      candidates: [
        { name: 'csat', run: () => csat(values, { scale, satisfiedFrom: 9 }), read: ({ satisfied }) => satisfied },
        { name: 'nps', run: () => nps(values), read: ({ promoters }) => promoters },
      ],
    };
  },
};

export const ratingsCases = [together, numbers];
