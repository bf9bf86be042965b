// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { funnelDropOffRate } from '../../../growth/journey/funnel-drop-off-rate.js';
import { percentagePointChange } from '../../../growth/journey/percentage-point-change.js';
import { touchpointsPerConversion } from '../../../growth/journey/touchpoints-per-conversion.js';
import { winRate } from '../../../growth/journey/win-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const journey: MetricForms = {
  'funnel-drop-off-rate': [
    {
      form: 'counts',
      name: 'funnelDropOffRate',
      call: funnelDropOffRate,
      fields: 'dropped* atStep*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'funnelDropOffRate',
      call: funnelDropOffRate,
      fields: 'dropped~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'touchpoints-per-conversion': [
    {
      form: 'totals',
      name: 'touchpointsPerConversion',
      call: touchpointsPerConversion,
      fields: 'touchpoints* buyers~5*',
      options: '',
    },
    {
      form: 'rows',
      name: 'touchpointsPerConversion',
      call: touchpointsPerConversion,
      fields: 'touchpoints~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'win-rate': [
    { form: 'counts', name: 'winRate', call: winRate, fields: 'won* decided*', options: 'confidence interval~4' },
    { form: 'rows', name: 'winRate', call: winRate, fields: 'won~2*', options: 'confidence interval~4 onInvalid~3' },
  ],
  'percentage-point-change': [
    {
      form: 'totals',
      name: 'percentagePointChange',
      call: percentagePointChange,
      fields: 'now~4* before~4*',
      options: 'confidence interval~4',
    },
  ],
};
