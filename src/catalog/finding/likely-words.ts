/** Words of an index, sorted, each with the set of its letters as bits. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly letters: Int32Array;
  readonly places: ReadonlyMap<string, number>;
}

/** A word of the vocabulary that somebody may have meant, and how surely: 1 when it is what was typed. */
export interface LikelyWord {
  readonly place: number;
  readonly sureness: number;
}

/** English words that join others, folded; they begin too many words to be taken for one. */
const SMALL_WORDS =
  /^(?:an?|and|are|as|at|bi|do|does|for|from|how|i|in|is|it|me|mi|of|on|or|our|that|the|thei|their|to|us|we|what|which|who|with|iou|iour)$/;

/** Whether a folded word only joins others, and stands for itself alone. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.test(word);
}

/** More than this many readings of a word tell nothing. */
const MOST_READINGS = 40;

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const sorted = [...new Set(words)].sort();
  return {
    words: sorted,
    letters: Int32Array.from(sorted, lettersOf),
    places: new Map(sorted.map((word, place) => [word, place])),
  };
}

/**
 * The words of a vocabulary that a typed word may stand for, the surest first: itself, its singular or plural, what it
 * begins, what begins as it does, and what differs by one letter that is wrong, missing, too many, or swapped.
 */
export function likelyWords(typed: string, vocabulary: Vocabulary): LikelyWord[] {
  const found = new Map<number, number>();
  const take = (place: number | undefined, sureness: number): void => {
    if (place !== undefined && sureness > (found.get(place) ?? 0)) found.set(place, sureness);
  };
  take(vocabulary.places.get(typed), 1);
  if (isSmallWord(typed)) return [...found].map(([place, sureness]) => ({ place, sureness }));
  if (typed.length > 3) {
    for (const ending of ['s', 'es']) {
      if (typed.endsWith(ending)) take(vocabulary.places.get(typed.slice(0, -ending.length)), 0.95);
    }
  }
  if (typed.length > 1) takeBeginnings(typed, vocabulary, take);
  if (typed.length > 3 || (typed.length === 3 && found.size === 0)) takeSlips(typed, vocabulary, take);
  const likely = [...found].map(([place, sureness]) => ({ place, sureness }));
  return likely.sort((a, b) => b.sureness - a.sureness || a.place - b.place).slice(0, MOST_READINGS);
}

/** Words that a typed word begins, and words with at least five first letters in common, `convert` and `conversion`. */
function takeBeginnings(typed: string, { words }: Vocabulary, take: (place: number, sureness: number) => void): void {
  const root = typed.length > 5 ? typed.slice(0, 5) : typed;
  for (let place = firstFrom(words, root); place < words.length; place++) {
    const word = words[place] as string;
    if (!word.startsWith(root)) return;
    if (word.startsWith(typed)) {
      const isPlural = typed.length > 2 && /^e?s$/.test(word.slice(typed.length));
      take(place, isPlural ? 0.95 : 0.6 + (0.3 * typed.length) / word.length);
    } else {
      let common = root.length;
      while (word[common] === typed[common]) common++;
      const longer = Math.max(word.length, typed.length);
      if (common >= 0.6 * longer) take(place, (0.6 * common) / longer);
    }
  }
}

/** Words that differ by one slip. Letters that differ by more than two sets of bits cannot, which spares comparing most. */
function takeSlips(
  typed: string,
  { words, letters }: Vocabulary,
  take: (place: number, sureness: number) => void,
): void {
  const own = lettersOf(typed);
  const sureness = typed.length > 5 ? 0.75 : typed.length > 3 ? 0.6 : 0.4;
  for (let place = 0; place < letters.length; place++) {
    let apart = (letters[place] as number) ^ own;
    apart &= apart - 1;
    apart &= apart - 1;
    if (apart === 0 && isOneSlipApart(typed, words[place] as string)) take(place, sureness);
  }
}

/** Whether two words differ by one letter that is wrong, missing or too many, or by two neighbours that are swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let first = 0;
  while (a[first] === b[first]) first++;
  let last = 0;
  const shorter = Math.min(a.length, b.length);
  while (last < shorter - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  const [restA, restB] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** The place of the first word that is not before a text. */
function firstFrom(words: readonly string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A bit for each of the letters a to z that a word has, and one for everything else. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i) - 97;
    bits |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return bits;
}
