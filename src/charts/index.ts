/**
 * Pictures of results as specifications of Vega-Lite: plain data, to be rendered by any of its tools.
 *
 * @module cx-metrics/charts
 */
export { CxMetricsError, type CxMetricsErrorCode, type ErrorDetails, isCxMetricsError } from '../core/errors.js';
export type { Interval, Unit } from '../core/result.js';
export type { FormatOptions } from '../format/setting.js';
export type { Counted } from '../format/words/counted.js';
export type { MetricWords } from '../format/words/metric-words.js';
export type { Sentences, Words } from '../format/words/words.js';
export { chart } from './chart.js';
export { type CohortTable, cohortChart } from './customers/cohort-chart.js';
export { type FunnelSteps, funnelChart } from './customers/funnel-chart.js';
export { breakdownChart, type GroupTable } from './groups/breakdown-chart.js';
export { type Contributed, contributionChart } from './groups/contribution-chart.js';
export { type Concentrated, lorenzChart } from './groups/lorenz-chart.js';
export { type MixOfClasses, mixChart } from './groups/mix-chart.js';
export { type Participation, participationChart } from './groups/participation-chart.js';
export { bridgeChart, type Movements } from './revenue/bridge-chart.js';
export { type MovementsOverPeriods, movementsChart } from './revenue/movements-chart.js';
export { type ChartColours, defaultColours } from './spec/chart-colours.js';
export type { ChartOptions } from './spec/chart-options.js';
export type {
  ChartAxis,
  ChartCell,
  ChartChannel,
  ChartEncoding,
  ChartEnd,
  ChartLayer,
  ChartLegend,
  ChartMark,
  ChartScale,
  ChartSpec,
} from './spec/chart-spec.js';
export { type Distribution, type DistributionChartOptions, distributionChart } from './survey/distribution-chart.js';
export { type Drivers, type DriversChartOptions, driversChart } from './survey/drivers-chart.js';
export { type NetScore, npsChart } from './survey/nps-chart.js';
export { type SurvivalResult, survivalChart } from './time/survival-chart.js';
export { type Tracking, trackingChart } from './time/tracking-chart.js';
export { type FittedTrend, type OverPeriods, type TrendChartOptions, trendChart } from './time/trend-chart.js';
export { valueChart } from './value-chart.js';
export type { ChartLabels } from './words/chart-labels.js';
export { labelsEn } from './words/labels-en.js';
export { labelsVi } from './words/labels-vi.js';
