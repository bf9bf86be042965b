import { lapsedCustomerRateFromCounts } from '../../../src/customers/inactivity/lapsed-customer-rate-from-counts.js';
import { describeShareFromCounts } from '../shares-from-counts.js';

describeShareFromCounts('lapsed-customer-rate', lapsedCustomerRateFromCounts, 'lapsed', 'pastCustomers');
