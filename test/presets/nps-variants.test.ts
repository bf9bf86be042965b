import * as presets from '../../src/presets/nps-variants.js';
import { describePresets } from './worked.js';

describePresets(presets);
