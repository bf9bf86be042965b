// poured from src/catalog/records/service.ts: edit it and run `npm run pour`
import { besideOf } from '../beside-of.js';
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';
import { targetOf } from '../target-of.js';

/* The words of each metric of the group in English. */

/**
 * Time to resolution.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ttr: MetricWords<'ttr'> = {
  id: 'ttr',
  name: 'Time to resolution',
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      closed: { one: '; {n} case closed without a resolution', other: '; {n} cases closed without a resolution' },
    }),
  n: { one: 'case', other: 'cases' },
  definition:
    "Time from the customer's request to its resolution, averaged over the resolved cases, around the clock or in business hours.",
  sentences: sentencesEn,
};

/**
 * First response time.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const firstResponseTime: MetricWords<'first-response-time'> = {
  id: 'first-response-time',
  name: 'First response time',
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      closed: { one: '; {n} case closed without an answer', other: '; {n} cases closed without an answer' },
    }),
  n: { one: 'case', other: 'cases' },
  definition: 'Time from the request to the first answer by a person, averaged over the answered cases.',
  sentences: sentencesEn,
};

/**
 * Next response time.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const nextResponseTime: MetricWords<'next-response-time'> = {
  id: 'next-response-time',
  name: 'Next response time',
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      closed: { one: '; {n} question closed without an answer', other: '; {n} questions closed without an answer' },
    }),
  n: { one: 'question', other: 'questions' },
  definition: 'How long customers wait for an answer each time they have asked, averaged over all answered waits.',
  sentences: sentencesEn,
};

/**
 * Requester wait time.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const requesterWaitTime: MetricWords<'requester-wait-time'> = {
  id: 'requester-wait-time',
  name: 'Requester wait time',
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      closed: { one: '; {n} case closed without a resolution', other: '; {n} cases closed without a resolution' },
    }),
  n: { one: 'case', other: 'cases' },
  definition:
    'How long customers waited in all for the help desk: the time that a case was new, open or on hold, averaged over the cases that ended.',
  sentences: sentencesEn,
};

/**
 * Agent work time.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const agentWorkTime: MetricWords<'agent-work-time'> = {
  id: 'agent-work-time',
  name: 'Agent work time',
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      closed: { one: '; {n} case closed without a resolution', other: '; {n} cases closed without a resolution' },
    }),
  n: { one: 'case', other: 'cases' },
  definition:
    'How long cases were in the hands of the help desk: the time that they were new or open, averaged over the cases that ended.',
  sentences: sentencesEn,
};

/**
 * On-hold time.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const onHoldTime: MetricWords<'on-hold-time'> = {
  id: 'on-hold-time',
  name: 'On-hold time',
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      closed: { one: '; {n} case closed without a resolution', other: '; {n} cases closed without a resolution' },
    }),
  n: { one: 'case', other: 'cases' },
  definition: 'How long cases waited for somebody else, such as a supplier, averaged over the cases that ended.',
  sentences: sentencesEn,
};

/**
 * Average handle time (AHT).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const averageHandleTime: MetricWords<'average-handle-time'> = {
  id: 'average-handle-time',
  name: 'Average handle time (AHT)',
  inSentence: 'Average handle time',
  measures: { mean: 'Average handle time' },
  n: { one: 'contact', other: 'contacts' },
  definition: 'Time spent on a contact, with talk, hold and wrap-up, averaged over the contacts handled.',
  sentences: sentencesEn,
};

/**
 * Average wait time (speed of answer).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const averageWaitTime: MetricWords<'average-wait-time'> = {
  id: 'average-wait-time',
  name: 'Average wait time (speed of answer)',
  inSentence: 'Average wait time',
  measures: { mean: 'Average wait time' },
  n: { one: 'contact', other: 'contacts' },
  definition: 'Mean time that answered contacts waited in the queue.',
  sentences: sentencesEn,
};

/**
 * Service level.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const serviceLevel: MetricWords<'service-level'> = {
  id: 'service-level',
  name: 'Service level',
  n: { one: 'contact', other: 'contacts' },
  definition: 'Share of contacts that were answered within a given time, such as 80 % in 20 seconds.',
  sentences: sentencesEn,
};

/**
 * SLA attainment.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const slaAttainment: MetricWords<'sla-attainment'> = {
  id: 'sla-attainment',
  name: 'SLA attainment',
  conventions: (result, locale) =>
    targetOf(result, locale, 'en', {
      target: ' against a target of {target}',
      units: ['{n} d', '{n} h', '{n} min', '{n} s'],
      working: '{value} of working time',
      days: { one: '{n} business day', other: '{n} business days' },
      by: '{target}, by {by}',
    }),
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      running: { one: '; {n} case not due yet', other: '; {n} cases not due yet' },
      closed: { one: '; {n} case closed unfinished', other: '; {n} cases closed unfinished' },
      closedLate: { other: ', {n} of them late' },
    }),
  n: { one: 'case', other: 'cases' },
  definition: 'Share of decided cases that met their target time.',
  sentences: sentencesEn,
};

/**
 * Open cases (backlog).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const backlog: MetricWords<'backlog'> = {
  id: 'backlog',
  name: 'Open cases (backlog)',
  inSentence: 'Open cases',
  beside: (result, locale) =>
    besideOf(result, locale, 'en', {
      closed: { one: '; {n} case closed without a resolution', other: '; {n} cases closed without a resolution' },
    }),
  n: { one: 'case', other: 'cases' },
  definition: 'How many cases are open at a moment, and how old they are.',
  sentences: sentencesEn,
};

/**
 * Reopen rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const reopenRate: MetricWords<'reopen-rate'> = {
  id: 'reopen-rate',
  name: 'Reopen rate',
  n: { one: 'case', other: 'cases' },
  definition: 'Share of resolved cases that were opened again.',
  sentences: sentencesEn,
};

/**
 * One-touch resolution rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const oneTouchRate: MetricWords<'one-touch-rate'> = {
  id: 'one-touch-rate',
  name: 'One-touch resolution rate',
  n: { one: 'case', other: 'cases' },
  definition: 'Share of solved cases that took at most one reply of an agent.',
  sentences: sentencesEn,
};

/**
 * Queue abandonment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const queueAbandonmentRate: MetricWords<'queue-abandonment-rate'> = {
  id: 'queue-abandonment-rate',
  name: 'Queue abandonment rate',
  n: { one: 'contact', other: 'contacts' },
  definition: 'Share of queued contacts that left before an agent answered.',
  sentences: sentencesEn,
};

/**
 * Agent-assist rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const agentAssistRate: MetricWords<'agent-assist-rate'> = {
  id: 'agent-assist-rate',
  name: 'Agent-assist rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers who needed a person after starting in a digital channel.',
  sentences: sentencesEn,
};

/**
 * Self-service resolution rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const selfServiceRate: MetricWords<'self-service-rate'> = {
  id: 'self-service-rate',
  name: 'Self-service resolution rate',
  n: { one: 'issue', other: 'issues' },
  definition: 'Share of issues that customers solved without a person.',
  sentences: sentencesEn,
};

/**
 * Bot containment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const containmentRate: MetricWords<'containment-rate'> = {
  id: 'containment-rate',
  name: 'Bot containment rate',
  n: { one: 'conversation', other: 'conversations' },
  definition: 'Share of bot conversations that ended without a hand-over to a person.',
  sentences: sentencesEn,
};

/**
 * First contact resolution (FCR).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const firstContactResolution: MetricWords<'first-contact-resolution'> = {
  id: 'first-contact-resolution',
  name: 'First contact resolution (FCR)',
  inSentence: 'First contact resolution',
  n: { one: 'case', other: 'cases' },
  definition: 'Share of cases solved in the first contact, without a new contact within a window.',
  sentences: sentencesEn,
};

/**
 * Contact rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const contactRate: MetricWords<'contact-rate'> = {
  id: 'contact-rate',
  name: 'Contact rate',
  n: { one: 'order', other: 'orders' },
  definition: 'Support contacts per thousand orders.',
  sentences: sentencesEn,
};

/**
 * Customers per agent.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const customersPerAgent: MetricWords<'customers-per-agent'> = {
  id: 'customers-per-agent',
  name: 'Customers per agent',
  inSentence: 'Number of customers per agent',
  n: { one: 'team', other: 'teams' },
  definition: 'Customers assigned to each member of the care team.',
  sentences: sentencesEn,
};

/**
 * Steps to resolution.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const stepsToResolution: MetricWords<'steps-to-resolution'> = {
  id: 'steps-to-resolution',
  name: 'Steps to resolution',
  inSentence: 'Mean number of steps to resolution',
  n: { one: 'case', other: 'cases' },
  definition:
    'Steps, such as screens, transfers or contacts, that customers needed for a solution, averaged over cases.',
  sentences: sentencesEn,
};

/**
 * On-time delivery rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const onTimeDeliveryRate: MetricWords<'on-time-delivery-rate'> = {
  id: 'on-time-delivery-rate',
  name: 'On-time delivery rate',
  n: { one: 'order', other: 'orders' },
  definition: 'Share of orders due in the period that arrived by the promised date.',
  sentences: sentencesEn,
};

/**
 * Quality rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const qualityRate: MetricWords<'quality-rate'> = {
  id: 'quality-rate',
  name: 'Quality rate',
  n: { one: 'order', other: 'orders' },
  definition: 'Share of orders that met every requirement.',
  sentences: sentencesEn,
};
