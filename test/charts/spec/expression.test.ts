import { describe, expect, it } from 'vitest';
import { textsAt } from '../../../src/charts/spec/expression.js';
import { cleaned } from '../../../src/charts/spec/text-room.js';
import { hostile } from '../drawn.js';

/** Reads an expression as Vega does, which knows `split`, `indexof` and `datum`. */
function read(expression: string, value: number): unknown {
  const made = new Function('split', 'indexof', 'datum', `return ${expression}`) as (...given: unknown[]) => unknown;
  const split = (text: string, by: string) => text.split(by);
  return made(split, (list: number[], of: number) => list.indexOf(of), { value });
}

describe('textsAt', () => {
  it('looks texts up by number, whatever they hold', () => {
    const places = hostile.map((_, k) => k / 2);
    const expression = textsAt(places, hostile);
    for (const [k, place] of places.entries()) expect(read(expression, place)).toBe(cleaned(hostile[k]));
    expect(read(expression, 99)).toBe('');
    expect(expression).not.toMatch(/[\n\u2028\u2029]/);
  });

  it('has no literal that is a text, which Vega might take for a name of its own', () => {
    expect(textsAt([0], ['constructor'])).not.toContain('"constructor"');
    expect(read(textsAt([0], ['constructor']), 0)).toBe('constructor');
  });
});
