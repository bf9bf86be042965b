import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/breakdown/breakdown.js';
import { BreakdownAggregator, type BreakdownConclusion } from '../../src/breakdown/breakdown-aggregator.js';
import type { BreakdownState } from '../../src/breakdown/breakdown-state.js';
import { perGroup } from '../../src/breakdown/per-group.js';
import type { Group } from '../../src/breakdown/table-result.js';
import type { InvalidPolicy } from '../../src/core/options.js';
import { SummaryAggregator } from '../../src/kernels/summary/summary-aggregator.js';
import { nps } from '../../src/survey/nps/nps.js';
import { NpsAggregator, type NpsState } from '../../src/survey/nps/nps-aggregator.js';
import type { NpsConclusion, NpsResult } from '../../src/survey/nps/nps-from-counts.js';
import { describeLaws, expectSame } from '../laws.js';
import { some } from '../runs.js';

/** A value with its keys, as the laws hand them around one by one. */
interface Entry {
  readonly keys: { readonly team: string | null; readonly vip: boolean | null };
  readonly score: number | null | undefined;
}

const entries = fc.record({
  keys: fc.record({ team: fc.constantFrom('a', 'b', '__proto__', null), vip: fc.constantFrom(true, false, null) }),
  score: fc.integer({ min: 0, max: 10 }),
});

type Result = ReturnType<typeof shown>;
type Counted = BreakdownAggregator<'team' | 'vip', Entry['score'] | bigint, NpsState, NpsConclusion, NpsResult>;

/** A table as the laws know results: that of all, and beside it what answered in the groups. What was left out stands in the total alone. */
function shown({ total, groups }: { total: NpsResult; groups: readonly Group<object, NpsResult>[] }) {
  const answered = groups.filter(({ result }) => result.n > 0);
  const brief = answered.map(({ keys, result: { value, n, interval } }) => ({ keys, value, n, interval }));
  return { ...total, groups: brief };
}

/** The aggregator as the laws know one: `add` takes one thing. */
class Lawful {
  readonly made: Counted;

  constructor(made: Counted) {
    this.made = made;
  }

  add({ keys, score }: Entry): this {
    this.made.add(keys, score);
    return this;
  }

  addAll(all: Iterable<Entry>): this {
    this.made.addAll(Array.from(all, ({ keys, score }) => [keys, score] as const));
    return this;
  }

  remove({ keys, score }: Entry): this {
    this.made.remove(keys, score);
    return this;
  }

  merge(other: never): this {
    this.made.merge(((other as Partial<Lawful>).made ?? other) as Counted);
    return this;
  }

  result(options?: BreakdownConclusion<NpsConclusion>): Result {
    return shown(this.made.result(options));
  }

  toJSON(): object {
    return this.made.toJSON();
  }
}

const counting = (onInvalid: InvalidPolicy) => () => new NpsAggregator({ onInvalid });
const odd = { keys: { team: 'a', vip: null } } as const;

describeLaws<Entry, BreakdownConclusion<NpsConclusion>>('BreakdownAggregator', {
  runs: some(3),
  metrics: fc.constant({
    make: (policy) => new Lawful(new BreakdownAggregator({ keys: ['team', 'vip'], of: counting(policy) })),
    fromJSON: (state) => {
      const { each } = state as BreakdownState<'team' | 'vip', NpsState>;
      return new Lawful(BreakdownAggregator.fromJSON(state as typeof each & never, { of: counting(each.onInvalid) }));
    },
    batch: (all, { conclusion, ...options }, onInvalid) => {
      const metric = perGroup(counting(onInvalid), ({ score }: Entry) => score, conclusion);
      const by = { team: ({ keys }: Entry) => keys.team, vip: ({ keys }: Entry) => keys.vip };
      const { refused } = nps(
        all.map(({ score }) => score),
        { onInvalid },
      );
      const {
        metric: id,
        unit,
        value,
        n,
        missing,
        invalid,
        reasons,
        ...rest
      } = shown(breakdown(all, { by, metric, ...options }));
      return { metric: id, unit, value, n, missing, invalid, reasons, refused, ...rest };
    },
    shapes: () => [],
    check: (result: Result) => {
      expect(result.groups.reduce((sum, { n }) => sum + n, 0)).toBe(result.n);
    },
  }),
  values: entries,
  missing: [
    { ...odd, score: null },
    { ...odd, score: undefined },
  ],
  invalid: [
    { ...odd, score: 11 },
    { ...odd, score: 'nine' },
  ],
  conclusions: fc.record({
    sort: fc.constantFrom(undefined, 'value' as const, 'lower-bound' as const),
    conclusion: fc.constantFrom(undefined, { confidence: 0.9 }),
  }),
});

describe('BreakdownAggregator', () => {
  it('has for each group what its aggregator would have alone, and writes what they share once', () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 30 }), (all) => {
        const of = () => new SummaryAggregator({ onInvalid: 'count' });
        const table = new BreakdownAggregator({ keys: ['team', 'vip'], of });
        for (const { keys, score } of all) table.add(keys, score);
        const state = table.toJSON();
        expectSame(state.each, of().toJSON());
        const { groups, total } = table.result();
        expect(state.groups.length).toBe(groups.length);
        for (const [k, { keys, result }] of groups.entries()) {
          const own = of();
          for (const one of all) if (one.keys.team === keys.team && one.keys.vip === keys.vip) own.add(one.score);
          expectSame(result, own.result());
          const [values, rest] = state.groups[k] ?? [];
          expect(values).toEqual([keys.team, keys.vip]);
          expectSame({ ...state.each, ...rest }, own.toJSON());
          expect(Object.keys(rest ?? {})).not.toContain('onInvalid');
        }
        expectSame(
          total,
          of()
            .addAll(all.map(({ score }) => score))
            .result(),
        );
      }),
      { numRuns: some(4) },
    );
  });
});
