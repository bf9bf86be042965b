import { describe, expect, it } from 'vitest';
import { metrics } from '../../../src/catalog/finding/metrics.js';
import { byComponent, byGroup, byModel, byStage } from '../../../src/catalog/finding/metrics-by.js';
import { businessModels } from '../../../src/catalog/lists/business-models.js';
import { experienceComponents } from '../../../src/catalog/lists/experience-components.js';
import { journeyStages } from '../../../src/catalog/lists/journey-stages.js';
import { metricGroups } from '../../../src/catalog/lists/metric-groups.js';

describe('metrics by', () => {
  it('group: each metric in one', () => {
    expect(metricGroups.flatMap(({ id }) => byGroup(id))).toEqual(metrics);
  });

  it('model: each metric in one at least', () => {
    const found = new Set(businessModels.flatMap(({ id }) => byModel(id)));
    expect(found.size).toBe(metrics.length);
    expect(byModel('marketplace').map(({ id }) => id)).toContain('take-rate');
  });

  it('stage of the journey: those that have it', () => {
    for (const { id } of journeyStages) {
      expect(byStage(id)).toEqual(metrics.filter(({ journey }) => journey.includes(id)));
      expect(byStage(id).length).toBeGreaterThan(0);
    }
  });

  it('component: those that have one', () => {
    const found = experienceComponents.flatMap(({ id }) => byComponent(id));
    expect(found.length).toBe(metrics.filter(({ component }) => component !== null).length);
  });

  it('what there is not are refused with what there is', () => {
    expect(() => byGroup('surveys' as never)).toThrow('byGroup: group must be survey or service or customers or');
    expect(() => byModel('shop' as never)).toThrow('byModel: model must be any or ecommerce or');
    expect(() => byStage(undefined as never)).toThrow('byStage: stage must be awareness or consideration or');
    expect(() => byComponent(null as never)).toThrow('byComponent: component must be service-support or');
  });
});
