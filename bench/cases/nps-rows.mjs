import { scores } from '../scores.mjs';

const ROWS = 1_000_000;

/** @typedef {import('../types.mjs').Case} Case */
/** @typedef {{ id: number, rating: number, comment: string }} Row */

/** @param {{ promoters: number, detractors: number }} result */
const classesOf = ({ promoters, detractors }) => ({ promoters, detractors });

/**
 * The answer as one would write it by hand for speed: no call, no branch on the score, no check.
 * @param {readonly Row[]} rows
 */
function inlined(rows) {
  let promoters = 0;
  let detractors = 0;
  for (let i = 0; i < rows.length; i++) {
    const { rating } = /** @type {Row} */ (rows[i]);
    promoters += (8 - rating) >>> 31;
    detractors += (rating - 7) >>> 31;
  }
  return { promoters, detractors };
}

class Answer {
  /** @param {number} value */
  constructor(value) {
    this.kind = 'answer';
    this.value = value;
  }
}

/**
 * Counts rows of six shapes through six readers.
 * @param {(rows: Iterable<any>, options: { score: (row: any) => number }) => unknown} count
 */
function meetSixShapes(count) {
  const values = [...scores(20_000).bytes];
  /** @type {[(value: number, index: number) => unknown, (row: any) => number][]} */
  const shapes = [
    [(rating) => ({ rating }), (row) => row.rating],
    [(rating, id) => ({ rating, id, when: 0 }), (row) => row.rating],
    [(score, id) => ({ id, channel: 'mail', score }), (row) => row.score],
    [(value) => new Answer(value), (row) => row.value],
    [(value, id) => [id, value], (row) => row[1]],
    [(value) => ({ answer: { value } }), (row) => row.answer.value],
  ];
  for (const [make, score] of shapes) {
    const rows = values.map(make);
    for (let turn = 0; turn < 20; turn++) count(rows, { score });
  }
}

/**
 * @param {any} library
 * @param {boolean} isPolluted
 */
function setup({ nps }, isPolluted) {
  const { bytes, classes } = scores(ROWS);
  const comments = ['', 'fine', 'late again', 'will come back'];
  const rows = Array.from(bytes, (rating, id) => ({ id, rating, comment: comments[id & 3] ?? '' }));
  if (isPolluted) meetSixShapes(nps);
  const score = (/** @type {Row} */ row) => row.rating;
  return {
    expected: { result: classes },
    candidates: [
      { name: 'nps', run: () => nps(rows, { score }), read: classesOf },
      { name: 'inlined loop', run: () => inlined(rows) },
    ],
  };
}

/** @type {Case[]} */
export const npsRowsCases = [
  {
    name: 'nps-rows',
    title: 'nps of a million rows with a reader',
    unit: 'ns/row',
    items: ROWS,
    figures: [{ of: 'nps', to: 'inlined loop', atMost: 1.6 }],
    first: ['nps', 'inlined loop'],
    setup: (library) => setup(library, false),
  },
  {
    name: 'nps-rows-polluted',
    title: 'the same after rows of six shapes have been counted through six readers',
    unit: 'ns/row',
    items: ROWS,
    figures: [{ of: 'nps', to: 'inlined loop', atMost: 2.7 }],
    setup: (library) => setup(library, true),
  },
];
