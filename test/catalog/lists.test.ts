import { describe, expect, it } from 'vitest';
import { metrics } from '../../src/catalog/finding/metrics.js';
import * as catalog from '../../src/catalog/index.js';
import { vi } from '../../src/catalog/vi/vi.js';

const { ambiguities, businessModels, businessStages, experienceComponents, journeyStages } = catalog;
const { metricGroups, metricShapes, metricUnits, resultShapes } = catalog;

/** Each list with the words that records have, and its Vietnamese. */
const lists = {
  businessModels: [businessModels, metrics.flatMap(({ models }) => models), vi.models],
  businessStages: [businessStages, metrics.flatMap(({ omtm }) => omtm.map(({ stage }) => stage)), vi.stages],
  experienceComponents: [experienceComponents, metrics.flatMap(({ component }) => component ?? []), vi.components],
  journeyStages: [journeyStages, metrics.flatMap(({ journey }) => journey), vi.journey],
  metricGroups: [metricGroups, metrics.map(({ group }) => group), vi.groups],
  metricShapes: [metricShapes, metrics.map(({ shape }) => shape), undefined],
  metricUnits: [metricUnits, metrics.map(({ unit }) => unit), vi.units],
  resultShapes: [resultShapes, metrics.map(({ resultShape }) => resultShape), vi.resultShapes],
} as const;

describe.each(Object.entries(lists))('the list %s', (_, [list, used, vietnamese]) => {
  const ids = list.map(({ id }) => id as string);

  it('has each word once, in English and in Vietnamese', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name } of list) expect(name).toMatch(/^[A-Z]/);
    if (vietnamese !== undefined) expect(Object.keys(vietnamese)).toEqual(ids);
  });

  it('has the words of the records', () => {
    expect([...new Set<string>(used)].filter((word) => !ids.includes(word))).toEqual([]);
  });

  it('has sentences where it explains', () => {
    for (const word of list) if ('says' in word) expect(word.says).toMatch(/^[A-Z].*\.$/);
  });
});

describe('the groups', () => {
  it('stand in the order of the records', () => {
    expect([...new Set(metrics.map(({ group }) => group))]).toEqual(metricGroups.map(({ id }) => id));
  });
});

describe('the stages of the journey', () => {
  it('ask a question each, in both languages', () => {
    for (const { id, question } of journeyStages) {
      expect(question).toMatch(/\?$/);
      expect(vi.journey[id].question).toMatch(/\?$/);
    }
  });
});

describe('ambiguities', () => {
  it.each([...ambiguities, ...vi.ambiguities])(
    '$name means several metrics, whose aliases have it',
    ({ name, ids, says }) => {
      expect(ids.length).toBeGreaterThan(1);
      expect(says).toMatch(/\.$/);
      for (const id of ids) {
        const texts = [...catalog.metric(id).aliases, ...vi.metrics[id].aliases].map((alias) => alias.toLowerCase());
        expect(texts).toContain(name.toLowerCase());
      }
    },
  );
});
