// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { funnelDropOffRate } from '../../../growth/journey/funnel-drop-off-rate.js';
import { journeyStageConversion } from '../../../growth/journey/journey-stage-conversion.js';
import { journeyStageConversionFromCounts } from '../../../growth/journey/journey-stage-conversion-from-counts.js';
import { percentagePointChange } from '../../../growth/journey/percentage-point-change.js';
import { touchpointsPerConversion } from '../../../growth/journey/touchpoints-per-conversion.js';
import { winRate } from '../../../growth/journey/win-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const journey: MetricForms = {
  'journey-stage-conversion': [
    {
      call: { journeyStageConversion },
      forms: { rows: 'customer~6* stage* at~2*', columns: 'customer~7* stage~2* at~3*' },
      options: 'missingValue stages* order~4 windowMs~7 entry asOf~13 onInvalid confidence interval~4',
    },
    {
      call: { journeyStageConversionFromCounts },
      forms: { counts: 'reached* stages' },
      options: 'confidence interval~4',
    },
  ],
  'funnel-drop-off-rate': [
    { call: { funnelDropOffRate }, forms: { counts: 'dropped* atStep*' }, options: 'confidence interval~4' },
    { call: { funnelDropOffRate }, forms: { rows: 'dropped~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'touchpoints-per-conversion': [
    { call: { touchpointsPerConversion }, forms: { totals: 'touchpoints* buyers~3*' }, options: '' },
    { call: { touchpointsPerConversion }, forms: { rows: 'touchpoints*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'win-rate': [
    { call: { winRate }, forms: { counts: 'won* decided*' }, options: 'confidence interval~4' },
    { call: { winRate }, forms: { rows: 'won~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'percentage-point-change': [
    { call: { percentagePointChange }, forms: { totals: 'now~4* before~4*' }, options: 'confidence interval~4' },
  ],
};
