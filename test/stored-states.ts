import { describe, expect, it } from 'vitest';
import type { LawfulMetric } from './laws.js';
import { outcome } from './laws.js';

type State = Record<string, unknown>;

interface Stored {
  addAll(values: never): Stored;
  merge(other: never): Stored;
  result(options?: never): object;
  toJSON(): object;
}

/** What stored states must do, whatever they count. */
export interface StateChecks {
  /** Made of the options behind the stored state. */
  readonly make: (options?: object) => Stored;
  readonly fromJSON: (state: never) => Stored;
  /** The stored state, which is never edited, and what was counted in it. */
  readonly stored: object;
  readonly values: readonly unknown[];
  /** What comes of it, in part. */
  readonly result: object;
  /** Fields in which other states count something else, with another value. */
  readonly others: readonly (readonly [field: string, value: unknown])[];
  /** Fields with values that no state has. */
  readonly damaged: readonly (readonly [field: string, value: unknown])[];
  /** Options that only conclude, and options that only count. */
  readonly concluding: readonly object[];
  readonly counting: readonly object[];
}

export function describeStates(
  name: string,
  { make, fromJSON, stored, values, result, others, damaged, concluding, counting }: StateChecks,
): void {
  const changed = (field: string, value: unknown) => ({ ...stored, [field]: value }) as never;
  const read = () => fromJSON(structuredClone(stored) as never);

  describe(name, () => {
    it('reads the state of version 1 for ever', () => {
      expect(JSON.stringify(read())).toBe(JSON.stringify(stored));
      expect(JSON.stringify(make().addAll(values as never))).toBe(JSON.stringify(stored));
      expect(read().result()).toMatchObject(result);
      expect(
        read()
          .merge(stored as never)
          .toJSON(),
      ).toEqual(
        make()
          .addAll([...values, ...values] as never)
          .toJSON(),
      );
    });

    it('shows itself in one line', () => {
      const { metric, value, n } = read().result() as Record<string, unknown>;
      expect(String(read())).toBe(`${metric}: ${value} (n = ${n})`);
    });

    it('refuses states that count something else, naming the field, and newer ones', () => {
      for (const [field, value] of [...others, ['kind', 'nps'] as const]) {
        const merging = () => read().merge(changed(field, value));
        expect(merging, field).toThrow(expect.objectContaining({ code: 'STATE_MISMATCH', details: { field } }));
      }
      expect(outcome(() => read().merge(changed('version', 2)))).toBe('STATE_VERSION');
      expect(outcome(() => fromJSON(changed('version', 2)))).toBe('STATE_VERSION');
      expect(outcome(() => fromJSON(changed('kind', 'nps')))).toBe('STATE_MISMATCH');
      for (const state of [null, 5, 'x', []]) expect(outcome(() => fromJSON(state as never))).toBe('STATE_MISMATCH');
    });

    it('refuses damaged states and stays as it was', () => {
      const aggregator = read();
      const counts = Object.entries(stored as State).filter(([, value]) => typeof value === 'number' && value < 9);
      const broken = counts
        .filter(([field]) => ['missing', 'invalid'].includes(field))
        .flatMap(([field]) => [-1, 0.5, null, '1', Number.MAX_SAFE_INTEGER].map((value) => [field, value] as const));
      expect(broken.length).toBe(10);
      for (const [field, value] of [...broken, ...damaged]) {
        const ending = outcome(() => aggregator.merge(changed(field, value)));
        expect([field, value, ending]).toEqual([field, value, 'INVALID_STATE']);
      }
      expect(JSON.stringify(aggregator)).toBe(JSON.stringify(stored));
      expect(outcome(() => fromJSON(changed('onInvalid', 'skip')))).toBe('INVALID_STATE');
    });

    it('refuses concluding options where counting ones belong, and the reverse', () => {
      for (const options of [...concluding, { colour: 'red' }]) {
        expect([options, outcome(() => make(options))]).toEqual([options, 'INVALID_OPTION']);
      }
      for (const options of [...counting, { onInvalid: 'count' }, { colour: 'red' }]) {
        expect([options, outcome(() => read().result(options as never))]).toEqual([options, 'INVALID_OPTION']);
      }
      expect(outcome(() => make({ onInvalid: 'skip' }))).toBe('INVALID_OPTION');
      expect(outcome(() => make().addAll(7 as never))).toBe('INVALID_VALUE');
      expect(outcome(() => make().addAll([7] as never))).toBe('INVALID_VALUE');
    });
  });
}

/** Readers of rows that may be none, by the names of their parts. */
export function readersOf(parts: readonly string[]): Record<string, (row: unknown) => never> {
  const entries = parts.map((name) => [name, (row: unknown) => (row as State | null | undefined)?.[name]]);
  return Object.fromEntries(entries) as Record<string, (row: unknown) => never>;
}

/** The parts of rows as columns, optional ones left out that no row has. */
export function columnsOf(parts: readonly string[], rows: readonly unknown[]): Record<string, unknown[]> {
  const columns = parts.map((name) => [name, rows.map((row) => (row as State | null | undefined)?.[name])] as const);
  const optional = ['cancelledAt', 'askedAgainAt', 'pauses', 'calendar'];
  return Object.fromEntries(
    columns.filter(([name, cells]) => !optional.includes(name) || cells.some((cell) => cell != null)),
  );
}

type Make<Value, Conclusion> = ReturnType<LawfulMetric<Value, Conclusion>['make']>;

/** A metric as the laws see it, out of its aggregator and its batch function under the same counting options. */
export function lawfulMetric<Value, Conclusion extends object>(given: {
  readonly Made: { new (options: never): object; fromJSON(state: never, options?: object): object };
  readonly batch: (source: never, options: never) => object;
  readonly parts: readonly string[];
  readonly options?: object;
  /** The options of the batch function where hours come with each case. */
  readonly perCase?: boolean;
  readonly hasColumns?: boolean;
  /** What the batch function is given for a value. */
  readonly rowOf?: (value: Value) => unknown;
  readonly check?: (result: never, values: readonly Value[]) => void;
}): LawfulMetric<Value, Conclusion> {
  const { Made, batch, parts, options = {}, perCase, hasColumns, rowOf = (value) => value, check = () => {} } = given;
  const { calendar, ...others } = options as { readonly calendar?: unknown };
  const hasHours = calendar !== undefined && calendar !== 'per-case';
  const readers = readersOf(perCase ? parts : parts.filter((name) => name !== 'calendar'));
  const inRows = perCase ? others : options;
  return {
    make: (onInvalid) => new Made({ ...options, onInvalid } as never) as Make<Value, Conclusion>,
    fromJSON: (state) =>
      // hours are not in states: who counts on them gives them again
      Made.fromJSON(state, hasHours ? { calendar } : undefined) as Make<Value, Conclusion>,
    batch: (values, conclusion, onInvalid) =>
      batch(values.map(rowOf) as never, { ...readers, ...inRows, ...conclusion, onInvalid } as never),
    shapes: (values, conclusion) => {
      const rows = values.map(rowOf);
      const found = [batch(rows.values() as never, { ...readers, ...inRows, ...conclusion } as never)];
      if (!hasColumns) return found;
      const columns = columnsOf(parts, rows);
      if (perCase) columns['calendar'] = rows.map((row) => (row as State | null | undefined)?.['calendar']);
      const made = new Made(options as never) as Stored & { addColumns(columns: object): Stored };
      found.push(batch(columns as never, { ...options, ...conclusion } as never));
      found.push(made.addColumns(columns).result(conclusion as never));
      return found;
    },
    check: (result, values) => check(result, values),
  };
}
