import { expect, it } from 'vitest';
import { publishFaults } from '../../scripts/check-publish.mjs';

const manifest = { version: '0.1.0', repository: { url: 'git+https://example.org/a.git' }, homepage: 'x', bugs: 'y' };
const changes = '# cx-metrics\n\n## 0.1.0\n\nFirst.\n';

it('nothing stands in the way of a package that says where it is at home', () => {
  expect(publishFaults(manifest, changes, 'Report to security@example.org')).toEqual([]);
});

it.each(['repository', 'homepage', 'bugs'])(
  'a package without %s is not published, and is told where to put it',
  (name) => {
    const { [name as 'bugs']: _, ...rest } = manifest;
    expect(publishFaults(rest, changes, '')).toEqual([
      expect.stringContaining(`package.json: ${name} is not set; add`),
    ]);
  },
);

it('a version without a section of the change log is not published', () => {
  expect(publishFaults({ ...manifest, version: '0.2.0' }, changes, '')).toEqual([
    'CHANGELOG.md: has no section for 0.2.0; run npm run version',
  ]);
  expect(publishFaults(manifest, '', '')).toHaveLength(1);
});

it('a package that does not say where to report a vulnerability is not published', () => {
  expect(publishFaults(manifest, changes, 'Where to: TO BE FILLED IN')).toHaveLength(1);
});
