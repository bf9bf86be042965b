import type { Tone } from '../sections/question.js';

/** Colours text where the terminal may. */
export interface Paint {
  bold(text: string): string;
  tone(text: string, tone: Tone): string;
}

/** Yellow and cyan: also those who see red and green alike can tell them apart. */
const COLOURS = { bad: 33, middle: 39, good: 36 } as const;

/** Paint for a terminal, or none. */
export function paintFor(isColoured: boolean): Paint {
  if (!isColoured) return { bold: (text) => text, tone: (text) => text };
  return {
    bold: (text) => `\u001B[1m${text}\u001B[22m`,
    tone: (text, tone) => `\u001B[${COLOURS[tone]}m${text}\u001B[39m`,
  };
}
