import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/catalog/finding/metrics.js';
import { vi } from '../../src/catalog/vi/vi.js';

describe('the catalogue in Vietnamese', () => {
  it.each(metrics)('has every text of $id', ({ id, inputs, traps }) => {
    const own = vi.metrics[id];
    expect(Object.keys(own.inputs)).toEqual(inputs.map(({ name }) => name));
    expect(own.traps).toHaveLength(traps.length);
    for (const trap of own.traps) expect(trap).toMatch(/^[\p{Lu}\d“]/u);
    for (const text of [own.definition, ...own.traps]) expect(text).toMatch(/[.!?…]$|\.”$/);
    expect(new Set(own.aliases).size).toBe(own.aliases.length);
  });

  it('is written in composed letters, with its own quotes', () => {
    const text = JSON.stringify(vi);
    expect(text).toBe(text.normalize('NFC'));
    expect(JSON.stringify(Object.values(vi.metrics).map(({ definition, traps }) => [definition, traps]))).not.toMatch(
      /\\"/,
    );
  });

  it('has a glossary without doubles', () => {
    const terms = vi.glossary.map(({ en }) => en);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
