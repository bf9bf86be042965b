import type { MetricId } from '../../catalog/metric-id.js';
import type { MetricRecord } from '../../catalog/metric-record.js';
import type { RatioRange } from '../../kernels/quotient/ratio-form.js';
import type { Shape } from '../cells/shape.js';
import { ratioShape } from './ratio.js';
import { shareShape } from './share.js';
import { summaryShape } from './summary.js';

/** The shape of a poured metric, all of it from its record; undefined where its rows cannot be counted in SQL. */
export function pouredShape(record: MetricRecord): Shape | undefined {
  const { pours, part, whole, rows, per, range, unit, take } = record;
  const id = record.id as MetricId;
  if (rows === undefined || part === undefined) return undefined;
  if (pours === 'share') return shareShape(id, part);
  if (pours === 'ratio') {
    const kind = rows.whole === 'rows' ? 'whole' : 'readers';
    return ratioShape({ metric: id, unit, part, whole: whole as string, rows: kind, per, range: range as RatioRange });
  }
  return take === 'mean' || take === 'total' ? summaryShape(id, unit, part, take, range[0] ?? 0) : undefined;
}
