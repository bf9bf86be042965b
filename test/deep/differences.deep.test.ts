import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { npsAlarms, npsCoverage, shareAlarms, tableOf } from './differences.js';

const guide = readFileSync('docs/did-it-change.md', 'utf8');
const [alarms, coverage, shares] = [npsAlarms(), npsCoverage(), shareAlarms()];
const highest = (found: readonly Record<string, number[]>[], name: string) =>
  Math.max(...found.flatMap((row) => row[name] as number[]));

describe('comparisons of two sides, by exact enumeration', () => {
  it.each([
    ['false alarms of two NPS', tableOf(alarms, Math.max)],
    ['coverage of the difference of two NPS', tableOf(coverage, Math.min)],
    ['false alarms of two shares', tableOf(shares, Math.max)],
  ])('%s stand in the guide as computed', (_, table) => {
    expect(guide).toContain(`\n\n${table}\n\n`);
  });

  it('cry wolf no more often than they say by default, and far more often by Wald', () => {
    expect(highest(alarms, 'adjusted')).toBeLessThan(0.056);
    expect(highest(alarms, 'Wald')).toBeGreaterThan(0.2);
    expect(highest(shares, 'fisherExact')).toBeLessThanOrEqual(0.05);
    expect(highest(shares, 'newcombe')).toBeLessThan(0.052);
  });

  it('hold the difference by default in 95 % of samples or more, by Wald in as few as 91 %', () => {
    const lowest = (name: string) => Math.min(...coverage.flatMap((row) => row[name] as number[]));
    expect(lowest('adjusted')).toBeGreaterThanOrEqual(0.95);
    expect(lowest('Wald')).toBeLessThan(0.912);
  });
});
