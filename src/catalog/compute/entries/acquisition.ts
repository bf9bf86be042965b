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
import { viralGrowthProjection } from '../../../growth/acquisition/viral-growth-projection.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const acquisition: MetricForms = {
  'conversion-rate': [
    {
      form: 'counts',
      name: 'conversionRate',
      call: conversionRate,
      fields: 'converted* visitors*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'conversionRate',
      call: conversionRate,
      fields: 'converted~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'cart-abandonment-rate': [
    {
      form: 'counts',
      name: 'cartAbandonmentRate',
      call: cartAbandonmentRate,
      fields: 'abandoned~4* carts*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'cartAbandonmentRate',
      call: cartAbandonmentRate,
      fields: 'abandoned~5*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'checkout-abandonment-rate': [
    {
      form: 'counts',
      name: 'checkoutAbandonmentRate',
      call: checkoutAbandonmentRate,
      fields: 'uncompleted* checkouts*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'checkoutAbandonmentRate',
      call: checkoutAbandonmentRate,
      fields: 'uncompleted~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'customer-acquisition-cost': [
    {
      form: 'totals',
      name: 'customerAcquisitionCost',
      call: customerAcquisitionCost,
      fields: 'cost* newCustomers~2*',
      options: '',
    },
    {
      form: 'rows',
      name: 'customerAcquisitionCost',
      call: customerAcquisitionCost,
      fields: 'cost~2* newCustomers~3*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'recommendation-acceptance-rate': [
    {
      form: 'counts',
      name: 'recommendationAcceptanceRate',
      call: recommendationAcceptanceRate,
      fields: 'accepted* shown*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'recommendationAcceptanceRate',
      call: recommendationAcceptanceRate,
      fields: 'accepted~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'email-click-through-rate': [
    {
      form: 'counts',
      name: 'emailClickThroughRate',
      call: emailClickThroughRate,
      fields: 'clicked* delivered~4*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'emailClickThroughRate',
      call: emailClickThroughRate,
      fields: 'clicked~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'email-open-rate': [
    {
      form: 'counts',
      name: 'emailOpenRate',
      call: emailOpenRate,
      fields: 'opened* delivered~4*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'emailOpenRate',
      call: emailOpenRate,
      fields: 'opened~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'unsubscribe-rate': [
    {
      form: 'counts',
      name: 'unsubscribeRate',
      call: unsubscribeRate,
      fields: 'unsubscribed* delivered~4*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'unsubscribeRate',
      call: unsubscribeRate,
      fields: 'unsubscribed~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'viral-coefficient': [
    {
      form: 'totals',
      name: 'viralCoefficient',
      call: viralCoefficient,
      fields: 'invitedSignups* invitingBase* invitations',
      options: '',
    },
    {
      form: 'rows',
      name: 'viralCoefficient',
      call: viralCoefficient,
      fields: 'invitedSignups~2* invitations~2',
      options: 'onInvalid~6 confidence interval~6',
    },
  ],
  'viral-growth-projection': [
    {
      form: 'totals',
      name: 'viralGrowthProjection',
      call: viralGrowthProjection,
      fields: 'seed* k* waves*',
      options: '',
    },
  ],
  'referral-rate': [
    {
      form: 'counts',
      name: 'referralRate',
      call: referralRate,
      fields: 'referrers* customers~9*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'referralRate',
      call: referralRate,
      fields: 'referrers~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'enrollment-rate': [
    {
      form: 'counts',
      name: 'enrollmentRate',
      call: enrollmentRate,
      fields: 'enrolled* visitors*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'enrollmentRate',
      call: enrollmentRate,
      fields: 'enrolled~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'trial-to-paid-rate': [
    {
      form: 'counts',
      name: 'trialToPaidRate',
      call: trialToPaidRate,
      fields: 'paid* trials*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'trialToPaidRate',
      call: trialToPaidRate,
      fields: 'paid~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'new-users': [
    {
      form: 'columns',
      name: 'newUsers',
      call: newUsers,
      fields: 'customer~2* at~2* amount~2',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 period from to weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'newUsers',
      call: newUsers,
      fields: 'customer* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 period from to weekStart anchorDay anchorMonth',
    },
  ],
};
