import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writtenForms } from '../../../scripts/forms.mjs';

it('what `npm run forms` writes is what the signatures of the functions say', async () => {
  const written = await writtenForms();
  expect(written.size).toBe(17);
  for (const [path, text] of written) {
    expect(existsSync(path) && readFileSync(path, 'utf8') === text, `${path} is old: npm run forms`).toBe(true);
  }
  const files = readdirSync('src/catalog/compute/entries').map((name) => `src/catalog/compute/entries/${name}`);
  expect(files.sort()).toEqual([...written.keys(), 'src/catalog/compute/entries/metric-form.ts'].sort());
});
