import * as presets from '../../src/presets/stars.js';
import { describePresets } from './worked.js';

describePresets(presets);
