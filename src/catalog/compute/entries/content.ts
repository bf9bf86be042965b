// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { contentCreationRate } from '../../../growth/content/content-creation-rate.js';
import { contentValue } from '../../../growth/content/content-value.js';
import { engagedVisitors } from '../../../growth/content/engaged-visitors.js';
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
      form: 'columns',
      name: 'engagedVisitors',
      call: engagedVisitors,
      fields: 'user~2* at~2*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 minimumEvents~2 period from to weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'engagedVisitors',
      call: engagedVisitors,
      fields: 'user* at*',
      options:
        'missingValue~8 timeZone* asOf~6* onInvalid~17 minimumEvents~2 period from to weekStart anchorDay anchorMonth',
    },
  ],
  'content-creation-rate': [
    {
      form: 'counts',
      name: 'contentCreationRate',
      call: contentCreationRate,
      fields: 'creators* activeUsers~3*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'contentCreationRate',
      call: contentCreationRate,
      fields: 'creators~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'participation-mix': [
    {
      form: 'values',
      name: 'participationMix',
      call: participationMix,
      fields: '',
      options: 'heavyFrom* contributorFrom topFractions onInvalid~32 missingValue~10 confidence~5',
    },
    {
      form: 'list',
      name: 'participationMixFromCounts',
      call: participationMixFromCounts,
      fields: 'class~2* count~2*',
      options: 'confidence~5',
    },
    {
      form: 'rows',
      name: 'participationMix',
      call: participationMix,
      fields: 'contributions*',
      options: 'heavyFrom* contributorFrom topFractions onInvalid~32 missingValue~10 confidence~5',
    },
  ],
  'content-value': [
    { form: 'totals', name: 'contentValue', call: contentValue, fields: 'contentValue* items*', options: '' },
    {
      form: 'rows',
      name: 'contentValue',
      call: contentValue,
      fields: 'contentValue~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'share-rate': [
    {
      form: 'counts',
      name: 'shareRate',
      call: shareRate,
      fields: 'sharers* viewers*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'shareRate',
      call: shareRate,
      fields: 'sharers~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'notification-open-rate': [
    {
      form: 'counts',
      name: 'notificationOpenRate',
      call: notificationOpenRate,
      fields: 'opened~3* delivered~5*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'notificationOpenRate',
      call: notificationOpenRate,
      fields: 'opened~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'notification-opt-out-rate': [
    {
      form: 'counts',
      name: 'notificationOptOutRate',
      call: notificationOptOutRate,
      fields: 'optedOut* delivered~5*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'notificationOptOutRate',
      call: notificationOptOutRate,
      fields: 'optedOut~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'push-opt-in-rate': [
    {
      form: 'counts',
      name: 'pushOptInRate',
      call: pushOptInRate,
      fields: 'subscribed* users~2*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'pushOptInRate',
      call: pushOptInRate,
      fields: 'subscribed~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
};
