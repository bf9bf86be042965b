// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { brandAwareness } from '../../../survey/answers/brand-awareness.js';
import { eventParticipationRate } from '../../../survey/answers/event-participation-rate.js';
import { poorExperienceRate } from '../../../survey/answers/poor-experience-rate.js';
import { responseShare } from '../../../survey/answers/response-share.js';
import { silentDissatisfactionRate } from '../../../survey/answers/silent-dissatisfaction-rate.js';
import { brandScore } from '../../../survey/composite/brand-score.js';
import { cxScore } from '../../../survey/composite/cx-score.js';
import { implicitCsat } from '../../../survey/composite/implicit-csat.js';
import { employeeNps } from '../../../survey/nps/employee-nps.js';
import { nps } from '../../../survey/nps/nps.js';
import { npsFromCounts } from '../../../survey/nps/nps-from-counts.js';
import { weightedNps } from '../../../survey/nps/weighted-nps.js';
import { weightedNpsFromSums } from '../../../survey/nps/weighted-nps-from-sums.js';
import { ces, cesFromCounts } from '../../../survey/rating/ces.js';
import { csat, csatFromCounts } from '../../../survey/rating/csat.js';
import { mysteryShoppingScore } from '../../../survey/rating/mystery-shopping-score.js';
import { ratingLowerBound } from '../../../survey/rating/rating-lower-bound.js';
import { repurchaseIntent } from '../../../survey/rating/repurchase-intent.js';
import { starRating, starRatingFromCounts } from '../../../survey/rating/star-rating.js';
import { trustScore } from '../../../survey/rating/trust-score.js';
import { feedbackTopics } from '../../../survey/topics/feedback-topics.js';
import { feedbackTopicsFromCounts } from '../../../survey/topics/feedback-topics-from-counts.js';
import { closedLoopRate } from '../../../survey/voice/closed-loop-rate.js';
import { complaintRate } from '../../../survey/voice/complaint-rate.js';
import { complimentRate } from '../../../survey/voice/compliment-rate.js';
import { complimentToComplaintRatio } from '../../../survey/voice/compliment-to-complaint-ratio.js';
import { feedbackRate } from '../../../survey/voice/feedback-rate.js';
import { netSentiment } from '../../../survey/voice/net-sentiment.js';
import { surveyResponseRate } from '../../../survey/voice/survey-response-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const survey: MetricForms = {
  nps: [
    {
      call: { nps },
      forms: { values: '', rows: 'score* count' },
      options: 'missingValue onInvalid scale passiveFrom promoterFrom classes preset interval confidence denominator',
    },
    {
      call: { npsFromCounts },
      forms: { counts: 'promoters* passives* detractors* missing invalid reasons' },
      options: 'interval confidence denominator',
    },
  ],
  'weighted-nps': [
    {
      call: { weightedNps },
      forms: { rows: 'score~2* weight*', columns: 'score~2* weight*' },
      options: 'missingValue onInvalid scale passiveFrom promoterFrom classes preset interval~2 confidence',
    },
    {
      call: { weightedNpsFromSums },
      forms: { totals: 'promoters~2* passives~2* detractors~2* missing~2 invalid reasons' },
      options: 'interval~2 confidence',
    },
  ],
  csat: [
    {
      call: { csat },
      forms: { values: '', rows: 'score* count' },
      options:
        'measure missingValue onInvalid scale~2 satisfiedFrom dissatisfiedTo direction preset~2 interval~3 meanInterval confidence',
    },
    {
      call: { csatFromCounts },
      forms: { levels: '', counts: 'counts* scale missing~3 invalid reasons' },
      options: 'measure scale~2 satisfiedFrom dissatisfiedTo direction preset~2 interval~3 meanInterval confidence',
    },
    {
      call: { csatFromCounts },
      forms: { counts: 'satisfied* responses* dissatisfied missing~3 invalid reasons' },
      options: 'measure scale~2 satisfiedFrom dissatisfiedTo direction preset~2 interval~3 meanInterval confidence',
    },
  ],
  ces: [
    {
      call: { ces },
      forms: { values: '', rows: 'score* count' },
      options:
        'measure~2 missingValue onInvalid scale~3 easyFrom hardTo direction~2* preset~3 interval~3 meanInterval confidence',
    },
    {
      call: { cesFromCounts },
      forms: { levels: '', counts: 'counts~2* scale missing~3 invalid reasons' },
      options: 'measure~2 scale~3 easyFrom hardTo direction~2* preset~3 interval~3 meanInterval confidence',
    },
    {
      call: { cesFromCounts },
      forms: { counts: 'easy* responses~2* hard missing~3 invalid reasons' },
      options: 'measure~2 scale~3 easyFrom hardTo direction~2* preset~3 interval~3 meanInterval confidence',
    },
  ],
  'repurchase-intent': [
    {
      call: { repurchaseIntent },
      forms: { values: '', rows: 'score* count' },
      options:
        'measure~3 missingValue onInvalid scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence',
    },
    {
      call: { repurchaseIntent },
      forms: { counts: 'counts* scale missing~3 invalid reasons' },
      options: 'measure~3 scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence',
    },
    {
      call: { repurchaseIntent },
      forms: { counts: 'top* responses* bottom missing~3 invalid reasons' },
      options: 'measure~3 scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence',
    },
  ],
  'brand-score': [{ call: { brandScore }, forms: { list: 'name* value* weight~2* worst best' }, options: 'onMissing' }],
  'net-sentiment': [
    {
      call: { netSentiment },
      forms: { counts: 'unlabelled invalid~2 reasons~2 positive* neutral* negative*' },
      options: 'denominator~2 interval confidence',
    },
  ],
  'trust-score': [
    {
      call: { trustScore },
      forms: { values: '', rows: 'score* count' },
      options:
        'measure~3 missingValue onInvalid scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence',
    },
    {
      call: { trustScore },
      forms: { counts: 'counts* scale missing~3 invalid reasons' },
      options: 'measure~3 scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence',
    },
    {
      call: { trustScore },
      forms: { counts: 'top* responses* bottom missing~3 invalid reasons' },
      options: 'measure~3 scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence',
    },
  ],
  'event-participation-rate': [
    { call: { eventParticipationRate }, forms: { counts: 'attendees* invited*' }, options: 'confidence interval~4' },
    { call: { eventParticipationRate }, forms: { rows: 'attendees~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'brand-awareness': [
    { call: { brandAwareness }, forms: { counts: 'aware* respondents*' }, options: 'confidence interval~4' },
    { call: { brandAwareness }, forms: { rows: 'aware~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'star-rating': [
    {
      call: { starRating },
      forms: { values: '', rows: 'score* count' },
      options:
        'measure~2 missingValue onInvalid scale~5 positiveFrom negativeTo preset~5 confidence interval~3 meanInterval prior z',
    },
    {
      call: { starRatingFromCounts },
      forms: { levels: '', counts: 'counts~2* scale missing~3 invalid reasons' },
      options: 'measure~2 scale~5 positiveFrom negativeTo preset~5 confidence interval~3 meanInterval prior z',
    },
  ],
  'rating-lower-bound': [
    { call: { ratingLowerBound }, forms: { counts: 'positive* total*' }, options: 'confidence' },
    { call: { ratingLowerBound }, forms: { rows: 'positive~2*' }, options: 'onInvalid confidence' },
  ],
  'poor-experience-rate': [
    { call: { poorExperienceRate }, forms: { counts: 'dissatisfied~2* responses*' }, options: 'confidence interval~4' },
    { call: { poorExperienceRate }, forms: { rows: 'dissatisfied~3*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'response-share': [
    { call: { responseShare }, forms: { counts: 'choosing* respondents*' }, options: 'confidence interval~4' },
    { call: { responseShare }, forms: { rows: 'choosing~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'silent-dissatisfaction-rate': [
    {
      call: { silentDissatisfactionRate },
      forms: { counts: 'silent* dissatisfied~2*' },
      options: 'confidence interval~4',
    },
    { call: { silentDissatisfactionRate }, forms: { rows: 'silent~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'survey-response-rate': [
    {
      call: { surveyResponseRate },
      forms: { counts: 'answered* delivered* partial' },
      options: 'definition confidence interval~4',
    },
    {
      call: { surveyResponseRate },
      forms: { rows: 'answered~2* partial~2' },
      options: 'onInvalid definition confidence interval~4',
    },
  ],
  'feedback-rate': [
    { call: { feedbackRate }, forms: { totals: 'feedbackItems* customers*' }, options: 'confidence interval~5' },
    {
      call: { feedbackRate },
      forms: { rows: 'feedbackItems* customers*' },
      options: 'confidence interval~5 onInvalid',
    },
  ],
  'compliment-rate': [
    { call: { complimentRate }, forms: { totals: 'compliments* customers*' }, options: 'confidence interval~5' },
    {
      call: { complimentRate },
      forms: { rows: 'customers* compliments*' },
      options: 'confidence interval~5 onInvalid',
    },
  ],
  'compliment-to-complaint-ratio': [
    { call: { complimentToComplaintRatio }, forms: { counts: 'compliments* complaints*' }, options: 'confidence' },
    {
      call: { complimentToComplaintRatio },
      forms: { rows: 'compliments* complaints*' },
      options: 'onInvalid confidence',
    },
  ],
  'complaint-rate': [
    { call: { complaintRate }, forms: { totals: 'complaints* orders*' }, options: 'confidence interval~5' },
    { call: { complaintRate }, forms: { rows: 'complaints* orders*' }, options: 'confidence interval~5 onInvalid' },
  ],
  'employee-nps': [
    {
      call: { employeeNps },
      forms: { values: '', rows: 'score* count' },
      options: 'missingValue onInvalid scale passiveFrom promoterFrom classes preset interval confidence denominator',
    },
    {
      call: { employeeNps },
      forms: { counts: 'promoters* passives* detractors* missing invalid reasons' },
      options: 'interval confidence denominator',
    },
  ],
  'cx-score': [{ call: { cxScore }, forms: { list: 'name* value* weight~2* worst best' }, options: 'onMissing' }],
  'mystery-shopping-score': [
    {
      call: { mysteryShoppingScore },
      forms: { rows: 'earned* possible* applicable', columns: 'earned* possible* applicable' },
      options: 'onInvalid missingValue confidence interval~6',
    },
  ],
  'feedback-topics': [
    {
      call: { feedbackTopics },
      forms: { values: '', rows: 'topic* count~2' },
      options: 'onInvalid missingValue confidence',
    },
    { call: { feedbackTopicsFromCounts }, forms: { list: 'class* count~2* amount' }, options: 'confidence' },
  ],
  'closed-loop-rate': [
    { call: { closedLoopRate }, forms: { counts: 'followedUp* due*' }, options: 'confidence interval~4' },
    { call: { closedLoopRate }, forms: { rows: 'followedUp~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'implicit-csat': [
    { call: { implicitCsat }, forms: { list: 'name* value* weight~2* worst best' }, options: 'onMissing' },
  ],
};
