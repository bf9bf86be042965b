import { describe, expect, it } from 'vitest';
import { type ComputeOptions, compute } from '../../../src/catalog/compute/compute.js';
import { describeInput } from '../../../src/catalog/compute/describe-input.js';
import { metrics } from '../../../src/catalog/finding/metrics.js';
import type { MetricId } from '../../../src/catalog/metric-id.js';
import { isCxMetricsError } from '../../../src/core/errors.js';
import { assertPlain } from '../../laws.js';

/** What a value somewhere in the JSON of an example is changed to. */
const strange: readonly unknown[] = [
  ...[undefined, null, true, '', 'x', '__proto__', 'constructor', '1', '2026-01-01', '2026-01-01T00:00:00Z'],
  ...[NaN, Infinity, -1, -0, 0, 0.5, 2, 1e308, 5e-324, 2 ** 53, 5n, Symbol('s')],
  ...[[], [[]], [null], [-0], {}, { a: 1 }, { kind: 'x' }, JSON.parse('{ "__proto__": { "a": 1 } }')],
  ...[new Map(), new Date(NaN), Object.create(null), Promise.resolve(1), () => 1, new Float64Array(2)],
];

/** All changes in `npm run test:deep`, one in five otherwise. */
const oneIn = process.env['DEEP'] === undefined ? 5 : 1;

type Path = readonly (string | number)[];

/** Where in some JSON a value may be changed: of lists the first, the second and the last item. */
function pathsIn(json: unknown, path: Path = []): Path[] {
  if (Object(json) !== json || path.length > 4) return [path];
  const keys = Object.keys(json as object);
  const some = Array.isArray(json) ? keys.filter((_, k) => k < 2 || k === keys.length - 1) : keys;
  return [path, ...some.flatMap((key) => pathsIn((json as Record<string, unknown>)[key], [...path, key]))];
}

function changed(json: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value;
  const copy = (Array.isArray(json) ? [...json] : { ...(json as object) }) as Record<string, unknown>;
  copy[first] = changed(copy[first], rest, value);
  return copy;
}

/** What is wrong with an answer: it must be plain, or an error of ours in the name of who was called. */
function faultOf(id: MetricId, callers: readonly string[], input: unknown, options: unknown): string | null {
  try {
    const result = compute(id, input, options as ComputeOptions);
    assertPlain(result);
    return result.metric === id ? null : `is ${result.metric}`;
  } catch (error) {
    if (!isCxMetricsError(error)) return String(error);
    const isNamed = callers.some((caller) => error.message.startsWith(`${caller}: `));
    return isNamed && !error.message.includes('[object ') ? null : error.message;
  }
}

describe.each(metrics)('compute of $id', ({ id, example }) => {
  it('answers JSON with one strange value in it in its own name, or plainly', () => {
    const { forms } = describeInput(id);
    const callers = [`compute ${id}`, ...forms.map(({ calls }) => calls)];
    const { inputs, options } = example;
    const names = [...new Set(forms.flatMap((form) => form.options.map(({ name }) => name)))];
    const changes = [
      ...pathsIn(inputs).map((path) => (value: unknown) => [changed(inputs, path, value), options] as const),
      ...pathsIn(options).map((path) => (value: unknown) => [inputs, changed(options, path, value)] as const),
      ...[...names, 'readers', 'form'].map(
        (name) => (value: unknown) => [inputs, { ...options, [name]: value }] as const,
      ),
    ];
    let turn = 0;
    for (const change of changes) {
      for (const value of strange) {
        if (turn++ % oneIn > 0) continue;
        const [input, given] = change(value);
        const fault = faultOf(id, callers, input, given);
        if (fault !== null) expect.unreachable(`${fault} for ${String(change)} with ${typeof value}`);
      }
    }
    expect(turn).toBeGreaterThan(100);
  });
});
