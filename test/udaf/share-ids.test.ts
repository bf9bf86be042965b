import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../scripts/load-catalog.mjs';
import * as root from '../../src/index.js';
import { metricEntry } from '../../src/udaf/metric-entries.js';
import { SHARE_IDS } from '../../src/udaf/share-ids.js';
import { withoutPlaces } from '../laws.js';

const { records } = await loadCatalog();
const shares = records.filter(({ pours }) => pours === 'share');
const functions = root as unknown as Readonly<Record<string, (rows: unknown, options?: object) => object>>;

describe('shares of the bundle', () => {
  it('are all those of the catalogue, and the plain one', () => {
    expect(SHARE_IDS.split(' ')).toEqual(['proportion', ...shares.map(({ id }) => id).sort()]);
  });

  it.each(shares.map((record) => [record.id, record] as const))('%s is what its function says', (id, record) => {
    const flags = [1, 0, null, 1, 2, true, 0];
    const counting = metricEntry('aggregateOf', id).make({ onInvalid: 'count' });
    for (const flag of flags) counting.add(flag);
    const part = record.part as string;
    const rows = flags.map((flag) => ({ [part]: flag }));
    const batch = functions[record.function]?.(rows, { [part]: part, onInvalid: 'count' }) as {
      readonly reasons: object;
    };
    // an aggregator is given values, which are called so
    expect({ ...counting.result({}), reasons: 0 }).toEqual({ ...withoutPlaces(batch), reasons: 0 });
  });
});
