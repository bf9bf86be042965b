import { repurchaseIntent } from '../../../src/survey/rating/repurchase-intent.js';
import { describeTopBoxes } from './top-boxes.js';

describeTopBoxes(repurchaseIntent, 'repurchase-intent');
