import * as presets from '../../src/presets/csat-help-desks.js';
import { describePresets } from './worked.js';

describePresets(presets);
