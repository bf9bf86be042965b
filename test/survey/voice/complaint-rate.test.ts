import { complaintRate } from '../../../src/survey/voice/complaint-rate.js';
import { describeRate } from './rates.js';

describeRate(complaintRate, 'complaint-rate', 'complaints', 'orders');
