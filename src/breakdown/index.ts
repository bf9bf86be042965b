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
export { type ByPeriodOptions, byPeriod, type PeriodColumn, type PeriodReader } from './by-period.js';
export type { KeyValue } from './key-values.js';
export { type AnyAggregator, type PerGroup, type PerGroupNamed, perGroup } from './per-group.js';
export type {
  Breakdown,
  Group,
  GroupKeys,
  Measured,
  SuppressedGroup,
  TableConclusion,
} from './table-result.js';
