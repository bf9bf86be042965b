import type { OrdersSection } from '../../sections/orders/orders.js';
import { html, type Markup } from '../elements/markup.js';
import { churnPage } from './churn-page.js';
import { cohortsPage } from './cohorts-page.js';
import { lifecyclePage } from './lifecycle-page.js';
import { repeatPage } from './repeat-page.js';
import { rfmPage } from './rfm-page.js';
import { valuePage } from './value-page.js';

/** Orders on the page, six sections. */
export async function ordersPage(section: OrdersSection): Promise<Markup> {
  return html`${await churnPage(section)}${await cohortsPage(section)}${await repeatPage(section)}${await lifecyclePage(section)}${await rfmPage(section)}${await valuePage(section)}`;
}
