import { cleaned } from './text-room.js';

/**
 * An expression of Vega that looks a text up by the number of a label: two of one text stay two, and a number that has none is empty.
 * The texts are one literal, since Vega takes a literal such as `"constructor"` for the name of a signal.
 */
export function textsAt(values: readonly number[], texts: readonly string[]): string {
  const lines = ['', ...texts.map(cleaned)].join('\n');
  return `split(${JSON.stringify(lines)},"\\n")[indexof(${JSON.stringify(values)},datum.value)+1]`;
}
