import type { MetricId } from '../../../catalog/metric-id.js';
import type { Shape } from '../../cells/shape.js';
import { churnShape } from './churn.js';
import { mrrShape } from './mrr.js';
import { mrrMovementsShape } from './mrr-movements.js';
import { revenueShape } from './revenue.js';
import { survivalShape } from './survival.js';

/** The shapes of metrics of customers' spells. */
export function spellShapes(): [MetricId, Shape][] {
  return [
    ['churn-rate', churnShape('churn-rate')],
    ['retention-rate', churnShape('retention-rate')],
    ['revenue-churn-rate', revenueShape('revenue-churn-rate')],
    ['gross-revenue-retention', revenueShape('gross-revenue-retention')],
    ['net-revenue-retention', revenueShape('net-revenue-retention')],
    ['mrr', mrrShape()],
    ['mrr-movements', mrrMovementsShape()],
    ['survival-curve', survivalShape()],
  ];
}
