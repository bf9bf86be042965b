// poured from src/catalog/records: edit the records and run `npm run pour`
import type { MetricWords } from './metric-words.js';

/* The words of each metric in English. */

/**
 * Net Promoter Score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const nps: MetricWords<'nps'> = {
  id: 'nps',
  name: 'Net Promoter Score',
  n: { one: 'answer', other: 'answers' },
  definition:
    'Share of promoters (scores 9 and 10) minus share of detractors (0 to 6) among those who answered how likely they are to recommend, in points from −100 to 100.',
};

/**
 * Weighted Net Promoter Score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const weightedNps: MetricWords<'weighted-nps'> = {
  id: 'weighted-nps',
  name: 'Weighted Net Promoter Score',
  n: { one: 'answer', other: 'answers' },
  definition:
    'NPS in which every answer counts by a weight, so that a sample stands for the customers it was drawn from.',
};

/**
 * Customer Satisfaction Score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const csat: MetricWords<'csat'> = {
  id: 'csat',
  name: 'Customer Satisfaction Score',
  measures: {
    share: 'Share of satisfied answers',
    mean: 'Mean satisfaction',
    index: 'Satisfaction index',
    net: 'Net satisfaction',
  },
  n: { one: 'answer', other: 'answers' },
  definition:
    'Share of valid answers in the satisfied boxes of the scale: 4 and 5 on a scale from 1 to 5 unless stated otherwise.',
};

/**
 * Customer Effort Score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ces: MetricWords<'ces'> = {
  id: 'ces',
  name: 'Customer Effort Score',
  measures: {
    mean: 'Mean Customer Effort Score',
    share: 'Share of answers that found it easy',
    index: 'Customer effort index',
    net: 'Net ease',
  },
  n: { one: 'answer', other: 'answers' },
  definition:
    'How easy customers found it to get something done, as the mean answer on a scale from 1 (very hard) to 7 (very easy).',
};

/**
 * Repurchase intent.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const repurchaseIntent: MetricWords<'repurchase-intent'> = {
  id: 'repurchase-intent',
  name: 'Repurchase intent',
  measures: {
    share: 'Share of answers that mean to buy again',
    mean: 'Mean intent to buy again',
    index: 'Index of intent to buy again',
    net: 'Net intent to buy again',
  },
  n: { one: 'answer', other: 'answers' },
  definition: 'Share of respondents who say they are likely to buy or use again: the top boxes of an intent question.',
};

/**
 * Brand score (brand recommendation).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const brandScore: MetricWords<'brand-score'> = {
  id: 'brand-score',
  name: 'Brand score (brand recommendation)',
  inSentence: 'Brand score',
  n: { one: 'component', other: 'components' },
  definition:
    'How willing people are to recommend the brand: a weighted index from 0 to 100 of recommendation, sentiment, trust and participation.',
};

/**
 * Net sentiment.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const netSentiment: MetricWords<'net-sentiment'> = {
  id: 'net-sentiment',
  name: 'Net sentiment',
  n: { one: 'mention', other: 'mentions' },
  definition: 'Positive mentions minus negative mentions as a share of all mentions, in points from −100 to 100.',
};

/**
 * Trust rating.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const trustScore: MetricWords<'trust-score'> = {
  id: 'trust-score',
  name: 'Trust rating',
  measures: {
    share: 'Share of answers that trust',
    mean: 'Mean trust',
    index: 'Trust index',
    net: 'Net trust',
  },
  n: { one: 'answer', other: 'answers' },
  definition: 'Share of respondents in the top boxes of a question on trust.',
};

/**
 * Event participation rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const eventParticipationRate: MetricWords<'event-participation-rate'> = {
  id: 'event-participation-rate',
  name: 'Event participation rate',
  n: { one: 'guest', other: 'guests' },
  definition: 'Share of the people invited to a brand event who took part.',
};

/**
 * Brand awareness.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const brandAwareness: MetricWords<'brand-awareness'> = {
  id: 'brand-awareness',
  name: 'Brand awareness',
  n: { one: 'answer', other: 'answers' },
  definition: 'Share of the surveyed target market that knows the brand.',
};

/**
 * Star rating.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const starRating: MetricWords<'star-rating'> = {
  id: 'star-rating',
  name: 'Star rating',
  measures: {
    mean: 'Mean star rating',
    share: 'Share of positive ratings',
    index: 'Star rating index',
    net: 'Net star rating',
  },
  n: { one: 'rating', other: 'ratings' },
  definition: 'Mean of the star ratings given to a product, a seller or a piece of content.',
};

/**
 * Rating lower bound (ranking score).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ratingLowerBound: MetricWords<'rating-lower-bound'> = {
  id: 'rating-lower-bound',
  name: 'Rating lower bound (ranking score)',
  inSentence: 'Rating lower bound',
  n: { one: 'rating', other: 'ratings' },
  definition:
    'Lower end of the Wilson interval of the share of positive ratings; it ranks items with few ratings fairly.',
};

/**
 * Poor-experience rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const poorExperienceRate: MetricWords<'poor-experience-rate'> = {
  id: 'poor-experience-rate',
  name: 'Poor-experience rate',
  n: { one: 'answer', other: 'answers' },
  definition: 'Share of respondents in the bottom boxes of a question on their experience.',
};

/**
 * Share of respondents choosing an answer.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const responseShare: MetricWords<'response-share'> = {
  id: 'response-share',
  name: 'Share of respondents choosing an answer',
  n: { one: 'answer', other: 'answers' },
  definition: 'Share of a sample that gave a certain answer, the plain form of every survey percentage.',
};

/**
 * Silent dissatisfaction rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const silentDissatisfactionRate: MetricWords<'silent-dissatisfaction-rate'> = {
  id: 'silent-dissatisfaction-rate',
  name: 'Silent dissatisfaction rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the dissatisfied customers who never complained.',
};

/**
 * Survey response rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const surveyResponseRate: MetricWords<'survey-response-rate'> = {
  id: 'survey-response-rate',
  name: 'Survey response rate',
  n: { one: 'invitation', other: 'invitations' },
  definition: 'Share of the delivered survey invitations that were answered.',
};

/**
 * Feedback rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const feedbackRate: MetricWords<'feedback-rate'> = {
  id: 'feedback-rate',
  name: 'Feedback rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Feedback items received per thousand customers, however they came.',
};

/**
 * Compliment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const complimentRate: MetricWords<'compliment-rate'> = {
  id: 'compliment-rate',
  name: 'Compliment rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Unprompted praise per thousand customers.',
};

/**
 * Compliment-to-complaint ratio.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const complimentToComplaintRatio: MetricWords<'compliment-to-complaint-ratio'> = {
  id: 'compliment-to-complaint-ratio',
  name: 'Compliment-to-complaint ratio',
  n: { one: 'piece of feedback', other: 'pieces of feedback' },
  definition: 'Compliments received for every complaint.',
};

/**
 * Complaint rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const complaintRate: MetricWords<'complaint-rate'> = {
  id: 'complaint-rate',
  name: 'Complaint rate',
  n: { one: 'order', other: 'orders' },
  definition: 'Complaints per thousand orders.',
};

/**
 * Employee Net Promoter Score (eNPS).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const employeeNps: MetricWords<'employee-nps'> = {
  id: 'employee-nps',
  name: 'Employee Net Promoter Score (eNPS)',
  inSentence: 'Employee Net Promoter Score',
  n: { one: 'answer', other: 'answers' },
  definition: 'NPS arithmetic on the question whether employees recommend the company, in points from −100 to 100.',
};

/**
 * CX composite score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const cxScore: MetricWords<'cx-score'> = {
  id: 'cx-score',
  name: 'CX composite score',
  n: { one: 'component', other: 'components' },
  definition: 'Weighted mean of customer-experience components that were put on one scale from 0 to 100.',
};

/**
 * Mystery shopping score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const mysteryShoppingScore: MetricWords<'mystery-shopping-score'> = {
  id: 'mystery-shopping-score',
  name: 'Mystery shopping score',
  n: { one: 'item', other: 'items' },
  definition: 'Points earned over points possible across the checklist of a mystery visit.',
};

/**
 * Feedback by topic (Pareto).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const feedbackTopics: MetricWords<'feedback-topics'> = {
  id: 'feedback-topics',
  name: 'Feedback by topic (Pareto)',
  inSentence: 'Feedback by topic',
  n: { one: 'item', other: 'items' },
  definition:
    'Share of feedback by topic, largest first, with the cumulated share: which few topics make most of the complaints (Pareto).',
};

/**
 * Closed-loop follow-up rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const closedLoopRate: MetricWords<'closed-loop-rate'> = {
  id: 'closed-loop-rate',
  name: 'Closed-loop follow-up rate',
  n: { one: 'piece of feedback', other: 'pieces of feedback' },
  definition: 'Share of the feedback that asked for a follow-up whose sender was contacted within the agreed time.',
};

/**
 * Implicit satisfaction score (implicit CSAT).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const implicitCsat: MetricWords<'implicit-csat'> = {
  id: 'implicit-csat',
  name: 'Implicit satisfaction score (implicit CSAT)',
  inSentence: 'Implicit satisfaction score',
  n: { one: 'component', other: 'components' },
  definition:
    'Satisfaction inferred from what happened rather than asked: a weighted index from 0 to 100 of product ratings, deliveries on time and mystery visits.',
};

/**
 * Time to resolution.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ttr: MetricWords<'ttr'> = {
  id: 'ttr',
  name: 'Time to resolution',
  n: { one: 'case', other: 'cases' },
  definition:
    "Time from the customer's request to its resolution, averaged over the resolved cases, around the clock or in business hours.",
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
  n: { one: 'case', other: 'cases' },
  definition: 'Time from the request to the first answer by a person, averaged over the answered cases.',
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
  n: { one: 'question', other: 'questions' },
  definition: 'How long customers wait for an answer each time they have asked, averaged over all answered waits.',
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
  n: { one: 'case', other: 'cases' },
  definition:
    'How long customers waited in all for the help desk: the time that a case was new, open or on hold, averaged over the cases that ended.',
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
  n: { one: 'case', other: 'cases' },
  definition:
    'How long cases were in the hands of the help desk: the time that they were new or open, averaged over the cases that ended.',
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
  n: { one: 'case', other: 'cases' },
  definition: 'How long cases waited for somebody else, such as a supplier, averaged over the cases that ended.',
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
  n: { one: 'case', other: 'cases' },
  definition: 'Share of decided cases that met their target time.',
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
  n: { one: 'case', other: 'cases' },
  definition: 'How many cases are open at a moment, and how old they are.',
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
};

/**
 * Purchase frequency.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const purchaseFrequency: MetricWords<'purchase-frequency'> = {
  id: 'purchase-frequency',
  name: 'Purchase frequency',
  n: { one: 'customer', other: 'customers' },
  definition: 'Orders per buying customer in a period such as a quarter, half-year or year.',
};

/**
 * Time between purchases.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const timeBetweenPurchases: MetricWords<'time-between-purchases'> = {
  id: 'time-between-purchases',
  name: 'Time between purchases',
  n: { one: 'gap', other: 'gaps' },
  definition: 'Time from one order of a customer to the next, averaged over all gaps.',
};

/**
 * Time to second purchase.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const timeToSecondPurchase: MetricWords<'time-to-second-purchase'> = {
  id: 'time-to-second-purchase',
  name: 'Time to second purchase',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Time from the first order to the second, as the median that also counts customers who have not come back yet.',
};

/**
 * Annual repurchase rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const annualRepurchaseRate: MetricWords<'annual-repurchase-rate'> = {
  id: 'annual-repurchase-rate',
  name: 'Annual repurchase rate',
  n: { one: 'customer', other: 'customers' },
  definition: "Share of last year's buyers who bought again this year; with another grain, of last period's buyers.",
};

/**
 * Repeat purchase rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const repeatPurchaseRate: MetricWords<'repeat-purchase-rate'> = {
  id: 'repeat-purchase-rate',
  name: 'Repeat purchase rate',
  measures: {
    'in-period': 'Repeat purchase rate within the period',
    returning: 'Share of returning customers',
    lifetime: 'Lifetime repeat purchase rate',
    cohort: 'Repeat purchase rate of new customers',
  },
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers with at least two orders, in a stated window or cohort.',
};

/**
 * Returning customers.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const returningCustomers: MetricWords<'returning-customers'> = {
  id: 'returning-customers',
  name: 'Returning customers',
  n: { one: 'customer', other: 'customers' },
  definition: 'Number of buyers in the period who had bought before it.',
};

/**
 * Revenue share of returning customers.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const returningCustomerRevenueShare: MetricWords<'returning-customer-revenue-share'> = {
  id: 'returning-customer-revenue-share',
  name: 'Revenue share of returning customers',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of net revenue that comes from customers with an earlier order.',
};

/**
 * Repeat order share.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const repeatOrderShare: MetricWords<'repeat-order-share'> = {
  id: 'repeat-order-share',
  name: 'Repeat order share',
  n: { one: 'order', other: 'orders' },
  definition: "Share of orders that are not the customer's first.",
};

/**
 * Nth order rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const nthOrderRate: MetricWords<'nth-order-rate'> = {
  id: 'nth-order-rate',
  name: 'Nth order rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers with at least n − 1 orders who placed an nth.',
};

/**
 * Multi-channel customer rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const multiChannelRate: MetricWords<'multi-channel-rate'> = {
  id: 'multi-channel-rate',
  name: 'Multi-channel customer rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of active customers who used at least two channels in the window.',
};

/**
 * Loyalty programme participation.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const loyaltyParticipationRate: MetricWords<'loyalty-participation-rate'> = {
  id: 'loyalty-participation-rate',
  name: 'Loyalty programme participation',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of eligible customers who are active in the loyalty programme.',
};

/**
 * Points redemption rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const pointsRedemptionRate: MetricWords<'points-redemption-rate'> = {
  id: 'points-redemption-rate',
  name: 'Points redemption rate',
  n: { one: 'member', other: 'members' },
  definition: 'Share of the loyalty points issued that were redeemed.',
};

/**
 * Points earned per member.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const pointsEarnedPerMember: MetricWords<'points-earned-per-member'> = {
  id: 'points-earned-per-member',
  name: 'Points earned per member',
  inSentence: 'Number of points earned per member',
  n: { one: 'member', other: 'members' },
  definition: 'Loyalty points earned per member in the period, usually read tier by tier.',
};

/**
 * Membership tiers: mix and assignment.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const membershipTiers: MetricWords<'membership-tiers'> = {
  id: 'membership-tiers',
  name: 'Membership tiers: mix and assignment',
  inSentence: 'Members by tier',
  measures: {
    members: 'Members by tier',
    amount: 'Amounts by membership tier',
  },
  n: { one: 'member', other: 'members' },
  definition:
    'Share of members in each tier; given points or spending and the thresholds of the tiers, it also assigns each member.',
};

/**
 * Moves between membership tiers.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const tierMigration: MetricWords<'tier-migration'> = {
  id: 'tier-migration',
  name: 'Moves between membership tiers',
  inSentence: 'Share of members who rose a tier',
  n: { one: 'member', other: 'members' },
  definition:
    'Moves between membership tiers from one period to the next: who rose, stayed, fell or left; the value is the share who rose among those who could.',
};

/**
 * Coupon (offer) redemption rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const couponRedemptionRate: MetricWords<'coupon-redemption-rate'> = {
  id: 'coupon-redemption-rate',
  name: 'Coupon (offer) redemption rate',
  inSentence: 'Coupon redemption rate',
  n: { one: 'coupon', other: 'coupons' },
  definition: 'Share of the coupons or personal offers issued that were used.',
};

/**
 * Return rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const returnRate: MetricWords<'return-rate'> = {
  id: 'return-rate',
  name: 'Return rate',
  n: { one: 'order', other: 'orders' },
  definition: 'Share of delivered orders that customers sent back.',
};

/**
 * RFM scores and segments.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const rfm: MetricWords<'rfm'> = {
  id: 'rfm',
  name: 'RFM scores and segments',
  inSentence: 'Customers with RFM scores',
  n: { one: 'customer', other: 'customers' },
  definition: 'Scores each customer on recency, frequency and amount of orders and groups them by rules on the scores.',
};

/**
 * Segment customers by rules.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const segmentCustomers: MetricWords<'segment-customers'> = {
  id: 'segment-customers',
  name: 'Segment customers by rules',
  inSentence: 'Customers by segment',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Puts each customer into the first segment whose rule holds, and gives the share of each segment; the value is the largest share.',
};

/**
 * Segment mix.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const segmentMix: MetricWords<'segment-mix'> = {
  id: 'segment-mix',
  name: 'Segment mix',
  measures: {
    customers: 'Customers by segment',
    revenue: 'Revenue by segment',
  },
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers, or of revenue, in each segment.',
};

/**
 * Segment profile (persona).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const segmentProfile: MetricWords<'segment-profile'> = {
  id: 'segment-profile',
  name: 'Segment profile (persona)',
  inSentence: 'Frequency of the attribute in the segment against all customers',
  n: { one: 'customer', other: 'customers' },
  definition:
    'How a segment differs from all customers: for each attribute the share in the segment over the share in all, 1 meaning no difference (an index of 150 is 1.5); the value is that of the attribute asked for.',
};

/**
 * Profile completeness.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const profileCompleteness: MetricWords<'profile-completeness'> = {
  id: 'profile-completeness',
  name: 'Profile completeness',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the profile fields asked for that are filled, over all customers.',
};

/**
 * Lapsed customer rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const lapsedCustomerRate: MetricWords<'lapsed-customer-rate'> = {
  id: 'lapsed-customer-rate',
  name: 'Lapsed customer rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers, old enough to have lapsed, whose last order is longer ago than a threshold.',
};

/**
 * Reactivation rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const reactivationRate: MetricWords<'reactivation-rate'> = {
  id: 'reactivation-rate',
  name: 'Reactivation rate',
  n: { one: 'lapsed customer', other: 'lapsed customers' },
  definition: 'Of the customers who had lapsed at the start of a window, the share who bought again in it.',
};

/**
 * Sales channel mix.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const channelMix: MetricWords<'channel-mix'> = {
  id: 'channel-mix',
  name: 'Sales channel mix',
  inSentence: 'Orders by sales channel',
  measures: {
    orders: 'Orders by sales channel',
    revenue: 'Revenue by sales channel',
    customers: 'Customers reached by sales channel',
  },
  n: { one: 'order', other: 'orders' },
  definition: 'Share of orders, or of revenue, by sales channel.',
};

/**
 * Defection after a bad experience.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const churnAfterBadExperience: MetricWords<'churn-after-bad-experience'> = {
  id: 'churn-after-bad-experience',
  name: 'Defection after a bad experience',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers observed to leave within a window after their kth bad experience.',
};

/**
 * Stated defection after a bad experience.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const statedDefectionRate: MetricWords<'stated-defection-rate'> = {
  id: 'stated-defection-rate',
  name: 'Stated defection after a bad experience',
  n: { one: 'answer', other: 'answers' },
  definition: 'Share of respondents who say that they would leave the brand after a given number of bad experiences.',
};

/**
 * Customer retention rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const retentionRate: MetricWords<'retention-rate'> = {
  id: 'retention-rate',
  name: 'Customer retention rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the customers at the start of a period who are still customers at its end.',
};

/**
 * Cohort retention.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const retentionCohorts: MetricWords<'retention-cohorts'> = {
  id: 'retention-cohorts',
  name: 'Cohort retention',
  inSentence: 'Retention one period after the start',
  n: { one: 'event', other: 'events' },
  definition: 'Share of a cohort that is active, or buys, N periods after its start, for every cohort and N.',
};

/**
 * Churn cohorts.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const churnCohorts: MetricWords<'churn-cohorts'> = {
  id: 'churn-cohorts',
  name: 'Churn cohorts',
  inSentence: 'Churn one period after the start',
  n: { one: 'event', other: 'events' },
  definition: 'Share of each cohort that was lost by each period after its start, so far and in that period.',
};

/**
 * Repeat-purchase cohorts.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const repeatCohorts: MetricWords<'repeat-cohorts'> = {
  id: 'repeat-cohorts',
  name: 'Repeat-purchase cohorts',
  inSentence: 'Repeat purchase one period after the first order',
  n: { one: 'order', other: 'orders' },
  definition: 'Share of each cohort of first buyers that had made a second (or nth) order by each period after it.',
};

/**
 * Customer churn rate (RCC).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const churnRate: MetricWords<'churn-rate'> = {
  id: 'churn-rate',
  name: 'Customer churn rate (RCC)',
  inSentence: 'Customer churn rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the customers at the start of the period who left during it.',
};

/**
 * Inactivity churn rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const inactivityChurnRate: MetricWords<'inactivity-churn-rate'> = {
  id: 'inactivity-churn-rate',
  name: 'Inactivity churn rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of the customers active in one window who were inactive in the next: churn where nobody cancels.',
};

/**
 * Survival curve.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const survivalCurve: MetricWords<'survival-curve'> = {
  id: 'survival-curve',
  name: 'Survival curve',
  inSentence: 'Time that customers stay',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Share of customers who stay longer than each time, counting those still there for as long as they were seen; the value is the time after which half have left.',
};

/**
 * Average customer lifetime.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const averageCustomerLifetime: MetricWords<'average-customer-lifetime'> = {
  id: 'average-customer-lifetime',
  name: 'Average customer lifetime',
  inSentence: 'Average customer lifetime in periods',
  n: { one: 'customer', other: 'customers' },
  definition: 'Expected time that a customer stays: one over the churn rate, in periods of that rate.',
};

/**
 * Order summary.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const orderSummary: MetricWords<'order-summary'> = {
  id: 'order-summary',
  name: 'Order summary',
  inSentence: 'Customers with orders',
  n: { one: 'order', other: 'orders' },
  definition:
    'What there is in the orders before anything is concluded: customers, orders, order days, orders merged into a day, and amounts; the value is customers with an order.',
};

/**
 * Behavioral loyalty score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const behavioralLoyaltyScore: MetricWords<'behavioral-loyalty-score'> = {
  id: 'behavioral-loyalty-score',
  name: 'Behavioral loyalty score',
  n: { one: 'component', other: 'components' },
  definition:
    'Loyalty seen in what customers do: a weighted index from 0 to 100 of purchase frequency, use of several channels, programme participation, repeat orders and returns.',
};

/**
 * Customer health score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const customerHealthScore: MetricWords<'customer-health-score'> = {
  id: 'customer-health-score',
  name: 'Customer health score',
  n: { one: 'component', other: 'components' },
  definition:
    'Weighted index from 0 to 100 of the signs that a customer will stay: use, adoption, support, satisfaction and contract.',
};

/**
 * Discount rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const discountRate: MetricWords<'discount-rate'> = {
  id: 'discount-rate',
  name: 'Discount rate',
  n: { one: 'order', other: 'orders' },
  definition: 'Discounts as a share of gross sales.',
};

/**
 * Average order value (AOV).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const averageOrderValue: MetricWords<'average-order-value'> = {
  id: 'average-order-value',
  name: 'Average order value (AOV)',
  inSentence: 'Average order value',
  n: { one: 'order', other: 'orders' },
  definition: 'Net revenue per order.',
};

/**
 * Items per order.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const itemsPerOrder: MetricWords<'items-per-order'> = {
  id: 'items-per-order',
  name: 'Items per order',
  inSentence: 'Number of items per order',
  n: { one: 'order', other: 'orders' },
  definition: 'Units sold per order, the size of the cart in items.',
};

/**
 * Revenue per customer.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const revenuePerCustomer: MetricWords<'revenue-per-customer'> = {
  id: 'revenue-per-customer',
  name: 'Revenue per customer',
  n: { one: 'customer', other: 'customers' },
  definition: 'Net revenue of the period per customer.',
};

/**
 * Revenue growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const revenueGrowthRate: MetricWords<'revenue-growth-rate'> = {
  id: 'revenue-growth-rate',
  name: 'Revenue growth rate',
  n: { one: 'period', other: 'periods' },
  definition: 'Relative change of net revenue against an earlier period.',
};

/**
 * Margin rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const contributionMarginRate: MetricWords<'contribution-margin-rate'> = {
  id: 'contribution-margin-rate',
  name: 'Margin rate',
  n: { one: 'product', other: 'products' },
  definition: 'Contribution, which is revenue minus variable cost, as a share of revenue.',
};

/**
 * LTV to CAC ratio.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ltvToCacRatio: MetricWords<'ltv-to-cac-ratio'> = {
  id: 'ltv-to-cac-ratio',
  name: 'LTV to CAC ratio',
  n: { one: 'customer', other: 'customers' },
  definition: 'Lifetime value of a customer over the cost of winning one.',
};

/**
 * CAC payback period.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const cacPaybackPeriod: MetricWords<'cac-payback-period'> = {
  id: 'cac-payback-period',
  name: 'CAC payback period',
  inSentence: 'CAC payback in periods',
  n: { one: 'customer', other: 'customers' },
  definition: 'Periods of gross profit needed to earn back the cost of winning a customer.',
};

/**
 * Revenue churn rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const revenueChurnRate: MetricWords<'revenue-churn-rate'> = {
  id: 'revenue-churn-rate',
  name: 'Revenue churn rate',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Recurring revenue lost from the customers of the start, by leaving and by shrinking, as a share of theirs.',
};

/**
 * Gross revenue retention.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const grossRevenueRetention: MetricWords<'gross-revenue-retention'> = {
  id: 'gross-revenue-retention',
  name: 'Gross revenue retention',
  n: { one: 'customer', other: 'customers' },
  definition: 'Recurring revenue kept from the customers of the start, without any expansion, as a share of theirs.',
};

/**
 * Revenue cohorts.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const revenueCohorts: MetricWords<'revenue-cohorts'> = {
  id: 'revenue-cohorts',
  name: 'Revenue cohorts',
  inSentence: 'Revenue retained one period after the start',
  n: { one: 'order', other: 'orders' },
  definition:
    'Revenue of each cohort by period since its start: the amount, what a customer has been worth so far, and the revenue kept.',
};

/**
 * Earned growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const earnedGrowthRate: MetricWords<'earned-growth-rate'> = {
  id: 'earned-growth-rate',
  name: 'Earned growth rate',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Growth of revenue through customers who came back and customers whom they brought, as a share of the revenue before.',
};

/**
 * Conversion rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const conversionRate: MetricWords<'conversion-rate'> = {
  id: 'conversion-rate',
  name: 'Conversion rate',
  n: { one: 'visitor', other: 'visitors' },
  definition: 'Share of visitors who reached the goal within the window.',
};

/**
 * Cart abandonment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const cartAbandonmentRate: MetricWords<'cart-abandonment-rate'> = {
  id: 'cart-abandonment-rate',
  name: 'Cart abandonment rate',
  n: { one: 'cart', other: 'carts' },
  definition: 'Share of the carts created that did not become an order within the time-out.',
};

/**
 * Checkout abandonment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const checkoutAbandonmentRate: MetricWords<'checkout-abandonment-rate'> = {
  id: 'checkout-abandonment-rate',
  name: 'Checkout abandonment rate',
  n: { one: 'checkout', other: 'checkouts' },
  definition: 'Share of the checkouts started that were not completed.',
};

/**
 * Customer acquisition cost (CAC).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const customerAcquisitionCost: MetricWords<'customer-acquisition-cost'> = {
  id: 'customer-acquisition-cost',
  name: 'Customer acquisition cost (CAC)',
  inSentence: 'Customer acquisition cost',
  n: { one: 'campaign', other: 'campaigns' },
  definition: 'Sales and marketing cost per new customer won.',
};

/**
 * Recommendation acceptance rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const recommendationAcceptanceRate: MetricWords<'recommendation-acceptance-rate'> = {
  id: 'recommendation-acceptance-rate',
  name: 'Recommendation acceptance rate',
  n: { one: 'recommendation', other: 'recommendations' },
  definition: 'Share of the recommendations shown that were taken up.',
};

/**
 * Mailing-list click-through rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const emailClickThroughRate: MetricWords<'email-click-through-rate'> = {
  id: 'email-click-through-rate',
  name: 'Mailing-list click-through rate',
  n: { one: 'mail', other: 'mails' },
  definition: 'Share of the delivered mails in which at least one link was clicked.',
};

/**
 * Email open rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const emailOpenRate: MetricWords<'email-open-rate'> = {
  id: 'email-open-rate',
  name: 'Email open rate',
  n: { one: 'mail', other: 'mails' },
  definition: 'Share of the delivered mails that were opened.',
};

/**
 * Unsubscribe rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const unsubscribeRate: MetricWords<'unsubscribe-rate'> = {
  id: 'unsubscribe-rate',
  name: 'Unsubscribe rate',
  n: { one: 'mail', other: 'mails' },
  definition: 'Share of the delivered mails that led to an unsubscription.',
};

/**
 * Viral coefficient (K-factor).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const viralCoefficient: MetricWords<'viral-coefficient'> = {
  id: 'viral-coefficient',
  name: 'Viral coefficient (K-factor)',
  inSentence: 'Viral coefficient',
  n: { one: 'user', other: 'users' },
  definition: 'New users that each user brings: invitations per user times the share of invitations that convert.',
};

/**
 * Viral cycle time.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const viralCycleTime: MetricWords<'viral-cycle-time'> = {
  id: 'viral-cycle-time',
  name: 'Viral cycle time',
  n: { one: 'invitation', other: 'invitations' },
  definition:
    'Time from a user joining to the user whom they invited joining, averaged over the invitations that converted.',
};

/**
 * Viral growth projection.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const viralGrowthProjection: MetricWords<'viral-growth-projection'> = {
  id: 'viral-growth-projection',
  name: 'Viral growth projection',
  inSentence: 'Users after the last wave',
  n: { one: 'user at the start', other: 'users at the start' },
  definition: 'Users after n waves of invitations from a first cohort, each user bringing K new ones.',
};

/**
 * Referral rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const referralRate: MetricWords<'referral-rate'> = {
  id: 'referral-rate',
  name: 'Referral rate',
  n: { one: 'customer', other: 'customers' },
  definition: 'Share of customers who referred at least one new customer.',
};

/**
 * Enrollment rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const enrollmentRate: MetricWords<'enrollment-rate'> = {
  id: 'enrollment-rate',
  name: 'Enrollment rate',
  n: { one: 'visitor', other: 'visitors' },
  definition: 'Share of visitors who become free or trial users.',
};

/**
 * Trial-to-paid conversion rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const trialToPaidRate: MetricWords<'trial-to-paid-rate'> = {
  id: 'trial-to-paid-rate',
  name: 'Trial-to-paid conversion rate',
  n: { one: 'trial', other: 'trials' },
  definition: 'Share of trials that became paying customers within the window.',
};

/**
 * New users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const newUsers: MetricWords<'new-users'> = {
  id: 'new-users',
  name: 'New users',
  n: { one: 'event', other: 'events' },
  definition: 'Users whose first qualifying event falls in the period.',
};

/**
 * Daily active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const dau: MetricWords<'dau'> = {
  id: 'dau',
  name: 'Daily active users',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct users with a qualifying event on a day.',
};

/**
 * Weekly active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const wau: MetricWords<'wau'> = {
  id: 'wau',
  name: 'Weekly active users',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct users with a qualifying event in the last 7 days.',
};

/**
 * Monthly active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const mau: MetricWords<'mau'> = {
  id: 'mau',
  name: 'Monthly active users',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct users with a qualifying event in the last 30 days.',
};

/**
 * Stickiness (DAU/MAU).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const stickiness: MetricWords<'stickiness'> = {
  id: 'stickiness',
  name: 'Stickiness (DAU/MAU)',
  inSentence: 'Stickiness',
  n: { one: 'event', other: 'events' },
  definition: "Share of the month's active users who are active on an average day.",
};

/**
 * Lifecycle (growth accounting).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const lifecycle: MetricWords<'lifecycle'> = {
  id: 'lifecycle',
  name: 'Lifecycle (growth accounting)',
  inSentence: 'Customers gained for each one lost',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Splits the customers of a period into new, retained and resurrected, and counts those who churned since the one before; the value is new plus resurrected over churned.',
};

/**
 * Sessions per user.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const sessionsPerUser: MetricWords<'sessions-per-user'> = {
  id: 'sessions-per-user',
  name: 'Sessions per user',
  inSentence: 'Number of sessions per user',
  n: { one: 'user', other: 'users' },
  definition: 'Sessions per active user in the window.',
};

/**
 * Feature adoption rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const featureAdoptionRate: MetricWords<'feature-adoption-rate'> = {
  id: 'feature-adoption-rate',
  name: 'Feature adoption rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of the active users able to use a feature who used it in the window.',
};

/**
 * Downloads.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const downloads: MetricWords<'downloads'> = {
  id: 'downloads',
  name: 'Downloads',
  n: { one: 'day', other: 'days' },
  definition: 'App downloads in the period.',
};

/**
 * Launch rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const launchRate: MetricWords<'launch-rate'> = {
  id: 'launch-rate',
  name: 'Launch rate',
  n: { one: 'download', other: 'downloads' },
  definition: 'Share of downloads that led to a first launch.',
};

/**
 * Percent of active users.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const activeUserRate: MetricWords<'active-user-rate'> = {
  id: 'active-user-rate',
  name: 'Percent of active users',
  n: { one: 'user', other: 'users' },
  definition: 'Share of all registered users who were active in the window.',
};

/**
 * Percentage of users who pay.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const payingUserRate: MetricWords<'paying-user-rate'> = {
  id: 'paying-user-rate',
  name: 'Percentage of users who pay',
  n: { one: 'user', other: 'users' },
  definition: 'Share of the users of the window who paid at least once.',
};

/**
 * Time to first purchase.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const timeToFirstPurchase: MetricWords<'time-to-first-purchase'> = {
  id: 'time-to-first-purchase',
  name: 'Time to first purchase',
  n: { one: 'user', other: 'users' },
  definition: 'Time from registration to the first purchase, as the median that also counts those who have not bought.',
};

/**
 * Average revenue per user (ARPU).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const arpu: MetricWords<'arpu'> = {
  id: 'arpu',
  name: 'Average revenue per user (ARPU)',
  inSentence: 'Average revenue per user',
  n: { one: 'user', other: 'users' },
  definition: 'Revenue of the period per active user of the same period.',
};

/**
 * Average revenue per paying user (ARPPU).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const arppu: MetricWords<'arppu'> = {
  id: 'arppu',
  name: 'Average revenue per paying user (ARPPU)',
  inSentence: 'Average revenue per paying user',
  n: { one: 'paying user', other: 'paying users' },
  definition: 'Revenue per user who paid in the period.',
};

/**
 * Average revenue per daily active user (ARPDAU).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const arpdau: MetricWords<'arpdau'> = {
  id: 'arpdau',
  name: 'Average revenue per daily active user (ARPDAU)',
  inSentence: 'Average revenue per daily active user',
  n: { one: 'day', other: 'days' },
  definition: 'Revenue of a day per active user of that day.',
};

/**
 * Cost per install (CPI).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const costPerInstall: MetricWords<'cost-per-install'> = {
  id: 'cost-per-install',
  name: 'Cost per install (CPI)',
  inSentence: 'Cost per install',
  n: { one: 'campaign', other: 'campaigns' },
  definition: 'Advertising cost per installation.',
};

/**
 * Rating click-through rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ratingClickThroughRate: MetricWords<'rating-click-through-rate'> = {
  id: 'rating-click-through-rate',
  name: 'Rating click-through rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of the users who were asked to rate the app that went on to do so.',
};

/**
 * Mobile traffic share.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const mobileTrafficShare: MetricWords<'mobile-traffic-share'> = {
  id: 'mobile-traffic-share',
  name: 'Mobile traffic share',
  n: { one: 'visit', other: 'visits' },
  definition: 'Share of visits that come from mobile devices.',
};

/**
 * Audience size (unique visitors).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const audienceSize: MetricWords<'audience-size'> = {
  id: 'audience-size',
  name: 'Audience size (unique visitors)',
  inSentence: 'Audience size',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct visitors in the period.',
};

/**
 * Audience churn rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const audienceChurnRate: MetricWords<'audience-churn-rate'> = {
  id: 'audience-churn-rate',
  name: 'Audience churn rate',
  n: { one: 'visitor', other: 'visitors' },
  definition: "Share of the previous period's visitors who did not come back in this one.",
};

/**
 * Ad inventory.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const adInventory: MetricWords<'ad-inventory'> = {
  id: 'ad-inventory',
  name: 'Ad inventory',
  n: { one: 'kind of page', other: 'kinds of page' },
  definition:
    'Ad impressions that could have been shown in the period, views times slots, added up over the kinds of page.',
};

/**
 * Ad fill rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const adFillRate: MetricWords<'ad-fill-rate'> = {
  id: 'ad-fill-rate',
  name: 'Ad fill rate',
  n: { one: 'request', other: 'requests' },
  definition: 'Share of the ad requests that were filled.',
};

/**
 * Effective revenue per thousand impressions (eCPM, RPM).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const ecpm: MetricWords<'ecpm'> = {
  id: 'ecpm',
  name: 'Effective revenue per thousand impressions (eCPM, RPM)',
  inSentence: 'Effective revenue per thousand impressions',
  n: { one: 'ad unit', other: 'ad units' },
  definition: 'Advertising revenue for every thousand impressions.',
};

/**
 * Cost per click (CPC).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const costPerClick: MetricWords<'cost-per-click'> = {
  id: 'cost-per-click',
  name: 'Cost per click (CPC)',
  inSentence: 'Cost per click',
  n: { one: 'campaign', other: 'campaigns' },
  definition: 'Advertising revenue, or cost, per click.',
};

/**
 * Ad click-through rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const adClickThroughRate: MetricWords<'ad-click-through-rate'> = {
  id: 'ad-click-through-rate',
  name: 'Ad click-through rate',
  n: { one: 'impression', other: 'impressions' },
  definition: 'Share of ad impressions that were clicked.',
};

/**
 * Content/advertising balance.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const adContentRatio: MetricWords<'ad-content-ratio'> = {
  id: 'ad-content-ratio',
  name: 'Content/advertising balance',
  n: { one: 'page', other: 'pages' },
  definition: 'Share of the content space, or time, that ads take.',
};

/**
 * Number of engaged visitors.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const engagedVisitors: MetricWords<'engaged-visitors'> = {
  id: 'engaged-visitors',
  name: 'Number of engaged visitors',
  n: { one: 'event', other: 'events' },
  definition: 'Distinct visitors who did at least one qualifying action in the period.',
};

/**
 * Content creation rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const contentCreationRate: MetricWords<'content-creation-rate'> = {
  id: 'content-creation-rate',
  name: 'Content creation rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of active users who created content in the window.',
};

/**
 * Participation mix (90-9-1).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const participationMix: MetricWords<'participation-mix'> = {
  id: 'participation-mix',
  name: 'Participation mix (90-9-1)',
  inSentence: 'Users by participation',
  n: { one: 'user', other: 'users' },
  definition: 'Shares of users who only read, contribute now and then, and contribute heavily.',
};

/**
 * Engagement funnel changes.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const engagementFunnelChange: MetricWords<'engagement-funnel-change'> = {
  id: 'engagement-funnel-change',
  name: 'Engagement funnel changes',
  inSentence: 'Change in conversion through the whole funnel',
  n: { one: 'user', other: 'users' },
  definition:
    'Change of each step rate of the engagement funnel (read, vote, comment, create) between two periods, in percentage points; the value is the change of the overall rate.',
};

/**
 * Value of created content.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const contentValue: MetricWords<'content-value'> = {
  id: 'content-value',
  name: 'Value of created content',
  n: { one: 'item', other: 'items' },
  definition: 'Business value, such as advertising or sales, per item of content.',
};

/**
 * Content sharing rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const shareRate: MetricWords<'share-rate'> = {
  id: 'share-rate',
  name: 'Content sharing rate',
  n: { one: 'viewer', other: 'viewers' },
  definition: 'Share of viewers who shared.',
};

/**
 * Notification open rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const notificationOpenRate: MetricWords<'notification-open-rate'> = {
  id: 'notification-open-rate',
  name: 'Notification open rate',
  n: { one: 'notification', other: 'notifications' },
  definition: 'Share of the delivered notifications that were opened.',
};

/**
 * Notification opt-out rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const notificationOptOutRate: MetricWords<'notification-opt-out-rate'> = {
  id: 'notification-opt-out-rate',
  name: 'Notification opt-out rate',
  n: { one: 'notification', other: 'notifications' },
  definition: 'Share of the delivered notifications after which they were switched off.',
};

/**
 * Notification opt-in rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const pushOptInRate: MetricWords<'push-opt-in-rate'> = {
  id: 'push-opt-in-rate',
  name: 'Notification opt-in rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of users who allow notifications.',
};

/**
 * Buyer growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const buyerGrowthRate: MetricWords<'buyer-growth-rate'> = {
  id: 'buyer-growth-rate',
  name: 'Buyer growth rate',
  n: { one: 'period', other: 'periods' },
  definition: 'Relative change of active buyers between two periods.',
};

/**
 * Seller growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const sellerGrowthRate: MetricWords<'seller-growth-rate'> = {
  id: 'seller-growth-rate',
  name: 'Seller growth rate',
  n: { one: 'period', other: 'periods' },
  definition: 'Relative change of active sellers between two periods.',
};

/**
 * Buyer-to-seller ratio.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const buyerSellerRatio: MetricWords<'buyer-seller-ratio'> = {
  id: 'buyer-seller-ratio',
  name: 'Buyer-to-seller ratio',
  n: { one: 'region', other: 'regions' },
  definition: 'Active buyers per active seller.',
};

/**
 * Inventory growth rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const inventoryGrowthRate: MetricWords<'inventory-growth-rate'> = {
  id: 'inventory-growth-rate',
  name: 'Inventory growth rate',
  n: { one: 'listing', other: 'listings' },
  definition: 'Relative change of active listings in a period, from those added and removed.',
};

/**
 * Zero-result search rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const searchZeroResultRate: MetricWords<'search-zero-result-rate'> = {
  id: 'search-zero-result-rate',
  name: 'Zero-result search rate',
  n: { one: 'search', other: 'searches' },
  definition: 'Share of searches that returned nothing.',
};

/**
 * Search click-through rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const searchClickThroughRate: MetricWords<'search-click-through-rate'> = {
  id: 'search-click-through-rate',
  name: 'Search click-through rate',
  n: { one: 'search', other: 'searches' },
  definition: 'Share of tracked searches with at least one click on a result.',
};

/**
 * Average click position.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const searchClickPosition: MetricWords<'search-click-position'> = {
  id: 'search-click-position',
  name: 'Average click position',
  n: { one: 'click', other: 'clicks' },
  definition: 'Mean rank of the clicked results, 1 being the first.',
};

/**
 * Search-to-fill rate (liquidity).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const searchToFillRate: MetricWords<'search-to-fill-rate'> = {
  id: 'search-to-fill-rate',
  name: 'Search-to-fill rate (liquidity)',
  inSentence: 'Search-to-fill rate',
  n: { one: 'session', other: 'sessions' },
  definition: 'Share of the sessions with intent that ended in a transaction.',
};

/**
 * Conversion funnel.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const funnelConversion: MetricWords<'funnel-conversion'> = {
  id: 'funnel-conversion',
  name: 'Conversion funnel',
  inSentence: 'Conversion through the whole funnel',
  n: { one: 'user', other: 'users' },
  definition:
    'Users who reach each of the ordered steps within a window, with the rate of each step; the value is the overall rate.',
};

/**
 * Fraud rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const fraudRate: MetricWords<'fraud-rate'> = {
  id: 'fraud-rate',
  name: 'Fraud rate',
  n: { one: 'transaction', other: 'transactions' },
  definition: 'Confirmed or reported fraudulent transactions over settled ones.',
};

/**
 * Fraud flag rate (signs of fraud).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const fraudFlagRate: MetricWords<'fraud-flag-rate'> = {
  id: 'fraud-flag-rate',
  name: 'Fraud flag rate (signs of fraud)',
  inSentence: 'Fraud flag rate',
  n: { one: 'item', other: 'items' },
  definition: 'Share of transactions, listings or ratings that were flagged as suspicious.',
};

/**
 * Fraud flag precision.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const fraudFlagPrecision: MetricWords<'fraud-flag-precision'> = {
  id: 'fraud-flag-precision',
  name: 'Fraud flag precision',
  n: { one: 'flagged item', other: 'flagged items' },
  definition: 'Share of the flagged items that turned out to be fraud.',
};

/**
 * Dispute (chargeback) rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const disputeRate: MetricWords<'dispute-rate'> = {
  id: 'dispute-rate',
  name: 'Dispute (chargeback) rate',
  inSentence: 'Dispute rate',
  n: { one: 'transaction', other: 'transactions' },
  definition: 'Disputes of the month over settled transactions of the month.',
};

/**
 * Average price.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const averagePrice: MetricWords<'average-price'> = {
  id: 'average-price',
  name: 'Average price',
  n: { one: 'order line', other: 'order lines' },
  definition: 'Revenue per unit sold.',
};

/**
 * Price dispersion.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const priceDispersion: MetricWords<'price-dispersion'> = {
  id: 'price-dispersion',
  name: 'Price dispersion',
  n: { one: 'price', other: 'prices' },
  definition: 'How far the prices of comparable items lie apart: standard deviation over mean.',
};

/**
 * Take rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const takeRate: MetricWords<'take-rate'> = {
  id: 'take-rate',
  name: 'Take rate',
  n: { one: 'category', other: 'categories' },
  definition: 'Revenue of the marketplace as a share of the value transacted.',
};

/**
 * Gross merchandise value (GMV).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const gmv: MetricWords<'gmv'> = {
  id: 'gmv',
  name: 'Gross merchandise value (GMV)',
  inSentence: 'Gross merchandise value',
  n: { one: 'transaction', other: 'transactions' },
  definition: 'Value of the goods and services transacted in the period.',
};

/**
 * Seller concentration.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const sellerConcentration: MetricWords<'seller-concentration'> = {
  id: 'seller-concentration',
  name: 'Seller concentration',
  inSentence: 'Share of the largest sellers',
  n: { one: 'seller', other: 'sellers' },
  definition: 'Share of the value made by the k largest sellers.',
};

/**
 * Service availability.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const availabilityRate: MetricWords<'availability-rate'> = {
  id: 'availability-rate',
  name: 'Service availability',
  n: { one: 'day', other: 'days' },
  definition: 'Share of the agreed service time in which the channel worked.',
};

/**
 * System response time (latency).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const systemResponseTime: MetricWords<'system-response-time'> = {
  id: 'system-response-time',
  name: 'System response time (latency)',
  inSentence: 'System response time',
  n: { one: 'request', other: 'requests' },
  definition: 'How long the system takes to answer a request: median and high percentiles; the value is the median.',
};

/**
 * Apdex.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const apdex: MetricWords<'apdex'> = {
  id: 'apdex',
  name: 'Apdex',
  n: { one: 'request', other: 'requests' },
  definition:
    'Satisfaction with response times as an index from 0 to 1: requests within the target count fully, those within four times the target by half.',
};

/**
 * System Usability Scale (SUS).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const sus: MetricWords<'sus'> = {
  id: 'sus',
  name: 'System Usability Scale (SUS)',
  inSentence: 'System Usability Scale',
  n: { one: 'respondent', other: 'respondents' },
  definition:
    'System Usability Scale: ten statements answered from 1 to 5, put on 0 to 100 for each respondent and averaged.',
};

/**
 * Task success rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const taskSuccessRate: MetricWords<'task-success-rate'> = {
  id: 'task-success-rate',
  name: 'Task success rate',
  n: { one: 'attempt', other: 'attempts' },
  definition: 'Share of attempts at a task that users completed.',
};

/**
 * Digital accessibility score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const accessibilityScore: MetricWords<'accessibility-score'> = {
  id: 'accessibility-score',
  name: 'Digital accessibility score',
  n: { one: 'audit', other: 'audits' },
  definition: 'Weighted share of the accessibility checks that a page or app passes, from 0 to 100.',
};

/**
 * Communication quality score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const communicationQualityScore: MetricWords<'communication-quality-score'> = {
  id: 'communication-quality-score',
  name: 'Communication quality score',
  n: { one: 'conversation', other: 'conversations' },
  definition: 'Points earned over points possible in reviewed conversations of digital channels.',
};

/**
 * Personalization rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const personalizationRate: MetricWords<'personalization-rate'> = {
  id: 'personalization-rate',
  name: 'Personalization rate',
  n: { one: 'interaction', other: 'interactions' },
  definition: 'Share of interactions that were adapted to the customer.',
};

/**
 * Personalization lift.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const personalizationLift: MetricWords<'personalization-lift'> = {
  id: 'personalization-lift',
  name: 'Personalization lift',
  n: { one: 'user', other: 'users' },
  definition: 'Relative difference of a rate between personalized and plain interactions.',
};

/**
 * Digital engagement score.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const digitalEngagementScore: MetricWords<'digital-engagement-score'> = {
  id: 'digital-engagement-score',
  name: 'Digital engagement score',
  n: { one: 'component', other: 'components' },
  definition:
    'Weighted index from 0 to 100 of five things: accessibility, quality of communication, personalization, readiness and speed of response.',
};

/**
 * Channel consistency gap.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const channelConsistencyGap: MetricWords<'channel-consistency-gap'> = {
  id: 'channel-consistency-gap',
  name: 'Channel consistency gap',
  inSentence: 'Gap between the best and the worst channel',
  n: { one: 'channel', other: 'channels' },
  definition: 'Spread of one score over the channels: best minus worst.',
};

/**
 * Journey stage conversion.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const journeyStageConversion: MetricWords<'journey-stage-conversion'> = {
  id: 'journey-stage-conversion',
  name: 'Journey stage conversion',
  inSentence: 'Conversion through the whole journey',
  n: { one: 'customer', other: 'customers' },
  definition:
    'Share of the customers at each stage of the journey who reach the next; the value is the share of the first stage who reach the last.',
};

/**
 * Funnel drop-off rate.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const funnelDropOffRate: MetricWords<'funnel-drop-off-rate'> = {
  id: 'funnel-drop-off-rate',
  name: 'Funnel drop-off rate',
  n: { one: 'user', other: 'users' },
  definition: 'Share of the users at a step who did not reach the next.',
};

/**
 * Touchpoints per conversion.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const touchpointsPerConversion: MetricWords<'touchpoints-per-conversion'> = {
  id: 'touchpoints-per-conversion',
  name: 'Touchpoints per conversion',
  inSentence: 'Number of touchpoints per conversion',
  n: { one: 'buyer', other: 'buyers' },
  definition: 'Touchpoints before the purchase, per buyer.',
};

/**
 * Choice share (win rate).
 *
 * @category Words in English
 * @since 0.1.0
 */
export const winRate: MetricWords<'win-rate'> = {
  id: 'win-rate',
  name: 'Choice share (win rate)',
  inSentence: 'Choice share',
  n: { one: 'consideration', other: 'considerations' },
  definition: 'Share of the decided considerations in which the customer chose this brand.',
};

/**
 * Percentage-point change.
 *
 * @category Words in English
 * @since 0.1.0
 */
export const percentagePointChange: MetricWords<'percentage-point-change'> = {
  id: 'percentage-point-change',
  name: 'Percentage-point change',
  n: { one: 'period', other: 'periods' },
  definition: 'Difference of two shares, in percentage points.',
};
