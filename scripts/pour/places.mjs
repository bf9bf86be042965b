/** The folder of src/ that each poured metric stands in: by theme, at most fifteen files each. */
const FOLDERS = {
  'survey/answers':
    'event-participation-rate brand-awareness poor-experience-rate response-share silent-dissatisfaction-rate',
  'survey/voice': 'feedback-rate compliment-rate complaint-rate closed-loop-rate',
  'service/resolution': 'contact-rate customers-per-agent steps-to-resolution',
  'service/time': 'average-handle-time',
  'customers/programme': 'points-earned-per-member coupon-redemption-rate profile-completeness',
  'customers/repeat': 'reactivation-rate',
  'customers/survival': 'stated-defection-rate',
  'revenue/sales': 'discount-rate average-order-value items-per-order revenue-per-customer contribution-margin-rate',
  'revenue/payback': 'ltv-to-cac-ratio',
  'growth/acquisition':
    'conversion-rate cart-abandonment-rate checkout-abandonment-rate recommendation-acceptance-rate viral-cycle-time referral-rate enrollment-rate trial-to-paid-rate',
  'growth/acquisition/mail': 'email-click-through-rate email-open-rate unsubscribe-rate',
  'growth/engagement': 'sessions-per-user feature-adoption-rate',
  'growth/mobile':
    'downloads launch-rate active-user-rate paying-user-rate arpu arppu arpdau cost-per-install rating-click-through-rate mobile-traffic-share',
  'growth/media':
    'audience-churn-rate ad-inventory ad-fill-rate ecpm cost-per-click ad-click-through-rate ad-content-ratio',
  'growth/content':
    'content-creation-rate content-value share-rate notification-open-rate notification-opt-out-rate push-opt-in-rate',
  'growth/marketplace': 'buyer-seller-ratio average-price take-rate gmv',
  'growth/marketplace/search':
    'search-zero-result-rate search-click-through-rate search-click-position search-to-fill-rate',
  'growth/marketplace/trust': 'fraud-rate fraud-flag-rate fraud-flag-precision dispute-rate',
  'growth/digital': 'availability-rate task-success-rate communication-quality-score personalization-rate',
  'growth/journey': 'funnel-drop-off-rate touchpoints-per-conversion win-rate',
};

/** The folder of a poured metric, such as `src/growth/mobile`, by its id. */
const folders = new Map(
  Object.entries(FOLDERS).flatMap(([folder, ids]) => ids.split(' ').map((id) => [id, `src/${folder}`])),
);

/**
 * Where a poured metric stands.
 * @param {string} id
 * @returns {string}
 */
export function folderOf(id) {
  const folder = folders.get(id);
  if (folder === undefined) throw new Error(`scripts/pour/places.mjs: ${id} has no place`);
  return folder;
}
