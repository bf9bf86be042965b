import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { helpText } from './help.js';
import { Progress } from './input/progress.js';
import { say, speaking } from './language/say.js';
import { reportPage } from './page/report-page.js';
import { Problem } from './problem.js';
import { type Report, readReport } from './report.js';
import { readArguments } from './request/read-arguments.js';
import { terminalReport } from './terminal/terminal-report.js';

/** What the program touches of the world. */
export interface Surroundings {
  /** Folder that paths in the arguments are meant from. */
  readonly folder: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  /** Whether somebody is watching stderr, so that progress may be shown there. */
  readonly isTerminal: boolean;
  /** Whether headings may be bold and bars coloured. */
  readonly isColoured: boolean;
}

/** Runs the program and returns its exit code: 0, or 2 for what the caller can put right. */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { stdout, stderr, folder, isColoured } = surroundings;
  try {
    const request = readArguments(words);
    if (request === 'help') {
      stdout(helpText());
      return 0;
    }
    return await speaking(request.language, async () => {
      const progress = new Progress(stderr, request.progress ? 'lines' : surroundings.isTerminal ? 'one-line' : 'none');
      const report = await readReport(request, folder, progress);
      stdout(terminalReport(report, isColoured));
      await writePage(report, request.out, folder);
      stdout(`\n${say`Written: ${request.out}`}\n`);
      return 0;
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    stderr(`${error.message}\n`);
    return 2;
  }
}

async function writePage(report: Report, out: string, folder: string): Promise<void> {
  const page = await reportPage(report);
  try {
    await writeFile(resolve(folder, out), page);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(code === 'ENOENT' ? 'there is no such folder' : `cannot be written (${code})`, { file: out });
  }
}
