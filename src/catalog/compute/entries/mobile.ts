// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { timeToFirstPurchase } from '../../../customers/orders/time-to-first-purchase.js';
import { activeUserRate } from '../../../growth/mobile/active-user-rate.js';
import { arpdau } from '../../../growth/mobile/arpdau.js';
import { arppu } from '../../../growth/mobile/arppu.js';
import { arpu } from '../../../growth/mobile/arpu.js';
import { costPerInstall } from '../../../growth/mobile/cost-per-install.js';
import { launchRate } from '../../../growth/mobile/launch-rate.js';
import { mobileTrafficShare } from '../../../growth/mobile/mobile-traffic-share.js';
import { payingUserRate } from '../../../growth/mobile/paying-user-rate.js';
import { ratingClickThroughRate } from '../../../growth/mobile/rating-click-through-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const mobile: MetricForms = {
  'launch-rate': [
    {
      form: 'counts',
      name: 'launchRate',
      call: launchRate,
      fields: 'launched* downloads*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'launchRate',
      call: launchRate,
      fields: 'launched~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'active-user-rate': [
    {
      form: 'counts',
      name: 'activeUserRate',
      call: activeUserRate,
      fields: 'active~2* registered*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'activeUserRate',
      call: activeUserRate,
      fields: 'active~3*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'paying-user-rate': [
    {
      form: 'counts',
      name: 'payingUserRate',
      call: payingUserRate,
      fields: 'payers* users*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'payingUserRate',
      call: payingUserRate,
      fields: 'payers~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'time-to-first-purchase': [
    {
      form: 'columns',
      name: 'timeToFirstPurchase',
      call: timeToFirstPurchase,
      fields: 'registeredAt~2* firstOrderAt~2*',
      options:
        'asOf~11* from~6 to~5 onInvalid~31 missingValue~6 average~2 confidence~2 interval~7 quantiles curve times limits',
    },
    {
      form: 'rows',
      name: 'timeToFirstPurchase',
      call: timeToFirstPurchase,
      fields: 'registeredAt* firstOrderAt*',
      options:
        'asOf~11* from~6 to~5 onInvalid~31 missingValue~6 average~2 confidence~2 interval~7 quantiles curve times limits',
    },
  ],
  arpu: [
    { form: 'totals', name: 'arpu', call: arpu, fields: 'revenue~6* activeUsers~2*', options: '' },
    { form: 'rows', name: 'arpu', call: arpu, fields: 'revenue~3*', options: 'confidence interval~6 onInvalid~5' },
  ],
  arppu: [
    { form: 'totals', name: 'arppu', call: arppu, fields: 'revenue~6* payingUsers*', options: '' },
    { form: 'rows', name: 'arppu', call: arppu, fields: 'revenue~3*', options: 'confidence interval~6 onInvalid~5' },
  ],
  arpdau: [
    { form: 'totals', name: 'arpdau', call: arpdau, fields: 'revenue~7* dau*', options: '' },
    {
      form: 'rows',
      name: 'arpdau',
      call: arpdau,
      fields: 'revenue~3* dau~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'cost-per-install': [
    { form: 'totals', name: 'costPerInstall', call: costPerInstall, fields: 'adSpend* installs*', options: '' },
    {
      form: 'rows',
      name: 'costPerInstall',
      call: costPerInstall,
      fields: 'adSpend~2* installs~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'rating-click-through-rate': [
    {
      form: 'counts',
      name: 'ratingClickThroughRate',
      call: ratingClickThroughRate,
      fields: 'rated* prompted*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'ratingClickThroughRate',
      call: ratingClickThroughRate,
      fields: 'rated~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'mobile-traffic-share': [
    {
      form: 'counts',
      name: 'mobileTrafficShare',
      call: mobileTrafficShare,
      fields: 'mobileVisits* visits*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'mobileTrafficShare',
      call: mobileTrafficShare,
      fields: 'mobileVisits~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
};
