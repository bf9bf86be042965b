// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { cartAbandonmentRate } from '../../../growth/acquisition/cart-abandonment-rate.js';
import { checkoutAbandonmentRate } from '../../../growth/acquisition/checkout-abandonment-rate.js';
import { conversionRate } from '../../../growth/acquisition/conversion-rate.js';
import { customerAcquisitionCost } from '../../../growth/acquisition/customer-acquisition-cost.js';
import { enrollmentRate } from '../../../growth/acquisition/enrollment-rate.js';
import { emailClickThroughRate } from '../../../growth/acquisition/mail/email-click-through-rate.js';
import { emailOpenRate } from '../../../growth/acquisition/mail/email-open-rate.js';
import { unsubscribeRate } from '../../../growth/acquisition/mail/unsubscribe-rate.js';
import { newUsers } from '../../../growth/acquisition/new-users.js';
import { recommendationAcceptanceRate } from '../../../growth/acquisition/recommendation-acceptance-rate.js';
import { referralRate } from '../../../growth/acquisition/referral-rate.js';
import { trialToPaidRate } from '../../../growth/acquisition/trial-to-paid-rate.js';
import { viralCoefficient } from '../../../growth/acquisition/viral-coefficient.js';
import { viralCycleTime } from '../../../growth/acquisition/viral-cycle-time.js';
import { viralGrowthProjection } from '../../../growth/acquisition/viral-growth-projection.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const acquisition: MetricForms = {
  'conversion-rate': [
    { call: { conversionRate }, forms: { counts: 'converted* visitors*' }, options: 'confidence interval~4' },
    { call: { conversionRate }, forms: { rows: 'converted~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'cart-abandonment-rate': [
    { call: { cartAbandonmentRate }, forms: { counts: 'abandoned* carts*' }, options: 'confidence interval~4' },
    { call: { cartAbandonmentRate }, forms: { rows: 'abandoned~3*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'checkout-abandonment-rate': [
    {
      call: { checkoutAbandonmentRate },
      forms: { counts: 'uncompleted* checkouts*' },
      options: 'confidence interval~4',
    },
    {
      call: { checkoutAbandonmentRate },
      forms: { rows: 'uncompleted~2*' },
      options: 'confidence interval~4 onInvalid',
    },
  ],
  'customer-acquisition-cost': [
    { call: { customerAcquisitionCost }, forms: { totals: 'cost* newCustomers~2*' }, options: '' },
    {
      call: { customerAcquisitionCost },
      forms: { rows: 'first~3* cost* newCustomers~2* paidCost paidCustomers' },
      options: 'period~6* lag measure~9 onInvalid weekStart anchorDay anchorMonth confidence interval~6',
    },
    {
      call: { customerAcquisitionCost },
      forms: { rows: 'cost* newCustomers~2*' },
      options: 'confidence interval~6 onInvalid',
    },
  ],
  'recommendation-acceptance-rate': [
    { call: { recommendationAcceptanceRate }, forms: { counts: 'accepted* shown*' }, options: 'confidence interval~4' },
    {
      call: { recommendationAcceptanceRate },
      forms: { rows: 'accepted~2*' },
      options: 'confidence interval~4 onInvalid',
    },
  ],
  'email-click-through-rate': [
    { call: { emailClickThroughRate }, forms: { counts: 'clicked* delivered*' }, options: 'confidence interval~4' },
    { call: { emailClickThroughRate }, forms: { rows: 'clicked~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'email-open-rate': [
    { call: { emailOpenRate }, forms: { counts: 'opened* delivered*' }, options: 'confidence interval~4' },
    { call: { emailOpenRate }, forms: { rows: 'opened~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'unsubscribe-rate': [
    { call: { unsubscribeRate }, forms: { counts: 'unsubscribed* delivered*' }, options: 'confidence interval~4' },
    { call: { unsubscribeRate }, forms: { rows: 'unsubscribed~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'viral-coefficient': [
    { call: { viralCoefficient }, forms: { totals: 'invitedSignups* invitingBase* invitations' }, options: '' },
    {
      call: { viralCoefficient },
      forms: { rows: 'invitedSignups* invitations~2' },
      options: 'onInvalid confidence interval~6',
    },
  ],
  'viral-cycle-time': [
    {
      call: { viralCycleTime },
      forms: { values: '', rows: 'durationMs*' },
      options: 'quantiles~3 onInvalid missingValue quantileType confidence interval~7',
    },
  ],
  'viral-growth-projection': [{ call: { viralGrowthProjection }, forms: { totals: 'seed* k* waves*' }, options: '' }],
  'referral-rate': [
    { call: { referralRate }, forms: { counts: 'referrers* customers*' }, options: 'confidence interval~4' },
    { call: { referralRate }, forms: { rows: 'referrers~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'enrollment-rate': [
    { call: { enrollmentRate }, forms: { counts: 'enrolled* visitors*' }, options: 'confidence interval~4' },
    { call: { enrollmentRate }, forms: { rows: 'enrolled~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'trial-to-paid-rate': [
    { call: { trialToPaidRate }, forms: { counts: 'paid* trials*' }, options: 'confidence interval~4' },
    { call: { trialToPaidRate }, forms: { rows: 'paid~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'new-users': [
    {
      call: { newUsers },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options: 'missingValue refunds timeZone* asOf~6* onInvalid period from to weekStart anchorDay anchorMonth',
    },
  ],
};
