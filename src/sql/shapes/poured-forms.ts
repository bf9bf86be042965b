// poured from src/catalog/records: change those, not this file, and run npm run pour

import type { MetricId } from '../../catalog/metric-id.js';
import type { Unit } from '../../core/result.js';
import type { SummaryTake } from '../../kernels/summary/summary-aggregator.js';

/** Shares: the id and the flag of a row. */
export const pouredShares = [
  ['event-participation-rate', 'attendees'],
  ['brand-awareness', 'aware'],
  ['poor-experience-rate', 'dissatisfied'],
  ['response-share', 'choosing'],
  ['silent-dissatisfaction-rate', 'silent'],
  ['closed-loop-rate', 'followedUp'],
  ['coupon-redemption-rate', 'redeemed'],
  ['reactivation-rate', 'reactivated'],
  ['stated-defection-rate', 'leaving'],
  ['conversion-rate', 'converted'],
  ['cart-abandonment-rate', 'abandoned'],
  ['checkout-abandonment-rate', 'uncompleted'],
  ['recommendation-acceptance-rate', 'accepted'],
  ['email-click-through-rate', 'clicked'],
  ['email-open-rate', 'opened'],
  ['unsubscribe-rate', 'unsubscribed'],
  ['referral-rate', 'referrers'],
  ['enrollment-rate', 'enrolled'],
  ['trial-to-paid-rate', 'paid'],
  ['feature-adoption-rate', 'adopters'],
  ['launch-rate', 'launched'],
  ['active-user-rate', 'active'],
  ['paying-user-rate', 'payers'],
  ['rating-click-through-rate', 'rated'],
  ['mobile-traffic-share', 'mobileVisits'],
  ['audience-churn-rate', 'lost'],
  ['ad-fill-rate', 'filled'],
  ['ad-click-through-rate', 'clicked'],
  ['content-creation-rate', 'creators'],
  ['share-rate', 'sharers'],
  ['notification-open-rate', 'opened'],
  ['notification-opt-out-rate', 'optedOut'],
  ['push-opt-in-rate', 'subscribed'],
  ['search-zero-result-rate', 'zeroResult'],
  ['search-click-through-rate', 'clicked'],
  ['search-to-fill-rate', 'filled'],
  ['fraud-flag-rate', 'flagged'],
  ['fraud-flag-precision', 'confirmed'],
  ['task-success-rate', 'completed'],
  ['personalization-rate', 'personalized'],
  ['funnel-drop-off-rate', 'dropped'],
  ['win-rate', 'won'],
] as const satisfies readonly (readonly [id: MetricId, part: string])[];

/** Ratios of sums. */
export const pouredRatios = [
  ['feedback-rate', 'per-thousand', 'feedbackItems', 'customers', 'readers', 1000, 0, null, 'poisson'],
  ['compliment-rate', 'per-thousand', 'compliments', 'customers', 'readers', 1000, 0, null, 'poisson'],
  ['complaint-rate', 'per-thousand', 'complaints', 'orders', 'readers', 1000, 0, null, 'poisson'],
  ['average-handle-time', 'ms', 'handleMs', 'contacts', 'whole', 1, 0, null, 'rows-only'],
  ['contact-rate', 'per-thousand', 'contacts', 'orders', 'readers', 1000, 0, null, 'poisson'],
  ['customers-per-agent', 'ratio', 'customers', 'agents', 'readers', 1, 0, null, 'rows-only'],
  ['points-earned-per-member', 'ratio', 'points', 'members', 'whole', 1, 0, null, 'rows-only'],
  ['profile-completeness', 'fraction', 'filled', 'fields', 'readers', 1, 0, 1, 'rows-only'],
  ['discount-rate', 'fraction', 'discounts', 'grossSales', 'readers', 1, 0, 1, 'rows-only'],
  ['average-order-value', 'money', 'revenue', 'orders', 'whole', 1, 0, null, 'rows-only'],
  ['items-per-order', 'ratio', 'units', 'orders', 'whole', 1, 0, null, 'rows-only'],
  ['revenue-per-customer', 'money', 'revenue', 'customers', 'whole', 1, 0, null, 'rows-only'],
  ['contribution-margin-rate', 'ratio', 'contribution', 'revenue', 'readers', 1, null, 1, 'rows-only'],
  ['sessions-per-user', 'ratio', 'sessions', 'activeUsers', 'whole', 1, 0, null, 'rows-only'],
  ['arpu', 'money', 'revenue', 'activeUsers', 'whole', 1, 0, null, 'rows-only'],
  ['arppu', 'money', 'revenue', 'payingUsers', 'whole', 1, 0, null, 'rows-only'],
  ['arpdau', 'money', 'revenue', 'dau', 'readers', 1, 0, null, 'rows-only'],
  ['cost-per-install', 'money', 'adSpend', 'installs', 'readers', 1, 0, null, 'rows-only'],
  ['ecpm', 'money', 'adRevenue', 'impressions', 'readers', 1000, 0, null, 'rows-only'],
  ['cost-per-click', 'money', 'amount', 'clicks', 'readers', 1, 0, null, 'rows-only'],
  ['ad-content-ratio', 'fraction', 'adSpace', 'contentSpace', 'readers', 1, 0, 1, 'rows-only'],
  ['content-value', 'money', 'contentValue', 'items', 'whole', 1, 0, null, 'rows-only'],
  ['buyer-seller-ratio', 'ratio', 'buyers', 'sellers', 'readers', 1, 0, null, 'rows-only'],
  ['fraud-rate', 'ratio', 'fraudulent', 'settled', 'readers', 1, 0, null, 'poisson'],
  ['dispute-rate', 'ratio', 'disputes', 'settled', 'readers', 1, 0, null, 'poisson'],
  ['average-price', 'money', 'salesValue', 'units', 'readers', 1, 0, null, 'rows-only'],
  ['take-rate', 'fraction', 'platformRevenue', 'gmv', 'readers', 1, 0, 1, 'rows-only'],
  ['availability-rate', 'fraction', 'upMs', 'agreedMs', 'readers', 1, 0, 1, null],
  ['communication-quality-score', 'fraction', 'earned', 'possible', 'readers', 1, 0, 1, 'rows-only'],
  ['touchpoints-per-conversion', 'ratio', 'touchpoints', 'buyers', 'whole', 1, 0, null, 'rows-only'],
] as const satisfies readonly PouredRatio[];

/** A ratio: what rows are, for how many of the whole the value is given, where the ratio lies, and its interval. */
type PouredRatio = readonly [
  id: MetricId,
  unit: Unit,
  part: string,
  whole: string,
  rows: 'readers' | 'whole',
  per: number,
  least: number | null,
  most: number | null,
  interval: 'rows-only' | 'poisson' | null,
];

/** Summaries: the number of a row, what `value` is, and the least number that can be one. */
export const pouredSummaries = [
  ['steps-to-resolution', 'count', 'steps', 'mean', 0],
  ['viral-cycle-time', 'ms', 'durationMs', 'mean', 0],
  ['downloads', 'count', 'downloads', 'total', 0],
  ['ad-inventory', 'count', 'slots', 'total', 0],
  ['search-click-position', 'count', 'position', 'mean', 1],
  ['gmv', 'money', 'value', 'total', 0],
] as const satisfies readonly PouredSummary[];

/** A summary. */
type PouredSummary = readonly [id: MetricId, unit: Unit, part: string, take: SummaryTake, least: number | null];
