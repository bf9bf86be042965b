import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { bundled, measure, readSizes } from '../../scripts/sizes.mjs';

const consumer = inject('consumer');
const sizes = readSizes();

describe('bytes in a bundle, minified and gzipped', () => {
  let measured: ReadonlyMap<string, number>;
  beforeAll(async () => {
    measured = await measure(sizes, consumer);
  });

  it.each(sizes)('$name stays below its limit', ({ name, limit }) => {
    expect(limit).not.toBeNull();
    expect(measured.get(name)).toBeLessThanOrEqual(limit ?? 0);
  });
});

describe('an unused import', () => {
  // Without its package.json nothing tells the bundler that the package has no side effects: it has to see for itself.
  const bare = mkdtempSync(join(tmpdir(), 'cx-metrics-bare-'));
  cpSync(join(consumer, 'node_modules/cx-metrics/dist'), bare, { recursive: true });
  afterAll(() => rmSync(bare, { recursive: true, force: true }));

  it.each(['', '/stats', '/calendar', '/presets', '/format'])('of cx-metrics%s adds nothing', async (entry) => {
    const file = `./${entry.slice(1) || 'index'}.js`;
    for (const [from, folder] of [
      [`cx-metrics${entry}`, consumer],
      [file, bare],
    ] as const) {
      expect((await bundled(`import '${from}';`, folder)).trim()).toBe('');
      expect((await bundled(`import * as unused from '${from}';`, folder)).trim()).toBe('');
    }
  });
});
