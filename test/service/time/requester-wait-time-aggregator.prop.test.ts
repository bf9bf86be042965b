import { RequesterWaitTimeAggregator } from '../../../src/service/time/requester-wait-time-aggregator.js';
import { requesterWaitTime } from '../../../src/service/time/status-time.js';
import { describeStatusLaws } from './status-laws.js';

describeStatusLaws(
  'requester-wait',
  RequesterWaitTimeAggregator,
  requesterWaitTime as (rows: never, options: never) => object,
);
