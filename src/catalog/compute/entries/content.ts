// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { contentCreationRate } from '../../../growth/content/content-creation-rate.js';
import { contentValue } from '../../../growth/content/content-value.js';
import { engagedVisitors } from '../../../growth/content/engaged-visitors.js';
import { engagementFunnelChange } from '../../../growth/content/engagement-funnel-change.js';
import { notificationOpenRate } from '../../../growth/content/notification-open-rate.js';
import { notificationOptOutRate } from '../../../growth/content/notification-opt-out-rate.js';
import { participationMix } from '../../../growth/content/participation-mix.js';
import { participationMixFromCounts } from '../../../growth/content/participation-mix-from-counts.js';
import { pushOptInRate } from '../../../growth/content/push-opt-in-rate.js';
import { shareRate } from '../../../growth/content/share-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const content: MetricForms = {
  'engaged-visitors': [
    {
      call: { engagedVisitors },
      forms: { rows: 'user* at*', columns: 'user* at*' },
      options:
        'missingValue timeZone* asOf~6* onInvalid minimumEvents~2 period from to weekStart anchorDay anchorMonth',
    },
  ],
  'content-creation-rate': [
    { call: { contentCreationRate }, forms: { counts: 'creators* activeUsers*' }, options: 'confidence interval~4' },
    { call: { contentCreationRate }, forms: { rows: 'creators~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'participation-mix': [
    {
      call: { participationMix },
      forms: { values: '', rows: 'contributions*' },
      options: 'heavyFrom* contributorFrom topFractions onInvalid missingValue confidence',
    },
    { call: { participationMixFromCounts }, forms: { list: 'class~2* count~2*' }, options: 'confidence' },
  ],
  'engagement-funnel-change': [
    {
      call: { engagementFunnelChange },
      forms: { counts: 'before~3* now~3* steps~2' },
      options: 'confidence interval~4',
    },
  ],
  'content-value': [
    { call: { contentValue }, forms: { totals: 'contentValue* items*' }, options: '' },
    { call: { contentValue }, forms: { rows: 'contentValue*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'share-rate': [
    { call: { shareRate }, forms: { counts: 'sharers* viewers*' }, options: 'confidence interval~4' },
    { call: { shareRate }, forms: { rows: 'sharers~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'notification-open-rate': [
    { call: { notificationOpenRate }, forms: { counts: 'opened* delivered*' }, options: 'confidence interval~4' },
    { call: { notificationOpenRate }, forms: { rows: 'opened~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'notification-opt-out-rate': [
    { call: { notificationOptOutRate }, forms: { counts: 'optedOut* delivered*' }, options: 'confidence interval~4' },
    { call: { notificationOptOutRate }, forms: { rows: 'optedOut~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'push-opt-in-rate': [
    { call: { pushOptInRate }, forms: { counts: 'subscribed* users*' }, options: 'confidence interval~4' },
    { call: { pushOptInRate }, forms: { rows: 'subscribed~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
};
