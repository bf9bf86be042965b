import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalog, rootNames } from '../../scripts/load-catalog.mjs';
import { findPage, guidesOf, PAGE } from '../../scripts/pour/find-page.mjs';
import { ORIGIN } from '../../scripts/pour/origin.mjs';
import { GLOSSARY_PAGE, glossaryPage } from '../../scripts/pour/pages/glossary-page.mjs';
import { poured, strayFiles } from '../../scripts/pour/pour.mjs';
import { FORMS, sqlForms } from '../../scripts/pour/sql-forms.mjs';
import { pouredWords } from '../../scripts/pour/words.mjs';
import { namedShare } from '../../src/kernels/proportion/proportion.js';
import { namedRate } from '../../src/kernels/proportion/rate.js';
import { namedRatio } from '../../src/kernels/quotient/named-ratio.js';
import { namedSummary } from '../../src/kernels/summary/named-summary.js';
import { namedTotal } from '../../src/kernels/summary/named-total.js';

const { records, texts, glossary } = await loadCatalog();
const names = await rootNames();
const kernels = { namedShare, namedRate, namedRatio, namedSummary, namedTotal };
const metrics = poured(records, kernels);
const files = new Map([...metrics, ...pouredWords(records, texts), [FORMS, sqlForms(records)]]);

describe('what `npm run pour` writes', () => {
  it.each([...files])('%s is as its record says', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('is all that says that it is poured', () => {
    expect(metrics.size).toBe(79);
    expect(strayFiles(files)).toEqual([]);
    const [[path = '', text = ''] = []] = files;
    expect(text.startsWith(ORIGIN)).toBe(true);
    expect(strayFiles(new Map([...files].filter(([each]) => each !== path)))).toEqual([path]);
  });

  it('is the page that lists every metric by its names', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(findPage(records, texts, guidesOf(), names));
    expect(findPage(records, texts, [], names)).toContain(
      'Also: {@link cx-metrics.npsFromCounts npsFromCounts}, {@link',
    );
  });

  it('is the page of Vietnamese terms', () => {
    expect(readFileSync(GLOSSARY_PAGE, 'utf8')).toBe(glossaryPage(glossary));
    expect(glossaryPage(glossary).match(/^\| /gm)).toHaveLength(glossary.length + 2);
  });

  it('needs a place for each', () => {
    const [first] = records.filter(({ pours }) => pours === 'share');
    const strange = [{ ...(first as (typeof records)[number]), id: 'strange-rate' }];
    expect(() => poured(strange, kernels)).toThrow('strange-rate has no place');
  });
});
