import { wayOut } from '../../core/errors.js';
import { isRows } from '../../core/reading.js';
import { type NpsOptions, type NpsReading, type NpsRowOptions, npsOf, type Score } from './nps.js';
import { type NpsConclusion, type NpsCounts, type NpsResult, npsOfCounts } from './nps-from-counts.js';

/**
 * Employee advocacy score (eNPS): the arithmetic of {@link nps} on the question whether employees would recommend the company.
 *
 * value = 100 · (promoters − detractors) / n, in points from −100 to 100; classes, interval and options as in {@link nps}.
 *
 * @remarks Two questions go by this name, recommending the company as an employer or as a supplier: don't pool them. Employees are
 * another population than customers, so in a composite index (see {@link compositeIndex}) the score carries a weight of its own and
 * no customer weights. In small teams look at the interval, and don't publish what singles people out. Cost: O(n).
 * @param scores whole numbers 0–10; `null`, `undefined` and holes (NaN in float arrays) are not answered
 * @param options how to count and how to conclude
 * @returns value in points, counts, interval; `value: null` when nobody answered
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for an answer off the scale (unless `onInvalid: 'count'`); `NOTHING_READ` when no row has anything under `score` or `count`; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { employeeNps } from 'cx-metrics';
 * employeeNps([10, 9, 7, 3]).value; // => 25
 * employeeNps([{ answer: 9 }, { answer: 7 }], { score: (row) => row.answer }).value; // => 50
 * employeeNps({ promoters: 12, passives: 9, detractors: 4 }).value; // => 32
 * ```
 * @category Survey
 * @since 0.1.0
 */
export function employeeNps(
  scores: readonly Score[] | Iterable<Score>,
  options?: NpsOptions,
): NpsResult<'employee-nps'>;
/**
 * The same for rows: `score` says where the answer is, `count` how many answers a row stands for where it is not one. See {@link employeeNps}.
 *
 * @param rows any iterable
 */
export function employeeNps<Row>(rows: Iterable<Row>, options: NpsRowOptions<Row>): NpsResult<'employee-nps'>;
/**
 * The same for class counts, for callers who hold counts. See {@link employeeNps}.
 *
 * @param counts whole numbers from 0
 */
export function employeeNps(counts: NpsCounts, options?: NpsConclusion): NpsResult<'employee-nps'>;
export function employeeNps(source: unknown, options?: NpsReading): NpsResult<'employee-nps'> {
  const metric = 'employee-nps';
  // what is no object, or not there yet, is told to be neither answers nor rows
  return isRows(source) || Object(source) !== source || wayOut(source)
    ? npsOf(metric, source, options)
    : npsOfCounts(metric, metric, source as NpsCounts, options);
}
