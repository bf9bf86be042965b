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
      call: { purchaseFrequency },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid order confidence interval~9 period from to weekStart anchorDay anchorMonth',
    },
    { call: { purchaseFrequencyFromCounts }, forms: { counts: 'orders~2* buyers*' }, options: '' },
  ],
  'time-between-purchases': [
    {
      call: { timeBetweenPurchases },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid average quantiles~4 confidence from to curve times flat quantileType',
    },
  ],
  'time-to-second-purchase': [
    {
      call: { timeToSecondPurchase },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid from to average~2 confidence interval~7 quantiles quantileType curve times flat limits',
    },
  ],
  'annual-repurchase-rate': [
    {
      call: { annualRepurchaseRate },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid period~2 confidence interval~4 weekStart anchorDay anchorMonth',
    },
    {
      call: { annualRepurchaseRateFromCounts },
      forms: { counts: 'both* previous*' },
      options: 'confidence interval~4',
    },
  ],
  'repeat-purchase-rate': [
    {
      call: { repeatPurchaseRate },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid measure~4 order withinDays period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
    {
      call: { repeatPurchaseRateFromCounts },
      forms: { counts: 'repeat* customers~2*' },
      options: 'confidence interval~4',
    },
  ],
  'returning-customers': [
    {
      call: { returningCustomers },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid definition~9 period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
    {
      call: { returningCustomersFromCounts },
      forms: { counts: 'returning* newCustomers' },
      options: 'confidence interval~4',
    },
  ],
  'returning-customer-revenue-share': [
    {
      call: { returningCustomerRevenueShare },
      forms: { rows: 'customer* at* amount~4 refund', columns: 'customer* at* amount~4 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid definition~10 confidence period from to weekStart anchorDay anchorMonth',
    },
    { call: { returningCustomerRevenueShareFromTotals }, forms: { totals: 'returningRevenue* revenue*' }, options: '' },
  ],
  'repeat-order-share': [
    {
      call: { repeatOrderShare },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid order period from to weekStart anchorDay anchorMonth confidence interval~4',
    },
    {
      call: { repeatOrderShareFromCounts },
      forms: { counts: 'repeatOrders* orders~3*' },
      options: 'confidence interval~4',
    },
  ],
  'nth-order-rate': [
    {
      call: { nthOrderRate },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options: 'missingValue refunds timeZone* asOf~6* onInvalid n order withinDays~2 from to confidence interval~4',
    },
    {
      call: { nthOrderRateFromCounts },
      forms: { counts: 'reachedN* reachedNMinus1*' },
      options: 'confidence interval~4',
    },
  ],
  'multi-channel-rate': [
    {
      call: { multiChannelRate },
      forms: { rows: 'customer~2* channel*', columns: 'customer~2* channel*' },
      options: 'atLeast onInvalid missingValue confidence interval~4',
    },
    { call: { multiChannelRate }, forms: { counts: 'multiChannel* active*' }, options: 'confidence interval~4' },
  ],
  'loyalty-participation-rate': [
    {
      call: { loyaltyParticipationRate },
      forms: { counts: 'activeMembers eligible members customers~3 buyers~2 memberTransactions transactions' },
      options: 'definition~11 confidence interval~4',
    },
    {
      call: { loyaltyParticipationRate },
      forms: { rows: 'member* transactions~2* eligible~2', columns: 'member~2* transactions~3* eligible~2' },
      options: 'onInvalid missingValue definition~11 confidence interval~4',
    },
  ],
  'points-redemption-rate': [
    { call: { pointsRedemptionRate }, forms: { totals: 'issued* redeemed* expired' }, options: 'definition~12' },
    {
      call: { pointsRedemptionRate },
      forms: { rows: 'issued* redeemed* expired~2', columns: 'issued* redeemed* expired~3' },
      options: 'definition~13 onInvalid missingValue confidence interval~4',
    },
  ],
  'points-earned-per-member': [
    { call: { pointsEarnedPerMember }, forms: { totals: 'points* members~2*' }, options: '' },
    { call: { pointsEarnedPerMember }, forms: { rows: 'points*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'membership-tiers': [
    {
      call: { membershipTiers },
      forms: { rows: 'points~2* previousPoints', columns: 'points~2* previousPoints~2' },
      options: 'tiers* below qualify onInvalid confidence missingValue',
    },
    { call: { membershipTiersFromCounts }, forms: { list: 'class* count~2* amount' }, options: 'classes~2 confidence' },
  ],
  'tier-migration': [
    {
      call: { tierMigration },
      forms: { rows: 'before* now*', columns: 'before* now*' },
      options: 'tiers~2* onInvalid confidence interval~4',
    },
  ],
  'coupon-redemption-rate': [
    { call: { couponRedemptionRate }, forms: { counts: 'redeemed* issued*' }, options: 'confidence interval~4' },
    { call: { couponRedemptionRate }, forms: { rows: 'redeemed~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'return-rate': [
    {
      call: { returnRate },
      forms: {
        rows: 'deliveredAt~3* returnedAt* delivered returned',
        columns: 'deliveredAt~4* returnedAt~2* delivered returned',
      },
      options: 'asOf~7* windowMs~5* definition~14 onInvalid missingValue confidence interval~4',
    },
    {
      call: { returnRate },
      forms: { counts: 'returned* delivered* immature~3 late' },
      options: 'confidence interval~4',
    },
  ],
  rfm: [
    {
      call: { rfm },
      forms: { rows: 'customer* at~2* amount~2 refund', columns: 'customer* at~3* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid order~2 classes~3 method edges segments otherwise confidence',
    },
    {
      call: { rfmFromSummaries },
      forms: { rows: 'customer* recency* frequency* monetary*', columns: 'customer* recency* frequency* monetary*' },
      options: 'onInvalid missingValue classes~3 method edges segments otherwise confidence',
    },
  ],
  'segment-customers': [
    {
      call: { segmentCustomers },
      forms: { list: '', columns: '' },
      options: 'rules* otherwise~2 onMissing~2 onInvalid confidence missingValue',
    },
  ],
  'segment-mix': [
    {
      call: { segmentMix },
      forms: { rows: 'segment* amount~5 count~2', columns: 'segment~2* amount~6 count~2' },
      options: 'missingValue measure~5 confidence classes~4 onInvalid',
    },
    {
      call: { segmentMixFromCounts },
      forms: { list: 'class* count~2* amount' },
      options: 'measure~5 confidence classes~4',
    },
  ],
  'segment-profile': [
    {
      call: { segmentProfile },
      forms: { counts: 'withAttribute* segment~3* allWithAttribute* all*' },
      options: 'confidence interval~10',
    },
    {
      call: { segmentProfile },
      forms: { rows: 'segment~4*' },
      options: 'attributes* attribute onInvalid confidence interval~10',
    },
  ],
  'profile-completeness': [
    { call: { profileCompleteness }, forms: { totals: 'filled* fields*' }, options: '' },
    { call: { profileCompleteness }, forms: { rows: 'filled* fields*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'lapsed-customer-rate': [
    {
      call: { lapsedCustomerRate },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options: 'missingValue refunds timeZone* asOf~6* onInvalid lapsedDays* rule base~2 confidence interval~4',
    },
    {
      call: { lapsedCustomerRateFromCounts },
      forms: { counts: 'lapsed* pastCustomers*' },
      options: 'confidence interval~4',
    },
  ],
  'reactivation-rate': [
    { call: { reactivationRate }, forms: { counts: 'reactivated* lapsed~2*' }, options: 'confidence interval~4' },
    { call: { reactivationRate }, forms: { rows: 'reactivated~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'channel-mix': [
    {
      call: { channelMix },
      forms: { rows: 'channel~2* amount~7 count~2 customer~3', columns: 'channel~3* amount~8 count~2 customer~3' },
      options: 'measure~6 confidence classes~5 onInvalid missingValue',
    },
    {
      call: { channelMixFromCounts },
      forms: { list: 'class* count~2* amount' },
      options: 'measure~7 confidence classes~6',
    },
  ],
  'churn-after-bad-experience': [
    {
      call: { churnAfterBadExperience },
      forms: { rows: 'customer* at* bad* leftAt*', columns: 'customer* at* bad* leftAt*' },
      options: 'windowMs~6* asOf~8* upTo onInvalid missingValue confidence interval~4',
    },
    {
      call: { churnAfterBadExperienceFromCounts },
      forms: { counts: 'left* withKBad*' },
      options: 'confidence interval~4',
    },
  ],
  'stated-defection-rate': [
    { call: { statedDefectionRate }, forms: { counts: 'leaving* respondents*' }, options: 'confidence interval~4' },
    { call: { statedDefectionRate }, forms: { rows: 'leaving~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'retention-rate': [
    {
      call: { retentionRate },
      forms: {
        rows: 'renewsAt customer~4* startedAt~2* endedAt~2*',
        columns: 'renewsAt~2 customer~5* startedAt~3* endedAt~3*',
      },
      options: 'missingValue from~2* to~2* timeZone~2 onInvalid per definition~15 confidence interval~11 rateInterval',
    },
    {
      call: { retentionRateFromCounts },
      forms: {
        counts:
          'start* new reactivated~3 churnedFromStart churnedFromNew churnedFromReactivated end dueForRenewal notRenewed customerDays days',
      },
      options: 'definition~15 confidence interval~11 rateInterval',
    },
  ],
  'retention-cohorts': [
    {
      call: { retentionCohorts },
      forms: { rows: 'customer* at* attribute bornAt refund~3 amount~9' },
      options:
        'interval~4 confidence missingValue asOf~6* onInvalid window period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock refunds~2 timeZone* mode brackets births offsets from~3 to~3 bornAt',
    },
    {
      call: { retentionCohorts },
      forms: { columns: 'customer* at* attribute bornAt~2 refund~4 amount~9' },
      options:
        'missingValue bornAt~2 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window refunds~2 timeZone* asOf~6* onInvalid mode brackets births confidence interval~4 offsets from~3 to~3',
    },
  ],
  'churn-cohorts': [
    {
      call: { churnCohorts },
      forms: { rows: 'customer* at* attribute bornAt refund~3 amount~9' },
      options:
        'interval~4 confidence missingValue asOf~6* onInvalid window period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock refunds~2 timeZone* offsets from~3 to~3 churnedAfter bornAt',
    },
    {
      call: { churnCohorts },
      forms: { columns: 'customer* at* attribute bornAt~2 refund~4 amount~9' },
      options:
        'missingValue bornAt~2 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window refunds~2 timeZone* asOf~6* onInvalid churnedAfter confidence interval~4 offsets from~3 to~3',
    },
  ],
  'repeat-cohorts': [
    {
      call: { repeatCohorts },
      forms: { rows: 'customer* at* attribute bornAt refund~3 amount~9' },
      options:
        'interval~4 confidence missingValue asOf~6* onInvalid window period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock refunds~2 timeZone* offsets from~3 to~3 nth order~3 bornAt',
    },
    {
      call: { repeatCohorts },
      forms: { columns: 'customer* at* attribute bornAt~2 refund~4 amount~9' },
      options:
        'missingValue bornAt~2 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window refunds~2 timeZone* asOf~6* onInvalid nth order~3 confidence interval~4 offsets from~3 to~3',
    },
  ],
  'churn-rate': [
    {
      call: { churnRate },
      forms: {
        rows: 'renewsAt customer~4* startedAt~2* endedAt~2*',
        columns: 'renewsAt~2 customer~5* startedAt~3* endedAt~3*',
      },
      options: 'missingValue from~2* to~2* timeZone~2 onInvalid per definition~15 confidence interval~11 rateInterval',
    },
    {
      call: { churnRateFromCounts },
      forms: {
        counts:
          'start* new~2 reactivated~3 churnedFromStart~2 churnedFromNew churnedFromReactivated end~2 dueForRenewal notRenewed customerDays days',
      },
      options: 'definition~15 confidence interval~11 rateInterval',
    },
  ],
  'inactivity-churn-rate': [
    {
      call: { inactivityChurnRate },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options: 'missingValue refunds timeZone* asOf~6* onInvalid windowDays* from~4 to~4 confidence interval~4',
    },
    {
      call: { inactivityChurnRateFromCounts },
      forms: { counts: 'inactive* previous~2*' },
      options: 'confidence interval~4',
    },
  ],
  'survival-curve': [
    {
      call: { survivalCurve },
      forms: { rows: 'group customer* startedAt* endedAt~4*', columns: 'group~2 customer* startedAt* endedAt~4*' },
      options:
        'asOf~9* presence from~5 to~5 timeZone~3 curve~2 times~2 timeUnit test rho onInvalid missingValue limits confidence flat',
    },
  ],
  'average-customer-lifetime': [{ call: { averageCustomerLifetime }, forms: { totals: 'churnRate*' }, options: '' }],
  'order-summary': [
    {
      call: { orderSummary },
      forms: { rows: 'customer* at* amount~4 refund', columns: 'customer* at* amount~4 refund~2' },
      options: 'missingValue refunds timeZone* asOf~6* onInvalid perCustomer',
    },
  ],
  'behavioral-loyalty-score': [
    { call: { behavioralLoyaltyScore }, forms: { list: 'name* value* weight~2* worst best' }, options: 'onMissing' },
  ],
  'customer-health-score': [
    { call: { customerHealthScore }, forms: { list: 'name* value* weight~2* worst best' }, options: 'onMissing' },
  ],
};
