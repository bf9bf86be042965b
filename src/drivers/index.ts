/* What drives an outcome. */

export {
  type DriverColumns,
  type DriverImportance,
  type DriverImportanceResult,
  type DriverOptions,
  type DriverRowOptions,
  driverImportance,
} from './driver-importance.js';
