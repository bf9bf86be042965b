import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../src/program.js';

/** What a run left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Where it ran: `report.html` is there. */
  readonly folder: string;
}

const folders: string[] = [];

/** A folder of its own with these files in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'cx-metrics-report-'));
  folders.push(folder);
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
  return folder;
}

/** Removes the folders that were made. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** Runs the program in a folder of its own with these files in it. */
export async function runReport(
  words: readonly string[],
  files: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const folder = folderWith(files);
  let [stdout, stderr] = ['', ''];
  const code = await runProgram(words, {
    folder,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    isTerminal: false,
    isColoured: false,
  });
  return { code, stdout, stderr, folder };
}

/** Text with its lines run on: where a paragraph breaks is no matter. */
export function runOn(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Where the project keeps real files, when it does; beside the repository. */
export const REAL_FILES = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** A stroke of the hatching of what is not complete. */
export const HATCHING = /<line [^>]*stroke="var\(--ink\)"[^>]*opacity="0\.45"\/>/;
