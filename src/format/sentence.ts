import { refuse } from '../core/errors.js';
import { filled } from './filled.js';
import { labelOf } from './format-result.js';
import { countText } from './number-text.js';
import { periodText } from './period-text.js';
import type { Shown } from './quantity.js';
import type { Counted, MetricWords } from './words/metric-words.js';

/** Below this many observations a sentence warns. */
const FEW = 30;

/** What is said, as a sentence: with a capital in front and a full stop. */
export function sentence({ words, language }: Shown, said: string): string {
  const text = filled(words.end, { said });
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(language));
}

/** A warning where few were observed; `null` where that is no matter. */
export function fewText(shown: Shown, counted: Counted, n: number): string | null {
  return n < FEW ? filled(shown.words.small, { n: countText(shown, counted, n) }) : null;
}

/** What is said of a period. */
export function inPeriod(shown: Shown, period: unknown, said: string): string {
  if (period === undefined) return said;
  if (typeof period !== 'string') refuse(shown.caller, 'period', "a label, such as '2026-01'", period);
  return filled(shown.words.period, { period: periodText(shown, period), said });
}

/** What a metric is called in a sentence, as the measure of it that a value is; `own` where it has a name for that. */
export function nameOf(shown: Shown, metric: MetricWords, measure: string | null): { name: string; own: boolean } {
  const { name, inSentence = name, measures = {} } = metric;
  if (measure !== null && Object.hasOwn(measures, measure)) return { name: measures[measure] as string, own: true };
  const label = measure === 'mean' || measure === 'median' ? null : labelOf(shown, measure);
  return { name: label === null ? inSentence : `${inSentence} (${label})`, own: false };
}
