import { describe, expect, it } from 'vitest';
import { circles, importFaults } from './imports.js';
import { parsed, sources } from './sources.js';

const faults = (path: string, text: string) => importFaults(parsed(path, text));

describe('imports', () => {
  it('go down only, to the file that is needed', () => {
    expect(sources().flatMap(importFaults)).toEqual([]);
  });

  it('are refused upwards, sideways, from outside and through an index', () => {
    expect(faults('src/core/errors.ts', "import { sum } from '../stats/sums/sum.js';")).toEqual([
      'src/core/errors.ts:1: imports ../stats/sums/sum.js: core may not see stats/sums',
    ]);
    expect(faults('src/stats/sums/sum.ts', "export { dayOf } from '../../calendar/zones/plain-date.js';")).toHaveLength(
      1,
    );
    expect(faults('src/survey/nps/nps.ts', "import type { TtrResult } from '../../service/time/ttr.js';")).toHaveLength(
      1,
    );
    expect(faults('src/survey/nps/nps.ts', "import { sum } from '../../stats/index.js';")).toHaveLength(1);
    expect(faults('src/survey/nps/nps.ts', "import { nps } from '../../index.js';")).toHaveLength(1);
    expect(faults('src/survey/nps/nps.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(faults('src/tools/nps.ts', '')).toEqual(['src/tools/nps.ts: src/tools has no floor']);
  });

  it('are refused upwards inside kernels too, and in a kernel that has no room of its own', () => {
    expect(faults('src/kernels/scale/count-scores.ts', "import { ratingOf } from '../rating/rating.js';")).toEqual([
      'src/kernels/scale/count-scores.ts:1: imports ../rating/rating.js: kernels/scale may not see kernels/rating',
    ]);
    expect(faults('src/kernels/cohort/cohort.ts', "import { a } from '../orders/count-orders.js';")).toHaveLength(1);
    expect(faults('src/kernels/rating/rating.ts', "import { levelOf } from '../scale/scale.js';")).toEqual([]);
    expect(faults('src/kernels/odd.ts', '')).toEqual(['src/kernels/odd.ts: src/kernels has no floor']);
  });

  it('are let through downwards, within a folder and from an entry', () => {
    expect(faults('src/survey/nps/nps.ts', "import { show } from '../../core/errors.js';")).toEqual([]);
    expect(faults('src/survey/nps/nps.ts', "import { npsClasses } from './nps-classes.js';")).toEqual([]);
    expect(faults('src/index.ts', "export { nps } from './survey/nps/nps.js';")).toEqual([]);
  });

  it('make no circle, neither of files nor of folders, types included', () => {
    expect(circles(sources(), 'file')).toEqual([]);
    expect(circles(sources(), 'folder')).toEqual([]);
  });

  it('are caught in a circle', () => {
    const a = parsed('src/customers/churn/a.ts', "import type { B } from '../repeat/b.js';");
    const b = parsed('src/customers/repeat/b.ts', "import { c } from './c.js';");
    const c = parsed('src/customers/repeat/c.ts', "import { d } from '../churn/d.js';");
    const d = parsed('src/customers/churn/d.ts', "import { a } from './a.js';");
    expect(circles([a, b, c], 'file')).toEqual([]);
    expect(circles([a, b, c, d], 'file')).toEqual([
      'src/customers/churn/a.ts > src/customers/repeat/b.ts > src/customers/repeat/c.ts > src/customers/churn/d.ts > src/customers/churn/a.ts',
    ]);
    expect(circles([a, b, c], 'folder')).toEqual(['src/customers/churn > src/customers/repeat > src/customers/churn']);
  });
});
