import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

interface Packed {
  readonly filename: string;
  readonly integrity: string;
  readonly version: string;
}

const npm = (folder: string, ...words: string[]) =>
  execFileSync('npm', words, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });

/** A folder far from the checkout that holds the packed library and nothing else. */
export interface CleanFolder {
  /** Copies an example into the folder and installs the tarball there, with the packages that the example has locked. */
  install(name: string): string;
  /** Copies something that an example reads. */
  copy(path: string): void;
  remove(): void;
}

/** Packs what `npm run build` has built. */
export function cleanFolder(): CleanFolder {
  const root = mkdtempSync(join(tmpdir(), 'cx-metrics-packed-'));
  const packed = npm('.', 'pack', '--json', '--ignore-scripts', '--loglevel=error', '--pack-destination', root);
  const [tarball] = JSON.parse(packed) as [Packed];
  return {
    install(name) {
      const folder = join(root, name);
      const isOwn = (path: string) => !['node_modules', 'dist', 'test'].includes(basename(path));
      cpSync(join('examples', name), folder, { recursive: true, filter: isOwn });
      cpSync(join(root, tarball.filename), join(folder, tarball.filename));
      takeTarball(folder, tarball);
      npm(folder, 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error');
      return folder;
    },
    copy: (path) => cpSync(join('examples', path), join(root, path), { recursive: true }),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Puts the tarball in place of the checkout, in the manifest and in the lock; all else stays locked as it is. */
function takeTarball(folder: string, { filename, integrity, version }: Packed): void {
  const [manifestFile, lockFile] = [join(folder, 'package.json'), join(folder, 'package-lock.json')];
  const resolved = `file:${filename}`;
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  const manifest = existsSync(manifestFile) ? read(manifestFile) : { name: 'example', private: true, type: 'module' };
  const lock = existsSync(lockFile) ? read(lockFile) : { lockfileVersion: 3, packages: { '': {} } };
  manifest.dependencies = { ...manifest.dependencies, 'cx-metrics': resolved };
  const { '../..': _, ...packages } = lock.packages;
  packages[''].dependencies = manifest.dependencies;
  packages['node_modules/cx-metrics'] = { version, resolved, integrity };
  writeFileSync(manifestFile, JSON.stringify(manifest));
  writeFileSync(lockFile, JSON.stringify({ ...lock, packages }));
}
