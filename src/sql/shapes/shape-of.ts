import { fail, show } from '../../core/errors.js';
import { nearest } from '../../read/nearest.js';
import type { Shape } from '../cells/shape.js';
import { DURATION_IDS, durationShape } from './duration.js';
import { funnelShapes } from './funnel/funnel.js';
import { pouredShapes } from './poured.js';
import { SCALE_IDS, scaleShape } from './scale.js';
import { spellShapes } from './spells/spell-shapes.js';
import type { SqlMetricId } from './sql-columns.js';
import { COHORT_TABLES, cohortShape } from './visits/cohort-shape.js';
import { VISIT_METRICS } from './visits/visit-metrics.js';
import { visitShape } from './visits/visit-shape.js';

/** The metric's own options. */
type Options = Readonly<Record<string, unknown>>;
type Maker = (caller: string, options: Options) => Shape;

/** What makes the shape of each metric. */
function makers(): ReadonlyMap<string, Maker> {
  const ofSubjects = [...spellShapes(), ...funnelShapes()];
  return new Map<string, Maker>([
    ...SCALE_IDS.map((id): [string, Maker] => [id, (caller, options) => scaleShape(caller, id, options)]),
    ...pouredShapes(),
    ...DURATION_IDS.map((id): [string, Maker] => [id, (caller, options) => durationShape(caller, id, options)]),
    ...ofSubjects.map(([id, shape]): [string, Maker] => [id, () => shape]),
    ...Object.entries(VISIT_METRICS).map(([id, metric]): [string, Maker] => [id, () => visitShape(metric)]),
    ...COHORT_TABLES.map(([id, table]): [string, Maker] => [id, () => cohortShape(table)]),
  ]);
}

/**
 * The metrics that {@link compile} can count in SQL.
 *
 * @returns their ids
 * @example
 * ```ts
 * import { compilable } from 'cx-metrics/sql';
 * compilable().includes('conversion-rate'); // => true
 * ```
 * @category Engines
 * @since 0.1.0
 */
export function compilable(): SqlMetricId[] {
  return [...makers().keys()] as SqlMetricId[];
}

/** The shape of a metric; one that cannot be counted in SQL is refused. */
export function shapeOf(caller: string, id: unknown, options: Options): Shape {
  const known = makers();
  const maker = typeof id === 'string' ? known.get(id) : undefined;
  if (maker) return maker(caller, options);
  const like = typeof id === 'string' ? nearest(id, [...known.keys()]).slice(0, 3) : ['nps'];
  const why = `no metric that can be counted in SQL has the id ${show(id)}; the nearest are ${like.join(', ')}, compilable() lists all`;
  return fail('INVALID_OPTION', 'compile', why, { nearest: like.join(', ') });
}
