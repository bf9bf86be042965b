import * as presets from '../../src/presets/ces-textbook.js';
import { describePresets } from './worked.js';

describePresets(presets);
