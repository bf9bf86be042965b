import { repeatPurchaseRateFromCounts } from '../../../src/customers/repeat/repeat-purchase-rate-from-counts.js';
import { describeShareFromCounts } from '../shares-from-counts.js';

describeShareFromCounts('repeat-purchase-rate', repeatPurchaseRateFromCounts, 'repeat', 'customers');
