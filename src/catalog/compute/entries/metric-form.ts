import type { Aggregator } from '../../../core/aggregator.js';
import type { AggregatorState } from '../../../core/state.js';
import type { InputType } from '../../metric-words.js';

/**
 * How input may be given, as plain JSON.
 *
 * - `counts`, `totals`: an object of named numbers, `{ promoters: 5, passives: 3, detractors: 2 }`
 * - `levels`: how many answers each level of a scale got, from the lowest, `[2, 1, 3, 10, 24]`
 * - `values`: one value each, `[10, 9, 3]`
 * - `list`: objects with fields of their own, `[{ class: 'web', count: 50 }]`
 * - `columns`: equally long arrays, `{ customer: ['an', 'binh'], at: [0, 86400000] }`
 * - `rows`: records as you keep them, `[{ customer: 'an', at: 0 }]`
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type InputForm = 'counts' | 'totals' | 'levels' | 'values' | 'list' | 'columns' | 'rows';

/**
 * What a field of an input holds: the types of the records; `choice` for one of some words, `calendar` for opening hours as
 * JSON, `data` for a number or an object of the shape that its text says, `readers` for fields that the caller names.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type InputFieldType = InputType | 'choice' | 'calendar' | 'data' | 'readers';

/**
 * What an option holds: a plain value, `numbers` for a number or a list of them, one of `choices`, an instant (text with an offset, or milliseconds), opening hours as
 * JSON, the name of an interval method or of a preset, or `data` of the shape that its text says.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type InputOptionType =
  | 'number'
  | 'numbers'
  | 'text'
  | 'key'
  | 'flag'
  | 'choice'
  | 'instant'
  | 'calendar'
  | 'method'
  | 'preset'
  | 'data';

/** A field of an input as the function's types declare it. */
export interface FieldEntry {
  readonly type: InputFieldType;
  /** What it means; left out where the record says so. */
  readonly says?: string;
}

/** An option as the function's types declare it. */
export interface OptionEntry {
  readonly type: InputOptionType;
  /** Which interval methods or presets there are to choose from. */
  readonly family?: string;
  readonly choices?: readonly (string | number)[];
  readonly usual?: string | number | boolean | null;
  readonly says: string;
}

/** A function that computes a metric, of forms of input that go with the same options. */
export interface CallEntry {
  /** The function by its name. */
  readonly call: Readonly<Record<string, (source: never, options: never) => object>>;
  /** Keys of the fields of each form, parted by spaces; a star marks required ones. */
  readonly forms: { readonly [Form in InputForm]?: string };
  /** Keys of options in the same way. */
  readonly options: string;
}

/** How the metrics of a group are called, by id. */
export type MetricForms = Readonly<Record<string, readonly CallEntry[]>>;

/** A class of aggregators, seen as what restores one. */
export interface Restored {
  fromJSON(state: never, options?: never): Aggregator<never, AggregatorState<string, number>, never, object>;
}
