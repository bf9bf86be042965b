import { repeatOrderShareFromCounts } from '../../../src/customers/repeat/repeat-order-share-from-counts.js';
import { describeShareFromCounts } from '../shares-from-counts.js';

describeShareFromCounts('repeat-order-share', repeatOrderShareFromCounts, 'repeatOrders', 'orders');
