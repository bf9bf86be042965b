import { groupsOf } from '../../breakdown/breakdown.js';
import { BreakdownAggregator } from '../../breakdown/breakdown-aggregator.js';
import { breakdownState, type CountedGroup } from '../../breakdown/breakdown-state.js';
import type { CodedKey, Codes, KeyValue } from '../../breakdown/key-values.js';
import {
  type Breakdown,
  concludeTable,
  type Measured,
  TABLE_CONCLUSION,
  type TableConclusion,
  tableConclusion,
} from '../../breakdown/table-result.js';
import type { ComputedResult } from '../../catalog/compute/compute.js';
import type { MetricId } from '../../catalog/metric-id.js';
import type { Aggregator } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import type { AggregatorState } from '../../core/state.js';
import type { Cell, CountedCells, Frame, Shape } from '../cells/shape.js';
import type { Key } from '../keys/keys.js';
import { addedUp, type PlacedGroup, placedGroups } from '../rows/placed-groups.js';
import type { CellGroup } from '../rows/read-rows.js';
import type { SqlAggregators } from './sql-aggregators.js';

/**
 * What an engine counted.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface Counted<Id extends MetricId> {
  /**
   * The metric's aggregator, as if it had counted the rows itself: it merges with others, counts on and is stored. `null` where there
   * is none, and for metrics of subjects, whose states hold ids.
   */
  readonly aggregator: Id extends keyof SqlAggregators ? SqlAggregators[Id] : null;
  /**
   * The result.
   * @param options how to conclude, as the metric's aggregator takes it
   * @returns what the aggregator in memory gives for the same rows
   */
  result(options?: CountedConclusion<Id>): CountedResult<Id>;
}

/**
 * How a metric that an engine counted is concluded: as its aggregator is.
 *
 * @category Engines
 * @since 0.1.0
 */
export type CountedConclusion<Id extends MetricId> = Id extends keyof SqlAggregators
  ? Parameters<SqlAggregators[Id]['result']>[0]
  : object;

/**
 * What comes of a metric that an engine counted: what its aggregator gives, or the result by its id.
 *
 * @category Engines
 * @since 0.1.0
 */
export type CountedResult<Id extends MetricId> = Id extends keyof SqlAggregators
  ? ReturnType<SqlAggregators[Id]['result']>
  : ComputedResult<Id>;

/**
 * How a table of what an engine counted is concluded.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface CountedTableConclusion<Id extends MetricId> extends TableConclusion {
  /** How each group and the total are concluded, as the metric's aggregator takes it. */
  readonly conclusion?: CountedConclusion<Id>;
}

/**
 * What an engine counted by groups.
 *
 * @category Engines
 * @since 0.1.0
 */
export interface CountedTable<Id extends MetricId> {
  /** The groups as a `BreakdownAggregator`, which merges with others; `null` for metrics of subjects, whose states hold ids. */
  readonly aggregator: Id extends keyof SqlAggregators
    ? BreakdownAggregator<string, unknown, AggregatorState<string, number>, object, Measured>
    : null;
  /**
   * The table.
   * @param options how to conclude, and how the table is shown
   * @returns groups, total and what is not shown, as `breakdown` gives them for the same rows
   */
  result(options?: CountedTableConclusion<Id>): Breakdown<Readonly<Record<string, KeyValue>>, CountedResult<Id>>;
}

/** The aggregator of a group. */
type GroupAggregator = Aggregator<unknown, AggregatorState<string, number>, object, Measured>;

/** What concludes from the groups that rows have brought. */
export function countedGroups(
  frame: Frame,
  shape: Shape,
  keys: readonly Key[],
  ownTakes: number,
  groups: readonly CellGroup[],
): CountedCells | GroupTable {
  const plan = shape.plan(frame);
  const takes = plan.takes.slice(0, ownTakes);
  const seen = plan.takes.findIndex(({ name, take }) => name === plan.seen && take === 'sum');
  const counted = (cells: readonly Cell[]): CountedCells => shape.counted(frame, addedUp(takes, cells));
  if (keys.length === 0) return counted(groups.flatMap(({ cells }) => cells));
  const placed = placedGroups(frame, keys, ownTakes, groups, seen);
  return new GroupTable(
    frame,
    keys,
    placed,
    placed.groups.map(({ cells }) => counted(cells)),
    counted(shape.isOfSubjects ? placed.total : placed.groups.flatMap(({ cells }) => cells)),
    () => counted([]),
  );
}

/** The groups, each counted. */
class GroupTable {
  readonly #frame: Frame;
  readonly #names: readonly string[];
  readonly #keys: readonly CodedKey[];
  readonly #placed: ReturnType<typeof placedGroups>;
  readonly #groups: readonly CountedCells[];
  readonly #total: CountedCells;
  readonly #none: () => CountedCells;

  constructor(
    frame: Frame,
    keys: readonly Key[],
    placed: ReturnType<typeof placedGroups>,
    groups: readonly CountedCells[],
    total: CountedCells,
    none: () => CountedCells,
  ) {
    this.#frame = frame;
    this.#names = keys.map(({ name }) => name);
    this.#keys = placed.keys;
    this.#placed = placed;
    this.#groups = groups;
    this.#total = total;
    this.#none = none;
  }

  get aggregator(): CountedTable<MetricId>['aggregator'] {
    const of = () => this.#none().aggregator as unknown as GroupAggregator;
    if (of() === null) return null;
    const counted = this.#groups.map(({ aggregator }, g): CountedGroup<GroupAggregator> => {
      const { codes } = this.#placed.groups[g] as PlacedGroup;
      return [codes.map((code, k) => this.#keys[k]?.ids[code] ?? null), aggregator as unknown as GroupAggregator];
    });
    const state = breakdownState(this.#names, of(), counted);
    return BreakdownAggregator.fromJSON(state, { of });
  }

  result(options?: TableConclusion & { readonly conclusion?: object }): Breakdown<object, Measured> {
    const { caller } = this.#frame;
    assertOptions(caller, options, `${TABLE_CONCLUSION} conclusion`);
    const { conclusion, ...shown } = options ?? {};
    const checked = tableConclusion(caller, shown);
    const resultOf = ({ result }: CountedCells) => result(conclusion) as Measured;
    const combinations: Codes[] = this.#placed.groups.map(({ codes }) => codes);
    const measured = groupsOf(
      this.#names,
      this.#keys,
      { combinations },
      {
        isThere: () => true,
        resultOf: (place) => resultOf(place === undefined ? this.#none() : (this.#groups[place] as CountedCells)),
      },
    );
    const table = concludeTable(caller, resultOf(this.#total), measured, checked);
    const { afterAsOf, beforeFrom } = this.#placed;
    return { ...table, afterAsOf, beforeFrom };
  }
}
