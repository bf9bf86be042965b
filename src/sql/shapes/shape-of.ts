import { metrics, refuseId } from '../../catalog/finding/metrics.js';
import type { MetricId } from '../../catalog/metric-id.js';
import { fail } from '../../core/errors.js';
import type { Shape } from '../cells/shape.js';
import { pouredShape } from './poured.js';
import { SCALE_IDS, scaleShape } from './scale.js';

type Options = Readonly<Record<string, unknown>>;
type Maker = (caller: string, options: Options) => Shape;

/** What makes the shapes of metrics that are not poured. */
function written(): ReadonlyMap<string, Maker> {
  return new Map(SCALE_IDS.map((id): [string, Maker] => [id, (caller, options) => scaleShape(caller, id, options)]));
}

/**
 * The metrics that {@link compile} can count in SQL.
 *
 * @returns their ids, in the order of the catalogue
 * @example
 * ```ts
 * import { compilable } from 'cx-metrics/sql';
 * compilable().includes('conversion-rate'); // => true
 * ```
 * @category Engines
 * @since 0.1.0
 */
export function compilable(): MetricId[] {
  const makers = written();
  return metrics.filter((record) => makers.has(record.id) || pouredShape(record)).map(({ id }) => id);
}

/** The shape of a metric; one that cannot be counted in SQL is refused. */
export function shapeOf(caller: string, id: string, options: Options): Shape {
  const record = metrics.find((each) => each.id === id);
  if (record === undefined) refuseId('compile', id);
  const shape = written().get(id)?.(caller, options) ?? pouredShape(record);
  if (shape) return shape;
  const why = `${id} cannot be counted in SQL; compilable() lists the metrics that can. Count it in memory, or from its parts`;
  return fail('INVALID_OPTION', caller, why);
}
