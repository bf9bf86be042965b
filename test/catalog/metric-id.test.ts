import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metricIds } from '../../src/catalog/metric-id.js';
import type { MetricRecord } from '../../src/catalog/metric-record.js';
import { vi } from '../../src/catalog/vi/vi.js';

/** What the modules of a folder export, all together. */
async function modulesOf(folder: string): Promise<unknown[]> {
  const names = readdirSync(`src/catalog/${folder}`).filter((name) => name !== 'index.ts');
  const modules = await Promise.all(
    names.map((name) => import(`../../src/catalog/${folder}/${name.replace(/\.ts$/, '')}.ts`)),
  );
  return modules.flatMap((module) => Object.values(module as object));
}

describe('the ids of the catalogue', () => {
  it('are those of the records, once each', async () => {
    const records = (await modulesOf('records')).flat() as MetricRecord[];
    expect(records.map(({ id }) => id).sort()).toEqual([...metricIds].sort());
    expect(new Set(metricIds).size).toBe(metricIds.length);
  });

  it('are those of the Vietnamese texts', () => {
    expect(Object.keys(vi.metrics).sort()).toEqual([...metricIds].sort());
  });
});
