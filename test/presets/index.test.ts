import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as presets from '../../src/presets/index.js';
import { nps } from '../../src/survey/nps/nps.js';
import { NpsAggregator } from '../../src/survey/nps/nps-aggregator.js';
import { ces } from '../../src/survey/rating/ces.js';
import { csat } from '../../src/survey/rating/csat.js';
import { starRating } from '../../src/survey/rating/star-rating.js';
import { workedPresets } from './worked.js';

const presetOf = new Map<string, object>(Object.entries(presets));
const names = [...presetOf.keys()];
// names of statuses and events are no definitions of a metric
const definitions = names.filter((name) => !name.endsWith('Names'));
const guide = readFileSync('docs/presets.md', 'utf8');

/** Tables of the guide, by the text before them, with the answers that they are about. */
const tables = [
  { title: '## CSAT: the same fifty answers', counts: [1, 3, 10, 7, 29] },
  { title: '2, 1, 3, 6, 14, 14 and 10 of them.', counts: [2, 1, 3, 6, 14, 14, 10] },
  { title: 'Results here always have high as easy.', counts: [2, 4, 8, 16, 20] },
  { title: '2, 1, 1, 2, 1, 3, 6, 9, 12, 8 and 5.', counts: [2, 1, 1, 2, 1, 3, 6, 9, 12, 8, 5] },
];
const lowIsEasy = new Set(['ces1Effort', 'customerGaugeCesLegacy']);
const units: Readonly<Record<string, RegExp>> = { ' %': /^(fraction|index)$/, ' points': /^points$/, '': /^score$/ };

describe('presets', () => {
  it('are each worked out by hand, and nothing else is', () => {
    expect(Object.keys(workedPresets).sort()).toEqual([...definitions].sort());
  });

  it.each(names)('have %s in the guide', (name) => {
    expect(guide).toMatch(new RegExp(`\\b${name}\\b`));
  });

  it.each(tables)('give the numbers of the guide: $title', ({ title, counts }) => {
    const [, table = ''] = guide.split(title);
    const rows = [...(table.split('\n\n')[1] ?? '').matchAll(/^\| (-?[\d.]+)( %| points)? \| .* \| (`.*) \|$/gm)];
    expect(rows.length).toBeGreaterThan(1);
    for (const [, shown, unit, cell = ''] of rows) {
      for (const [, name = ''] of cell.matchAll(/`(\w+)`/g)) {
        const { taker } = workedPresets[name] as (typeof workedPresets)[string];
        const given = lowIsEasy.has(name) ? [...counts].reverse() : counts;
        const min = given.length === 11 ? 0 : 1;
        const answers = given.flatMap((count, level) => new Array<number>(count).fill(min + level));
        const result = taker.batch(answers, presetOf.get(name) as never);
        const factor = unit === ' %' ? 100 : 1;
        expect([name, (result.value ?? NaN) * factor]).toEqual([name, expect.closeTo(Number(shown), 10)]);
        expect([name, result.unit]).toEqual([name, expect.stringMatching(units[unit ?? ''] as RegExp)]);
      }
    }
  });

  it('say at run time that they are of another metric: the options of the one that was called come first', () => {
    const taken: [() => unknown, string][] = [
      [() => csat([5], presets.npsEurope as never), 'csat: unknown option "passiveFrom"; known are '],
      [() => csat([5], presets.npsEurope as never), '; is it a definition of another metric?'],
      [() => nps([5], presets.zendeskCsat5 as never), '; is it a definition of another metric?'],
      [() => ces([5], presets.zendeskCsat5 as never), '; is it a definition of another metric?'],
      [() => csat([5], presets.ces1Effort as never), '; is it a definition of another metric?'],
      [() => starRating([5], presets.npsEurope as never), '; is it a definition of another metric?'],
      [() => nps([5], presets.zendeskCsat5 as never), 'nps: unknown option "satisfiedFrom"; known are '],
      [() => csat([5], presets.reputationNetRating as never), 'csat: unknown option "positiveFrom"; known are '],
      [() => starRating([5], presets.zendeskCsat5 as never), 'starRating: unknown option "satisfiedFrom"; known are '],
      [() => new NpsAggregator(presets.ces2Mean as never), 'nps: unknown option "easyFrom"; known are '],
    ];
    for (const [call, text] of taken) expect(call).toThrow(text);
  });

  it('are numbers and words only, two levels deep', () => {
    for (const preset of presetOf.values()) {
      for (const [option, value] of Object.entries(preset)) {
        const values = option === 'scale' ? Object.values(value) : [value];
        expect(values.every((each) => typeof each === 'number' || typeof each === 'string')).toBe(true);
      }
    }
  });
});
