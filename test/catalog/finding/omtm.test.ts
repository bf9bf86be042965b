import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/catalog/finding/metrics.js';
import { omtm } from '../../../src/catalog/finding/omtm.js';
import { businessModels } from '../../../src/catalog/lists/business-models.js';
import { businessStages } from '../../../src/catalog/lists/business-stages.js';

describe('the one metric that matters', () => {
  it('is named for the model and the stage, with who says so', () => {
    expect(omtm({ model: 'ecommerce', stage: 'scale' })).toEqual(
      (['contact-rate', 'agent-assist-rate', 'channel-mix'] as const)
        .map((id) => metrics.find((each) => each.id === id))
        .sort((a, b) => metrics.indexOf(a as never) - metrics.indexOf(b as never))
        .map((metric) => ({
          metric,
          model: 'ecommerce',
          stage: 'scale',
          basis: 'source',
          source: expect.stringContaining('Lean Analytics'),
        })),
    );
  });

  it('is that of every business where the model has none of its own', () => {
    const found = omtm({ model: 'media', stage: 'profit' });
    expect(found.map(({ metric, model }) => [metric.id, model])).toEqual([
      ['contribution-margin-rate', 'any'],
      ['conversion-rate', 'any'],
    ]);
    expect(omtm({ model: 'media', stage: 'profit' })).toEqual(omtm({ model: 'any', stage: 'profit' }));
  });

  it('may be unknown', () => {
    expect(omtm({ model: 'marketplace', stage: 'scale' })).toEqual([]);
  });

  it('is found wherever a record says so', () => {
    const own = businessModels.flatMap(({ id: model }) =>
      businessStages.flatMap(({ id: stage }) => omtm({ model, stage }).filter((each) => each.model === model)),
    );
    expect(own.length).toBe(metrics.flatMap((record) => record.omtm).length);
  });

  it.each([
    [undefined, 'omtm: model must be any or ecommerce or'],
    [{ model: 'saas' }, 'omtm: stage must be launch or profit or'],
    [{ model: 'shop', stage: 'launch' }, 'omtm: model must be any or ecommerce or'],
    [{ model: 'saas', stage: 'launch', by: 1 }, 'omtm: unknown option "by"; known are'],
    ['saas', 'omtm: options must be an object; got "saas"'],
  ])('refuses %j', (where, message) => {
    expect(() => omtm(where as never)).toThrow(message);
  });
});
