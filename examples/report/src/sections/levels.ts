import {
  type CesResult,
  type CsatResult,
  ces,
  classifyNps,
  countScores,
  csat,
  type NpsResult,
  type RatingResult,
  type Scale,
} from 'cx-metrics';
import type { Definition } from '../presets.js';
import type { Level, Tone } from './question.js';
import type { Answers } from './survey.js';

const TONES = { detractor: 'bad', passive: 'middle', promoter: 'good' } as const;

/** Answers to the recommendation question per level; fractions, where they are allowed, stand with the whole number below. */
export function npsLevels(
  _: NpsResult,
  definition: Definition<'nps'>,
  rows: readonly number[],
  answers: Answers,
): readonly Level[] {
  const { score } = answers;
  const whole = (row: number) => {
    const value = score(row);
    return typeof value === 'number' ? Math.floor(value) : value;
  };
  const read = definition.classes === 'half-open' ? whole : score;
  const { counts, scale } = countScores(rows, { ...answers, score: read, scale: definition.scale });
  return levelsOf(counts, scale, (answer) => TONES[classifyNps(answer, definition)]);
}

/** Satisfaction per level. */
export function csatLevels({ counts }: CsatResult, definition: Definition<'csat'>): readonly Level[] {
  return levelsOf(counts, definition.scale, (answer) => {
    const { satisfied, dissatisfied } = csat([answer], definition);
    return toneOf(satisfied, dissatisfied);
  });
}

/** Effort per level. */
export function cesLevels({ counts }: CesResult, definition: Definition<'ces'>): readonly Level[] {
  return levelsOf(counts, definition.scale, (answer) => {
    const { easy, hard } = ces([answer], definition);
    return toneOf(easy, hard);
  });
}

function toneOf(top: number, bottom: number | null): Tone {
  return top === 1 ? 'good' : bottom === 1 ? 'bad' : 'middle';
}

function levelsOf(
  counts: RatingResult<string>['counts'],
  { min, step = 1 }: Scale,
  toneAt: (answer: number) => Tone,
): readonly Level[] {
  return (counts ?? []).map((count, k) => ({ answer: min + k * step, count, tone: toneAt(min + k * step) }));
}
