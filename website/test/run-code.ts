import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A place from which code finds the library and the parser as a reader's project would. */
const KEPT = fileURLToPath(new URL('../node_modules/.cache/playground', import.meta.url));

/**
 * Runs code that the playground shows, as it is shown, in a folder with the data files that it reads.
 * @returns what `result` and, where there is one, `table` are
 */
export async function runCode(
  code: string,
  files: Readonly<Record<string, string>> = {},
): Promise<{ result: { value: unknown }; table?: { groups: { keys: object; result: { value: unknown } }[] } }> {
  mkdirSync(KEPT, { recursive: true });
  const folder = mkdtempSync(join(KEPT, 'run-'));
  try {
    let own = code;
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      writeFileSync(path, text);
      own = own.replace(`'${name}'`, JSON.stringify(path));
    }
    const path = join(folder, 'code.mjs');
    const shown = own.includes('const table =') ? 'export { result, table };' : 'export { result };';
    writeFileSync(path, `${own}\n${shown}\n`);
    return await import(/* @vite-ignore */ pathToFileURL(path).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
