/** Any metric by groups and over time. */

export {
  type BreakdownColumnOptions,
  type BreakdownOptions,
  breakdown,
  type KeyCodes,
  type KeyColumn,
  type KeyReader,
  type KeysHeld,
  type KeysRead,
} from './breakdown.js';
export {
  BreakdownAggregator,
  type BreakdownConclusion,
  type BreakdownCounting,
} from './breakdown-aggregator.js';
export type { BreakdownState, KeyTuple } from './breakdown-state.js';
export { type ByPeriodOptions, byPeriod, type PeriodColumn, type PeriodReader } from './by-period.js';
export type { KeyValue } from './key-values.js';
export { type AnyAggregator, type PerGroup, type PerGroupNamed, perGroup } from './per-group.js';
export { type Rolling, type RollingOptions, type RollingWindow, rollingOf } from './rolling-of.js';
export type {
  Breakdown,
  Group,
  GroupKeys,
  Measured,
  SuppressedGroup,
  TableConclusion,
} from './table-result.js';
export { type ChangePoint, type TrendResult, trendOf } from './trend-of.js';
