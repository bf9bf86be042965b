/* Two or more results compared. */

export type {
  ComparedFacts,
  ComparedSide,
  Comparison,
  ComparisonOptions,
  DifferenceMethod,
  DifferenceTest,
} from './comparison.js';
export {
  compareDurations,
  type DurationComparedSide,
  type DurationComparison,
  type DurationComparisonOptions,
  type DurationSide,
  type DurationSideAggregator,
  type DurationSideResult,
} from './durations/compare-durations.js';
export { benjaminiHochberg, holm } from './groups/adjusted-p-values.js';
export {
  comparePeriods,
  type PeriodChange,
  type PeriodOutcome,
  type PeriodsComparison,
  type PeriodsComparisonOptions,
  type PeriodTable,
} from './groups/compare-periods.js';
export {
  type EquivalenceOptions,
  type EquivalenceSource,
  type EquivalenceTest,
  testEquivalence,
} from './groups/test-equivalence.js';
export {
  type ComparedGroups,
  type GroupsTest,
  type GroupsTestOptions,
  type TestedGroup,
  type TestedPair,
  testGroups,
} from './groups/test-groups.js';
export { compareMeans, type MeanComparison, type MeanSideValues } from './means/compare-means.js';
export type { MeanDifferenceMethod, MeanSide } from './means/mean-difference.js';
export { compareNps, type NetSideCounts, type NpsComparison, type NpsSideCounts } from './nps/compare-nps.js';
export {
  comparePairedNps,
  type PairedNpsColumns,
  type PairedNpsOptions,
  type PairedNpsResult,
  type PairedNpsRowOptions,
} from './nps/compare-paired-nps.js';
export {
  type NpsDifferenceMethod,
  type NpsSide,
  npsDifferenceAdjusted,
  npsDifferenceWald,
} from './nps/nps-difference.js';
export { npsDifferenceWelch } from './nps/nps-difference-welch.js';
export type { HigherResult, PosteriorOptions, PosteriorSide } from './posteriors/posterior.js';
export { probabilityOfHigherNps } from './posteriors/probability-of-higher-nps.js';
export { probabilityOfHigherShare } from './posteriors/probability-of-higher-share.js';
export { compareShares, type ShareComparison, type ShareSideCounts } from './shares/compare-shares.js';
export { newcombe, type ShareDifferenceMethod, type ShareSide } from './shares/share-difference.js';
export { agrestiCaffo, fisherExact, pooledZ } from './shares/share-difference-others.js';
export { type Contribution, type Contributions, contributionOf } from './why/contribution-of.js';
export {
  type ChangeDecomposition,
  decomposeChange,
  type GroupAtTwoTimes,
  type GroupContribution,
} from './why/decompose-change.js';
