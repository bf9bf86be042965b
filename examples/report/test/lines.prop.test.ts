import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../../../test/runs.js';
import { delimiterOf } from '../src/input/delimiter.js';
import { Progress } from '../src/input/progress.js';
import { readTable } from '../src/input/table.js';
import { folderWith, removeFolders } from './run-report.js';

let folder = '';
beforeAll(() => {
  folder = folderWith({});
});
afterAll(removeFolders);

const WIDTH = 3;
const quiet = new Progress(() => {}, 'none');

/** Cells with whatever a CSV file may hold, white space at their edges too. */
const cell = fc.string({ unit: fc.constantFrom('a', '7', 'ệ', ' ', '"', ',', ';', '\t', '\n', '\r\n'), maxLength: 6 });

const table = fc.record({
  rows: fc.array(fc.record({ cells: fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), blankBefore: fc.nat(2) }), {
    minLength: 1,
    maxLength: 12,
  }),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  endsWithBreak: fc.boolean(),
  hasMark: fc.boolean(),
  delimiter: fc.constantFrom('comma', 'semicolon', 'tab'),
});

function quoted(text: string): string {
  return /^[a7ệ]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
}

interface Read {
  readonly cells: string[];
  readonly lines: number[];
}

const notation = { encoding: undefined, headerRows: 1, footerRows: 0 };

async function read(contents: string, delimiter: string): Promise<Read[]> {
  writeFileSync(join(folder, 't.csv'), contents);
  const found: Read[] = [];
  const columns = ['x', 'y', 'z'];
  await readTable(
    { file: 't.csv', folder, columns, notation: { ...notation, delimiter: delimiterOf(delimiter) } },
    quiet,
    (row) => {
      const indexes = columns.map((_, k) => k);
      found.push({ cells: indexes.map((k) => row.text(k)), lines: indexes.map((k) => row.line(k)) });
    },
  );
  return found;
}

describe('rows of a file', () => {
  it('are read as they were written, each cell with the line on which it starts', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ({ rows, lineBreak, endsWithBreak, hasMark, delimiter }) => {
        const between = { comma: ',', semicolon: ';', tab: '\t' }[delimiter] as string;
        let text = (hasMark ? '\uFEFF' : '') + ['x', 'y', 'z'].join(between);
        const expected = rows.map(({ cells, blankBefore }) => {
          text += lineBreak.repeat(1 + blankBefore);
          const lines = cells.map((value, k) => {
            if (k > 0) text += between;
            const line = text.split('\n').length;
            text += quoted(value);
            return line;
          });
          return { cells, lines };
        });
        if (endsWithBreak) text += lineBreak;
        expect(await read(text, delimiter)).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  it('are counted the same with runs of white space between cells', async () => {
    const word = fc.string({ unit: fc.constantFrom('a', '7', 'ệ', '.', '"', ','), minLength: 1, maxLength: 4 });
    const gap = fc.constantFrom(' ', '  ', '\t', ' \t ');
    const line = fc.tuple(gap, word, gap, word, gap, word, fc.nat(2));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 10 }), fc.constantFrom('\n', '\r\n'), async (lines, lineBreak) => {
        let text = ` x  y z${lineBreak}`;
        const expected = lines.map(([edge, x, gap1, y, gap2, z, blank]) => {
          text += lineBreak.repeat(blank);
          const at = text.split('\n').length;
          text += `${edge}${x}${gap1}${y}${gap2}${z}${lineBreak}`;
          return { cells: [x, y, z], lines: [at, at, at] };
        });
        expect(await read(text, 'space')).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });
});
