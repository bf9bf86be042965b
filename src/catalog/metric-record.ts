import type { Unit } from '../core/result.js';
import type {
  Basis,
  BusinessModel,
  BusinessStage,
  DataLevel,
  ExampleForm,
  ExperienceComponent,
  InputType,
  JourneyStage,
  MetricGroup,
  MetricShape,
  ResultShape,
} from './metric-words.js';

/**
 * One input of a metric.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricInput<Name extends string = string> {
  /** Name of the field, reader or column. */
  readonly name: Name;
  /** What it is. */
  readonly type: InputType;
  /** What it means, in a sentence. */
  readonly says: string;
  /** Whether it may be left out. @defaultValue it must be there */
  readonly optional?: true;
}

/**
 * How the rows of a metric look that divides one sum by another, or sums up one value.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricRows<Name extends string = string> {
  /** What one row is, such as "a visitor". */
  readonly row: string;
  /** What is read from each row. */
  readonly readers: readonly {
    /** Name of the reader. */
    readonly name: Name;
    /** What it gives. */
    readonly type: 'flag' | 'number';
  }[];
  /** Whether the rows themselves are the whole, or the whole is read too; `null` where there is none. */
  readonly whole: 'rows' | 'reader' | null;
}

/**
 * A computed example: `compute(id, inputs, options)` gives `expected` at the place `at` of the result.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricExample<Inputs = unknown> {
  /** How the inputs are given. */
  readonly form: ExampleForm;
  /** The inputs. */
  readonly inputs: Inputs;
  /** Options in plain JSON; `null` without any. */
  readonly options: Readonly<Record<string, unknown>> | null;
  /** What comes out; of an object, the fields that matter. */
  readonly expected: number | readonly number[] | Readonly<Record<string, unknown>>;
  /** Where in the result, such as `value`, `average[1].rate`, or `classes[].share` for the shares of all classes. */
  readonly at: string;
}

/**
 * The example of a metric in rows: called with readers of these fields it gives `expected` as its value.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricRowsExample<Name extends string = string> {
  /** What the list of rows may be called, such as `visitors`. */
  readonly list: string;
  /** Which field of a row each reader reads. */
  readonly fields: { readonly [Reader in Name]?: string };
  /** The rows. */
  readonly rows: readonly Readonly<Record<string, number | boolean>>[];
  /** The value that comes out. */
  readonly expected: number;
}

/**
 * Why a metric is the one that matters for a business model at a stage.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricThatMatters {
  /** The business model. */
  readonly model: BusinessModel;
  /** The stage of the business. */
  readonly stage: BusinessStage;
  /** Where the advice comes from. */
  readonly basis: Basis;
  /** The published source; only where `basis` does not say enough. */
  readonly source?: string;
  /** What to know about it. */
  readonly says?: string;
}

/**
 * A value that somebody published for orientation.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricBenchmark {
  /** Lower end, in the unit of the metric; `null` without one. */
  readonly low: number | null;
  /** Upper end; `null` without one. */
  readonly high: number | null;
  /** Of what it was measured. */
  readonly of: string;
  /** What it says. */
  readonly says: string;
  /** What to beware of. */
  readonly caution?: string;
  /** Who published it. */
  readonly source?: string;
}

/**
 * What the catalogue knows about a metric: plain data, the single source of its thin function, its page and its checks.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface MetricRecord<Id extends string = string> {
  /** Name of the metric in kebab case: the function's name, and `metric` in its result. */
  readonly id: Id;
  /** The function that computes it. */
  readonly function: string;
  /** The group it stands in. */
  readonly group: MetricGroup;
  /** Its name. */
  readonly name: string;
  /** Other names, abbreviations and words it is searched by. */
  readonly aliases: readonly string[];
  /** What it says, in a sentence. */
  readonly definition: string;
  /** The formula, in the names of the inputs. */
  readonly formula: string;
  /** What goes in. */
  readonly inputs: readonly MetricInput[];
  /** What `n` counts: one of them, and several. */
  readonly counted: {
    /** One of them, such as "visitor". */
    readonly one: string;
    /** Several, such as "visitors". */
    readonly other: string;
  };
  /** The unit of the value. */
  readonly unit: Unit;
  /** Least and greatest value; `null` where there is no limit. */
  readonly range: readonly [least: number | null, greatest: number | null];
  /** Which way is better. */
  readonly direction: 'higher-is-better' | 'lower-is-better' | 'target-band' | 'context';
  /** What the result holds beside the value. */
  readonly resultShape: ResultShape;
  /** The shape of the computation. */
  readonly shape: MetricShape;
  /** What goes wrong with it, in sentences. */
  readonly traps: readonly string[];
  /** Variants in use. */
  readonly variants: readonly string[];
  /** Whether values of parts add up to the value of the whole. */
  readonly additivity: 'additive' | 'semi-additive' | 'non-additive';
  /** Business models that use it. */
  readonly models: readonly BusinessModel[];
  /** What data it can be computed from. */
  readonly dataLevels: readonly DataLevel[];
  /** The part of the company that it speaks of; `null` where all take part. */
  readonly component: ExperienceComponent | null;
  /** Stages of the customer's journey. */
  readonly journey: readonly JourneyStage[];
  /** Where it is the one metric that matters. */
  readonly omtm: readonly MetricThatMatters[];
  /** Published values for orientation. */
  readonly benchmarks: readonly MetricBenchmark[];
  /** Ids of metrics to read beside it. */
  readonly related: readonly string[];
  /** Equations that hold between it and others. */
  readonly identities: readonly string[];
  /** Where the definition comes from. */
  readonly sources: readonly {
    /** What it is called. */
    readonly title: string;
    /** Where it is; `null` for what is on paper. */
    readonly url: string | null;
  }[];
  /** Whether an article, a source or this library names it. */
  readonly basis: Basis;
  /** Which generic kernel computes it; `null` where it has code of its own. */
  readonly pours: 'share' | 'ratio' | 'summary' | null;
  /** The input that is divided, or summed up; only where `pours` is set. */
  readonly part?: string;
  /** The input that it is divided by. */
  readonly whole?: string;
  /** How its rows look. */
  readonly rows?: MetricRows;
  /** The value is multiplied by this, such as 1000 for a rate per thousand. */
  readonly per?: number;
  /** What a summary takes as its value. */
  readonly take?: 'mean' | 'total' | 'cv';
  /** The interval: of a share, of a Poisson count, or only where rows show how much they vary; `null` for none. */
  readonly interval?: 'wilson' | 'poisson' | 'rows-only' | null;
  /** Whether it can be computed from totals that a dashboard holds. */
  readonly totals: boolean;
  /** An example. */
  readonly example: MetricExample;
  /** The same in rows; only where `rows` is set. */
  readonly exampleRows?: MetricRowsExample;
  /** The same from totals. */
  readonly exampleTotals?: {
    /** The totals. */
    readonly inputs: Readonly<Record<string, number>>;
    /** The value that comes out. */
    readonly expected: number;
  };
  /** The version that first had it. */
  readonly since: string;
}
