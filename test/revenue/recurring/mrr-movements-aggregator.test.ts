import { mrrMovements } from '../../../src/revenue/recurring/mrr-movements.js';
import { MrrMovementsAggregator } from '../../../src/revenue/recurring/mrr-movements-aggregator.js';
import state from './mrr-movements.state-v1.json' with { type: 'json' };
import { describeStoredSubscriptions } from './stored-subscriptions.js';

describeStoredSubscriptions('MrrMovementsAggregator', MrrMovementsAggregator, mrrMovements, state);
