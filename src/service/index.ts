/* The metrics of support and service. */

export { TallyAggregator, type TallyState } from '../kernels/proportion/tally-aggregator.js';
export {
  type AgentAssistRateOptions,
  type AgentAssistRateResult,
  agentAssistRate,
} from './resolution/agent-assist-rate.js';
export { contactRate } from './resolution/contact-rate.js';
export {
  type ContainmentCounts,
  type ContainmentDefinition,
  type ContainmentRateOptions,
  type ContainmentRateResult,
  containmentRate,
} from './resolution/containment-rate.js';
export {
  type CustomersPerAgentResult,
  customersPerAgent,
} from './resolution/customers-per-agent.js';
export {
  type FirstContactRowOptions,
  type FirstContactWindowOptions,
  firstContactResolution,
} from './resolution/first-contact-resolution.js';
export {
  type FirstContactCase,
  type FirstContactCounting,
  FirstContactResolutionAggregator,
  type FirstContactState,
} from './resolution/first-contact-resolution-aggregator.js';
export {
  type FirstContactCounts,
  type FirstContactCountsOptions,
  type FirstContactDefinition,
  type FirstContactResolutionResult,
  firstContactResolutionFromCounts,
} from './resolution/first-contact-resolution-from-counts.js';
export {
  type OneTouchCounts,
  type OneTouchDefinition,
  type OneTouchOptions,
  type OneTouchResult,
  type OneTouchRowOptions,
  oneTouch,
  oneTouchFromCounts,
} from './resolution/one-touch.js';
export {
  OneTouchAggregator,
  type OneTouchCase,
  type OneTouchCounting,
  type OneTouchState,
} from './resolution/one-touch-aggregator.js';
export {
  type ReopenRateResult,
  type ReopenRateRowOptions,
  reopenRate,
} from './resolution/reopen-rate.js';
export {
  type ReopenCase,
  ReopenRateAggregator,
  type ReopenRateCounting,
  type ReopenRateState,
} from './resolution/reopen-rate-aggregator.js';
export {
  type SelfServiceIssues,
  type SelfServiceRateOptions,
  type SelfServiceRateResult,
  type SelfServiceUsers,
  type SelfServiceUsersOptions,
  selfServiceRate,
} from './resolution/self-service-rate.js';
export {
  type AbandonCounts,
  type AbandonRateResult,
  type AbandonRateRowOptions,
  abandonRate,
} from './sla/abandon-rate.js';
export {
  type OnTimeRateColumns,
  type OnTimeRateOptions,
  type OnTimeRateRowOptions,
  onTimeRate,
} from './sla/on-time-rate.js';
export {
  type OnTimeOrder,
  OnTimeRateAggregator,
  type OnTimeRateCounting,
  type OnTimeRateState,
} from './sla/on-time-rate-aggregator.js';
export {
  type CommittedDate,
  type OnTimeCounts,
  type OnTimeRateConclusion,
  type OnTimeRateResult,
  onTimeRateFromCounts,
} from './sla/on-time-rate-from-counts.js';
export {
  type AbandonedTreatment,
  type ServiceLevelCounts,
  type ServiceLevelOptions,
  type ServiceLevelResult,
  type ServiceLevelRowOptions,
  serviceLevel,
} from './sla/service-level.js';
export {
  ServiceLevelAggregator,
  type ServiceLevelContact,
  type ServiceLevelCounting,
  type ServiceLevelState,
} from './sla/service-level-aggregator.js';
export {
  type SlaAttainmentOptions,
  type SlaAttainmentResult,
  type SlaAttainmentRowOptions,
  slaAttainment,
} from './sla/sla-attainment.js';
export { SlaAttainmentAggregator, type SlaAttainmentState, type SlaCase } from './sla/sla-attainment-aggregator.js';
export { type SlaBreach, slaBreaches } from './sla/sla-breaches.js';
export type { SlaColumns, SlaCounting, SlaOptions, SlaRowOptions } from './sla/sla-cases.js';
export { type SlaDueOptions, slaDueAt } from './sla/sla-due-at.js';
export { AgentWorkTimeAggregator, type AgentWorkTimeState } from './time/agent-work-time-aggregator.js';
export {
  type AverageWaitColumns,
  type AverageWaitOptions,
  type AverageWaitResult,
  type AverageWaitRowOptions,
  averageWait,
} from './time/average-wait.js';
export {
  type BacklogAge,
  type BacklogColumns,
  type BacklogOptions,
  type BacklogResult,
  type BacklogRowOptions,
  backlog,
} from './time/backlog.js';
export { FirstResponseAggregator, type FirstResponseState } from './time/first-response-aggregator.js';
export { NextResponseAggregator, type NextResponseState } from './time/next-response-aggregator.js';
export { OnHoldTimeAggregator, type OnHoldTimeState } from './time/on-hold-time-aggregator.js';
export { RequesterWaitAggregator, type RequesterWaitState } from './time/requester-wait-aggregator.js';
export { ResponseAggregator, type ResponseCase, type ResponseCounting } from './time/response-aggregator.js';
export {
  firstResponse,
  nextResponse,
  type ResponseColumns,
  type ResponseOptions,
  type ResponseRowOptions,
} from './time/response-time.js';
export type { StatusChange, StatusTimeCounting } from './time/status-cases.js';
export {
  agentWorkTime,
  onHoldTime,
  requesterWait,
  type StatusTimeOptions,
} from './time/status-time.js';
export { type StatusCase, StatusTimeAggregator, type StatusTimeState } from './time/status-time-aggregator.js';
export type { CaseInstants, CasePauses } from './time/ttr.js';
export {
  type TtrColumns,
  type TtrConclusion,
  type TtrCounting,
  type TtrOptions,
  type TtrResult,
  type TtrRowOptions,
  ttr,
} from './time/ttr.js';
export { TtrAggregator, type TtrCase, type TtrState } from './time/ttr-aggregator.js';
