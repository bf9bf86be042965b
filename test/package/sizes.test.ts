import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { english } from '../../scripts/pour/readme/words-en.mjs';
import { bundled, filesOf, measure, readSizes, strangersOf } from '../../scripts/sizes.mjs';
import { filesUnder } from '../docs/examples.js';

const consumer = inject('consumer');
const { sizes } = readSizes();

describe('bytes in a bundle, minified and gzipped', () => {
  let measured: ReadonlyMap<string, number>;
  beforeAll(async () => {
    measured = await measure(sizes, consumer);
  });

  it.each(sizes)('$name stays below its limit', ({ name, limit }) => {
    expect(limit).not.toBeNull();
    expect(measured.get(name)).toBeLessThanOrEqual(limit ?? 0);
  });

  it.each(english.sizes)('%s are those that README gives, or `npm run size -- --write` notes them', (name) => {
    const noted = sizes.find((size) => size.name === name)?.measured ?? 0;
    expect(Math.abs((measured.get(name) ?? 0) - noted)).toBeLessThanOrEqual(noted / 100);
  });
});

describe('a bundle', () => {
  const limited = sizes.filter(({ without }) => without !== undefined);
  const folders = filesUnder('.', 'src', '.ts').map((path) => path.replace('src/', ''));

  it.each(limited)('of $name holds nothing of $without', async (size) => {
    expect(await strangersOf(size)).toEqual([]);
  });

  it.each(limited)('of $name is not said to lack what does not exist', ({ without = [] }) => {
    for (const start of without)
      expect(
        folders.filter((path) => path.startsWith(start)),
        start,
      ).not.toEqual([]);
  });

  it('of all metrics holds nothing of the catalogue', async () => {
    const files = await filesOf("export * from 'cx-metrics';");
    expect(files).toContain('survey/nps/nps.ts');
    expect(files.filter((path) => path.startsWith('catalog/'))).toEqual([]);
  });

  it('is known by the files that its bytes come from', async () => {
    const code = "export { nps } from 'cx-metrics';";
    expect(await filesOf(code)).toContain('survey/nps/nps.ts');
    expect(await strangersOf({ name: '', code, limit: 0, measured: 0, without: ['survey/nps/'] })).toContain(
      'survey/nps/nps.ts',
    );
  });
});

describe('an unused import', () => {
  // Without its package.json nothing tells the bundler that the package has no side effects: it has to see for itself.
  const bare = mkdtempSync(join(tmpdir(), 'cx-metrics-bare-'));
  cpSync(join(consumer, 'node_modules/cx-metrics/dist'), bare, { recursive: true });
  afterAll(() => rmSync(bare, { recursive: true, force: true }));

  it.each([
    '',
    '/stats',
    '/calendar',
    '/presets',
    '/format',
    '/format/en',
    '/format/vi',
    '/catalog',
    '/catalog/vi',
    '/catalog/compute',
    '/sql',
    '/charts',
  ])('of cx-metrics%s adds nothing', async (entry) => {
    const file = `./${entry.slice(1).replace('/', '-') || 'index'}.js`;
    for (const [from, folder] of [
      [`cx-metrics${entry}`, consumer],
      [file, bare],
    ] as const) {
      expect((await bundled(`import '${from}';`, folder)).trim()).toBe('');
      expect((await bundled(`import * as unused from '${from}';`, folder)).trim()).toBe('');
    }
  });
});
