import * as presets from '../../src/presets/csat-survey-tools.js';
import { describePresets } from './worked.js';

describePresets(presets);
