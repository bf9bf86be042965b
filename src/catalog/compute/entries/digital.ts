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
    { call: { availabilityRate }, forms: { totals: 'upMs* agreedMs*' }, options: '' },
    { call: { availabilityRate }, forms: { rows: 'upMs* agreedMs*' }, options: 'onInvalid' },
  ],
  'system-response-time': [
    {
      call: { systemResponseTime },
      forms: { values: '', rows: 'durationMs*' },
      options: 'missingValue percentiles~2 onInvalid confidence quantiles~3 quantileType',
    },
  ],
  apdex: [
    {
      call: { apdex },
      forms: { values: '', rows: 'durationMs~2* failed', columns: 'durationMs~3* failed~2' },
      options: 'targetMs* onInvalid missingValue confidence interval~12',
    },
    {
      call: { apdex },
      forms: { counts: 'satisfied* tolerating* frustrated*' },
      options: 'targetMs~2 confidence interval~12',
    },
  ],
  sus: [{ call: { sus }, forms: { values: '', rows: 'answers*' }, options: 'onInvalid confidence interval~7' }],
  'task-success-rate': [
    { call: { taskSuccessRate }, forms: { counts: 'completed* attempts*' }, options: 'confidence interval~4' },
    { call: { taskSuccessRate }, forms: { rows: 'completed~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'accessibility-score': [
    {
      call: { accessibilityScore },
      forms: { list: 'weight~3* passed*', rows: 'weight~4* passed*' },
      options: 'onInvalid',
    },
  ],
  'communication-quality-score': [
    { call: { communicationQualityScore }, forms: { totals: 'earned* possible*' }, options: '' },
    {
      call: { communicationQualityScore },
      forms: { rows: 'earned* possible*' },
      options: 'confidence interval~6 onInvalid',
    },
  ],
  'personalization-rate': [
    {
      call: { personalizationRate },
      forms: { counts: 'personalized* interactions*' },
      options: 'confidence interval~4',
    },
    { call: { personalizationRate }, forms: { rows: 'personalized~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'personalization-lift': [
    { call: { personalizationLift }, forms: { counts: 'personalized~3* plain*' }, options: 'confidence interval~13' },
  ],
  'digital-engagement-score': [
    { call: { digitalEngagementScore }, forms: { list: 'name* value* weight~2* worst best' }, options: 'onMissing' },
  ],
  'channel-consistency-gap': [
    {
      call: { channelConsistencyGap },
      forms: { list: 'channel~4* count~3* total~4*' },
      options: 'minAnswers confidence',
    },
    { call: { channelConsistencyGap }, forms: { values: '' }, options: '' },
  ],
};
