// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { ChurnRateAggregator } from '../../../customers/churn/churn-rate-aggregator.js';
import { RetentionRateAggregator } from '../../../customers/churn/retention-rate-aggregator.js';
import { ChurnCohortsAggregator } from '../../../customers/cohorts/churn-cohorts-aggregator.js';
import { RepeatCohortsAggregator } from '../../../customers/cohorts/repeat-cohorts-aggregator.js';
import { RetentionCohortsAggregator } from '../../../customers/cohorts/retention-cohorts-aggregator.js';
import { RevenueCohortsAggregator } from '../../../customers/cohorts/revenue-cohorts-aggregator.js';
import { OrderSummaryAggregator } from '../../../customers/orders/order-summary-aggregator.js';
import { SusAggregator } from '../../../growth/digital/experience/sus-aggregator.js';
import { ApdexAggregator } from '../../../growth/digital/speed/apdex-aggregator.js';
import { SystemResponseTimeAggregator } from '../../../growth/digital/speed/system-response-time-aggregator.js';
import { ActiveUsersAggregator } from '../../../growth/engagement/active-users-aggregator.js';
import { JourneyStageConversionAggregator } from '../../../growth/journey/journey-stage-conversion-aggregator.js';
import { FunnelConversionAggregator } from '../../../growth/marketplace/funnel-conversion-aggregator.js';
import { SellerConcentrationAggregator } from '../../../growth/marketplace/seller-concentration-aggregator.js';
import { MixAggregator } from '../../../kernels/mix/mix-aggregator.js';
import { ShareAggregator } from '../../../kernels/proportion/share-aggregator.js';
import { RatioAggregator } from '../../../kernels/quotient/ratio-aggregator.js';
import { SummaryAggregator } from '../../../kernels/summary/summary-aggregator.js';
import { MrrAggregator } from '../../../revenue/recurring/mrr-aggregator.js';
import { MrrMovementsAggregator } from '../../../revenue/recurring/mrr-movements-aggregator.js';
import { GrossRevenueRetentionAggregator } from '../../../revenue/retention/gross-revenue-retention-aggregator.js';
import { NetRevenueRetentionAggregator } from '../../../revenue/retention/net-revenue-retention-aggregator.js';
import { RevenueChurnRateAggregator } from '../../../revenue/retention/revenue-churn-rate-aggregator.js';
import { FirstContactResolutionAggregator } from '../../../service/resolution/first-contact-resolution-aggregator.js';
import { OneTouchRateAggregator } from '../../../service/resolution/one-touch-rate-aggregator.js';
import { ReopenRateAggregator } from '../../../service/resolution/reopen-rate-aggregator.js';
import { OnTimeDeliveryRateAggregator } from '../../../service/sla/on-time-delivery-rate-aggregator.js';
import { ServiceLevelAggregator } from '../../../service/sla/service-level-aggregator.js';
import { SlaAttainmentAggregator } from '../../../service/sla/sla-attainment-aggregator.js';
import {
  AgentWorkTimeAggregator,
  OnHoldTimeAggregator,
  RequesterWaitTimeAggregator,
} from '../../../service/status/status-time-aggregator.js';
import { FirstResponseTimeAggregator, NextResponseTimeAggregator } from '../../../service/time/response-aggregator.js';
import { TtrAggregator } from '../../../service/time/ttr-aggregator.js';
import { NpsAggregator } from '../../../survey/nps/nps-aggregator.js';
import { WeightedNpsAggregator } from '../../../survey/nps/weighted-nps-aggregator.js';
import { CesAggregator } from '../../../survey/rating/ces-aggregator.js';
import { CsatAggregator } from '../../../survey/rating/csat-aggregator.js';
import { ScaleScoreAggregator } from '../../../survey/rating/scale-score-aggregator.js';
import { StarRatingAggregator } from '../../../survey/rating/star-rating-aggregator.js';
import { FeedbackTopicsAggregator } from '../../../survey/topics/feedback-topics-aggregator.js';
import type { Restored } from './metric-form.js';

/** The class that goes on from a state, by the kind of the state. */
export const aggregatorEntries: Readonly<Record<string, Restored>> = {
  mix: MixAggregator,
  share: ShareAggregator,
  ratio: RatioAggregator,
  summary: SummaryAggregator,
  'churn-rate': ChurnRateAggregator,
  'retention-rate': RetentionRateAggregator,
  'churn-cohorts': ChurnCohortsAggregator,
  'repeat-cohorts': RepeatCohortsAggregator,
  'retention-cohorts': RetentionCohortsAggregator,
  'revenue-cohorts': RevenueCohortsAggregator,
  'order-summary': OrderSummaryAggregator,
  sus: SusAggregator,
  apdex: ApdexAggregator,
  'system-response-time': SystemResponseTimeAggregator,
  'active-users': ActiveUsersAggregator,
  'journey-stage-conversion': JourneyStageConversionAggregator,
  'funnel-conversion': FunnelConversionAggregator,
  'seller-concentration': SellerConcentrationAggregator,
  mrr: MrrAggregator,
  'mrr-movements': MrrMovementsAggregator,
  'gross-revenue-retention': GrossRevenueRetentionAggregator,
  'net-revenue-retention': NetRevenueRetentionAggregator,
  'revenue-churn-rate': RevenueChurnRateAggregator,
  'first-contact-resolution': FirstContactResolutionAggregator,
  'one-touch-rate': OneTouchRateAggregator,
  'reopen-rate': ReopenRateAggregator,
  'on-time-delivery-rate': OnTimeDeliveryRateAggregator,
  'service-level': ServiceLevelAggregator,
  'sla-attainment': SlaAttainmentAggregator,
  'agent-work-time': AgentWorkTimeAggregator,
  'on-hold-time': OnHoldTimeAggregator,
  'requester-wait-time': RequesterWaitTimeAggregator,
  'first-response-time': FirstResponseTimeAggregator,
  'next-response-time': NextResponseTimeAggregator,
  ttr: TtrAggregator,
  nps: NpsAggregator,
  'weighted-nps': WeightedNpsAggregator,
  ces: CesAggregator,
  csat: CsatAggregator,
  'scale-score': ScaleScoreAggregator,
  'star-rating': StarRatingAggregator,
  'feedback-topics': FeedbackTopicsAggregator,
};
