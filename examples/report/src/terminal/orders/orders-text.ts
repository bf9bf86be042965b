import type { OrdersSection } from '../../sections/orders/orders.js';
import type { Part } from '../terminal-report.js';
import { churnText } from './churn-text.js';
import { cohortsText } from './cohorts-text.js';
import { lifecycleText } from './lifecycle-text.js';
import { repeatText } from './repeat-text.js';
import { rfmText } from './rfm-text.js';
import { valueText } from './value-text.js';

/** Orders in the terminal, six parts. */
export function ordersText(section: OrdersSection): readonly Part[] {
  return [
    ...[churnText(section), cohortsText(section), repeatText(section), lifecycleText(section), rfmText(section)],
    valueText(section),
  ];
}
