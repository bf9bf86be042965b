import { say } from '../../language/say.js';
import { numberText } from './numbers.js';

/** Below this, an interval is so wide that a rank says little. */
export const SMALL_SAMPLE = 30;

/** Whether a number rests on so little that it is marked. */
export function isSmall(n: number): boolean {
  return n < SMALL_SAMPLE;
}

/** A number of observations, marked when it is small. */
export function sizeText(n: number): string {
  return isSmall(n) ? `${numberText(n)} †` : numberText(n);
}

/** What the mark means; nothing when there is none. `what` is what is counted, in the language that is spoken. */
export function smallSampleNote(sizes: readonly number[], what: string): string | undefined {
  const small = sizes.filter(isSmall).length;
  if (small === 0) return undefined;
  return say`† fewer than ${SMALL_SAMPLE} ${what} (${small} of ${sizes.length} groups): the interval says how little their rank means.`;
}
