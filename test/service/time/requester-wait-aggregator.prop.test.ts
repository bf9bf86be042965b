import { RequesterWaitAggregator } from '../../../src/service/time/requester-wait-aggregator.js';
import { requesterWait } from '../../../src/service/time/status-time.js';
import { describeStatusLaws } from './status-laws.js';

describeStatusLaws('requester-wait', RequesterWaitAggregator, requesterWait as (rows: never, options: never) => object);
