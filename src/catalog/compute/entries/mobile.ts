// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { timeToFirstPurchase } from '../../../customers/orders/time-to-first-purchase.js';
import { activeUserRate } from '../../../growth/mobile/active-user-rate.js';
import { arpdau } from '../../../growth/mobile/arpdau.js';
import { arppu } from '../../../growth/mobile/arppu.js';
import { arpu } from '../../../growth/mobile/arpu.js';
import { costPerInstall } from '../../../growth/mobile/cost-per-install.js';
import { downloads } from '../../../growth/mobile/downloads.js';
import { launchRate } from '../../../growth/mobile/launch-rate.js';
import { mobileTrafficShare } from '../../../growth/mobile/mobile-traffic-share.js';
import { payingUserRate } from '../../../growth/mobile/paying-user-rate.js';
import { ratingClickThroughRate } from '../../../growth/mobile/rating-click-through-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const mobile: MetricForms = {
  downloads: [
    {
      call: { downloads },
      forms: { values: '', rows: 'downloads*' },
      options: 'quantiles~3 onInvalid missingValue quantileType',
    },
  ],
  'launch-rate': [
    { call: { launchRate }, forms: { counts: 'launched* downloads*' }, options: 'confidence interval~4' },
    { call: { launchRate }, forms: { rows: 'launched~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'active-user-rate': [
    { call: { activeUserRate }, forms: { counts: 'active* registered*' }, options: 'confidence interval~4' },
    { call: { activeUserRate }, forms: { rows: 'active~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'paying-user-rate': [
    { call: { payingUserRate }, forms: { counts: 'payers* users*' }, options: 'confidence interval~4' },
    { call: { payingUserRate }, forms: { rows: 'payers~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'time-to-first-purchase': [
    {
      call: { timeToFirstPurchase },
      forms: { rows: 'registeredAt* firstOrderAt*', columns: 'registeredAt* firstOrderAt*' },
      options:
        'asOf~12* from~9 to~8 onInvalid missingValue average~2 confidence interval~7 quantiles quantileType curve times flat limits',
    },
  ],
  arpu: [
    { call: { arpu }, forms: { totals: 'revenue~2* activeUsers*' }, options: '' },
    { call: { arpu }, forms: { rows: 'revenue~2*' }, options: 'confidence interval~6 onInvalid' },
  ],
  arppu: [
    { call: { arppu }, forms: { totals: 'revenue~2* payingUsers*' }, options: '' },
    { call: { arppu }, forms: { rows: 'revenue~2*' }, options: 'confidence interval~6 onInvalid' },
  ],
  arpdau: [
    { call: { arpdau }, forms: { totals: 'revenue~2* dau*' }, options: '' },
    { call: { arpdau }, forms: { rows: 'revenue~2* dau*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'cost-per-install': [
    { call: { costPerInstall }, forms: { totals: 'adSpend* installs*' }, options: '' },
    { call: { costPerInstall }, forms: { rows: 'adSpend* installs*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'rating-click-through-rate': [
    { call: { ratingClickThroughRate }, forms: { counts: 'rated* prompted*' }, options: 'confidence interval~4' },
    { call: { ratingClickThroughRate }, forms: { rows: 'rated~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'mobile-traffic-share': [
    { call: { mobileTrafficShare }, forms: { counts: 'mobileVisits* visits*' }, options: 'confidence interval~4' },
    { call: { mobileTrafficShare }, forms: { rows: 'mobileVisits~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
};
