import { annualRepurchaseRateFromCounts } from '../../../src/customers/repeat/annual-repurchase-rate-from-counts.js';
import { describeShareFromCounts } from '../shares-from-counts.js';

describeShareFromCounts('annual-repurchase-rate', annualRepurchaseRateFromCounts, 'both', 'previous');
