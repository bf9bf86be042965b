import { AgentWorkTimeAggregator } from '../../../src/service/time/agent-work-time-aggregator.js';
import { agentWorkTime } from '../../../src/service/time/status-time.js';
import { describeStatusLaws } from './status-laws.js';

describeStatusLaws(
  'agent-work-time',
  AgentWorkTimeAggregator,
  agentWorkTime as (rows: never, options: never) => object,
);
