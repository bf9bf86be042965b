// poured from src/catalog/records/survey.ts: edit it and run `npm run pour`
import type { MetricWords } from '../metric-words.js';
import { sentencesEn } from '../sentences-en.js';

/* The words of each metric of the group in English. */

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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  n: { one: 'piece of feedback', other: 'pieces of feedback' },
  definition:
    'Share of feedback by topic, largest first, with the cumulated share: which few topics make most of the complaints (Pareto).',
  sentences: sentencesEn,
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
  sentences: sentencesEn,
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
  sentences: sentencesEn,
};
