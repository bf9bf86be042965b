import type { RatingMeasure, RatingResult } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { Answered } from '../../sections/question.js';
import { numberText } from './numbers.js';

/** A number that a question is measured by: how it is written and where it can lie, both as it is shown. */
export interface Measure {
  /** In a heading: "satisfied, %". */
  readonly heading: string;
  /** What a value is multiplied with to be shown: percent exist only there. */
  readonly times: number;
  readonly min: number;
  readonly max: number;
  readonly digits: number;
  /** Stands behind a number where no heading says it. */
  readonly unit: string;
}

/** What the recommendation question is measured by. */
export function npsMeasure(): Measure {
  return { heading: 'NPS', times: 1, min: -100, max: 100, digits: 1, unit: '' };
}

/** A measure of answers from `min` to `max` whose upper class is called `top`. */
export function ratingMeasure(measure: RatingMeasure, top: string, min: number, max: number): Measure {
  switch (measure) {
    case 'share':
      return {
        heading: `${top}, %`,
        times: 100,
        min: 0,
        max: 100,

        digits: 1,
        unit: '%',
      };
    case 'mean':
      return { heading: say`mean`, times: 1, min, max, digits: 2, unit: '' };
    case 'index':
      return { heading: say`index`, times: 1, min: 0, max: 1, digits: 3, unit: '' };
    case 'net':
      return { ...npsMeasure(), heading: say`net` };
  }
}

/** A value as it is shown, without its unit. */
export function bareText(value: number | null, { times, digits }: Measure): string {
  return numberText(value === null ? null : times * value, digits);
}

/** A value as it is shown. */
export function measureText(value: number | null, measure: Measure): string {
  return value === null ? bareText(value, measure) : bareText(value, measure) + measure.unit;
}

/** Both ends of an interval; the unit, where it is wanted, stands once, behind them. */
export function rangeText(interval: Answered['interval'], measure: Measure, unit = ''): string {
  if (interval === null) return numberText(null);
  return `${bareText(interval.low, measure)} … ${bareText(interval.high, measure)}${unit}`;
}

/** All four numbers of a rating; the one that the definition means comes first. */
export function measuresOf({ measure }: Pick<RatingResult<string>, 'measure'>): readonly RatingMeasure[] {
  const all = ['share', 'mean', 'index', 'net'] as const;
  return [measure, ...all.filter((other) => other !== measure)];
}
