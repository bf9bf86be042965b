import { nthOrderRateFromCounts } from '../../../src/customers/repeat/nth-order-rate-from-counts.js';
import { describeShareFromCounts } from '../shares-from-counts.js';

describeShareFromCounts('nth-order-rate', nthOrderRateFromCounts, 'reachedN', 'reachedNMinus1');
