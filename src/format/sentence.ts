import { fail, refuse } from '../core/errors.js';
import { filled } from './filled.js';
import { countText, type Shown, type Told } from './number-text.js';
import { periodText } from './period-text.js';
import type { Counted } from './words/counted.js';
import type { MetricWords } from './words/metric-words.js';

/** Below this many observations a sentence warns. */
const FEW = 30;

/** What is said, as a sentence: with a capital in front and a full stop. */
export function sentence({ words, sentences }: Told, said: string): string {
  const text = filled(sentences.end, { said });
  return text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(words.language));
}

/** A warning where few were observed; empty where that is no matter. */
export function fewText(shown: Told, counted: Counted, n: number): string {
  return n < FEW ? filled(shown.sentences.small, { n: countText(shown, counted, n) }) : '';
}

/** What is said of a period. */
export function inPeriod(shown: Told, period: string | undefined, said: string): string {
  return period === undefined
    ? said
    : filled(shown.sentences.period, { period: periodText(shown, 'period', period), said });
}

/** What a metric is called in a sentence, as the measure of it that a value is; `label` names that where the metric does not. */
export function nameOf({ name, inSentence = name, measures }: MetricWords, measure: string, label: string): string {
  return ownName(measures, measure) ?? (label ? `${inSentence} (${label})` : inSentence);
}

/** The name that a metric has for a measure. */
export function ownName(measures: MetricWords['measures'], measure: string): string | undefined {
  return measures && Object.hasOwn(measures, measure) ? measures[measure] : undefined;
}

/** The words of a metric among those that were imported. */
export function wordsOf({ caller, words: { language } }: Shown, metrics: unknown, id: string): MetricWords {
  const all = Object.values(Object(metrics) as Readonly<Record<string, MetricWords>>);
  const words = all.find((each) => Object(each).id === id);
  if (!words) {
    const called = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    const why = `words of ${id} are missing; import ${called} from 'cx-metrics/format/${language}'`;
    fail('INVALID_OPTION', caller, why, { name: 'metrics' });
  }
  const { name, n, definition } = words;
  if (![name, Object(n).other, definition].every((text) => typeof text === 'string')) {
    refuse(caller, `words of ${id}`, 'an object of id, name, n and definition', words);
  }
  return words;
}
