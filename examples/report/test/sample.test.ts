import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sampleFiles } from '../sample/files.js';
import { removeFolders, runReport } from './run-report.js';

afterAll(removeFolders);

const MEGABYTE = 2 ** 20;
const generated = sampleFiles();

describe('the embedded sample', () => {
  it('is what its generator writes, byte for byte', () => {
    for (const [name, contents] of generated) {
      const stored = readFileSync(new URL(`../sample/${name}`, import.meta.url), 'utf8');
      // Compared as a truth value: a difference in a megabyte of text takes minutes to print.
      expect(stored === contents, `${name} differs; run npm run sample in examples/report`).toBe(true);
    }
  });

  it('is small and holds tens of thousands of rows', () => {
    const texts = [...generated.values()];
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const rows = texts.reduce((sum, text) => sum + text.split('\n').length - 2, 0);
    expect(bytes).toBeLessThan(2 * MEGABYTE);
    expect(rows).toBeGreaterThan(20_000);
  });

  it('is reported on when no file is named', async () => {
    const { code, stdout, stderr, folder } = await runReport([]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('NET PROMOTER SCORE  answers.csv');
    expect(stdout).toContain('CUSTOMER SATISFACTION  answers.csv');
    expect(stdout).toContain('Definition intercomCsat of');
    expect(stdout).toContain('CUSTOMER EFFORT  answers.csv');
    expect(stdout).toContain('Definition ces2Agree of');
    expect(stdout).toContain('TIME TO RESOLUTION  tickets.csv');
    expect(stdout).toContain('MONTHLY RETENTION COHORTS  orders.csv');
    expect(stdout).toMatch(/Hội chợ .* {2}†/);
    expect(stdout).toMatch(/2026-05 .*\d\*/);
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Đổi, trả hàng');
  });
});
