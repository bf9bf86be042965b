// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { agentAssistRate } from '../../../service/resolution/agent-assist-rate.js';
import { contactRate } from '../../../service/resolution/contact-rate.js';
import { containmentRate } from '../../../service/resolution/containment-rate.js';
import { customersPerAgent } from '../../../service/resolution/customers-per-agent.js';
import { firstContactResolution } from '../../../service/resolution/first-contact-resolution.js';
import { oneTouchRate } from '../../../service/resolution/one-touch-rate.js';
import { reopenRate } from '../../../service/resolution/reopen-rate.js';
import { selfServiceRate } from '../../../service/resolution/self-service-rate.js';
import { onTimeDeliveryRate } from '../../../service/sla/on-time-delivery-rate.js';
import { queueAbandonmentRate } from '../../../service/sla/queue-abandonment-rate.js';
import { serviceLevel } from '../../../service/sla/service-level.js';
import { slaAttainment } from '../../../service/sla/sla-attainment.js';
import { averageHandleTime } from '../../../service/time/average-handle-time.js';
import { averageWaitTime } from '../../../service/time/average-wait-time.js';
import { backlog } from '../../../service/time/backlog.js';
import { firstResponseTime, nextResponseTime } from '../../../service/time/response-time.js';
import { agentWorkTime, onHoldTime, requesterWaitTime } from '../../../service/time/status-time.js';
import { ttr } from '../../../service/time/ttr.js';
import { qualityRate } from '../../../survey/voice/quality-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const service: MetricForms = {
  ttr: [
    {
      form: 'columns',
      name: 'ttr',
      call: ttr,
      fields: 'openedAt~2* resolvedAt~2* reopenedAt~2 pauses~2 calendar~2',
      options:
        'missingValue~6 asOf onInvalid~9 reopened calendar~2 select percentiles confidence~2 interval~7 quantiles curve times',
    },
    {
      form: 'rows',
      name: 'ttr',
      call: ttr,
      fields: 'calendar openedAt* resolvedAt* reopenedAt pauses',
      options:
        'calendar missingValue~6 asOf onInvalid~9 reopened select percentiles confidence~2 interval~7 quantiles curve times',
    },
  ],
  'first-response-time': [
    {
      form: 'columns',
      name: 'firstResponseTime',
      call: firstResponseTime,
      fields: 'askedAt~2* answeredAt~2* askedAgainAt~2 pauses~2 calendar~4',
      options:
        'missingValue~6 calendar~2 asOf onInvalid~9 select percentiles confidence~2 interval~7 quantiles curve times',
    },
    {
      form: 'rows',
      name: 'firstResponseTime',
      call: firstResponseTime,
      fields: 'calendar~3 askedAt* answeredAt* askedAgainAt pauses~3',
      options:
        'calendar~3 missingValue~6 asOf onInvalid~9 select percentiles confidence~2 interval~7 quantiles curve times',
    },
  ],
  'next-response-time': [
    {
      form: 'columns',
      name: 'nextResponseTime',
      call: nextResponseTime,
      fields: 'askedAt~2* answeredAt~2* askedAgainAt~2 pauses~2 calendar~4',
      options:
        'missingValue~6 calendar~2 asOf onInvalid~9 select percentiles confidence~2 interval~7 quantiles curve times',
    },
    {
      form: 'rows',
      name: 'nextResponseTime',
      call: nextResponseTime,
      fields: 'calendar~3 askedAt* answeredAt* askedAgainAt pauses~3',
      options:
        'calendar~3 missingValue~6 asOf onInvalid~9 select percentiles confidence~2 interval~7 quantiles curve times',
    },
  ],
  'requester-wait-time': [
    {
      form: 'rows',
      name: 'requesterWaitTime',
      call: requesterWaitTime,
      fields: 'statuses* calendar~3',
      options: 'calendar~3 asOf onInvalid~9 percentiles counted ending confidence~2 interval~7 quantiles curve times',
    },
  ],
  'agent-work-time': [
    {
      form: 'rows',
      name: 'agentWorkTime',
      call: agentWorkTime,
      fields: 'statuses* calendar~3',
      options: 'calendar~3 asOf onInvalid~9 percentiles counted ending confidence~2 interval~7 quantiles curve times',
    },
  ],
  'on-hold-time': [
    {
      form: 'rows',
      name: 'onHoldTime',
      call: onHoldTime,
      fields: 'statuses* calendar~3',
      options: 'calendar~3 asOf onInvalid~9 percentiles counted ending confidence~2 interval~7 quantiles curve times',
    },
  ],
  'average-handle-time': [
    { form: 'totals', name: 'averageHandleTime', call: averageHandleTime, fields: 'handleMs* contacts*', options: '' },
    {
      form: 'rows',
      name: 'averageHandleTime',
      call: averageHandleTime,
      fields: 'handleMs~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'average-wait-time': [
    {
      form: 'columns',
      name: 'averageWaitTime',
      call: averageWaitTime,
      fields: 'waitMs~2* answered~4',
      options: 'confidence~6 quantiles~2 include onInvalid~10 missingValue~4 interval~7',
    },
    {
      form: 'rows',
      name: 'averageWaitTime',
      call: averageWaitTime,
      fields: 'waitMs* answered~3',
      options: 'confidence~6 quantiles~2 include onInvalid~10 missingValue~4 interval~7',
    },
  ],
  'service-level': [
    {
      form: 'counts',
      name: 'serviceLevel',
      call: serviceLevel,
      fields: 'answeredWithin* answered~5* abandonedWithin* abandoned*',
      options: 'abandoned confidence interval~4',
    },
    {
      form: 'rows',
      name: 'serviceLevel',
      call: serviceLevel,
      fields: 'waitMs~3* answered~3*',
      options: 'withinMs* onInvalid~10 abandoned confidence interval~4',
    },
  ],
  'sla-attainment': [
    {
      form: 'columns',
      name: 'slaAttainment',
      call: slaAttainment,
      fields: 'startedAt* endedAt~2* targetMs~2 pauses~2 calendar~4',
      options: 'missingValue~7 asOf~2* targetMs~2 calendar~5 onInvalid~11 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'slaAttainment',
      call: slaAttainment,
      fields: 'startedAt* endedAt* targetMs pauses~3 calendar~5',
      options: 'targetMs calendar~4 missingValue~7 asOf~2* onInvalid~11 confidence interval~4',
    },
  ],
  backlog: [
    {
      form: 'columns',
      name: 'backlog',
      call: backlog,
      fields: 'openedAt~2* resolvedAt~4*',
      options: 'asOf~3* onInvalid~12 confidence~7 interval~8 missingValue~6',
    },
    {
      form: 'rows',
      name: 'backlog',
      call: backlog,
      fields: 'openedAt* resolvedAt~3*',
      options: 'asOf~3* onInvalid~12 confidence~7 interval~8 missingValue~6',
    },
  ],
  'reopen-rate': [
    {
      form: 'counts',
      name: 'reopenRate',
      call: reopenRate,
      fields: 'reopened* resolved*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'reopenRate',
      call: reopenRate,
      fields: 'reopens* resolved~2*',
      options: 'onInvalid~13 confidence interval~4',
    },
  ],
  'one-touch-rate': [
    {
      form: 'counts',
      name: 'oneTouchRate',
      call: oneTouchRate,
      fields: 'noReply* oneReply* solved~2* unsolved',
      options: 'definition~2 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'oneTouchRate',
      call: oneTouchRate,
      fields: 'agentReplies* solved*',
      options: 'onInvalid~13 definition~2 confidence interval~4',
    },
  ],
  'queue-abandonment-rate': [
    {
      form: 'counts',
      name: 'queueAbandonmentRate',
      call: queueAbandonmentRate,
      fields: 'abandoned~2* queued* abandonedShort',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'queueAbandonmentRate',
      call: queueAbandonmentRate,
      fields: 'answered~6* waitMs~4',
      options: 'shortMs onInvalid~10 confidence interval~4',
    },
  ],
  'agent-assist-rate': [
    {
      form: 'counts',
      name: 'agentAssistRate',
      call: agentAssistRate,
      fields: 'assisted* customers~4*',
      options: 'confidence interval~4',
    },
    {
      form: 'counts',
      name: 'agentAssistRate',
      call: agentAssistRate,
      fields: 'assisted~2* issues*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'agentAssistRate',
      call: agentAssistRate,
      fields: 'assisted~3*',
      options: 'base onInvalid~14 confidence interval~4',
    },
  ],
  'self-service-rate': [
    {
      form: 'totals',
      name: 'selfServiceRate',
      call: selfServiceRate,
      fields: 'selfServed* issues~2*',
      options: 'definition~3 confidence interval~4',
    },
    {
      form: 'totals',
      name: 'selfServiceRate',
      call: selfServiceRate,
      fields: 'helpCentreUsers* ticketUsers*',
      options: 'definition~4* confidence interval~4',
    },
  ],
  'containment-rate': [
    {
      form: 'counts',
      name: 'containmentRate',
      call: containmentRate,
      fields: 'contained* conversations* abandoned~3',
      options: 'definition~5 confidence interval~4',
    },
  ],
  'first-contact-resolution': [
    {
      form: 'counts',
      name: 'firstContactResolution',
      call: firstContactResolution,
      fields: 'solvedFirst* cases* unresolved immature',
      options: 'definition~8 windowMs~2 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'firstContactResolution',
      call: firstContactResolution,
      fields: 'contacts~2* resolved~3*',
      options: 'definition~6 onInvalid~13 confidence interval~4',
    },
    {
      form: 'rows',
      name: 'firstContactResolution',
      call: firstContactResolution,
      fields: 'contacts~3* resolvedAt~5* nextContactAt*',
      options: 'definition~7* windowMs* asOf~4* onInvalid~13 confidence interval~4',
    },
  ],
  'contact-rate': [
    {
      form: 'totals',
      name: 'contactRate',
      call: contactRate,
      fields: 'contacts~4* orders~3*',
      options: 'confidence interval~5',
    },
    {
      form: 'rows',
      name: 'contactRate',
      call: contactRate,
      fields: 'orders~2* contacts~5*',
      options: 'confidence interval~5 onInvalid~5',
    },
  ],
  'customers-per-agent': [
    { form: 'totals', name: 'customersPerAgent', call: customersPerAgent, fields: 'customers~5* agents*', options: '' },
    {
      form: 'rows',
      name: 'customersPerAgent',
      call: customersPerAgent,
      fields: 'customers~2* agents~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'on-time-delivery-rate': [
    {
      form: 'counts',
      name: 'onTimeDeliveryRate',
      call: onTimeDeliveryRate,
      fields: 'onTime* due~2* early undelivered cancelled notDue',
      options: 'committed confidence interval~4',
    },
    {
      form: 'columns',
      name: 'onTimeDeliveryRate',
      call: onTimeDeliveryRate,
      fields: 'dueAt~2* deliveredAt~2* cancelledAt~2',
      options: 'asOf~5* toleranceMs earlyMs onInvalid~15 missingValue~6 committed confidence interval~4',
    },
    {
      form: 'rows',
      name: 'onTimeDeliveryRate',
      call: onTimeDeliveryRate,
      fields: 'dueAt* deliveredAt* cancelledAt',
      options: 'asOf~5* toleranceMs earlyMs onInvalid~15 missingValue~6 committed confidence interval~4',
    },
  ],
  'quality-rate': [
    {
      form: 'counts',
      name: 'qualityRate',
      call: qualityRate,
      fields: 'meetingAll* orders~4* criteria',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'qualityRate',
      call: qualityRate,
      fields: 'criteria~2*',
      options: 'onInvalid~16 confidence interval~4',
    },
  ],
};
