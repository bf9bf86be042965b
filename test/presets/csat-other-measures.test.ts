import * as presets from '../../src/presets/csat-other-measures.js';
import { describePresets } from './worked.js';

describePresets(presets);
