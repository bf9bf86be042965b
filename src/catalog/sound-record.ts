import type { MetricExample, MetricInput, MetricRecord, MetricRows, MetricRowsExample } from './metric-record.js';

/**
 * A record whose own texts agree with each other: the names of the inputs are those of the example and of the rows.
 *
 * `Input` are the names of the inputs, `Inputs` is how the example gives them.
 */
export interface SoundRecord<Id extends string, Input extends string, Inputs> extends MetricRecord<Id> {
  readonly inputs: readonly MetricInput<Input>[];
  readonly part?: Input;
  readonly whole?: Input;
  readonly rows?: MetricRows<Input>;
  readonly exampleRows?: MetricRowsExample<Input>;
  readonly example: MetricExample<Inputs>;
}

/** A share or a ratio: the example holds both of its numbers and nothing else. */
export interface DividedRecord<Id extends string, Part extends string, Whole extends string>
  extends SoundRecord<Id, Part | Whole, { readonly [Name in Part | Whole]: number }> {
  readonly pours: 'share' | 'ratio';
  readonly part: Part;
  readonly whole: Whole;
}

/** A value summed up: the example holds values. */
export interface SummedRecord<Id extends string, Value extends string>
  extends SoundRecord<Id, Value, readonly number[]> {
  readonly pours: 'summary';
  readonly part: Value;
  readonly take: 'mean' | 'total' | 'cv';
}

/** A metric with code of its own, given by named numbers or columns. */
export interface NamedRecord<Id extends string, Input extends string>
  extends SoundRecord<Id, Input, { readonly [Name in Input]?: unknown }> {
  readonly pours: null;
}

/** A metric with code of its own, given by a list. */
export interface ListedRecord<Id extends string, Input extends string>
  extends SoundRecord<Id, Input, readonly unknown[]> {
  readonly pours: null;
}
