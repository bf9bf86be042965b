import { type MetricId, metric, metricIds } from 'cx-metrics/catalog';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../landing/playground/call/outcome.js';
import { takenOf } from '../landing/playground/call/taken.js';
import { exampleOf } from '../landing/playground/data/example.js';
import { firstChoice } from '../landing/playground/state/choice.js';
import { runCode } from './run-code.js';

/** What the example of a record names, in a result: `value`, `average[1].rate`, `classes[].share`. */
function at(result: unknown, path: string): unknown {
  return path.split(/[.[]/).reduce((found: unknown, step) => {
    if (step === ']') return found;
    const key = step.replace(']', '');
    return Array.isArray(found) && Number.isNaN(Number(key)) ? found.map((each) => each[key]) : Object(found)[key];
  }, result);
}

describe.each(metricIds.map((id) => [id]))('the example of %s', (id: MetricId) => {
  const { data, choice } = exampleOf(id, 'UTC');
  const chosen = { ...firstChoice('en', 'UTC'), metric: id, ...choice };
  const outcome = outcomeOf(takenOf(data, chosen), chosen);
  const { expected, at: path } = metric(id).example;

  it('gives the number of its record', () => {
    if (outcome.kind === 'refused') expect(outcome.message).toBe('');
    if (outcome.kind !== 'result') throw new Error(outcome.kind);
    const found = at(outcome.result, path);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9);
    else expect(found).toMatchObject(expected);
  });

  it('is computed by the code that is shown', async () => {
    if (outcome.kind !== 'result') throw new Error(outcome.kind);
    const { result } = await runCode(outcome.code);
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(JSON.stringify(outcome.result)));
  });
});
