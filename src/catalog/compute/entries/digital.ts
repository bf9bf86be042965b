// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { availabilityRate } from '../../../growth/digital/availability-rate.js';
import { communicationQualityScore } from '../../../growth/digital/communication-quality-score.js';
import { accessibilityScore } from '../../../growth/digital/experience/accessibility-score.js';
import { channelConsistencyGap } from '../../../growth/digital/experience/channel-consistency-gap.js';
import { digitalEngagementScore } from '../../../growth/digital/experience/digital-engagement-score.js';
import { personalizationLift } from '../../../growth/digital/experience/personalization-lift.js';
import { sus } from '../../../growth/digital/experience/sus.js';
import { personalizationRate } from '../../../growth/digital/personalization-rate.js';
import { apdex } from '../../../growth/digital/speed/apdex.js';
import { systemResponseTime } from '../../../growth/digital/speed/system-response-time.js';
import { taskSuccessRate } from '../../../growth/digital/task-success-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const digital: MetricForms = {
  'availability-rate': [
    { form: 'totals', name: 'availabilityRate', call: availabilityRate, fields: 'upMs* agreedMs*', options: '' },
    {
      form: 'rows',
      name: 'availabilityRate',
      call: availabilityRate,
      fields: 'upMs~2* agreedMs~2*',
      options: 'onInvalid~5',
    },
  ],
  'system-response-time': [
    {
      form: 'values',
      name: 'systemResponseTime',
      call: systemResponseTime,
      fields: '',
      options: 'missingValue~13 percentiles~2 onInvalid~35 confidence~2 quantiles~3',
    },
    {
      form: 'rows',
      name: 'systemResponseTime',
      call: systemResponseTime,
      fields: 'durationMs*',
      options: 'missingValue~13 percentiles~2 onInvalid~35 confidence~2 quantiles~3',
    },
  ],
  apdex: [
    {
      form: 'counts',
      name: 'apdex',
      call: apdex,
      fields: 'satisfied~2* tolerating* frustrated*',
      options: 'confidence interval~12 targetMs~4',
    },
    {
      form: 'values',
      name: 'apdex',
      call: apdex,
      fields: '',
      options: 'targetMs~3* onInvalid~35 missingValue~14 confidence interval~12',
    },
    {
      form: 'columns',
      name: 'apdex',
      call: apdex,
      fields: 'durationMs~3* failed~2',
      options: 'targetMs~3* onInvalid~35 missingValue~14 confidence interval~12',
    },
    {
      form: 'rows',
      name: 'apdex',
      call: apdex,
      fields: 'durationMs~2* failed',
      options: 'targetMs~3* onInvalid~35 missingValue~14 confidence interval~12',
    },
  ],
  sus: [
    { form: 'values', name: 'sus', call: sus, fields: '', options: 'onInvalid~36 confidence interval~7' },
    { form: 'rows', name: 'sus', call: sus, fields: 'answers*', options: 'onInvalid~36 confidence interval~7' },
  ],
  'task-success-rate': [
    {
      form: 'counts',
      name: 'taskSuccessRate',
      call: taskSuccessRate,
      fields: 'completed* attempts*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'taskSuccessRate',
      call: taskSuccessRate,
      fields: 'completed~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'accessibility-score': [
    {
      form: 'list',
      name: 'accessibilityScore',
      call: accessibilityScore,
      fields: 'weight~4* passed*',
      options: 'onInvalid~37',
    },
    {
      form: 'rows',
      name: 'accessibilityScore',
      call: accessibilityScore,
      fields: 'weight~5* passed*',
      options: 'onInvalid~37',
    },
  ],
  'communication-quality-score': [
    {
      form: 'totals',
      name: 'communicationQualityScore',
      call: communicationQualityScore,
      fields: 'earned~2* possible~2*',
      options: '',
    },
    {
      form: 'rows',
      name: 'communicationQualityScore',
      call: communicationQualityScore,
      fields: 'earned~3* possible~3*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'personalization-rate': [
    {
      form: 'counts',
      name: 'personalizationRate',
      call: personalizationRate,
      fields: 'personalized* interactions*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'personalizationRate',
      call: personalizationRate,
      fields: 'personalized~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'personalization-lift': [
    {
      form: 'counts',
      name: 'personalizationLift',
      call: personalizationLift,
      fields: 'personalized~3* plain*',
      options: 'confidence interval~13',
    },
  ],
  'digital-engagement-score': [
    {
      form: 'list',
      name: 'digitalEngagementScore',
      call: digitalEngagementScore,
      fields: 'name* value* weight~3* worst best',
      options: 'onMissing',
    },
  ],
  'channel-consistency-gap': [
    { form: 'values', name: 'channelConsistencyGap', call: channelConsistencyGap, fields: '', options: '' },
    {
      form: 'list',
      name: 'channelConsistencyGap',
      call: channelConsistencyGap,
      fields: 'channel~4* count~3* total~4*',
      options: 'minAnswers confidence~12',
    },
  ],
};
