import { RequesterWaitAggregator } from '../../src/service/requester-wait-aggregator.js';
import { requesterWait } from '../../src/service/status-time.js';
import { describeStatusLaws } from './status-laws.js';

describeStatusLaws('requester-wait', RequesterWaitAggregator, requesterWait as (rows: never, options: never) => object);
