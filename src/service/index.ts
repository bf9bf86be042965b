/* The metrics of support and service. */
export {
  type AbandonCounts,
  type AbandonRateResult,
  type AbandonRateRowOptions,
  abandonRate,
} from './abandon-rate.js';
export {
  type AgentAssistRateOptions,
  type AgentAssistRateResult,
  agentAssistRate,
} from './agent-assist-rate.js';
export { AgentWorkTimeAggregator, type AgentWorkTimeState } from './agent-work-time-aggregator.js';
export {
  type AverageWaitColumns,
  type AverageWaitOptions,
  type AverageWaitResult,
  type AverageWaitRowOptions,
  averageWait,
} from './average-wait.js';
export {
  type BacklogAge,
  type BacklogColumns,
  type BacklogOptions,
  type BacklogResult,
  type BacklogRowOptions,
  backlog,
} from './backlog.js';
export { contactRate } from './contact-rate.js';
export {
  type ContainmentCounts,
  type ContainmentDefinition,
  type ContainmentRateOptions,
  type ContainmentRateResult,
  containmentRate,
} from './containment-rate.js';
export {
  type CustomersPerAgentResult,
  customersPerAgent,
} from './customers-per-agent.js';
export {
  type FirstContactRowOptions,
  type FirstContactWindowOptions,
  firstContactResolution,
} from './first-contact-resolution.js';
export {
  type FirstContactCase,
  type FirstContactCounting,
  FirstContactResolutionAggregator,
  type FirstContactState,
} from './first-contact-resolution-aggregator.js';
export {
  type FirstContactCounts,
  type FirstContactCountsOptions,
  type FirstContactDefinition,
  type FirstContactResolutionResult,
  firstContactResolutionFromCounts,
} from './first-contact-resolution-from-counts.js';
export { FirstResponseAggregator, type FirstResponseState } from './first-response-aggregator.js';
export { NextResponseAggregator, type NextResponseState } from './next-response-aggregator.js';
export { OnHoldTimeAggregator, type OnHoldTimeState } from './on-hold-time-aggregator.js';
export {
  type OnTimeRateColumns,
  type OnTimeRateOptions,
  type OnTimeRateRowOptions,
  onTimeRate,
} from './on-time-rate.js';
export {
  type OnTimeOrder,
  OnTimeRateAggregator,
  type OnTimeRateCounting,
  type OnTimeRateState,
} from './on-time-rate-aggregator.js';
export {
  type CommittedDate,
  type OnTimeCounts,
  type OnTimeRateConclusion,
  type OnTimeRateResult,
  onTimeRateFromCounts,
} from './on-time-rate-from-counts.js';
export {
  type OneTouchCounts,
  type OneTouchDefinition,
  type OneTouchOptions,
  type OneTouchResult,
  type OneTouchRowOptions,
  oneTouch,
  oneTouchFromCounts,
} from './one-touch.js';
export {
  OneTouchAggregator,
  type OneTouchCase,
  type OneTouchCounting,
  type OneTouchState,
} from './one-touch-aggregator.js';
export {
  type ReopenRateResult,
  type ReopenRateRowOptions,
  reopenRate,
} from './reopen-rate.js';
export {
  type ReopenCase,
  ReopenRateAggregator,
  type ReopenRateCounting,
  type ReopenRateState,
} from './reopen-rate-aggregator.js';
export { RequesterWaitAggregator, type RequesterWaitState } from './requester-wait-aggregator.js';
export { ResponseAggregator, type ResponseCase, type ResponseCounting } from './response-aggregator.js';
export {
  firstResponse,
  nextResponse,
  type ResponseColumns,
  type ResponseOptions,
  type ResponseRowOptions,
} from './response-time.js';
export {
  type SelfServiceIssues,
  type SelfServiceRateOptions,
  type SelfServiceRateResult,
  type SelfServiceUsers,
  type SelfServiceUsersOptions,
  selfServiceRate,
} from './self-service-rate.js';
export {
  type AbandonedTreatment,
  type ServiceLevelCounts,
  type ServiceLevelOptions,
  type ServiceLevelResult,
  type ServiceLevelRowOptions,
  serviceLevel,
} from './service-level.js';
export {
  ServiceLevelAggregator,
  type ServiceLevelContact,
  type ServiceLevelCounting,
  type ServiceLevelState,
} from './service-level-aggregator.js';
export {
  type SlaAttainmentOptions,
  type SlaAttainmentResult,
  type SlaAttainmentRowOptions,
  slaAttainment,
} from './sla-attainment.js';
export { SlaAttainmentAggregator, type SlaAttainmentState, type SlaCase } from './sla-attainment-aggregator.js';
export { type SlaBreach, slaBreaches } from './sla-breaches.js';
export type { SlaColumns, SlaCounting, SlaOptions, SlaRowOptions } from './sla-cases.js';
export { type SlaDueOptions, slaDueAt } from './sla-due-at.js';
export type { StatusChange, StatusTimeCounting } from './status-cases.js';
export {
  agentWorkTime,
  onHoldTime,
  requesterWait,
  type StatusTimeOptions,
} from './status-time.js';
export { type StatusCase, StatusTimeAggregator, type StatusTimeState } from './status-time-aggregator.js';
export { TallyAggregator, type TallyState } from './tally-aggregator.js';
export type { CaseInstants, CasePauses } from './ttr.js';
export {
  type TtrColumns,
  type TtrConclusion,
  type TtrCounting,
  type TtrOptions,
  type TtrResult,
  type TtrRowOptions,
  ttr,
} from './ttr.js';
export { TtrAggregator, type TtrCase, type TtrState } from './ttr-aggregator.js';
