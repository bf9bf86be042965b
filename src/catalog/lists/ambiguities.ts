import type { MetricId } from '../metric-id.js';

/**
 * A name that people use for several metrics.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface Ambiguity {
  /** The name, as it is used. */
  readonly name: string;
  /** The metrics that it may mean. */
  readonly ids: readonly MetricId[];
  /** What tells them apart. */
  readonly says: string;
}

/**
 * Names that people use for several metrics: {@link searchMetrics} answers them with all.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export const ambiguities: readonly Ambiguity[] = [
  {
    name: 'AWT',
    ids: ['agent-work-time', 'average-wait-time'],
    says: 'Average wait time of the queue, or agent work time of the help desk.',
  },
  {
    name: 'CTR',
    ids: [
      'ad-click-through-rate',
      'email-click-through-rate',
      'rating-click-through-rate',
      'search-click-through-rate',
    ],
    says: 'Of mails, of ads, of search results or of a question for a rating.',
  },
  {
    name: 'abandonment',
    ids: ['cart-abandonment-rate', 'churn-rate'],
    says: 'Carts that do not become orders, or customers who leave the product or brand.',
  },
  { name: 'ad rates', ids: ['cost-per-click', 'ecpm'], says: 'Revenue per 1,000 impressions or per click.' },
  {
    name: 'average shopping cart size',
    ids: ['average-order-value', 'items-per-order'],
    says: 'In money or in items.',
  },
  {
    name: 'buyer and seller growth',
    ids: ['buyer-growth-rate', 'seller-growth-rate'],
    says: 'Two growth rates, one for each side.',
  },
  {
    name: 'churn',
    ids: ['audience-churn-rate', 'churn-rate', 'inactivity-churn-rate'],
    says: 'Of customers with a contract, of users who fall inactive, or of the audience of a site.',
  },
  {
    name: 'click-through rate',
    ids: [
      'ad-click-through-rate',
      'email-click-through-rate',
      'rating-click-through-rate',
      'search-click-through-rate',
    ],
    says: 'Of mails, of ads, of search results or of a question for a rating.',
  },
  {
    name: 'fill rate',
    ids: ['ad-fill-rate', 'search-to-fill-rate'],
    says: 'Ad requests that were filled, or searches that ended in a transaction.',
  },
  {
    name: 'notification effectiveness',
    ids: ['notification-open-rate', 'notification-opt-out-rate'],
    says: 'Opened, or switched off.',
  },
  { name: 'open rate', ids: ['email-open-rate', 'notification-open-rate'], says: 'Of mails or of notifications.' },
  {
    name: 'opt-out rate',
    ids: ['notification-opt-out-rate', 'unsubscribe-rate'],
    says: 'From mails or from notifications.',
  },
  {
    name: 'pricing metrics',
    ids: ['average-price', 'price-dispersion', 'take-rate'],
    says: 'The price level, its spread, or the share that the marketplace keeps.',
  },
  {
    name: 'quick ratio',
    ids: ['lifecycle', 'saas-quick-ratio'],
    says: 'Of revenue, gained over lost, or of users, new and resurrected over churned; in accounting it is another thing.',
  },
  {
    name: 'redemption rate',
    ids: ['coupon-redemption-rate', 'points-redemption-rate'],
    says: 'Of points or of coupons.',
  },
  {
    name: 'response time',
    ids: ['first-response-time', 'system-response-time'],
    says: 'Of people (the first response) or of the system.',
  },
  {
    name: 'time in status',
    ids: ['agent-work-time', 'on-hold-time', 'requester-wait-time'],
    says: 'In the hands of the help desk, waiting for somebody else, or all that the customer waits.',
  },
  {
    name: 'search effectiveness',
    ids: ['search-click-position', 'search-click-through-rate', 'search-to-fill-rate', 'search-zero-result-rate'],
    says: 'Searches without a result, with a click, the rank of the click, or searches that end in a transaction.',
  },
  {
    name: 'virality',
    ids: ['share-rate', 'viral-coefficient'],
    says: 'New users brought by users, or content that is shared.',
  },
];
