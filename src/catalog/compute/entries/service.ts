// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { agentAssistRate } from '../../../service/resolution/agent-assist-rate.js';
import { contactRate } from '../../../service/resolution/contact-rate.js';
import { containmentRate } from '../../../service/resolution/containment-rate.js';
import { customersPerAgent } from '../../../service/resolution/customers-per-agent.js';
import { firstContactResolution } from '../../../service/resolution/first-contact-resolution.js';
import { oneTouchRate } from '../../../service/resolution/one-touch-rate.js';
import { reopenRate } from '../../../service/resolution/reopen-rate.js';
import { selfServiceRate } from '../../../service/resolution/self-service-rate.js';
import { stepsToResolution } from '../../../service/resolution/steps-to-resolution.js';
import { onTimeDeliveryRate } from '../../../service/sla/on-time-delivery-rate.js';
import { queueAbandonmentRate } from '../../../service/sla/queue-abandonment-rate.js';
import { serviceLevel } from '../../../service/sla/service-level.js';
import { slaAttainment } from '../../../service/sla/sla-attainment.js';
import { agentWorkTime, onHoldTime, requesterWaitTime } from '../../../service/status/status-time.js';
import { averageHandleTime } from '../../../service/time/average-handle-time.js';
import { averageWaitTime } from '../../../service/time/average-wait-time.js';
import { backlog } from '../../../service/time/backlog.js';
import { firstResponseTime, nextResponseTime } from '../../../service/time/response-time.js';
import { ttr } from '../../../service/time/ttr.js';
import { qualityRate } from '../../../survey/voice/quality-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const service: MetricForms = {
  ttr: [
    {
      call: { ttr },
      forms: { rows: 'calendar openedAt* resolvedAt* reopenedAt closedAt pauses' },
      options:
        'calendar reopened interval~7 confidence missingValue asOf onInvalid clockSkewMs select percentiles quantiles quantileType curve times flat',
    },
    {
      call: { ttr },
      forms: { columns: 'openedAt* resolvedAt* reopenedAt closedAt pauses calendar~2' },
      options:
        'missingValue asOf onInvalid reopened clockSkewMs calendar~2 select percentiles confidence interval~7 quantiles quantileType curve times flat',
    },
  ],
  'first-response-time': [
    {
      call: { firstResponseTime },
      forms: { rows: 'calendar~3 askedAt* answeredAt* askedAgainAt closedAt pauses' },
      options:
        'calendar~3 interval~7 confidence missingValue asOf onInvalid clockSkewMs select percentiles quantiles quantileType curve times flat firstMessage',
    },
    {
      call: { firstResponseTime },
      forms: { columns: 'askedAt* answeredAt* askedAgainAt closedAt pauses calendar~4' },
      options:
        'missingValue calendar~2 asOf onInvalid clockSkewMs select percentiles firstMessage confidence interval~7 quantiles quantileType curve times flat',
    },
  ],
  'next-response-time': [
    {
      call: { nextResponseTime },
      forms: { rows: 'calendar~3 askedAt* answeredAt* askedAgainAt closedAt pauses' },
      options:
        'calendar~3 interval~7 confidence missingValue asOf onInvalid clockSkewMs select percentiles quantiles quantileType curve times flat firstMessage',
    },
    {
      call: { nextResponseTime },
      forms: { columns: 'askedAt* answeredAt* askedAgainAt closedAt pauses calendar~4' },
      options:
        'missingValue calendar~2 asOf onInvalid clockSkewMs select percentiles firstMessage confidence interval~7 quantiles quantileType curve times flat',
    },
  ],
  'requester-wait-time': [
    {
      call: { requesterWaitTime },
      forms: { rows: 'statuses* calendar~3' },
      options:
        'calendar~3 asOf onInvalid percentiles counted ending closing confidence interval~7 quantiles quantileType curve times flat',
    },
  ],
  'agent-work-time': [
    {
      call: { agentWorkTime },
      forms: { rows: 'statuses* calendar~3' },
      options:
        'calendar~3 asOf onInvalid percentiles counted ending closing confidence interval~7 quantiles quantileType curve times flat',
    },
  ],
  'on-hold-time': [
    {
      call: { onHoldTime },
      forms: { rows: 'statuses* calendar~3' },
      options:
        'calendar~3 asOf onInvalid percentiles counted ending closing confidence interval~7 quantiles quantileType curve times flat',
    },
  ],
  'average-handle-time': [
    { call: { averageHandleTime }, forms: { totals: 'handleMs* contacts*' }, options: '' },
    { call: { averageHandleTime }, forms: { rows: 'handleMs*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'average-wait-time': [
    {
      call: { averageWaitTime },
      forms: { rows: 'waitMs* answered~3', columns: 'waitMs* answered~4' },
      options: 'confidence quantiles~2 include onInvalid missingValue interval~7 quantileType',
    },
  ],
  'service-level': [
    {
      call: { serviceLevel },
      forms: { counts: 'answeredWithin* answered* abandonedWithin* abandoned* abandonedShort' },
      options: 'abandoned confidence interval~4',
    },
    {
      call: { serviceLevel },
      forms: { rows: 'waitMs~2* answered~2*' },
      options: 'withinMs* shortAbandonMs onInvalid abandoned confidence interval~4',
    },
  ],
  'sla-attainment': [
    {
      call: { slaAttainment },
      forms: { rows: 'startedAt* endedAt* target reopenedAt closedAt pauses calendar~5' },
      options:
        'target calendar~4 reopened~2 missingValue asOf~2* onInvalid clockSkewMs~2 firstMessage confidence interval~4',
    },
    {
      call: { slaAttainment },
      forms: { columns: 'startedAt* endedAt* target reopenedAt closedAt pauses calendar~4' },
      options:
        'missingValue asOf~2* target~2 calendar~5 reopened~2 clockSkewMs~2 onInvalid firstMessage confidence interval~4',
    },
  ],
  backlog: [
    {
      call: { backlog },
      forms: {
        rows: 'openedAt* resolvedAt* reopenedAt closedAt',
        columns: 'openedAt* resolvedAt* reopenedAt closedAt',
      },
      options: 'asOf~3* ageSince confidence interval~8 onInvalid clockSkewMs~3 missingValue quantileType',
    },
  ],
  'reopen-rate': [
    {
      call: { reopenRate },
      forms: { counts: 'reopened* resolved* unresolved immature' },
      options: 'windowMs confidence interval~4',
    },
    { call: { reopenRate }, forms: { rows: 'reopens* resolved~2*' }, options: 'onInvalid confidence interval~4' },
    {
      call: { reopenRate },
      forms: { rows: 'resolvedAt~2* reopenedAt~2*' },
      options: 'windowMs~2 asOf~4* onInvalid confidence interval~4',
    },
  ],
  'one-touch-rate': [
    {
      call: { oneTouchRate },
      forms: { rows: 'agentReplies* solved*' },
      options: 'onInvalid definition~2 confidence interval~4',
    },
    {
      call: { oneTouchRate },
      forms: { counts: 'noReply* oneReply* solved~2* unsolved' },
      options: 'definition~2 confidence interval~4',
    },
  ],
  'queue-abandonment-rate': [
    {
      call: { queueAbandonmentRate },
      forms: { counts: 'abandoned* queued* abandonedShort~2' },
      options: 'confidence interval~4',
    },
    {
      call: { queueAbandonmentRate },
      forms: { rows: 'answered~5* waitMs~3' },
      options: 'shortMs onInvalid confidence interval~4',
    },
  ],
  'agent-assist-rate': [
    { call: { agentAssistRate }, forms: { counts: 'assisted* customers*' }, options: 'confidence interval~4' },
    { call: { agentAssistRate }, forms: { counts: 'assisted* issues*' }, options: 'confidence interval~4' },
    { call: { agentAssistRate }, forms: { rows: 'assisted~2*' }, options: 'base onInvalid confidence interval~4' },
  ],
  'self-service-rate': [
    {
      call: { selfServiceRate },
      forms: { totals: 'selfServed* issues~2*' },
      options: 'definition~3 confidence interval~4',
    },
    {
      call: { selfServiceRate },
      forms: { totals: 'helpCentreUsers* ticketUsers*' },
      options: 'definition~4* confidence interval~4',
    },
  ],
  'containment-rate': [
    {
      call: { containmentRate },
      forms: { counts: 'contained* conversations* abandoned~2' },
      options: 'definition~5 confidence interval~4',
    },
  ],
  'first-contact-resolution': [
    {
      call: { firstContactResolution },
      forms: { rows: 'contacts~2* resolved~3*' },
      options: 'definition~6 onInvalid confidence interval~4',
    },
    {
      call: { firstContactResolution },
      forms: { rows: 'contacts~3* resolvedAt~3* nextContactAt*' },
      options: 'definition~7* windowMs~3* asOf~4* onInvalid confidence interval~4',
    },
    {
      call: { firstContactResolution },
      forms: { counts: 'solvedFirst* cases* unresolved~2 immature~2' },
      options: 'definition~8 windowMs~4 confidence interval~4',
    },
  ],
  'contact-rate': [
    { call: { contactRate }, forms: { totals: 'contacts* orders*' }, options: 'confidence interval~5' },
    { call: { contactRate }, forms: { rows: 'orders* contacts*' }, options: 'confidence interval~5 onInvalid' },
  ],
  'customers-per-agent': [
    { call: { customersPerAgent }, forms: { totals: 'customers* agents*' }, options: '' },
    { call: { customersPerAgent }, forms: { rows: 'customers* agents*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'steps-to-resolution': [
    {
      call: { stepsToResolution },
      forms: { values: '', rows: 'steps*' },
      options: 'quantiles~3 onInvalid missingValue quantileType confidence interval~7',
    },
  ],
  'on-time-delivery-rate': [
    {
      call: { onTimeDeliveryRate },
      forms: { rows: 'dueAt* deliveredAt* cancelledAt', columns: 'dueAt~2* deliveredAt~2* cancelledAt~2' },
      options: 'asOf~5* toleranceMs earlyMs onInvalid missingValue committed confidence interval~4',
    },
    {
      call: { onTimeDeliveryRate },
      forms: { counts: 'onTime* due* early undelivered cancelled notDue' },
      options: 'committed confidence interval~4',
    },
  ],
  'quality-rate': [
    { call: { qualityRate }, forms: { counts: 'meetingAll* orders* criteria' }, options: 'confidence interval~4' },
    { call: { qualityRate }, forms: { rows: 'criteria~2*' }, options: 'onInvalid confidence interval~4' },
  ],
};
