import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportFiles } from '../sample/exports.js';
import { sampleFiles } from '../sample/files.js';
import { removeFolders, runOn, runReport } from './run-report.js';

afterAll(removeFolders);

const MEGABYTE = 2 ** 20;
const generated = sampleFiles();

describe('the embedded sample', () => {
  it('is what its generator writes, byte for byte', () => {
    for (const [name, contents] of [...generated, ...exportFiles()]) {
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
    expect(stdout).toContain('CUSTOMER SATISFACTION SCORE  answers.csv');
    expect(stdout).toContain('Definition intercomCsat of');
    expect(stdout).toContain('CUSTOMER EFFORT SCORE  answers.csv');
    expect(stdout).toContain('Definition ces2Agree of');
    expect(stdout).toContain('TIME TO RESOLUTION  tickets.csv');
    expect(stdout).toMatch(/half of all cases within \(open ones counted\) +19\.5 h +7\.55 h +5,631/);
    expect(runOn(stdout)).toContain('Business time: Mon-Sat 08:00-17:30 on the clock of Asia/Ho_Chi_Minh');
    expect(runOn(stdout)).toContain('closed on 20 holidays from 2025-01-01 to 2026-05-01');
    expect(stdout).toContain('CUSTOMERS WHO COME BACK, BY MONTH  orders.csv');
    expect(stdout).toContain('REPEAT PURCHASE RATES  orders.csv');
    expect(stdout).toMatch(/in period +14\.3 +12\.5 … 16\.4 +184 +1,283 /);
    expect(stdout).toMatch(/2026-05 +1,283 +567 +322 +394 +780 +5,339 +1\.23 +29\.2 +26\.6 … 32\.0\n/);
    expect(stdout).toMatch(/2026-06\* +890 +331 +278 +281 +– +– +– +– +–\n/);
    expect(stdout).toMatch(/hibernating +R 1–2, F 1–2 +2,281 +29\.5 +28\.1 … 31\.0 +13\.2\n/);
    // in the summary and in the section
    expect(
      runOn(stdout).split('worth 3,487 million VND in revenue. The tenth of them who are worth most bring 48.5%'),
    ).toHaveLength(3);
    expect(runOn(stdout)).toContain('They made 3,293. It told 8.5% too many.');
    expect(stdout).toMatch(/\n {2}1 +1,690 +48\.5 +4,215 +6\.9 +28 +80\.5\n/);
    expect(stdout).toMatch(/2025-12-24 +4,819 +4,680 +97\.1 +yes\n/);
    expect(stdout).toContain('RECURRING REVENUE  subscriptions.csv');
    expect(runOn(stdout)).toContain('MRR is 252.4 million VND, from 803 customers with 851 subscriptions.');
    expect(stdout).toMatch(/\n {2}2026-05 +204\.6 +30\.0 +5\.9 +0\.9 +1\.8 +3\.8 +235\.9\n/);
    expect(stdout).toMatch(/\n {2}2026-06\* +235\.9 .* +252\.4\n/);
    expect(stdout).toMatch(/\n {2}2026-05 +690 +97\.3 +96\.0 … 98\.5 +100\.2 +98\.2 … 102\.1 +6\.63\n/);
    expect(runOn(stdout)).toContain('Monthly recurring revenue is ₫252,410,833, from 803 customers.');
    expect(runOn(stdout)).toContain('those who have left counted: NRR 81.7% (95% interval 68.6% … 94.7%) to 2026-05.');
    expect(stdout).toMatch(/Hội chợ .* {2}†/);
    expect(stdout).toMatch(/2026-05 .*\d\*/);
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('Đổi, trả hàng');
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toContain('; 2026-04-27 Giỗ Tổ Hùng Vương; ');
  });
});
