import { randomFrom } from '../random.mjs';
import { scores } from '../scores.mjs';

const TEXTS = 1_000_000;
const YEAR = 31_536_000_000;

/** @typedef {import('../types.mjs').Case} Case */

/**
 * Texts as a parser of CSV cuts them out of a file: no two are one object in memory.
 * @param {(index: number) => string} textOf
 * @returns {string[]}
 */
function cells(textOf) {
  return Array.from({ length: TEXTS }, (_, index) => textOf(index))
    .join('\n')
    .split('\n');
}

/**
 * The sum of what a function makes of texts.
 * @param {readonly string[]} texts
 * @param {(text: string) => number} read
 */
function sumOf(texts, read) {
  let sum = 0;
  for (let i = 0; i < texts.length; i++) sum += read(/** @type {string} */ (texts[i]));
  return sum;
}

/**
 * A reader beside `Number`, which makes 0 of an empty cell and NaN of a label or of a date.
 * @param {object} what
 * @param {string} what.name
 * @param {string} what.title
 * @param {string} what.reader name of the function that makes the reader
 * @param {number} [what.atMost]
 * @param {(library: any) => (text: string) => number} what.make
 * @param {(random: () => number, score: number) => { text: string, value: number }} what.cell a text, and what it says
 * @returns {Case}
 */
function readerCase({ name, title, reader, atMost, make, cell }) {
  return {
    name,
    title,
    unit: 'ns/row',
    items: TEXTS,
    figures: [{ of: reader, to: 'Number', ...(atMost !== undefined && { atMost }) }],
    setup(library) {
      const { bytes } = scores(TEXTS);
      const random = randomFrom(TEXTS);
      let expected = 0;
      const texts = cells((index) => {
        const { text, value } = cell(random, /** @type {number} */ (bytes[index]));
        expected += value;
        return text;
      });
      const read = make(library);
      return {
        expected: { result: expected },
        candidates: [
          { name: reader, run: () => sumOf(texts, read) },
          // a text, since NaN is not equal to itself
          { name: 'Number', run: () => sumOf(texts, Number), read: String, kind: 'number' },
        ],
      };
    },
  };
}

const BLANK = { blank: ['', 'N/A'] };
const LABELS = ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'];

/** @param {() => number} random */
const cents = (random) => Math.floor(random() * 1e7) / 100;

export const readCases = [
  readerCase({
    name: 'read-scores',
    title: "a million scores in texts: '9', ' 8 ', '10 - Extremely likely'",
    reader: 'readScore',
    atMost: 3,
    make: ({ readScore }) => readScore(BLANK),
    cell: (random, score) => {
      if (score === 10) return { text: '10 - Extremely likely', value: score };
      if (score === 0) return { text: '0 - Not at all likely', value: score };
      return { text: random() < 0.2 ? ` ${score} ` : String(score), value: score };
    },
  }),
  readerCase({
    name: 'read-digits',
    title: 'a million scores in texts of digits alone',
    reader: 'readScore',
    atMost: 3,
    make: ({ readScore }) => readScore(BLANK),
    cell: (_, score) => ({ text: String(score), value: score }),
  }),
  readerCase({
    name: 'read-labels',
    title: 'a million labels of five points',
    reader: 'readLabel',
    atMost: 3,
    make: ({ readLabel, satisfaction5En }) => readLabel(satisfaction5En, BLANK),
    cell: (_, score) => {
      const value = (score % 5) + 1;
      return { text: /** @type {string} */ (LABELS[value - 1]), value };
    },
  }),
  readerCase({
    name: 'read-decimals',
    title: "a million amounts, hardly two of them equal: '73012.55'",
    reader: 'readAmount',
    atMost: 3,
    make: ({ readAmount }) => readAmount({ decimal: '.', ...BLANK }),
    cell: (random) => {
      const text = cents(random).toFixed(2);
      return { text, value: Number(text) };
    },
  }),
  readerCase({
    name: 'read-amounts',
    title: "a million amounts, hardly two of them equal: '73.012,55 €'",
    reader: 'readAmount',
    atMost: 3,
    make: ({ readAmount }) => readAmount({ decimal: ',', group: '.', currency: '€', ...BLANK }),
    cell: (random) => {
      const plain = cents(random).toFixed(2);
      const [whole = '', decimals] = plain.split('.');
      return { text: `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimals} €`, value: Number(plain) };
    },
  }),
  readerCase({
    name: 'read-times',
    title: 'a million local times of a zone, hardly two of them equal',
    reader: 'readInstant',
    atMost: 3,
    // no offset in the texts, and the zone is that of the instants: they are what Date.parse says of them
    make: ({ readInstant }) => readInstant('UTC'),
    cell: (random) => {
      const text = new Date(1.7e12 + YEAR * random()).toISOString().slice(0, 19);
      return { text: text.replace('T', ' '), value: Date.parse(`${text}Z`) };
    },
  }),
];
