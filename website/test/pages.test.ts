import { readFileSync } from 'node:fs';
import { metrics } from 'cx-metrics/catalog';
import { vi } from 'cx-metrics/catalog/vi';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { formulaOf } from '../metrics/formula.mjs';
import { computed, samplesOf } from '../metrics/sample.mjs';
import { numberOf } from '../metrics/texts.mjs';
import { variantsOf } from '../metrics/variants.mjs';

type Node = DefaultTreeAdapterTypes.Node;

/** The text of a page's main part that a reader takes to be in its language: no code, no MathML, nothing marked as another one. */
function readText(url: string): string {
  const skipped = new Set(['pre', 'code', 'math', 'svg', 'script', 'button']);
  const read = (node: Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const isOther = 'attrs' in node && node.attrs.some(({ name, value }) => name === 'lang' && value === 'en');
    if (isOther && node.nodeName !== 'html') return '';
    return skipped.has(node.nodeName) ? '' : node.childNodes.map(read).join(' ');
  };
  const main = (node: Node): Node | undefined => {
    if (node.nodeName === 'main') return node;
    return 'childNodes' in node ? node.childNodes.map(main).find(Boolean) : undefined;
  };
  const found = main(parse(readFileSync(`site/${url}`, 'utf8')));
  if (!found) throw new Error(`${url} has no main part`);
  return read(found).replaceAll(/\s+/g, ' ');
}

describe('pages of metrics', () => {
  it('begin with the definition, in the language of the page', () => {
    const lost = metrics.flatMap(({ id, definition }) => [
      ...(readText(`metrics/${id}.html`).includes(definition) ? [] : [id]),
      ...(readText(`vi/metrics/${id}.html`).includes(vi.metrics[id].definition) ? [] : [`vi ${id}`]),
    ]);
    expect(lost).toEqual([]);
  });

  it('are Vietnamese throughout in Vietnamese, but for what is marked as English', () => {
    const english = /\b(the|of|and|with|from|are|by|which|this)\b/i;
    const names = Object.values(vi.metrics).flatMap(({ name, aliases }) => [name, ...aliases]);
    const faults = metrics.flatMap(({ id }) => {
      const text = names.reduce((rest, name) => rest.replaceAll(name, ''), readText(`vi/metrics/${id}.html`));
      const found = english.exec(text);
      return found ? [`${id}: …${text.slice(Math.max(0, found.index - 40), found.index + 40)}…`] : [];
    });
    expect(faults).toEqual([]);
  });

  it('set every formula, without signs of code', () => {
    const faults = metrics.flatMap(({ id, formula }) => {
      const set = formulaOf(formula);
      const text = 'math' in set ? set.math.replaceAll(/<annotation[\s\S]*?<\/annotation>|<[^>]*>/g, '') : set.prose;
      return /[*_\\{}]|>=/.test(text) ? [`${id}: ${text}`] : [];
    });
    expect(faults).toEqual([]);
    const nps = formulaOf('100 * (promoters - detractors) / responses');
    expect('math' in nps && nps.math.match(/<mfrac/g)?.length).toBe(1);
  });

  it('say what each definition gives on the same data', () => {
    const record = metrics.find(({ id }) => id === 'churn-rate');
    if (!record) throw new Error('no churn rate');
    const [first] = samplesOf(record);
    if (!first) throw new Error('no example');
    const definition = variantsOf([first])[0]?.variants.find(({ option }) => option === 'definition');
    const shown = readText('vi/metrics/churn-rate.html');
    for (const { choice, result } of definition?.choices ?? []) {
      expect(result.value).toBe(computed(first, { definition: choice }).value);
      expect(shown).toContain(numberOf(result, 'vi').value);
    }
    // 7 customers at the start, of whom 1 was lost for good and 2 had gone in between
    expect(definition?.choices.find(({ isUsual }) => isUsual)?.choice).toBe('start-of-period');
    expect(new Set(definition?.choices.map(({ result }) => result.value)).size).toBeGreaterThan(5);
  });

  it('have variants with differing numbers for most metrics that have definitions to choose from', () => {
    const withTables = metrics.filter((record) => variantsOf(samplesOf(record)).length > 0);
    expect(withTables.length).toBeGreaterThan(100);
  });
});
