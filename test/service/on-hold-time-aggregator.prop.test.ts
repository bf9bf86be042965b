import { OnHoldTimeAggregator } from '../../src/service/on-hold-time-aggregator.js';
import { onHoldTime } from '../../src/service/status-time.js';
import { describeStatusLaws } from './status-laws.js';

describeStatusLaws('on-hold-time', OnHoldTimeAggregator, onHoldTime as (rows: never, options: never) => object);
