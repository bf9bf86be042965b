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
      form: 'counts',
      name: 'npsFromCounts',
      call: npsFromCounts,
      fields: 'missing invalid promoters* passives* detractors*',
      options: 'interval confidence',
    },
    {
      form: 'values',
      name: 'nps',
      call: nps,
      fields: '',
      options: 'missingValue onInvalid scale passiveFrom promoterFrom classes preset interval confidence',
    },
    {
      form: 'rows',
      name: 'nps',
      call: nps,
      fields: 'score*',
      options: 'missingValue onInvalid scale passiveFrom promoterFrom classes preset interval confidence',
    },
  ],
  'weighted-nps': [
    {
      form: 'totals',
      name: 'weightedNpsFromSums',
      call: weightedNpsFromSums,
      fields: 'promoters~2* passives~2* detractors~2* missing~2 invalid',
      options: 'interval~2 confidence',
    },
    {
      form: 'columns',
      name: 'weightedNps',
      call: weightedNps,
      fields: 'score~2* weight~2*',
      options: 'missingValue~2 onInvalid~2 scale passiveFrom promoterFrom classes preset interval~2 confidence',
    },
    {
      form: 'rows',
      name: 'weightedNps',
      call: weightedNps,
      fields: 'score* weight*',
      options: 'missingValue~2 onInvalid~2 scale passiveFrom promoterFrom classes preset interval~2 confidence',
    },
  ],
  csat: [
    {
      form: 'counts',
      name: 'csatFromCounts',
      call: csatFromCounts,
      fields: 'counts* scale missing invalid',
      options: 'measure scale~2 satisfiedFrom dissatisfiedTo direction preset~2 interval~3 meanInterval confidence~2',
    },
    {
      form: 'counts',
      name: 'csatFromCounts',
      call: csatFromCounts,
      fields: 'satisfied* responses* dissatisfied missing invalid',
      options: 'measure scale~2 satisfiedFrom dissatisfiedTo direction preset~2 interval~3 meanInterval confidence~2',
    },
    {
      form: 'levels',
      name: 'csatFromCounts',
      call: csatFromCounts,
      fields: '',
      options: 'measure scale~2 satisfiedFrom dissatisfiedTo direction preset~2 interval~3 meanInterval confidence~2',
    },
    {
      form: 'values',
      name: 'csat',
      call: csat,
      fields: '',
      options:
        'measure missingValue onInvalid scale~2 satisfiedFrom dissatisfiedTo direction preset~2 interval~3 meanInterval confidence~2',
    },
    {
      form: 'rows',
      name: 'csat',
      call: csat,
      fields: 'score*',
      options:
        'measure missingValue onInvalid scale~2 satisfiedFrom dissatisfiedTo direction preset~2 interval~3 meanInterval confidence~2',
    },
  ],
  ces: [
    {
      form: 'counts',
      name: 'cesFromCounts',
      call: cesFromCounts,
      fields: 'counts* scale missing invalid',
      options: 'measure~2 scale~3 easyFrom hardTo direction~2* preset~3 interval~3 meanInterval confidence~2',
    },
    {
      form: 'counts',
      name: 'cesFromCounts',
      call: cesFromCounts,
      fields: 'easy* responses* hard missing invalid',
      options: 'measure~2 scale~3 easyFrom hardTo direction~2* preset~3 interval~3 meanInterval confidence~2',
    },
    {
      form: 'levels',
      name: 'cesFromCounts',
      call: cesFromCounts,
      fields: '',
      options: 'measure~2 scale~3 easyFrom hardTo direction~2* preset~3 interval~3 meanInterval confidence~2',
    },
    {
      form: 'values',
      name: 'ces',
      call: ces,
      fields: '',
      options:
        'measure~2 missingValue onInvalid scale~3 easyFrom hardTo direction~2* preset~3 interval~3 meanInterval confidence~2',
    },
    {
      form: 'rows',
      name: 'ces',
      call: ces,
      fields: 'score*',
      options:
        'measure~2 missingValue onInvalid scale~3 easyFrom hardTo direction~2* preset~3 interval~3 meanInterval confidence~2',
    },
  ],
  'repurchase-intent': [
    {
      form: 'counts',
      name: 'repurchaseIntent',
      call: repurchaseIntent,
      fields: 'counts* scale missing invalid',
      options: 'measure~3 scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence~2',
    },
    {
      form: 'counts',
      name: 'repurchaseIntent',
      call: repurchaseIntent,
      fields: 'top* responses* bottom missing invalid',
      options: 'measure~3 scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence~2',
    },
    {
      form: 'values',
      name: 'repurchaseIntent',
      call: repurchaseIntent,
      fields: '',
      options:
        'measure~3 missingValue onInvalid scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence~2',
    },
    {
      form: 'rows',
      name: 'repurchaseIntent',
      call: repurchaseIntent,
      fields: 'score*',
      options:
        'measure~3 missingValue onInvalid scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence~2',
    },
  ],
  'brand-score': [
    {
      form: 'list',
      name: 'brandScore',
      call: brandScore,
      fields: 'name* value* weight~3* worst best',
      options: 'onMissing',
    },
  ],
  'net-sentiment': [
    {
      form: 'counts',
      name: 'netSentiment',
      call: netSentiment,
      fields: 'unlabelled invalid positive* neutral* negative*',
      options: 'denominator interval confidence',
    },
  ],
  'trust-score': [
    {
      form: 'counts',
      name: 'trustScore',
      call: trustScore,
      fields: 'counts* scale missing invalid',
      options: 'measure~3 scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence~2',
    },
    {
      form: 'counts',
      name: 'trustScore',
      call: trustScore,
      fields: 'top* responses* bottom missing invalid',
      options: 'measure~3 scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence~2',
    },
    {
      form: 'values',
      name: 'trustScore',
      call: trustScore,
      fields: '',
      options:
        'measure~3 missingValue onInvalid scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence~2',
    },
    {
      form: 'rows',
      name: 'trustScore',
      call: trustScore,
      fields: 'score*',
      options:
        'measure~3 missingValue onInvalid scale~4* topFrom* bottomTo direction~3 preset~4 interval~3 meanInterval confidence~2',
    },
  ],
  'event-participation-rate': [
    {
      form: 'counts',
      name: 'eventParticipationRate',
      call: eventParticipationRate,
      fields: 'attendees* invited*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'eventParticipationRate',
      call: eventParticipationRate,
      fields: 'attendees~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'brand-awareness': [
    {
      form: 'counts',
      name: 'brandAwareness',
      call: brandAwareness,
      fields: 'aware* respondents*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'brandAwareness',
      call: brandAwareness,
      fields: 'aware~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'star-rating': [
    {
      form: 'counts',
      name: 'starRatingFromCounts',
      call: starRatingFromCounts,
      fields: 'counts* scale missing invalid',
      options: 'measure~2 scale~5 positiveFrom negativeTo preset~5 confidence~2 interval~3 meanInterval prior z',
    },
    {
      form: 'levels',
      name: 'starRatingFromCounts',
      call: starRatingFromCounts,
      fields: '',
      options: 'measure~2 scale~5 positiveFrom negativeTo preset~5 confidence~2 interval~3 meanInterval prior z',
    },
    {
      form: 'values',
      name: 'starRating',
      call: starRating,
      fields: '',
      options:
        'measure~2 missingValue~3 onInvalid~4 scale~5 positiveFrom negativeTo preset~5 confidence~2 interval~3 meanInterval prior z',
    },
    {
      form: 'rows',
      name: 'starRating',
      call: starRating,
      fields: 'score~3*',
      options:
        'measure~2 missingValue~3 onInvalid~4 scale~5 positiveFrom negativeTo preset~5 confidence~2 interval~3 meanInterval prior z',
    },
  ],
  'rating-lower-bound': [
    {
      form: 'counts',
      name: 'ratingLowerBound',
      call: ratingLowerBound,
      fields: 'positive~2* total*',
      options: 'confidence~3',
    },
    {
      form: 'rows',
      name: 'ratingLowerBound',
      call: ratingLowerBound,
      fields: 'positive~3*',
      options: 'onInvalid~3 confidence~3',
    },
  ],
  'poor-experience-rate': [
    {
      form: 'counts',
      name: 'poorExperienceRate',
      call: poorExperienceRate,
      fields: 'dissatisfied~2* responses*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'poorExperienceRate',
      call: poorExperienceRate,
      fields: 'dissatisfied~3*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'response-share': [
    {
      form: 'counts',
      name: 'responseShare',
      call: responseShare,
      fields: 'choosing* respondents~2*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'responseShare',
      call: responseShare,
      fields: 'choosing~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'silent-dissatisfaction-rate': [
    {
      form: 'counts',
      name: 'silentDissatisfactionRate',
      call: silentDissatisfactionRate,
      fields: 'silent* dissatisfied~4*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'silentDissatisfactionRate',
      call: silentDissatisfactionRate,
      fields: 'silent~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'survey-response-rate': [
    {
      form: 'counts',
      name: 'surveyResponseRate',
      call: surveyResponseRate,
      fields: 'answered* delivered* partial',
      options: 'definition confidence interval~4',
    },
    {
      form: 'rows',
      name: 'surveyResponseRate',
      call: surveyResponseRate,
      fields: 'answered~2* partial~2',
      options: 'onInvalid~3 definition confidence interval~4',
    },
  ],
  'feedback-rate': [
    {
      form: 'totals',
      name: 'feedbackRate',
      call: feedbackRate,
      fields: 'feedbackItems* customers*',
      options: 'confidence interval~5',
    },
    {
      form: 'rows',
      name: 'feedbackRate',
      call: feedbackRate,
      fields: 'feedbackItems~2* customers~2*',
      options: 'confidence interval~5 onInvalid~5',
    },
  ],
  'compliment-rate': [
    {
      form: 'totals',
      name: 'complimentRate',
      call: complimentRate,
      fields: 'compliments* customers~3*',
      options: 'confidence interval~5',
    },
    {
      form: 'rows',
      name: 'complimentRate',
      call: complimentRate,
      fields: 'customers~2* compliments~2*',
      options: 'confidence interval~5 onInvalid~5',
    },
  ],
  'compliment-to-complaint-ratio': [
    {
      form: 'counts',
      name: 'complimentToComplaintRatio',
      call: complimentToComplaintRatio,
      fields: 'compliments~3* complaints*',
      options: 'confidence~4',
    },
    {
      form: 'rows',
      name: 'complimentToComplaintRatio',
      call: complimentToComplaintRatio,
      fields: 'compliments~4* complaints~2*',
      options: 'onInvalid~6 confidence~4',
    },
  ],
  'complaint-rate': [
    {
      form: 'totals',
      name: 'complaintRate',
      call: complaintRate,
      fields: 'complaints~3* orders*',
      options: 'confidence interval~5',
    },
    {
      form: 'rows',
      name: 'complaintRate',
      call: complaintRate,
      fields: 'complaints~4* orders~2*',
      options: 'confidence interval~5 onInvalid~5',
    },
  ],
  'employee-nps': [
    {
      form: 'counts',
      name: 'employeeNps',
      call: employeeNps,
      fields: 'missing invalid promoters* passives* detractors*',
      options: 'interval confidence',
    },
    {
      form: 'values',
      name: 'employeeNps',
      call: employeeNps,
      fields: '',
      options: 'missingValue onInvalid scale passiveFrom promoterFrom classes preset interval confidence',
    },
    {
      form: 'rows',
      name: 'employeeNps',
      call: employeeNps,
      fields: 'score*',
      options: 'missingValue onInvalid scale passiveFrom promoterFrom classes preset interval confidence',
    },
  ],
  'cx-score': [
    { form: 'list', name: 'cxScore', call: cxScore, fields: 'name* value* weight~3* worst best', options: 'onMissing' },
  ],
  'mystery-shopping-score': [
    {
      form: 'columns',
      name: 'mysteryShoppingScore',
      call: mysteryShoppingScore,
      fields: 'earned* possible* applicable~2',
      options: 'onInvalid~7 missingValue~4 confidence interval~6',
    },
    {
      form: 'rows',
      name: 'mysteryShoppingScore',
      call: mysteryShoppingScore,
      fields: 'earned* possible* applicable',
      options: 'onInvalid~7 missingValue~4 confidence interval~6',
    },
  ],
  'feedback-topics': [
    {
      form: 'values',
      name: 'feedbackTopics',
      call: feedbackTopics,
      fields: '',
      options: 'onInvalid~8 missingValue~5 confidence~5',
    },
    {
      form: 'list',
      name: 'feedbackTopicsFromCounts',
      call: feedbackTopicsFromCounts,
      fields: 'class* count* amount',
      options: 'confidence~5',
    },
    {
      form: 'rows',
      name: 'feedbackTopics',
      call: feedbackTopics,
      fields: 'topic*',
      options: 'onInvalid~8 missingValue~5 confidence~5',
    },
  ],
  'closed-loop-rate': [
    {
      form: 'counts',
      name: 'closedLoopRate',
      call: closedLoopRate,
      fields: 'followedUp* due*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'closedLoopRate',
      call: closedLoopRate,
      fields: 'followedUp~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'implicit-csat': [
    {
      form: 'list',
      name: 'implicitCsat',
      call: implicitCsat,
      fields: 'name* value* weight~3* worst best',
      options: 'onMissing',
    },
  ],
};
