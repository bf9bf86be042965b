import { inactivityChurnRateFromCounts } from '../../../src/customers/inactivity/inactivity-churn-rate-from-counts.js';
import { describeShareFromCounts } from '../shares-from-counts.js';

describeShareFromCounts('inactivity-churn-rate', inactivityChurnRateFromCounts, 'inactive', 'previous');
