import type { AnyAggregator } from '../../catalog/compute/aggregator-of.js';
import type { InvalidPolicy } from '../../core/options.js';
import type { Dialect } from '../dialects/dialect.js';
import type { Relation } from '../text/relation.js';

/** What a field of a table holds. */
export type FieldKind = 'id' | 'instant' | 'number' | 'flag' | 'any';

/** A field that a shape reads. */
export interface SqlField {
  readonly name: string;
  readonly kind: FieldKind;
  readonly isOptional?: boolean;
}

/** What a shape is asked for. */
export interface Frame {
  /** For messages, such as `compile nps`. */
  readonly caller: string;
  readonly dialect: Dialect;
  /** Columns of the groups: to be carried along, and grouped by wherever rows are. */
  readonly keys: readonly string[];
  /** Fields that were given, by name. */
  readonly given: ReadonlySet<string>;
  /** The metric's own options. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly onInvalid: InvalidPolicy;
  /** How tables of opening hours are looked up. */
  readonly lookup: 'join' | 'case';
}

/** What is added up in a cell. */
export interface Take {
  readonly name: string;
  readonly take: 'sum' | 'min' | 'max';
}

/** How rows become cells. */
export interface Plan {
  /** One row for each thing that is counted; its columns are those of the groups, the cells and what is taken. */
  rows(source: Relation): Relation;
  /** What cells are told apart by: whole numbers, or NULL. */
  readonly cells: readonly string[];
  readonly takes: readonly Take[];
  /** Which sum of these says how many rows of the table a cell stands for. @defaultValue rows are rows of the table */
  readonly seen?: string;
  /** Statements that must have run before. */
  readonly setup?: readonly string[];
}

/** One cell of a group, as the engine counted it. */
export interface Cell {
  /** What it is told apart by, in the order of the plan. */
  readonly at: readonly (number | null)[];
  readonly n: number;
  /** What was taken, in the order of the plan; `null` where there was nothing. */
  readonly takes: readonly (bigint | null)[];
}

/** What was counted of one group. */
export interface CountedCells {
  /** Whatever can go on counting; `null` where the ids of subjects would be needed for that. */
  readonly aggregator: AnyAggregator | null;
  result(options?: object): object;
}

/** A way to count a metric in SQL. */
export interface Shape {
  readonly fields: readonly SqlField[];
  /** Whether the rows of a subject are counted together: then shards are by subject, and a total is no sum of groups. */
  readonly isOfSubjects: boolean;
  plan(frame: Frame): Plan;
  counted(frame: Frame, cells: readonly Cell[]): CountedCells;
}
