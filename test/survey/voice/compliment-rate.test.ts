import { complimentRate } from '../../../src/survey/voice/compliment-rate.js';
import { describeRate } from './rates.js';

describeRate(complimentRate, 'compliment-rate', 'compliments', 'customers');
