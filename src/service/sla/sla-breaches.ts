import { type LeftOut, leftOutOf } from '../../core/left-out.js';
import { judgeCases, type SlaColumns, type SlaOptions, type SlaRowOptions, slaCall } from './sla-cases.js';

/**
 * A case that missed its target.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SlaBreach {
  /** Its place among the rows or in the columns, from 0. */
  readonly index: number;
  /** When it was due, epoch milliseconds. */
  readonly dueAt: number;
  /** When it ended, epoch milliseconds; `null` while it has not. */
  readonly endedAt: number | null;
  /** How long after its due time it ended or, unfinished, has lasted: milliseconds around the clock. */
  readonly lateMs: number;
}

/**
 * The cases that missed their targets, and what could not be judged.
 *
 * @category Results
 * @since 0.1.0
 */
export interface SlaBreaches extends LeftOut {
  /** The breached cases in their order. */
  readonly breaches: readonly SlaBreach[];
}

/**
 * The cases behind the breaches of {@link slaAttainment}: which, when they were due, and by how much they missed it.
 *
 * lateMs = (endedAt, or `asOf` while unfinished) − dueAt.
 *
 * @remarks Cost: O(n) time, O(breaches) memory.
 * @param rows any iterable, one row per case
 * @param options readers, `asOf` and hours
 * @returns the breached cases in their order, and what was left out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { slaBreaches } from 'cx-metrics';
 * const options = { startedAt: (c: number[]) => c[0], endedAt: (c: number[]) => c[1], targetMs: 100, asOf: 1000 };
 * slaBreaches([[0, 50], [0, 130]], options).breaches.map(({ index, lateMs }) => [index, lateMs]); // => [[1, 30]]
 * ```
 * @category Service
 * @since 0.1.0
 */
export function slaBreaches<Row>(rows: readonly Row[] | Iterable<Row>, options: SlaRowOptions<Row>): SlaBreaches;
/**
 * The same for equally long columns. See {@link slaBreaches}.
 *
 * @param columns equally long columns
 * @param options target, `asOf` and hours
 * @returns the breached cases in their order, and what was left out
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for a case that cannot be read (unless `onInvalid: 'count'`); `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { slaBreaches } from 'cx-metrics';
 * const columns = { startedAt: [0, 0], endedAt: [50, null] };
 * slaBreaches(columns, { targetMs: 100, asOf: 1000 }).breaches; // => [{ index: 1, dueAt: 100, endedAt: null, lateMs: 900 }]
 * ```
 */
export function slaBreaches(columns: SlaColumns, options: SlaOptions): SlaBreaches;
export function slaBreaches(source: unknown, options?: object): SlaBreaches {
  const breaches: SlaBreach[] = [];
  const [spec, readers] = slaCall('slaBreaches', source, options);
  const left = judgeCases(spec, source, readers, ({ index, dueAt, endedAt, verdict }) => {
    if (verdict !== 'breached' || dueAt === null) return;
    breaches.push({ index, dueAt, endedAt, lateMs: (endedAt ?? spec.asOf) - dueAt });
  });
  return { breaches, ...leftOutOf(left) };
}
