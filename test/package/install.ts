import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A project that has installed the packed package, with the files of test/package/consumer. */
    readonly consumer: string;
    /** The packed package. */
    readonly tarball: string;
  }
}

/** Packs what `npm run build` has built and installs it in a project of its own, as a user would get it. */
export function setup({ provide }: TestProject): () => void {
  const consumer = mkdtempSync(join(tmpdir(), 'cx-metrics-consumer-'));
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', consumer], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  const tarball = join(consumer, filename);
  mkdirSync(join(consumer, 'node_modules'));
  execFileSync('tar', ['-xzf', filename], { cwd: consumer });
  renameSync(join(consumer, 'package'), join(consumer, 'node_modules', 'cx-metrics'));
  cpSync(resolve('test/package/consumer'), consumer, { recursive: true });
  provide('consumer', consumer);
  provide('tarball', tarball);
  return () => rmSync(consumer, { recursive: true, force: true });
}
