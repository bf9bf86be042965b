// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { adClickThroughRate } from '../../../growth/media/ad-click-through-rate.js';
import { adContentRatio } from '../../../growth/media/ad-content-ratio.js';
import { adFillRate } from '../../../growth/media/ad-fill-rate.js';
import { adInventory } from '../../../growth/media/ad-inventory.js';
import { audienceChurnRate } from '../../../growth/media/audience-churn-rate.js';
import { audienceSize } from '../../../growth/media/audience-size.js';
import { costPerClick } from '../../../growth/media/cost-per-click.js';
import { ecpm } from '../../../growth/media/ecpm.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const media: MetricForms = {
  'audience-size': [
    {
      call: { audienceSize },
      forms: { rows: 'user* at*', columns: 'user* at*' },
      options: 'missingValue timeZone* asOf~6* onInvalid period from to weekStart anchorDay anchorMonth',
    },
  ],
  'audience-churn-rate': [
    { call: { audienceChurnRate }, forms: { counts: 'lost* previousVisitors*' }, options: 'confidence interval~4' },
    { call: { audienceChurnRate }, forms: { rows: 'lost~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'ad-inventory': [
    {
      call: { adInventory },
      forms: { values: '', rows: 'slots*' },
      options: 'quantiles~3 onInvalid missingValue quantileType',
    },
  ],
  'ad-fill-rate': [
    { call: { adFillRate }, forms: { counts: 'filled* requests*' }, options: 'confidence interval~4' },
    { call: { adFillRate }, forms: { rows: 'filled~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  ecpm: [
    { call: { ecpm }, forms: { totals: 'adRevenue* impressions*' }, options: '' },
    { call: { ecpm }, forms: { rows: 'adRevenue* impressions*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'cost-per-click': [
    { call: { costPerClick }, forms: { totals: 'amount~4* clicks*' }, options: '' },
    { call: { costPerClick }, forms: { rows: 'amount~4* clicks*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'ad-click-through-rate': [
    { call: { adClickThroughRate }, forms: { counts: 'clicked* impressions*' }, options: 'confidence interval~4' },
    { call: { adClickThroughRate }, forms: { rows: 'clicked~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'ad-content-ratio': [
    { call: { adContentRatio }, forms: { totals: 'adSpace* contentSpace*' }, options: '' },
    { call: { adContentRatio }, forms: { rows: 'adSpace* contentSpace*' }, options: 'confidence interval~6 onInvalid' },
  ],
};
