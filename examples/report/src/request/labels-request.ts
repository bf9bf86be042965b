import {
  agreement5En,
  agreement5Vi,
  agreement7En,
  agreement7Vi,
  ease5En,
  ease5Vi,
  ease7En,
  ease7Vi,
  frequency5En,
  frequency5Vi,
  type Labels,
  likelihood5En,
  likelihood5Vi,
  quality5En,
  quality5Vi,
  satisfaction5En,
  satisfaction5Vi,
  satisfaction7En,
  satisfaction7Vi,
} from 'cx-metrics';
import { Problem, quote } from '../problem.js';

/** Sets of the library by their names. */
export const SETS: Readonly<Record<string, Labels<number>>> = {
  satisfaction5En,
  satisfaction7En,
  agreement5En,
  agreement7En,
  ease5En,
  ease7En,
  likelihood5En,
  quality5En,
  frequency5En,
  satisfaction5Vi,
  satisfaction7Vi,
  agreement5Vi,
  agreement7Vi,
  ease5Vi,
  ease7Vi,
  likelihood5Vi,
  quality5Vi,
  frequency5Vi,
};

/** Names of the sets of labels. */
export const SET_NAMES: readonly string[] = Object.keys(SETS);

const QUESTION = /^(score|csat|ces):/;

/** The question that labels are meant for alone, where they are. */
export function questionOf(labels: string): 'score' | 'csat' | 'ces' | undefined {
  return QUESTION.exec(labels.trim())?.[1] as 'score' | 'csat' | 'ces' | undefined;
}

/**
 * What the answers to a question stand for when they are words: names of sets and `TEXT=NUMBER`, with semicolons between them, for
 * all questions or, after `csat:`, for one.
 */
export function labelsOf(question: string, options: readonly string[]): Labels<number> {
  const labels = new Map<string, number>();
  for (const option of options) {
    const [prefix = '', only = question] = QUESTION.exec(option.trim()) ?? [];
    if (only !== question) continue;
    for (const part of option.trim().slice(prefix.length).split(';')) {
      for (const [text, number] of labelsIn(part.trim())) labels.set(text, number);
    }
  }
  return Object.fromEntries(labels);
}

function labelsIn(part: string): readonly (readonly [string, number])[] {
  if (part === '') return [];
  if (Object.hasOwn(SETS, part)) return Object.entries(SETS[part] as Labels<number>);
  if (/=\s*-?\d+(?:\.\d+)?\s*,/.test(part)) {
    throw new Problem(`--labels: between two of them stands a semicolon, as in "Good=5; Fair=3"; got ${quote(part)}`);
  }
  const [, text, number] = /^(.*\S)\s*=\s*(-?\d+(?:\.\d+)?)$/s.exec(part) ?? [];
  if (text !== undefined) return [[text, Number(number)]];
  const known = SET_NAMES.join(', ');
  throw new Problem(
    `--labels must look like "Very satisfied=5; Satisfied=4" or be one of ${known}; got ${quote(part)}`,
  );
}
