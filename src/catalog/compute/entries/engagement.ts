// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { lifecycle } from '../../../customers/orders/lifecycle.js';
import { dau } from '../../../growth/engagement/dau.js';
import { featureAdoptionRate } from '../../../growth/engagement/feature-adoption-rate.js';
import { mau } from '../../../growth/engagement/mau.js';
import { sessionsPerUser } from '../../../growth/engagement/sessions-per-user.js';
import { stickiness } from '../../../growth/engagement/stickiness.js';
import { stickinessFromTotals } from '../../../growth/engagement/stickiness-from-totals.js';
import { wau } from '../../../growth/engagement/wau.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const engagement: MetricForms = {
  dau: [
    {
      call: { dau },
      forms: { rows: 'user* at*', columns: 'user* at*' },
      options: 'missingValue timeZone* asOf~6* onInvalid minimumEvents from to',
    },
  ],
  wau: [
    {
      call: { wau },
      forms: { rows: 'user* at*', columns: 'user* at*' },
      options: 'missingValue timeZone* asOf~6* onInvalid definition~17 weekStart~3 minimumEvents from to',
    },
  ],
  mau: [
    {
      call: { mau },
      forms: { rows: 'user* at*', columns: 'user* at*' },
      options: 'missingValue timeZone* asOf~6* onInvalid definition~18 anchorDay~3 minimumEvents from to',
    },
  ],
  stickiness: [
    {
      call: { stickiness },
      forms: { rows: 'user* at*', columns: 'user* at*' },
      options: 'missingValue timeZone* asOf~6* onInvalid windowDays~2 measure~10 minimumEvents from to',
    },
    { call: { stickinessFromTotals }, forms: { totals: 'meanDau* mau*' }, options: '' },
  ],
  lifecycle: [
    {
      call: { lifecycle },
      forms: { rows: 'customer* at* amount~2 refund', columns: 'customer* at* amount~3 refund~2' },
      options:
        'missingValue refunds timeZone* asOf~6* onInvalid period~7 weekStart anchorDay anchorMonth confidence interval~4',
    },
  ],
  'sessions-per-user': [
    { call: { sessionsPerUser }, forms: { totals: 'sessions* activeUsers*' }, options: '' },
    { call: { sessionsPerUser }, forms: { rows: 'sessions*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'feature-adoption-rate': [
    { call: { featureAdoptionRate }, forms: { counts: 'adopters* eligibleUsers*' }, options: 'confidence interval~4' },
    { call: { featureAdoptionRate }, forms: { rows: 'adopters~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
};
