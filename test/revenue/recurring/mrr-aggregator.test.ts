import { mrr } from '../../../src/revenue/recurring/mrr.js';
import { MrrAggregator } from '../../../src/revenue/recurring/mrr-aggregator.js';
import state from './mrr.state-v1.json' with { type: 'json' };
import { describeStoredSubscriptions } from './stored-subscriptions.js';

describeStoredSubscriptions('MrrAggregator', MrrAggregator, mrr, state);
