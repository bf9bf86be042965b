import type { SearchTexts } from '../lists/catalogue-texts.js';
import type { MetricId } from '../metric-id.js';
import { joinedWordsOf, wordsOf } from './fold.js';
import { type Vocabulary, vocabularyOf } from './likely-words.js';
import { metricIds } from './metrics.js';

/** Something that metrics are called by. */
export interface Called {
  /** As it is written. */
  readonly text: string;
  /** What it is to them. */
  readonly as: 'name' | 'alias' | 'function' | 'ambiguity';
  /** Their places among the ids. */
  readonly metrics: readonly number[];
  /** Its words, by their places in the vocabulary. */
  readonly words: readonly number[];
}

/** What is looked through when words are searched in one language. */
export interface TextIndex {
  readonly language: string;
  readonly vocabulary: Vocabulary;
  /** How much a word tells: the fewer metrics have it, the more. */
  readonly weights: Float64Array;
  /** What metrics are called. */
  readonly called: readonly Called[];
  /** The sum of the weights of the words of each. */
  readonly calledWeights: Float64Array;
  /** For each word, what has it. */
  readonly calledWith: readonly (readonly number[])[];
  /** The definition of each metric. */
  readonly definitions: readonly string[];
  /** For each word, the metrics whose definition has it. */
  readonly definedWith: readonly (readonly number[])[];
}

/** What somebody calls metrics, in the order of the catalogue. */
type Calling = Omit<Called, 'words'> & { readonly said: readonly string[] };

/** Reads the texts of a language once; functions are known by their name in every language, so only `functions` has them. */
export function textIndexOf(texts: SearchTexts, functions: ReadonlyMap<MetricId, string>): TextIndex {
  const callings = callingsOf(texts, functions);
  const definitions = metricIds.map((id) => texts.metrics[id]?.definition ?? '');
  const defined = definitions.map(wordsOf);
  const vocabulary = vocabularyOf([...callings.flatMap(({ said }) => said), ...defined.flat()]);
  const placesOf = (words: readonly string[]) => [...new Set(words)].map((word) => vocabulary.places.get(word) ?? 0);
  const called = callings.map(({ said, ...each }) => ({ ...each, words: placesOf(said) }));
  const calledWith: number[][] = vocabulary.words.map(() => []);
  const definedWith: number[][] = vocabulary.words.map(() => []);
  const holders = vocabulary.words.map(() => new Set<number>());
  for (const [place, { words, metrics }] of called.entries()) {
    for (const word of words) {
      calledWith[word]?.push(place);
      for (const metric of metrics) holders[word]?.add(metric);
    }
  }
  for (const [metric, words] of defined.entries()) {
    for (const word of placesOf(words)) {
      definedWith[word]?.push(metric);
      holders[word]?.add(metric);
    }
  }
  const weights = Float64Array.from(holders, ({ size }) => Math.log(1 + metricIds.length / size));
  const calledWeights = Float64Array.from(called, ({ words }) =>
    words.reduce((sum, word) => sum + (weights[word] as number), 0),
  );
  const { language } = texts;
  return { language, vocabulary, weights, called, calledWeights, calledWith, definitions, definedWith };
}

function callingsOf(texts: SearchTexts, functions: ReadonlyMap<MetricId, string>): Calling[] {
  const callings: Calling[] = [];
  const call = (text: string, as: Called['as'], metrics: readonly number[]): void => {
    const said = wordsOf(text);
    callings.push({ text, as, metrics, said });
    const joined = joinedWordsOf(text);
    if (joined.length < said.length) callings.push({ text, as, metrics, said: joined });
  };
  // first, since of two that answer equally well the first is what matched
  for (const { name, ids } of texts.ambiguities ?? []) {
    call(
      name,
      'ambiguity',
      ids.map((id) => metricIds.indexOf(id)),
    );
  }
  for (const [place, id] of metricIds.entries()) {
    const own = texts.metrics[id];
    if (own !== undefined) {
      call(own.name, 'name', [place]);
      for (const alias of own.aliases) call(alias, 'alias', [place]);
    }
    const name = functions.get(id);
    if (name !== undefined) call(name, 'function', [place]);
  }
  return callings;
}
