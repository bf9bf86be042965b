import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

const folder = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** Lines of a public data set kept beside the repository, not in it; the test is skipped, saying so, where it is not. */
export function dataLines(context: TestContext, file: string): string[] {
  if (!existsSync(folder + file)) context.skip(`the data set ${file} is not there`);
  return readFileSync(folder + file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

/** Cells of a line of CSV; quoted cells may hold commas, none holds a line break. */
export function cellsOf(line: string): string[] {
  return Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell = '']) =>
    cell.replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
}
