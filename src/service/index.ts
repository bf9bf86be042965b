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
  type FirstContactCounts,
  type FirstContactCountsOptions,
  type FirstContactDefinition,
  type FirstContactResolutionResult,
  firstContactResolutionFromCounts,
} from './first-contact-resolution-from-counts.js';
export {
  type OnTimeRateColumns,
  type OnTimeRateOptions,
  type OnTimeRateRowOptions,
  onTimeRate,
} from './on-time-rate.js';
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
  type ReopenRateResult,
  type ReopenRateRowOptions,
  reopenRate,
} from './reopen-rate.js';
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
  type SlaAttainmentOptions,
  type SlaAttainmentResult,
  type SlaAttainmentRowOptions,
  slaAttainment,
} from './sla-attainment.js';
export { type SlaBreach, slaBreaches } from './sla-breaches.js';
export type { SlaColumns, SlaOptions, SlaRowOptions } from './sla-cases.js';
export { type SlaDueOptions, slaDueAt } from './sla-due-at.js';
export {
  agentWorkTime,
  onHoldTime,
  requesterWait,
  type StatusChange,
  type StatusTimeOptions,
} from './status-time.js';
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
