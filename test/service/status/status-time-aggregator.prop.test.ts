import { agentWorkTime, onHoldTime, requesterWaitTime } from '../../../src/service/status/status-time.js';
import {
  AgentWorkTimeAggregator,
  OnHoldTimeAggregator,
  RequesterWaitTimeAggregator,
} from '../../../src/service/status/status-time-aggregator.js';
import { describeStatusLaws } from './status-laws.js';

for (const [name, Made, batch] of [
  ['agent-work-time', AgentWorkTimeAggregator, agentWorkTime],
  ['on-hold-time', OnHoldTimeAggregator, onHoldTime],
  ['requester-wait-time', RequesterWaitTimeAggregator, requesterWaitTime],
] as const) {
  describeStatusLaws(name, Made, batch as (rows: never, options: never) => object);
}
