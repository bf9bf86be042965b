/**
 * What a customer's field can be compared with.
 *
 * @category Options
 * @since 0.1.0
 */
export type SegmentValue = string | number | boolean;

/**
 * A field is equal to a value, or is not.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentEquality {
  /** Name of the field. */
  readonly field: string;
  /** Which of both. */
  readonly is: '=' | '!=';
  /** The value; the field must be of its type. */
  readonly value: SegmentValue;
}

/**
 * A field is less or more than a value. Texts are compared by code unit, so ISO dates are in order.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentOrder {
  /** Name of the field. */
  readonly field: string;
  /** How they must compare. */
  readonly is: '<' | '<=' | '>' | '>=';
  /** The value; the field must be of its type. */
  readonly value: string | number;
}

/**
 * A field lies between two values, both included.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentRange {
  /** Name of the field. */
  readonly field: string;
  /** Always this. */
  readonly is: 'between';
  /** The least value; the field must be of its type. */
  readonly from: string | number;
  /** The greatest value, of the same type. */
  readonly to: string | number;
}

/**
 * A field has one of several values, or none of them.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentList {
  /** Name of the field. */
  readonly field: string;
  /** Which of both. */
  readonly is: 'in' | 'not-in';
  /** The values; the field must be of one of their types. */
  readonly values: readonly SegmentValue[];
}

/**
 * A field is missing, or is there.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentPresence {
  /** Name of the field. */
  readonly field: string;
  /** Which of both. */
  readonly is: 'missing' | 'present';
}

/**
 * All of several conditions hold.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentAll {
  /** The conditions: one or more. */
  readonly all: readonly SegmentCondition[];
}

/**
 * Any of several conditions holds.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentAny {
  /** The conditions: one or more. */
  readonly any: readonly SegmentCondition[];
}

/**
 * A condition does not hold; where a missing field leaves it open, so is this.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentNot {
  /** The condition. */
  readonly not: SegmentCondition;
}

/**
 * A condition on a customer as data: a test of a field, all or any of several conditions, or the opposite of one.
 *
 * @category Options
 * @since 0.1.0
 */
export type SegmentCondition =
  | SegmentEquality
  | SegmentOrder
  | SegmentRange
  | SegmentList
  | SegmentPresence
  | SegmentAll
  | SegmentAny
  | SegmentNot;

/**
 * A segment as data: its name, and who is in it.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SegmentRule {
  /** Name of the segment; several rules may lead to one. */
  readonly segment: string;
  /** Who is in it. */
  readonly when: SegmentCondition;
}
