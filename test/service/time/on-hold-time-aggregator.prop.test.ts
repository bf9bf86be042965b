import { OnHoldTimeAggregator } from '../../../src/service/time/on-hold-time-aggregator.js';
import { onHoldTime } from '../../../src/service/time/status-time.js';
import { describeStatusLaws } from './status-laws.js';

describeStatusLaws('on-hold-time', OnHoldTimeAggregator, onHoldTime as (rows: never, options: never) => object);
