import { expect, it } from 'vitest';
import { casesOf } from '../../src/service/log/cases-of.js';
import type { LogNames } from '../../src/service/log/log-names.js';

/** Tests for the presets of names that a module exports. */
export function describeLogNames(presets: Readonly<Record<string, LogNames>>): void {
  it.each(Object.entries(presets))('%s leaves none of its names unmatched, and ends cases', (_, names) => {
    const role = Object.values(names).some((as) => /^(open|solved)$/.test(as)) ? 'after' : 'kind';
    const rows = Object.keys(names).map((name, at) => ({ id: name, at, name }));
    const made = casesOf(rows, { case: 'id', at: 'at', [role]: 'name', names } as never);
    expect(made.unmatched).toEqual([]);
    expect(made.names).toHaveLength(rows.length);
    expect(made.cases.some(({ resolvedAt, answeredAt }) => resolvedAt.length + answeredAt.length > 0)).toBe(true);
    expect(JSON.parse(JSON.stringify(names))).toEqual(names);
  });
}
