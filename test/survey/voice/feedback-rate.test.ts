import { feedbackRate } from '../../../src/survey/voice/feedback-rate.js';
import { describeRate } from './rates.js';

describeRate(feedbackRate, 'feedback-rate', 'feedbackItems', 'customers');
