/**
 * What was wrong with a value: the second half of a reason, after the part that it stood in.
 *
 * @category Results
 * @since 0.1.0
 */
export type Fault =
  | 'off-scale'
  | 'not-a-number'
  | 'not-an-instant'
  | 'not-an-id'
  | 'not-a-flag'
  | 'not-a-count'
  | 'not-a-class'
  | 'not-a-list'
  | 'not-hours'
  | 'not-a-target'
  | 'out-of-range'
  | 'too-early'
  | 'above-whole'
  | 'contradictory'
  | 'unknown-label'
  | 'unreadable';

/**
 * What a reader of this library gives back for a value that it cannot read: the metric then refuses it, or counts it, as any other
 * invalid value.
 *
 * @category Reading
 * @since 0.1.0
 */
export interface Unreadable {
  /** What came, and why it cannot be read, for messages. */
  readonly unreadable: string;
  /** Why, for the reasons of a result. */
  readonly fault: Fault;
}

/** Whether a reader made this of a value that it could not read. */
export function isUnreadable(value: unknown): value is Unreadable {
  const { unreadable, fault } = Object(value) as Partial<Unreadable>;
  return typeof unreadable === 'string' && typeof fault === 'string';
}

/** The fault of what a reader could not read, or else that of a value that is not what it must be; what is no number is on no scale and in no range. */
export function faultOf(value: unknown, otherwise: Fault): Fault {
  if (isUnreadable(value)) return value.fault;
  return /scale|range/.test(otherwise) && !/number|bigint/.test(typeof value) ? 'not-a-number' : otherwise;
}
