// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { adClickThroughRate } from '../../../growth/media/ad-click-through-rate.js';
import { adContentRatio } from '../../../growth/media/ad-content-ratio.js';
import { adFillRate } from '../../../growth/media/ad-fill-rate.js';
import { audienceChurnRate } from '../../../growth/media/audience-churn-rate.js';
import { audienceSize } from '../../../growth/media/audience-size.js';
import { costPerClick } from '../../../growth/media/cost-per-click.js';
import { ecpm } from '../../../growth/media/ecpm.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const media: MetricForms = {
  'audience-size': [
    {
      form: 'columns',
      name: 'audienceSize',
      call: audienceSize,
      fields: 'user~2* at~2*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 period from to weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'audienceSize',
      call: audienceSize,
      fields: 'user* at*',
      options: 'missingValue~8 timeZone* asOf~6* onInvalid~17 period from to weekStart anchorDay anchorMonth',
    },
  ],
  'audience-churn-rate': [
    {
      form: 'counts',
      name: 'audienceChurnRate',
      call: audienceChurnRate,
      fields: 'lost* previousVisitors*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'audienceChurnRate',
      call: audienceChurnRate,
      fields: 'lost~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'ad-fill-rate': [
    {
      form: 'counts',
      name: 'adFillRate',
      call: adFillRate,
      fields: 'filled~3* requests*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'adFillRate',
      call: adFillRate,
      fields: 'filled~4*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  ecpm: [
    { form: 'totals', name: 'ecpm', call: ecpm, fields: 'adRevenue* impressions*', options: '' },
    {
      form: 'rows',
      name: 'ecpm',
      call: ecpm,
      fields: 'adRevenue~2* impressions~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'cost-per-click': [
    { form: 'totals', name: 'costPerClick', call: costPerClick, fields: 'amount~14* clicks*', options: '' },
    {
      form: 'rows',
      name: 'costPerClick',
      call: costPerClick,
      fields: 'amount~15* clicks~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'ad-click-through-rate': [
    {
      form: 'counts',
      name: 'adClickThroughRate',
      call: adClickThroughRate,
      fields: 'clicked~3* impressions~3*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'adClickThroughRate',
      call: adClickThroughRate,
      fields: 'clicked~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'ad-content-ratio': [
    { form: 'totals', name: 'adContentRatio', call: adContentRatio, fields: 'adSpace* contentSpace*', options: '' },
    {
      form: 'rows',
      name: 'adContentRatio',
      call: adContentRatio,
      fields: 'adSpace~2* contentSpace~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
};
