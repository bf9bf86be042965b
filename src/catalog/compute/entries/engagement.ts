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
      form: 'columns',
      name: 'dau',
      call: dau,
      fields: 'user~2* at~2*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 minimumEvents from to',
    },
    {
      form: 'rows',
      name: 'dau',
      call: dau,
      fields: 'user* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 minimumEvents from to',
    },
  ],
  wau: [
    {
      form: 'columns',
      name: 'wau',
      call: wau,
      fields: 'user~2* at~2*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 definition~16 weekStart~3 minimumEvents from to',
    },
    {
      form: 'rows',
      name: 'wau',
      call: wau,
      fields: 'user* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 definition~16 weekStart~3 minimumEvents from to',
    },
  ],
  mau: [
    {
      form: 'columns',
      name: 'mau',
      call: mau,
      fields: 'user~2* at~2*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 definition~17 anchorDay~3 minimumEvents from to',
    },
    {
      form: 'rows',
      name: 'mau',
      call: mau,
      fields: 'user* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 definition~17 anchorDay~3 minimumEvents from to',
    },
  ],
  stickiness: [
    { form: 'totals', name: 'stickinessFromTotals', call: stickinessFromTotals, fields: 'meanDau* mau*', options: '' },
    {
      form: 'columns',
      name: 'stickiness',
      call: stickiness,
      fields: 'user~2* at~2*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 windowDays~2 measure~9 minimumEvents from to',
    },
    {
      form: 'rows',
      name: 'stickiness',
      call: stickiness,
      fields: 'user* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 windowDays~2 measure~9 minimumEvents from to',
    },
  ],
  lifecycle: [
    {
      form: 'columns',
      name: 'lifecycle',
      call: lifecycle,
      fields: 'customer~2* at~2* amount~2',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 period~5 weekStart anchorDay anchorMonth confidence interval~4',
    },
    {
      form: 'rows',
      name: 'lifecycle',
      call: lifecycle,
      fields: 'customer* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 period~5 weekStart anchorDay anchorMonth confidence interval~4',
    },
  ],
  'sessions-per-user': [
    { form: 'totals', name: 'sessionsPerUser', call: sessionsPerUser, fields: 'sessions* activeUsers*', options: '' },
    {
      form: 'rows',
      name: 'sessionsPerUser',
      call: sessionsPerUser,
      fields: 'sessions~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'feature-adoption-rate': [
    {
      form: 'counts',
      name: 'featureAdoptionRate',
      call: featureAdoptionRate,
      fields: 'adopters* eligibleUsers*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'featureAdoptionRate',
      call: featureAdoptionRate,
      fields: 'adopters~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
};
