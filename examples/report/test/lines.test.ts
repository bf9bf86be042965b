import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders, runReport } from './run-report.js';

afterAll(removeFolders);

const SURVEY = ['--survey', 's.csv', '--score', 'score'];

describe('lines in messages', () => {
  it.each([
    ['CRLF', 'id,score\r\n1,9\r\n2,11\r\n', 3],
    ['a line break in an earlier cell of the row', 'id,score\n"1\n\n",9\n"2\n",11\n', 6],
    ['CRLF in quotes', 'id,score\r\n"1\r\n\r\n",9\r\n"2\r\n",11\r\n', 6],
    ['blank lines', 'id,score\n\n1,9\n\n  \n2,11\n', 6],
    ['a header over two lines', 'id,score,"a\nb"\n1,9,\n2,11,\n', 4],
    ['a byte order mark', '\uFEFFscore,id\n9,1\n11,2\n', 3],
    ['no line break at the end', 'id,score\n1,11', 2],
    ['cells that are not asked for', 'a,score,b\n"x\ny",11,"z\n"\n', 3],
  ])('are right with %s', async (_, contents, line) => {
    const { stderr } = await runReport(SURVEY, { 's.csv': contents });
    expect(stderr).toBe(
      `s.csv:${line}: column "score": a score must be a whole number from 0 to 10; got 11: --on-invalid count counts it\n`,
    );
  });

  it('are right after many blocks of a file', async () => {
    const contents = `id,score\r\n${'"ệ\r\n",9\r\n\r\n'.repeat(60_000)}x,11\r\n`;
    const { stderr } = await runReport(SURVEY, { 's.csv': contents });
    expect(stderr).toMatch(/^s\.csv:180002: /);
  });
});
