import * as presets from '../../src/presets/ces-vendors.js';
import { describePresets } from './worked.js';

describePresets(presets);
