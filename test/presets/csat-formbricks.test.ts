import * as presets from '../../src/presets/csat-formbricks.js';
import { describePresets } from './worked.js';

describePresets(presets);
