import { describe, expect, it } from 'vitest';
import { runReport } from './run-report.js';

/** Something that the caller can put right, and what is said. */
export interface ErrorCase {
  readonly what: string;
  readonly words: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly line: string;
}

/** Says each in one line. */
export function describeErrors(name: string, cases: readonly ErrorCase[]): void {
  describe(`what the caller can put right: ${name}`, () => {
    it.each(cases)('$what: one line on stderr, exit code 2', async ({ words, files, line }) => {
      const { code, stderr } = await runReport(words, files);
      expect(stderr).toBe(`${line}\n`);
      expect(code).toBe(2);
    });
  });
}
