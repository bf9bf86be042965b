/* Readers: what exports hold, as what metrics take. */

export type { DateOrder } from './dates-in-order.js';
export {
  agreement5En,
  agreement7En,
  ease5En,
  ease7En,
  frequency5En,
  likelihood5En,
  quality5En,
  satisfaction5En,
  satisfaction7En,
  yesNoEn,
} from './labels/en.js';
export {
  agreement5Vi,
  agreement7Vi,
  ease5Vi,
  ease7Vi,
  frequency5Vi,
  likelihood5Vi,
  quality5Vi,
  satisfaction5Vi,
  satisfaction7Vi,
  yesNoVi,
} from './labels/vi.js';
export { type LatestPerOptions, latestPer } from './latest-per.js';
export { type ReadAmountOptions, readAmount } from './read-amount.js';
export { type EpochUnit, type ReadEpochOptions, readEpoch } from './read-epoch.js';
export { type ReadInstantOptions, readInstant } from './read-instant.js';
export { type Labels, type ReadLabelOptions, readLabel } from './read-label.js';
export { type ReadScoreOptions, readScore } from './read-score.js';
export { type ReadSpreadsheetDayOptions, readSpreadsheetDay } from './read-spreadsheet-day.js';
export type { BlankOptions, Reader, ReadFrom } from './text-reader.js';
