export { type ClvOptions, type ClvResult, clv, type PaymentMoment, type SpendModel } from './clv.js';
export {
  type ExpectedPurchasesOptions,
  type ExpectedPurchasesResult,
  expectedPurchases,
} from './expected-purchases.js';
export { type ExpectedValueResult, expectedValue } from './expected-value.js';
export {
  type CustomerColumns,
  type CustomerNumbers,
  type FitOptions,
  type FitReason,
  fitModel,
  type ModelFit,
  type PurchaseSummaryLike,
  type SpareColumns,
  type SurvivorColumns,
} from './fit-model.js';
export { type HoldoutClass, type HoldoutComparison, holdoutComparison } from './holdout-comparison.js';
export { bgBb } from './models/bg-bb.js';
export { bgNbd } from './models/bg-nbd.js';
export { gammaGamma } from './models/gamma-gamma.js';
export { mbgNbd } from './models/mbg-nbd.js';
export { paretoNbd } from './models/pareto-nbd.js';
export { sBg } from './models/s-bg.js';
export type {
  CustomerFault,
  ModelLikelihood,
  ModelTable,
  Params,
  ValueModel,
} from './models/value-model.js';
export type { FittedParams, GivenParams, PredictionOptions, PredictionScope } from './predict.js';
export {
  type AliveMoment,
  type ProbabilityAliveOptions,
  type ProbabilityAliveResult,
  probabilityAlive,
} from './probability-alive.js';
export { type ProjectedRetention, type ProjectRetentionOptions, projectRetention } from './project-retention.js';
export { purchaseSummary } from './purchase-summary.js';
export type {
  OpportunityColumns,
  OpportunityConclusion,
  OpportunitySummary,
  PurchaseHoldout,
  PurchaseSummary,
  PurchaseSummaryColumns,
  PurchaseSummaryConclusion,
} from './purchase-summary-result.js';
export {
  type TrackingCurve,
  type TrackingCurveConclusion,
  type TrackingPoint,
  trackingCurve,
} from './tracking-curve.js';
