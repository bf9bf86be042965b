import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('examples/workers counts by two workers what one thread counts', () => {
  const text = execFileSync(process.execPath, ['examples/workers/main.mjs', '20000'], { encoding: 'utf8' });
  expect(text).toMatch(/'2026-12'/);
  expect(text).toMatch(
    /^20000 rows: one thread \d+ ms, 2 workers \d+ ms\n[\d.]+ times as fast; states are the same to the last bit$/m,
  );
});
