import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import golden from './coverage.golden.json' with { type: 'json' };
import { type CoverageCase, comparisons, distributions, lowestOfAll, recomputed } from './coverage-cases.js';
import { listed, tablesOf, usual } from './coverage-tables.js';

const cases: readonly CoverageCase[] = golden.cases.map(recomputed);
const worst = golden.worst.map(({ n, method }) => ({ n, method, lowest: lowestOfAll(method, n) }));
const guide = readFileSync('docs/choosing-an-interval.md', 'utf8');

/** All coverages of a method, each with where it was found. */
function coverages(table: string, method: string, confidence = 0.95, from = 0, to?: number) {
  return cases
    .filter((each) => each.table === table && each.method === method && each.confidence === confidence)
    .flatMap(({ n, coverage }) =>
      coverage.slice(from, to).map((share, i) => ({ n, truth: distributions[table]?.[from + i]?.join('/'), share })),
    );
}

const lowest = (table: string, method: string, n: number, confidence: number) =>
  Math.min(
    ...coverages(table, method, confidence)
      .filter((each) => each.n === n)
      .map(({ share }) => share),
  );

describe('coverage by exact enumeration', () => {
  it('is what an independent program finds', () => {
    for (const [i, expected] of golden.cases.entries()) {
      const { coverage, width, ...rest } = cases[i] as CoverageCase;
      const place = JSON.stringify(rest);
      for (const [j, share] of expected.coverage.entries()) {
        expect(Math.abs((coverage[j] as number) - share), place).toBeLessThanOrEqual(golden.tolerance);
        const gap = Math.abs((width[j] as number) - (expected.width[j] as number));
        expect(gap, place).toBeLessThanOrEqual(golden.tolerance);
      }
    }
    for (const [i, { lowest }] of golden.worst.entries()) {
      expect(Math.abs((worst[i]?.lowest ?? NaN) - lowest)).toBeLessThanOrEqual(golden.tolerance);
    }
  });

  it('knows every method that is compared', () => {
    for (const [table, { methods }] of Object.entries(comparisons)) {
      const known = new Set(golden.cases.filter((each) => each.table === table).map(({ method }) => method));
      expect([...known]).toEqual(Object.keys(methods));
    }
  });

  it('of the score interval of an NPS is at least 94 % at every n and usual distribution', () => {
    expect(coverages('nps', 'score', 0.95, 0, usual).filter(({ share }) => share < 0.94)).toEqual([]);
  });

  it('of the score interval of an NPS is below 93.5 % in one other place only: few answers, polar', () => {
    const low = coverages('nps', 'score', 0.95, usual).filter(({ share }) => share < 0.935);
    expect(low.map(({ n, truth }) => [n, truth])).toEqual([[5, '45/10/45']]);
    expect(low[0]?.share).toBeGreaterThan(0.92);
  });

  it('has a higher minimum for the score interval of a mean than for Student’s t, at every n: hence the default', () => {
    const means = golden.cases.filter(({ table, method }) => table.startsWith('mean') && method === 'score');
    expect(means.length).toBeGreaterThan(0);
    const worse = means.filter(
      ({ table, n, confidence }) => lowest(table, 'score', n, confidence) <= lowest(table, 'student-t', n, confidence),
    );
    expect(worse).toEqual([]);
  });

  it('is never below the level for Clopper and Pearson', () => {
    for (const confidence of [0.95, 0.9]) {
      expect(coverages('share', 'clopper-pearson', confidence).filter(({ share }) => share < confidence)).toEqual([]);
    }
  });

  it.each(Object.entries(tablesOf(cases, worst)))('stands in the guide as computed: %s', (_, table) => {
    expect(guide).toContain(`\n\n${table}\n\n`);
  });

  it('of 90 % intervals of ten answers is as the guide says', () => {
    const of = (method: string) => {
      const found = coverages('nps', method, 0.9, 0, usual).filter(({ n }) => n === 10);
      return `${(100 * Math.min(...found.map(({ share }) => share))).toFixed(1)} %`;
    };
    const text = `the lowest coverage is ${of('adjusted-wald')}, that of the score interval ${of('score')}.`;
    expect(guide.replaceAll(/\s+/g, ' ')).toContain(text);
  });

  it('is for the distributions that the guide lists', () => {
    expect(guide).toContain(`${listed('nps', 0, usual)}.`);
    expect(guide).toContain(`${listed('nps', usual)}.`);
    expect(guide).toContain(`${listed('mean of 5')}.`);
    expect(guide).toContain(`${listed('mean of 7')}.`);
  });
});
