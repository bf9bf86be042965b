import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced `ts` block that runs as a test. */
export interface Example {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Line of the file that the first line of `code` stands on, from 1. */
  readonly line: number;
  readonly code: string;
}

/** The files whose examples are tests: sources, guides, and the pages at the root. */
export function documentedFiles(root: string): string[] {
  return [
    ...filesUnder(root, 'src', '.ts'),
    ...filesUnder(root, 'docs', '.md'),
    ...['README.md', 'README.vi.md', 'CONTRIBUTING.md'].filter((name) => existsSync(join(root, name))),
  ];
}

/** The files below a folder, as paths from the root with `/`, sorted; installed packages are left out. */
export function filesUnder(root: string, folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesUnder(root, path, ending);
      return path.endsWith(ending) ? [path] : [];
    })
    .sort();
}

/**
 * The blocks fenced with ` ```ts ` or ` ```typescript `: in doc comments for a source file, anywhere for Markdown. A
 * fence with more words after the language, such as `ts no-run`, is left out, unless these are the words asked for.
 */
export function examplesOf(file: string, text: string, words = /^(ts|typescript)$/): Example[] {
  const examples: Example[] = [];
  const markdown = file.endsWith('.md');
  let fence: { mark: string; line: number; runs: boolean; body: string[] } | undefined;
  for (const [index, raw] of text.split('\n').entries()) {
    const content = markdown ? raw : /^\s*\*(?!\/) ?(.*)$/.exec(raw)?.[1];
    if (content === undefined) {
      fence = undefined;
      continue;
    }
    const mark = /^\s*(`{3,}|~{3,})(.*)$/.exec(content);
    if (fence === undefined) {
      const [, opened = '', info = ''] = mark ?? [];
      if (mark) fence = { mark: opened, line: index + 2, runs: words.test(info.trim()), body: [] };
    } else if (mark?.[1]?.startsWith(fence.mark) && mark[2]?.trim() === '') {
      if (fence.runs) examples.push({ file, line: fence.line, code: fence.body.join('\n') });
      fence = undefined;
    } else {
      fence.body.push(content);
    }
  }
  return examples;
}
