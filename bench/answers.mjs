import { randomFrom } from './random.mjs';
import { scores } from './scores.mjs';

/**
 * A row of a survey as a program has it.
 * @typedef {{ id: number, team: string, channel: string, month: string, at: number, rating: number }} Answer
 */

const START = Date.UTC(2025, 0, 1);
const YEAR = 365 * 86_400_000;

/**
 * Random answers of so many teams, and of 84 channels in 12 months. Every row has texts of its own, as rows out of JSON have.
 * @param {number} length
 * @param {number} teams
 * @returns {Answer[]}
 */
export function answers(length, teams) {
  const random = randomFrom(length);
  const { bytes } = scores(length);
  const text = (/** @type {string} */ name, /** @type {number} */ many) =>
    Buffer.from(`${name}-${Math.floor(random() * many)}`).toString();
  return Array.from(bytes, (rating, id) => ({
    id,
    team: text('team', teams),
    channel: text('channel', 84),
    month: text('month', 12),
    at: START + Math.floor(random() * YEAR),
    rating,
  }));
}

/**
 * The groups of a table, as others find them: by the text of their keys, with n and value.
 * @param {{ groups: readonly { keys: object, result: { n: number, value: number } }[] }} table
 */
export function groupsOf({ groups }) {
  return groups.map(({ keys, result }) => [Object.values(keys).join('|'), result.n, result.value]).sort();
}
