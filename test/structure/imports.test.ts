import { describe, expect, it } from 'vitest';
import { importFaults } from './imports.js';
import { parsed, sources } from './sources.js';

const faults = (path: string, text: string) => importFaults(parsed(path, text));

describe('imports', () => {
  it('go down only, to the file that is needed', () => {
    expect(sources().flatMap(importFaults)).toEqual([]);
  });

  it('are refused upwards, sideways, from outside and through an index', () => {
    expect(faults('src/core/errors.ts', "import { sum } from '../stats/sum.js';")).toEqual([
      'src/core/errors.ts:1: imports ../stats/sum.js: core may not see stats',
    ]);
    expect(faults('src/stats/sum.ts', "export { dayOf } from '../calendar/plain-date.js';")).toHaveLength(1);
    expect(faults('src/survey/nps.ts', "import type { TtrResult } from '../service/ttr.js';")).toHaveLength(1);
    expect(faults('src/survey/nps.ts', "import { sum } from '../stats/index.js';")).toHaveLength(1);
    expect(faults('src/survey/nps.ts', "import { nps } from '../index.js';")).toHaveLength(1);
    expect(faults('src/survey/nps.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(faults('src/tools/nps.ts', '')).toEqual(['src/tools/nps.ts: src/tools has no floor']);
  });

  it('are let through downwards, within a folder and from an entry', () => {
    expect(faults('src/survey/nps.ts', "import { show } from '../core/errors.js';")).toEqual([]);
    expect(faults('src/survey/nps.ts', "import { npsClasses } from './nps-classes.js';")).toEqual([]);
    expect(faults('src/index.ts', "export { nps } from './survey/nps.js';")).toEqual([]);
  });
});
