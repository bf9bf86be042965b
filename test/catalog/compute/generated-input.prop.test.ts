import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compute } from '../../../src/catalog/compute/compute.js';
import { isCxMetricsError } from '../../../src/core/errors.js';
import { some } from '../../runs.js';
import { type Example, examples } from './inputs.js';

const DAY = 86_400_000;

/** The result, or null where the metric refuses the input in its own words. */
function computed({ id, options }: Example, input: unknown): Record<string, unknown> | null {
  try {
    return compute(id, input, options);
  } catch (error) {
    if (isCxMetricsError(error)) return null;
    throw error;
  }
}

/** Named numbers in the order of size of the example's: a part stays at most its whole. Objects within go the same way. */
function named(example: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const numbers: number[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'number') numbers.push(value);
    else if (Object(value) === value) Object.values(value as object).forEach(collect);
  };
  collect(example);
  const isWhole = numbers.every(Number.isInteger);
  const most = Math.max(...numbers) > 1 ? 10 : 1;
  const one = isWhole ? fc.nat(1000) : fc.double({ min: 0.001, max: most, noNaN: true });
  return fc.array(one, { minLength: numbers.length, maxLength: numbers.length }).map((drawn) => {
    const sizes = [...numbers].sort((a, b) => a - b);
    const ordered = drawn.sort((a, b) => a - b);
    const placed = (value: unknown): unknown => {
      if (typeof value === 'number') {
        const size = ordered[sizes.indexOf(value)] as number;
        return Number.isInteger(value) ? Math.round(size) : size;
      }
      if (Array.isArray(value)) return value.map(placed);
      if (Object(value) !== value) return value;
      return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, placed(inner)]));
    };
    return placed(example);
  });
}

/** Components with values of their own between worst and best. */
function components(list: readonly Component[]): fc.Arbitrary<unknown> {
  const parts = list.map((part) => {
    const { worst = 0, best = 100 } = part;
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    return place.map((share) => ({ ...part, value: worst + share * (best - worst) }));
  });
  return fc.tuple(...parts);
}

interface Component {
  readonly worst?: number;
  readonly best?: number;
}

/** Rows of the example, drawn with others of it, some twice, numbers moved a little: instants by a day at most. */
function drawn(rows: readonly unknown[]): fc.Arbitrary<unknown[]> {
  const moved = (row: unknown, by: number): unknown => {
    if (typeof row === 'number')
      return row >= DAY ? row + Math.round(by * DAY) : Math.max(0, Math.round(row * (0.5 + by)));
    return row;
  };
  const row = fc
    .tuple(fc.constantFrom(...rows), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())
    .map(([value, by, isMoved]) => (isMoved && typeof value === 'number' ? moved(value, by) : value));
  return fc.array(row, { maxLength: 12 });
}

function inputsLike({ record, way, input }: Example): fc.Arbitrary<unknown> {
  if (Array.isArray(input)) {
    if (record.shape === 'composite' && way.form === 'list') return components(input);
    return way.form === 'list' || way.form === 'levels'
      ? named(Object.fromEntries(input.entries()) as never).map((all) => Object.values(all as object))
      : drawn(input);
  }
  if (way.form !== 'columns') return named(input as Readonly<Record<string, unknown>>);
  const columns = Object.entries(input as Readonly<Record<string, unknown[]>>);
  const length = columns[0]?.[1].length ?? 0;
  return drawn(Array.from({ length }, (_, row) => row)).map((rows) =>
    Object.fromEntries(columns.map(([name, column]) => [name, rows.map((row) => column[(row as number) % length])])),
  );
}

/** Everything in a result that JSON would not give back. */
function unsound(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value) || Object.is(value, -0);
  if (value === undefined) return true;
  return Object(value) === value && Object.values(value as object).some(unsound);
}

describe('a metric of the catalogue under generated input', () => {
  it.each(examples.map((each) => ({ ...each })))('$id stays within its range ($way.form)', (example) => {
    const { id, record } = example;
    const [least, most] = record.range;
    let valued = 0;
    fc.assert(
      fc.property(inputsLike(example), (input) => {
        const result = computed(example, input);
        if (result === null) return;
        expect(result).toMatchObject({ metric: id, unit: record.unit });
        expect(unsound(result)).toBe(false);
        const { value, interval } = result as { value: number | null; interval?: { low: number; high: number } | null };
        if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
        if (value === null) return;
        valued++;
        if (least !== null) expect(value).toBeGreaterThanOrEqual(least);
        if (most !== null) expect(value).toBeLessThanOrEqual(most);
      }),
      { numRuns: some(25), examples: [[example.input]] },
    );
    expect(valued).toBeGreaterThan(0);
  });
});
