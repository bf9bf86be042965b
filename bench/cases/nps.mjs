import { peer } from '../peers.mjs';
import { packed, scores } from '../scores.mjs';

const MANY = 10_000_000;

/** @typedef {import('../types.mjs').Case} Case */

/**
 * The classes in a result.
 * @param {{ promoters: number, detractors: number }} result
 */
const classesOf = ({ promoters, detractors }) => ({ promoters, detractors });

/**
 * The floor of anything that looks at every value.
 * @param {ArrayLike<number>} values
 */
function sumOf(values) {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += /** @type {number} */ (values[i]);
  return sum;
}

/**
 * What people write.
 * @param {readonly number[]} values
 */
function filterTwice(values) {
  return {
    promoters: values.filter((score) => score >= 9).length,
    detractors: values.filter((score) => score <= 6).length,
  };
}

/**
 * The classes in counts by score.
 * @param {Readonly<Record<string, number>>} counts
 */
function classesOfCounts(counts) {
  const total = (/** @type {readonly number[]} */ levels) =>
    levels.reduce((sum, level) => sum + (counts[level] ?? 0), 0);
  return { promoters: total([9, 10]), detractors: total([0, 1, 2, 3, 4, 5, 6]) };
}

/** @type {Case} */
const bytes = {
  name: 'nps-bytes',
  title: 'nps of a Uint8Array of 10 million answers',
  unit: 'ns/row',
  items: MANY,
  figures: [{ of: 'nps', to: 'sum', atMost: 0.65 }],
  first: ['nps', 'sum'],
  setup({ nps }) {
    const { bytes: values, classes, sum } = scores(MANY);
    return {
      expected: { result: classes, sum },
      candidates: [
        { name: 'nps', run: () => nps(values), read: classesOf },
        { name: 'sum', run: () => sumOf(values), kind: 'sum' },
      ],
    };
  },
};

/** @type {Case} */
const numbers = {
  name: 'nps-numbers',
  title: 'nps of an array of 10 million numbers',
  unit: 'ns/row',
  items: MANY,
  figures: [
    { of: 'nps', to: 'sum', atMost: 2 },
    { of: 'filter twice', to: 'nps', atLeast: 14 },
    { of: 'lodash countBy', to: 'nps', atLeast: 5 },
  ],
  first: ['nps', 'sum'],
  async setup({ nps }) {
    const { default: lodash } = await peer('lodash');
    const { bytes: source, classes, sum } = scores(MANY);
    const values = packed(source);
    return {
      expected: { result: classes, sum },
      candidates: [
        { name: 'nps', run: () => nps(values), read: classesOf },
        { name: 'sum', run: () => sumOf(values), kind: 'sum' },
        { name: 'filter twice', run: () => filterTwice(values) },
        { name: 'lodash countBy', run: () => lodash.countBy(values), read: classesOfCounts },
      ],
    };
  },
};

/**
 * Counts arrays of seven kinds, so that loops shared by them have met them all.
 * @param {(values: Iterable<number | null>) => unknown} count
 */
function meetSevenKinds(count) {
  const { bytes: source } = scores(50_000);
  // begins as an array of fractions and so stays one of doubles
  const doubles = [0.5];
  for (const value of source) doubles.push(value);
  doubles[0] = 5;
  const holey = new Array(source.length);
  for (const [i, value] of source.entries()) holey[i] = value;
  const kinds = [
    packed(source),
    holey,
    doubles,
    [...source].map((value, i) => (i % 10 === 3 ? null : value)),
    source,
    Int16Array.from(source),
    Float64Array.from(source),
  ];
  for (let turn = 0; turn < 20; turn++) for (const values of kinds) count(values);
}

/** @type {Case} */
const pollutedNumbers = {
  name: 'nps-numbers-polluted',
  title: 'the same after arrays of seven kinds have been counted',
  unit: 'ns/row',
  items: MANY,
  figures: [{ of: 'nps', to: 'sum', atMost: 4.5 }],
  setup({ nps }) {
    const { bytes: source, classes, sum } = scores(MANY);
    const values = packed(source);
    meetSevenKinds(nps);
    return {
      expected: { result: classes, sum },
      candidates: [
        { name: 'nps', run: () => nps(values), read: classesOf },
        { name: 'sum', run: () => sumOf(values), kind: 'sum' },
      ],
    };
  },
};

export const npsCases = [bytes, numbers, pollutedNumbers];
