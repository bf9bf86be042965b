import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDER = 'docs/vi';

/**
 * The guides in Vietnamese that are there, in the order of the English ones.
 * @param {readonly string[]} english
 */
export function vietnameseGuides(english) {
  if (!existsSync(FOLDER)) return [];
  const order = english.map((path) => basename(path));
  const place = (/** @type {string} */ path) => (order.indexOf(basename(path)) + order.length) % order.length;
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join(FOLDER, path))
    .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
