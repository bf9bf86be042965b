import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { type Ambiguity, ambiguities } from '../lists/ambiguities.js';
import type { SearchTexts } from '../lists/catalogue-texts.js';
import type { MetricId } from '../metric-id.js';
import { bestMatches, readingsOf, worthOf } from './best-matches.js';
import { wordsOf } from './fold.js';
import { isSmallWord } from './likely-words.js';
import { isMetricId, metricIds, metrics } from './metrics.js';
import { type Called, type TextIndex, textIndexOf } from './text-index.js';

/**
 * How {@link searchMetrics} looks.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface SearchOptions {
  /**
   * Languages to look in beside English, such as `vi` of `cx-metrics/catalog/vi`. Each is read once, when it is first
   * given.
   *
   * @defaultValue `[]`
   */
  readonly texts?: readonly SearchTexts[] | undefined;
  /**
   * How many metrics at most.
   *
   * @defaultValue `10`
   */
  readonly limit?: number | undefined;
}

/**
 * A metric that {@link searchMetrics} found.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricHit {
  /** Name of the metric: {@link metric} has its record. */
  readonly id: MetricId;
  /** How well it answers, from 0 to 1, where 1 is its very name. */
  readonly score: number;
  /** By which text it was found. */
  readonly matched: {
    /** The text, as it is written. */
    readonly text: string;
    /**
     * What it is to the metric. For an `'ambiguity'`, the list of {@link ambiguities} says what it may mean.
     */
    readonly as: 'name' | 'alias' | 'function' | 'ambiguity' | 'definition';
    /** In which language it is. */
    readonly language: string;
  };
}

/** Words beyond these are not looked at: nobody types them. */
const MOST_WORDS = 20;

/** Answers below this share of the best are left out. */
const LEAST_OF_BEST = 0.4;

/**
 * Metrics by whatever people call them: names, abbreviations, aliases, function names, words of their definitions.
 *
 * Capitals, accents and the order of words do not matter, nor i for y and d for đ ("ty le roi bo" finds churn as "tỉ lệ rời
 * bỏ" does). The beginning of a word stands for it ("net prom"), singular and plural for each other, and one letter of a
 * word of three or more may be wrong, missing, too many, or swapped with its neighbour; small words (of, the, my) stand for
 * themselves alone. A name that several metrics share finds them all. Words that few metrics have count for more.
 *
 * @remarks The texts of a language are read when it is first searched and kept, a few milliseconds each; from then on a
 * search takes a fraction of a millisecond. The first twenty words count.
 * @param words what somebody typed
 * @param options further languages, and how many metrics at most
 * @returns the metrics found, the best first; none when nothing answers
 * @throws A {@link CxMetricsError} `INVALID_OPTION` for words that are no text, and for options that cannot be.
 * @example
 * ```ts
 * import { searchMetrics } from 'cx-metrics/catalog';
 * import { vi } from 'cx-metrics/catalog/vi';
 *
 * searchMetrics('cartAbandonment')[0]?.id; // => 'cart-abandonment-rate'
 * searchMetrics('net promotr')[0]?.matched.text; // => 'net promoter'
 * searchMetrics('churn').map(({ id }) => id).slice(0, 3);
 * // => ['churn-rate', 'inactivity-churn-rate', 'audience-churn-rate']
 * searchMetrics('ty le roi bo', { texts: [vi], limit: 1 })[0]?.id; // => 'churn-rate'
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export function searchMetrics(words: string, options?: SearchOptions): readonly MetricHit[] {
  if (typeof words !== 'string') refuse('searchMetrics', 'words', 'a text', words);
  assertOptions('searchMetrics', options, 'texts limit');
  const { limit = 10, texts = [] } = options ?? {};
  if (!Number.isInteger(limit) || limit < 1) refuse('searchMetrics', 'limit', 'a whole number from 1 on', limit);
  if (!Array.isArray(texts)) refuse('searchMetrics', 'texts', 'a list of languages', texts);
  const indexes = [indexOf(ENGLISH, 'English'), ...texts.map((each, k) => indexOf(each, `texts[${k}]`))];
  const typed = new Set(wordsOf(words).slice(0, MOST_WORDS));
  // a small word tells nothing where no text has it
  const isTold = (word: string) => !isSmallWord(word) || indexes.some(({ vocabulary }) => vocabulary.places.has(word));
  const asked = [...typed].filter(isTold);
  const found = metricIds.map((id): MetricHit => ({ id, score: 0, matched: NOTHING }));
  const read = indexes.map((index) => ({ index, readings: readingsOf(asked, index) }));
  const worth = worthOf(read);
  for (const { index, readings } of read) {
    for (const [place, { score, called }] of bestMatches(readings, worth, index).entries()) {
      const { id, score: before } = found[place] as MetricHit;
      if (score > before) found[place] = { id, score, matched: matchedOf(index, place, called) };
    }
  }
  found.sort((a, b) => b.score - a.score);
  const least = LEAST_OF_BEST * (found[0]?.score ?? 0);
  return found.filter(({ score }) => score > 0 && score >= least).slice(0, limit);
}

const NOTHING: MetricHit['matched'] = { text: '', as: 'definition', language: 'en' };

function matchedOf(
  { language, definitions }: TextIndex,
  place: number,
  called: Called | undefined,
): MetricHit['matched'] {
  if (called === undefined) return { text: definitions[place] as string, as: 'definition', language };
  return { text: called.text, as: called.as, language };
}

/** Indexes that were made, by the texts that they were made of. */
const kept = /* @__PURE__ */ new WeakMap<object, TextIndex>();

/** Stands for the texts of the records. */
const ENGLISH: SearchTexts = { language: 'en', metrics: {}, ambiguities };

function indexOf(texts: SearchTexts, place: string): TextIndex {
  const made = kept.get(Object(texts));
  if (made !== undefined) return made;
  const index =
    texts === ENGLISH
      ? textIndexOf(
          { ...ENGLISH, metrics: Object.fromEntries(metrics.map((record) => [record.id, record])) },
          new Map(metrics.map((record) => [record.id, record.function])),
        )
      : textIndexOf(sound(texts, place), new Map());
  kept.set(texts, index);
  return index;
}

/** Texts of others, looked through. */
function sound(texts: SearchTexts, place: string): SearchTexts {
  const { language, metrics: own, ambiguities: shared = [] } = Object(texts) as SearchTexts;
  if (typeof language !== 'string' || Object(own) !== own || Symbol.iterator in own || !Array.isArray(shared)) {
    refuse('searchMetrics', place, 'a language with its metrics, such as vi', texts);
  }
  const isText = (text: unknown) => typeof text === 'string';
  for (const id of metricIds) {
    if (own[id] === undefined) continue;
    const { name, aliases, definition } = Object(own[id]) as Readonly<Record<string, unknown>>;
    if (!isText(name) || !isText(definition) || !Array.isArray(aliases) || !aliases.every(isText)) {
      refuse('searchMetrics', `${place}.metrics["${id}"]`, 'name, aliases and definition in text', own[id]);
    }
  }
  for (const [k, each] of shared.entries()) {
    const { name, ids } = Object(each) as Partial<Ambiguity>;
    if (!isText(name) || !Array.isArray(ids) || !ids.every(isMetricId)) {
      refuse('searchMetrics', `${place}.ambiguities[${k}]`, 'a name and the ids that it may mean', each);
    }
  }
  return texts;
}
