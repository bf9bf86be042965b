// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { churnRate } from '../../../customers/churn/churn-rate.js';
import { churnRateFromCounts } from '../../../customers/churn/churn-rate-from-counts.js';
import { retentionRate } from '../../../customers/churn/retention-rate.js';
import { retentionRateFromCounts } from '../../../customers/churn/retention-rate-from-counts.js';
import { churnCohorts } from '../../../customers/cohorts/churn-cohorts.js';
import { repeatCohorts } from '../../../customers/cohorts/repeat-cohorts.js';
import { retentionCohorts } from '../../../customers/cohorts/retention-cohorts.js';
import { behavioralLoyaltyScore } from '../../../customers/health/behavioral-loyalty-score.js';
import { customerHealthScore } from '../../../customers/health/customer-health-score.js';
import { inactivityChurnRate } from '../../../customers/inactivity/inactivity-churn-rate.js';
import { inactivityChurnRateFromCounts } from '../../../customers/inactivity/inactivity-churn-rate-from-counts.js';
import { lapsedCustomerRate } from '../../../customers/inactivity/lapsed-customer-rate.js';
import { lapsedCustomerRateFromCounts } from '../../../customers/inactivity/lapsed-customer-rate-from-counts.js';
import { orderSummary } from '../../../customers/orders/order-summary.js';
import { purchaseFrequency } from '../../../customers/orders/purchase-frequency.js';
import { purchaseFrequencyFromCounts } from '../../../customers/orders/purchase-frequency-from-counts.js';
import { returnRate } from '../../../customers/orders/return-rate.js';
import { timeBetweenPurchases } from '../../../customers/orders/time-between-purchases.js';
import { couponRedemptionRate } from '../../../customers/programme/coupon-redemption-rate.js';
import { loyaltyParticipationRate } from '../../../customers/programme/loyalty-participation-rate.js';
import { membershipTiers } from '../../../customers/programme/membership-tiers.js';
import { membershipTiersFromCounts } from '../../../customers/programme/membership-tiers-from-counts.js';
import { pointsEarnedPerMember } from '../../../customers/programme/points-earned-per-member.js';
import { pointsRedemptionRate } from '../../../customers/programme/points-redemption-rate.js';
import { profileCompleteness } from '../../../customers/programme/profile-completeness.js';
import { tierMigration } from '../../../customers/programme/tier-migration.js';
import { annualRepurchaseRate } from '../../../customers/repeat/annual-repurchase-rate.js';
import { annualRepurchaseRateFromCounts } from '../../../customers/repeat/annual-repurchase-rate-from-counts.js';
import { nthOrderRate } from '../../../customers/repeat/nth-order-rate.js';
import { nthOrderRateFromCounts } from '../../../customers/repeat/nth-order-rate-from-counts.js';
import { reactivationRate } from '../../../customers/repeat/reactivation-rate.js';
import { repeatOrderShare } from '../../../customers/repeat/repeat-order-share.js';
import { repeatOrderShareFromCounts } from '../../../customers/repeat/repeat-order-share-from-counts.js';
import { repeatPurchaseRate } from '../../../customers/repeat/repeat-purchase-rate.js';
import { repeatPurchaseRateFromCounts } from '../../../customers/repeat/repeat-purchase-rate-from-counts.js';
import { returningCustomerRevenueShare } from '../../../customers/repeat/returning-customer-revenue-share.js';
import { returningCustomerRevenueShareFromTotals } from '../../../customers/repeat/returning-customer-revenue-share-from-totals.js';
import { returningCustomers } from '../../../customers/repeat/returning-customers.js';
import { returningCustomersFromCounts } from '../../../customers/repeat/returning-customers-from-counts.js';
import { timeToSecondPurchase } from '../../../customers/repeat/time-to-second-purchase.js';
import { channelMix } from '../../../customers/segments/channel-mix.js';
import { channelMixFromCounts } from '../../../customers/segments/channel-mix-from-counts.js';
import { multiChannelRate } from '../../../customers/segments/multi-channel-rate.js';
import { rfm } from '../../../customers/segments/rfm.js';
import { rfmFromSummaries } from '../../../customers/segments/rfm-from-summaries.js';
import { segmentCustomers } from '../../../customers/segments/segment-customers.js';
import { segmentMix, segmentMixFromCounts } from '../../../customers/segments/segment-mix.js';
import { segmentProfile } from '../../../customers/segments/segment-profile.js';
import { averageCustomerLifetime } from '../../../customers/survival/average-customer-lifetime.js';
import { churnAfterBadExperience } from '../../../customers/survival/churn-after-bad-experience.js';
import { churnAfterBadExperienceFromCounts } from '../../../customers/survival/churn-after-bad-experience-from-counts.js';
import { statedDefectionRate } from '../../../customers/survival/stated-defection-rate.js';
import { survivalCurve } from '../../../customers/survival/survival-curve.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const customers: MetricForms = {
  'purchase-frequency': [
    {
      form: 'counts',
      name: 'purchaseFrequencyFromCounts',
      call: purchaseFrequencyFromCounts,
      fields: 'orders~5* buyers*',
      options: '',
    },
    {
      form: 'columns',
      name: 'purchaseFrequency',
      call: purchaseFrequency,
      fields: 'customer~2* at~2* amount~2',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 order confidence interval~9 period from to weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'purchaseFrequency',
      call: purchaseFrequency,
      fields: 'customer* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 order confidence interval~9 period from to weekStart anchorDay anchorMonth',
    },
  ],
  'time-between-purchases': [
    {
      form: 'columns',
      name: 'timeBetweenPurchases',
      call: timeBetweenPurchases,
      fields: 'customer~2* at~2* amount~2',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 average confidence~8 from to curve times',
    },
    {
      form: 'rows',
      name: 'timeBetweenPurchases',
      call: timeBetweenPurchases,
      fields: 'customer* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 average confidence~8 from to curve times',
    },
  ],
  'time-to-second-purchase': [
    {
      form: 'columns',
      name: 'timeToSecondPurchase',
      call: timeToSecondPurchase,
      fields: 'customer~2* at~2* amount~2',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 from to average~2 confidence~2 interval~7 quantiles curve times limits',
    },
    {
      form: 'rows',
      name: 'timeToSecondPurchase',
      call: timeToSecondPurchase,
      fields: 'customer* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 from to average~2 confidence~2 interval~7 quantiles curve times limits',
    },
  ],
  'annual-repurchase-rate': [
    {
      form: 'counts',
      name: 'annualRepurchaseRateFromCounts',
      call: annualRepurchaseRateFromCounts,
      fields: 'both* previous*',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'annualRepurchaseRate',
      call: annualRepurchaseRate,
      fields: 'customer~2* at~2* amount~2',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 period~2 confidence interval~4 weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'annualRepurchaseRate',
      call: annualRepurchaseRate,
      fields: 'customer* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 period~2 confidence interval~4 weekStart anchorDay anchorMonth',
    },
  ],
  'repeat-purchase-rate': [
    {
      form: 'counts',
      name: 'repeatPurchaseRateFromCounts',
      call: repeatPurchaseRateFromCounts,
      fields: 'repeat* customers~6*',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'repeatPurchaseRate',
      call: repeatPurchaseRate,
      fields: 'customer~2* at~2* amount~2',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 measure~4 order withinDays period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
    {
      form: 'rows',
      name: 'repeatPurchaseRate',
      call: repeatPurchaseRate,
      fields: 'customer* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 measure~4 order withinDays period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
  ],
  'returning-customers': [
    {
      form: 'counts',
      name: 'returningCustomersFromCounts',
      call: returningCustomersFromCounts,
      fields: 'returning* newCustomers',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'returningCustomers',
      call: returningCustomers,
      fields: 'customer~2* at~2* amount~2',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 definition~9 period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
    {
      form: 'rows',
      name: 'returningCustomers',
      call: returningCustomers,
      fields: 'customer* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 definition~9 period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
  ],
  'returning-customer-revenue-share': [
    {
      form: 'totals',
      name: 'returningCustomerRevenueShareFromTotals',
      call: returningCustomerRevenueShareFromTotals,
      fields: 'returningRevenue* revenue*',
      options: '',
    },
    {
      form: 'columns',
      name: 'returningCustomerRevenueShare',
      call: returningCustomerRevenueShare,
      fields: 'customer~2* at~2* amount~2',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 definition~10 confidence period from to weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'returningCustomerRevenueShare',
      call: returningCustomerRevenueShare,
      fields: 'amount~3 customer* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 definition~10 confidence period from to weekStart anchorDay anchorMonth',
    },
  ],
  'repeat-order-share': [
    {
      form: 'counts',
      name: 'repeatOrderShareFromCounts',
      call: repeatOrderShareFromCounts,
      fields: 'repeatOrders* orders~4*',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'repeatOrderShare',
      call: repeatOrderShare,
      fields: 'customer~2* at~2* amount~2',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 order period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
    {
      form: 'rows',
      name: 'repeatOrderShare',
      call: repeatOrderShare,
      fields: 'customer* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 order period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
  ],
  'nth-order-rate': [
    {
      form: 'counts',
      name: 'nthOrderRateFromCounts',
      call: nthOrderRateFromCounts,
      fields: 'reachedN* reachedNMinus1*',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'nthOrderRate',
      call: nthOrderRate,
      fields: 'customer~2* at~2* amount~2',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 n order withinDays~2 from to confidence interval~4',
    },
    {
      form: 'rows',
      name: 'nthOrderRate',
      call: nthOrderRate,
      fields: 'customer* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 n order withinDays~2 from to confidence interval~4',
    },
  ],
  'multi-channel-rate': [
    {
      form: 'counts',
      name: 'multiChannelRate',
      call: multiChannelRate,
      fields: 'multiChannel* active*',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'multiChannelRate',
      call: multiChannelRate,
      fields: 'customer~3* channel*',
      options: 'atLeast onInvalid~18 missingValue~4 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'multiChannelRate',
      call: multiChannelRate,
      fields: 'customer~3* channel*',
      options: 'atLeast onInvalid~18 missingValue~4 confidence interval~4',
    },
  ],
  'loyalty-participation-rate': [
    {
      form: 'counts',
      name: 'loyaltyParticipationRate',
      call: loyaltyParticipationRate,
      fields: 'activeMembers eligible members customers~7 buyers~2 memberTransactions transactions',
      options: 'definition~11 confidence interval~4',
    },
    {
      form: 'columns',
      name: 'loyaltyParticipationRate',
      call: loyaltyParticipationRate,
      fields: 'member~2* transactions~3* eligible~3',
      options: 'onInvalid~19 missingValue~4 definition~11 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'loyaltyParticipationRate',
      call: loyaltyParticipationRate,
      fields: 'member* transactions~2* eligible~2',
      options: 'onInvalid~19 missingValue~4 definition~11 confidence interval~4',
    },
  ],
  'points-redemption-rate': [
    {
      form: 'totals',
      name: 'pointsRedemptionRate',
      call: pointsRedemptionRate,
      fields: 'issued* redeemed* expired',
      options: 'definition~12',
    },
    {
      form: 'columns',
      name: 'pointsRedemptionRate',
      call: pointsRedemptionRate,
      fields: 'issued~3* redeemed~3* expired~3',
      options: 'definition~13 onInvalid~20 missingValue~4 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'pointsRedemptionRate',
      call: pointsRedemptionRate,
      fields: 'issued~2* redeemed~2* expired~2',
      options: 'definition~13 onInvalid~20 missingValue~4 confidence interval~4',
    },
  ],
  'points-earned-per-member': [
    {
      form: 'totals',
      name: 'pointsEarnedPerMember',
      call: pointsEarnedPerMember,
      fields: 'points* members~2*',
      options: '',
    },
    {
      form: 'rows',
      name: 'pointsEarnedPerMember',
      call: pointsEarnedPerMember,
      fields: 'points~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'membership-tiers': [
    {
      form: 'list',
      name: 'membershipTiersFromCounts',
      call: membershipTiersFromCounts,
      fields: 'class* count* amount',
      options: 'classes~2 confidence~5',
    },
    {
      form: 'columns',
      name: 'membershipTiers',
      call: membershipTiers,
      fields: 'points~3* previousPoints~2',
      options: 'tiers* below qualify onInvalid~21 confidence~5 missingValue~4',
    },
    {
      form: 'rows',
      name: 'membershipTiers',
      call: membershipTiers,
      fields: 'points~3* previousPoints',
      options: 'tiers* below qualify onInvalid~21 confidence~5 missingValue~4',
    },
  ],
  'tier-migration': [
    {
      form: 'columns',
      name: 'tierMigration',
      call: tierMigration,
      fields: 'before~2* now~2*',
      options: 'tiers~2* onInvalid~22 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'tierMigration',
      call: tierMigration,
      fields: 'before* now*',
      options: 'tiers~2* onInvalid~22 confidence interval~4',
    },
  ],
  'coupon-redemption-rate': [
    {
      form: 'counts',
      name: 'couponRedemptionRate',
      call: couponRedemptionRate,
      fields: 'redeemed~4* issued~4*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'couponRedemptionRate',
      call: couponRedemptionRate,
      fields: 'redeemed~5*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'return-rate': [
    {
      form: 'counts',
      name: 'returnRate',
      call: returnRate,
      fields: 'returned~3* delivered~3* immature~2 late',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'returnRate',
      call: returnRate,
      fields: 'deliveredAt~4* returnedAt~2* delivered~2 returned~2',
      options: 'asOf~7* windowMs~3* definition~14 onInvalid~23 missingValue~9 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'returnRate',
      call: returnRate,
      fields: 'deliveredAt~3* returnedAt* delivered~2 returned',
      options: 'asOf~7* windowMs~3* definition~14 onInvalid~23 missingValue~9 confidence interval~4',
    },
  ],
  rfm: [
    {
      form: 'columns',
      name: 'rfm',
      call: rfm,
      fields: 'customer~2* at~2* amount~2',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 order~2 classes~3 method segments otherwise confidence~9',
    },
    {
      form: 'columns',
      name: 'rfmFromSummaries',
      call: rfmFromSummaries,
      fields: 'customer~4* recency* frequency* monetary*',
      options: 'onInvalid~24 missingValue~4 classes~3 method segments otherwise confidence~9',
    },
    {
      form: 'rows',
      name: 'rfm',
      call: rfm,
      fields: 'amount~3 customer* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 order~2 classes~3 method segments otherwise confidence~9',
    },
    {
      form: 'rows',
      name: 'rfmFromSummaries',
      call: rfmFromSummaries,
      fields: 'customer~4* recency* frequency* monetary*',
      options: 'onInvalid~24 missingValue~4 classes~3 method segments otherwise confidence~9',
    },
  ],
  'segment-customers': [
    {
      form: 'list',
      name: 'segmentCustomers',
      call: segmentCustomers,
      fields: '',
      options: 'rules* otherwise~2 onMissing~2 onInvalid~25 confidence~5 missingValue~4',
    },
    {
      form: 'columns',
      name: 'segmentCustomers',
      call: segmentCustomers,
      fields: '',
      options: 'rules* otherwise~2 onMissing~2 onInvalid~25 confidence~5 missingValue~4',
    },
  ],
  'segment-mix': [
    {
      form: 'list',
      name: 'segmentMixFromCounts',
      call: segmentMixFromCounts,
      fields: 'class* count* amount',
      options: 'measure~5 confidence~5 classes~4',
    },
    {
      form: 'columns',
      name: 'segmentMix',
      call: segmentMix,
      fields: 'segment~2* amount~5',
      options: 'missingValue~4 measure~5 confidence~5 classes~4 onInvalid~26',
    },
    {
      form: 'rows',
      name: 'segmentMix',
      call: segmentMix,
      fields: 'segment* amount~4',
      options: 'missingValue~4 measure~5 confidence~5 classes~4 onInvalid~26',
    },
  ],
  'segment-profile': [
    {
      form: 'counts',
      name: 'segmentProfile',
      call: segmentProfile,
      fields: 'withAttribute* segment~3* allWithAttribute* all*',
      options: 'confidence~8 interval~10',
    },
    {
      form: 'rows',
      name: 'segmentProfile',
      call: segmentProfile,
      fields: 'segment~4*',
      options: 'attributes* attribute onInvalid~27 confidence~8 interval~10',
    },
  ],
  'profile-completeness': [
    { form: 'totals', name: 'profileCompleteness', call: profileCompleteness, fields: 'filled* fields*', options: '' },
    {
      form: 'rows',
      name: 'profileCompleteness',
      call: profileCompleteness,
      fields: 'filled~2* fields~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'lapsed-customer-rate': [
    {
      form: 'counts',
      name: 'lapsedCustomerRateFromCounts',
      call: lapsedCustomerRateFromCounts,
      fields: 'lapsed* pastCustomers*',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'lapsedCustomerRate',
      call: lapsedCustomerRate,
      fields: 'customer~2* at~2* amount~2',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 lapsedDays* rule base~2 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'lapsedCustomerRate',
      call: lapsedCustomerRate,
      fields: 'customer* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 lapsedDays* rule base~2 confidence interval~4',
    },
  ],
  'reactivation-rate': [
    {
      form: 'counts',
      name: 'reactivationRate',
      call: reactivationRate,
      fields: 'reactivated* lapsed~2*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'reactivationRate',
      call: reactivationRate,
      fields: 'reactivated~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'channel-mix': [
    {
      form: 'list',
      name: 'channelMixFromCounts',
      call: channelMixFromCounts,
      fields: 'class* count* amount',
      options: 'measure~7 confidence~5 classes~6',
    },
    {
      form: 'columns',
      name: 'channelMix',
      call: channelMix,
      fields: 'channel~3* amount~7 customer~5',
      options: 'measure~6 confidence~10 classes~5 onInvalid~23 missingValue~4',
    },
    {
      form: 'rows',
      name: 'channelMix',
      call: channelMix,
      fields: 'channel~2* amount~6 customer~5',
      options: 'measure~6 confidence~10 classes~5 onInvalid~23 missingValue~4',
    },
  ],
  'churn-after-bad-experience': [
    {
      form: 'counts',
      name: 'churnAfterBadExperienceFromCounts',
      call: churnAfterBadExperienceFromCounts,
      fields: 'left* withKBad*',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'churnAfterBadExperience',
      call: churnAfterBadExperience,
      fields: 'customer~7* at* bad* leftAt~2*',
      options: 'windowMs~4* asOf~8* upTo onInvalid~28 missingValue~8 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'churnAfterBadExperience',
      call: churnAfterBadExperience,
      fields: 'customer~6* at* bad* leftAt*',
      options: 'windowMs~4* asOf~8* upTo onInvalid~28 missingValue~8 confidence interval~4',
    },
  ],
  'stated-defection-rate': [
    {
      form: 'counts',
      name: 'statedDefectionRate',
      call: statedDefectionRate,
      fields: 'leaving* respondents~2*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'statedDefectionRate',
      call: statedDefectionRate,
      fields: 'leaving~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'retention-rate': [
    {
      form: 'counts',
      name: 'retentionRateFromCounts',
      call: retentionRateFromCounts,
      fields:
        'start* new reactivated~3 churnedFromStart churnedFromNew churnedFromReactivated end dueForRenewal notRenewed customerDays days',
      options: 'definition~15 confidence interval~11 rateInterval',
    },
    {
      form: 'columns',
      name: 'retentionRate',
      call: retentionRate,
      fields: 'renewsAt~2 customer~9* startedAt~3* endedAt~4*',
      options:
        'missingValue~9 from~2* to~2* timeZone~2 onInvalid~29 per definition~15 confidence interval~11 rateInterval',
    },
    {
      form: 'rows',
      name: 'retentionRate',
      call: retentionRate,
      fields: 'renewsAt customer~8* startedAt~2* endedAt~3*',
      options:
        'missingValue~9 from~2* to~2* timeZone~2 onInvalid~29 per definition~15 confidence interval~11 rateInterval',
    },
  ],
  'retention-cohorts': [
    {
      form: 'columns',
      name: 'retentionCohorts',
      call: retentionCohorts,
      fields: 'customer~2* at~2* attribute',
      options:
        'missingValue~8 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window timeZone* asOf~6* onInvalid~17 mode brackets births confidence interval~4',
    },
    {
      form: 'rows',
      name: 'retentionCohorts',
      call: retentionCohorts,
      fields: 'customer* at* attribute',
      options:
        'missingValue~8 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window timeZone* asOf~6* onInvalid~17 mode brackets births confidence interval~4',
    },
  ],
  'churn-cohorts': [
    {
      form: 'columns',
      name: 'churnCohorts',
      call: churnCohorts,
      fields: 'customer~2* at~2* attribute',
      options:
        'missingValue~8 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window timeZone* asOf~6* onInvalid~17 churnedAfter confidence interval~4',
    },
    {
      form: 'rows',
      name: 'churnCohorts',
      call: churnCohorts,
      fields: 'customer* at* attribute',
      options:
        'missingValue~8 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window timeZone* asOf~6* onInvalid~17 churnedAfter confidence interval~4',
    },
  ],
  'repeat-cohorts': [
    {
      form: 'columns',
      name: 'repeatCohorts',
      call: repeatCohorts,
      fields: 'customer~2* at~2* attribute',
      options:
        'missingValue~8 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window timeZone* asOf~6* onInvalid~17 nth order~3 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'repeatCohorts',
      call: repeatCohorts,
      fields: 'customer* at* attribute',
      options:
        'missingValue~8 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window timeZone* asOf~6* onInvalid~17 nth order~3 confidence interval~4',
    },
  ],
  'churn-rate': [
    {
      form: 'counts',
      name: 'churnRateFromCounts',
      call: churnRateFromCounts,
      fields:
        'start* new reactivated~3 churnedFromStart churnedFromNew churnedFromReactivated end dueForRenewal notRenewed customerDays days',
      options: 'definition~15 confidence interval~11 rateInterval',
    },
    {
      form: 'columns',
      name: 'churnRate',
      call: churnRate,
      fields: 'renewsAt~2 customer~9* startedAt~3* endedAt~4*',
      options:
        'missingValue~9 from~2* to~2* timeZone~2 onInvalid~29 per definition~15 confidence interval~11 rateInterval',
    },
    {
      form: 'rows',
      name: 'churnRate',
      call: churnRate,
      fields: 'renewsAt customer~8* startedAt~2* endedAt~3*',
      options:
        'missingValue~9 from~2* to~2* timeZone~2 onInvalid~29 per definition~15 confidence interval~11 rateInterval',
    },
  ],
  'inactivity-churn-rate': [
    {
      form: 'counts',
      name: 'inactivityChurnRateFromCounts',
      call: inactivityChurnRateFromCounts,
      fields: 'inactive* previous~2*',
      options: 'confidence interval~4',
    },
    {
      form: 'columns',
      name: 'inactivityChurnRate',
      call: inactivityChurnRate,
      fields: 'customer~2* at~2* amount~2',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 windowDays* from~3 to~3 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'inactivityChurnRate',
      call: inactivityChurnRate,
      fields: 'customer* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 windowDays* from~3 to~3 confidence interval~4',
    },
  ],
  'survival-curve': [
    {
      form: 'columns',
      name: 'survivalCurve',
      call: survivalCurve,
      fields: 'group~2 customer~9* startedAt~3* endedAt~4*',
      options:
        'asOf~9* presence from~4 to~4 timeZone~3 curve~2 times~2 timeUnit test onInvalid~29 missingValue~9 limits confidence~11',
    },
    {
      form: 'rows',
      name: 'survivalCurve',
      call: survivalCurve,
      fields: 'group customer~8* startedAt~2* endedAt~3*',
      options:
        'asOf~9* presence from~4 to~4 timeZone~3 curve~2 times~2 timeUnit test onInvalid~29 missingValue~9 limits confidence~11',
    },
  ],
  'average-customer-lifetime': [
    {
      form: 'totals',
      name: 'averageCustomerLifetime',
      call: averageCustomerLifetime,
      fields: 'churnRate*',
      options: '',
    },
  ],
  'order-summary': [
    {
      form: 'columns',
      name: 'orderSummary',
      call: orderSummary,
      fields: 'customer~2* at~2* amount~2',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17',
    },
    {
      form: 'rows',
      name: 'orderSummary',
      call: orderSummary,
      fields: 'amount~3 customer* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17',
    },
  ],
  'behavioral-loyalty-score': [
    {
      form: 'list',
      name: 'behavioralLoyaltyScore',
      call: behavioralLoyaltyScore,
      fields: 'name* value* weight~3* worst best',
      options: 'onMissing',
    },
  ],
  'customer-health-score': [
    {
      form: 'list',
      name: 'customerHealthScore',
      call: customerHealthScore,
      fields: 'name* value* weight~3* worst best',
      options: 'onMissing',
    },
  ],
};
