import { trustScore } from '../../../src/survey/rating/trust-score.js';
import { describeTopBoxes } from './top-boxes.js';

describeTopBoxes(trustScore, 'trust-score');
