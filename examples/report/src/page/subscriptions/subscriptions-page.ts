import type { SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { html, type Markup } from '../elements/markup.js';
import { mrrPage } from './mrr-page.js';
import { revenueRetentionPage } from './revenue-retention-page.js';
import { subscriberChurnPage } from './subscriber-churn-page.js';

/** Subscriptions on the page, three sections. */
export async function subscriptionsPage(section: SubscriptionsSection): Promise<Markup> {
  return html`${await mrrPage(section)}${await revenueRetentionPage(section)}${await subscriberChurnPage(section)}`;
}
