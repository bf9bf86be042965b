export { instantFromLocal } from './local-time.js';
export { type PeriodBreaks, type PeriodClock, type PeriodGrain, periodClock } from './period.js';
