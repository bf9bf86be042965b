import { expect, it } from 'vitest';
import { type ColumnsInput, columnsOfCase } from '../../data-columns.js';
import golden from './active-users.golden.json' with { type: 'json' };

/** A case of the golden file. */
interface GoldenCase {
  readonly name: string;
  readonly kind: string;
  readonly input: ColumnsInput & { readonly options: object; readonly metric?: string; readonly atLeast?: number };
  readonly expected: object;
  readonly tolerance: number;
}

/** Runs every case of a kind, and perhaps of a metric: what `conclude` makes of its columns must be what is expected. */
export function eachGolden(
  kind: string,
  conclude: (columns: never, options: never, input: GoldenCase['input']) => unknown,
  metric?: string,
): void {
  const cases = (golden.cases as unknown as GoldenCase[]).filter(
    (each) => each.kind === kind && each.input.metric === metric,
  );
  it(`has golden cases of ${kind}`, () => expect(cases).not.toEqual([]));
  it.for(cases)('gives $name', (each, context) => {
    const got = conclude(columnsOfCase(context, each.input) as never, each.input.options as never, each.input);
    expectNear(got, each.expected, each.tolerance);
  });
}

/** Numbers agree within a tolerance relative to what is expected, whole ones and all else exactly. */
function expectNear(got: unknown, expected: unknown, tolerance: number, place = 'result'): void {
  if (typeof expected === 'number' && !Number.isInteger(expected)) {
    expect(Math.abs((got as number) - expected), place).toBeLessThanOrEqual(tolerance * Math.abs(expected) + 1e-12);
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(got as object).sort(), place).toEqual(Object.keys(expected).sort());
    for (const [name, value] of Object.entries(expected)) {
      expectNear((got as Record<string, unknown>)[name], value, tolerance, `${place}.${name}`);
    }
  } else expect(got, place).toBe(expected);
}
