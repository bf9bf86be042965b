import { describe, expect, it } from 'vitest';
import { filled } from '../fuzz/filled.js';
import { publicNames } from './exports.js';
import { idOf, kebab, metricsOf, typesOf } from './metric-ids.js';
import { parsed, sources } from './sources.js';

describe('the id of a metric', () => {
  it('is the kebab case of its function, also in what concludes from counts', () => {
    const types = typesOf(sources());
    const metrics = publicNames()
      .map((each) => ({ name: each.name, ids: metricsOf(each, types) }))
      .filter(({ ids }) => ids.length > 0);
    expect(metrics.length).toBeGreaterThan(90);
    const wrong = metrics.filter(({ name, ids }) => ids.join() !== idOf(name));
    expect(wrong).toEqual([]);
  });

  it.each(Object.keys(filled).filter((name) => name.endsWith('Aggregator')))(
    'of %s is that of its class, as its kind is',
    (name) => {
      const id = kebab(name.replace(/Aggregator$/, ''));
      for (const { full } of filled[name] ?? []) {
        const made = full();
        const state = made.toJSON() as { readonly metric?: string };
        expect(state).toMatchObject({ kind: id });
        // one class for all metrics of a shape: the state says which one it counts
        const result = made.result?.();
        // a table is of any metric, which its total names
        if (result && !('groups' in result && 'total' in result)) {
          expect(result).toMatchObject({ metric: state.metric ?? id });
        }
      }
    },
  );

  it('is found through aliases, unions, parameters and bases', () => {
    const source = parsed(
      'src/core/a.ts',
      `interface Base<Id extends string> extends MetricResult<Id, 'score'> {}
       type B<Id extends string> = Omit<Base<Id>, 'n'> | C;
       interface C extends MetricResult<'c', 'points'> {}
       export function aBc(): B<'a-bc'>;
       export function none(): number;`,
    );
    const name = (k: number) => ({ name: 'a', declarations: [source.statements[k] as never] });
    expect(metricsOf(name(3), typesOf([source]))).toEqual(['a-bc', 'c']);
    expect(metricsOf(name(4), typesOf([source]))).toEqual([]);
    expect(idOf('employeeNpsFromCounts')).toBe('employee-nps');
  });
});
