/* The metrics of support and service. */

export { TallyAggregator, type TallyState } from '../kernels/proportion/tally-aggregator.js';
export { type CasesOfResult, casesOf, type KeptValue, type LogName, type UnmatchedLogName } from './log/cases-of.js';
export type { LogCase, LogEnd } from './log/log-case.js';
export type { LogEventKind, LogNames, LogStatus } from './log/log-names.js';
export type { CasesOfOptions, KeepReader, LogExclusion } from './log/log-spec.js';
export { type AgentsNeededOptions, type AgentsNeededResult, agentsNeeded } from './queue/agents-needed.js';
export {
  type ErlangCOptions,
  type ErlangCResult,
  erlangC,
  type QueueDemand,
  type StaffedQueue,
} from './queue/erlang-c.js';
export {
  type AgentAssistCounts,
  type AgentAssistRateResult,
  type AgentAssistRateRowOptions,
  agentAssistRate,
} from './resolution/agent-assist-rate.js';
export { type ContactTotals, contactRate } from './resolution/contact-rate.js';
export {
  type ContainmentCounts,
  type ContainmentDefinition,
  type ContainmentRateOptions,
  type ContainmentRateResult,
  containmentRate,
} from './resolution/containment-rate.js';
export { type CustomersPerAgentTotals, customersPerAgent } from './resolution/customers-per-agent.js';
export type {
  FirstContactCounts,
  FirstContactCountsOptions,
  FirstContactDefinition,
  FirstContactResolutionResult,
} from './resolution/first-contact-conclusion.js';
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
  type OneTouchRateCounts,
  type OneTouchRateDefinition,
  type OneTouchRateOptions,
  type OneTouchRateResult,
  type OneTouchRateRowOptions,
  oneTouchRate,
} from './resolution/one-touch-rate.js';
export {
  OneTouchRateAggregator,
  type OneTouchRateCase,
  type OneTouchRateCounting,
  type OneTouchRateState,
} from './resolution/one-touch-rate-aggregator.js';
export type {
  ReopenCounts,
  ReopenCountsOptions,
  ReopenDefinition,
  ReopenRateResult,
} from './resolution/reopen-conclusion.js';
export { type ReopenRateRowOptions, type ReopenWindowOptions, reopenRate } from './resolution/reopen-rate.js';
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
export { stepsToResolution } from './resolution/steps-to-resolution.js';
export type {
  CommittedDate,
  OnTimeCounts,
  OnTimeDeliveryRateConclusion,
  OnTimeDeliveryRateResult,
} from './sla/on-time-conclusion.js';
export {
  type OnTimeDeliveryRateColumns,
  type OnTimeDeliveryRateOptions,
  type OnTimeDeliveryRateRowOptions,
  onTimeDeliveryRate,
} from './sla/on-time-delivery-rate.js';
export {
  OnTimeDeliveryRateAggregator,
  type OnTimeDeliveryRateCounting,
  type OnTimeDeliveryRateState,
  type OnTimeOrder,
} from './sla/on-time-delivery-rate-aggregator.js';
export {
  type AbandonCounts,
  type QueueAbandonmentRateResult,
  type QueueAbandonmentRateRowOptions,
  queueAbandonmentRate,
} from './sla/queue-abandonment-rate.js';
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
export { type SlaBreach, type SlaBreaches, slaBreaches } from './sla/sla-breaches.js';
export type { SlaColumns, SlaCounting, SlaOptions, SlaRowOptions } from './sla/sla-cases.js';
export { type SlaDueOptions, slaDueAt } from './sla/sla-due-at.js';
export type { BusinessDayTarget, SlaTarget } from './sla/sla-target.js';
export { type StatusCase, StatusTimeAggregator, type StatusTimeState } from './status/status-aggregator.js';
export type { StatusChange, StatusTimeCounting } from './status/status-cases.js';
export type { MetStatuses } from './status/status-names.js';
export {
  agentWorkTime,
  onHoldTime,
  requesterWaitTime,
  type StatusTimeOptions,
  type StatusTimeResult,
} from './status/status-time.js';
export {
  AgentWorkTimeAggregator,
  type AgentWorkTimeState,
  OnHoldTimeAggregator,
  type OnHoldTimeState,
  RequesterWaitTimeAggregator,
  type RequesterWaitTimeState,
} from './status/status-time-aggregator.js';
export { type AverageHandleTimeTotals, averageHandleTime } from './time/average-handle-time.js';
export {
  type AverageWaitTimeColumns,
  type AverageWaitTimeOptions,
  type AverageWaitTimeResult,
  type AverageWaitTimeRowOptions,
  averageWaitTime,
} from './time/average-wait-time.js';
export {
  type AgeSince,
  type BacklogAge,
  type BacklogOptions,
  type BacklogResult,
  type BacklogRowOptions,
  backlog,
} from './time/backlog.js';
export type { BacklogColumns, BacklogCounting, BacklogReaders } from './time/backlog-cases.js';
export type { BacklogEndAge, BacklogFlow } from './time/backlog-flows.js';
export {
  type BacklogOverPeriodsOptions,
  type BacklogOverPeriodsResult,
  type BacklogOverPeriodsRowOptions,
  backlogOverPeriods,
} from './time/backlog-over-periods.js';
export {
  type CaseStatus,
  type CaseTimes,
  type CaseTimesOptions,
  type CaseTimesRowOptions,
  caseTimes,
} from './time/case-times.js';
export {
  FirstResponseTimeAggregator,
  type FirstResponseTimeState,
  NextResponseTimeAggregator,
  type NextResponseTimeState,
  ResponseAggregator,
  type ResponseCase,
  type ResponseCounting,
} from './time/response-aggregator.js';
export {
  firstResponseTime,
  nextResponseTime,
  type ResponseColumns,
  type ResponseOptions,
  type ResponseResult,
  type ResponseRowOptions,
} from './time/response-time.js';
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
