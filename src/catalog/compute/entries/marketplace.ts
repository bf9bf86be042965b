// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { averagePrice } from '../../../growth/marketplace/average-price.js';
import { buyerGrowthRate } from '../../../growth/marketplace/buyer-growth-rate.js';
import { buyerSellerRatio } from '../../../growth/marketplace/buyer-seller-ratio.js';
import { inventoryGrowthRate } from '../../../growth/marketplace/inventory-growth-rate.js';
import { priceDispersion } from '../../../growth/marketplace/price-dispersion.js';
import { searchClickThroughRate } from '../../../growth/marketplace/search/search-click-through-rate.js';
import { searchToFillRate } from '../../../growth/marketplace/search/search-to-fill-rate.js';
import { searchZeroResultRate } from '../../../growth/marketplace/search/search-zero-result-rate.js';
import { sellerConcentration } from '../../../growth/marketplace/seller-concentration.js';
import { sellerGrowthRate } from '../../../growth/marketplace/seller-growth-rate.js';
import { takeRate } from '../../../growth/marketplace/take-rate.js';
import { disputeRate } from '../../../growth/marketplace/trust/dispute-rate.js';
import { fraudFlagPrecision } from '../../../growth/marketplace/trust/fraud-flag-precision.js';
import { fraudFlagRate } from '../../../growth/marketplace/trust/fraud-flag-rate.js';
import { fraudRate } from '../../../growth/marketplace/trust/fraud-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const marketplace: MetricForms = {
  'buyer-growth-rate': [
    { form: 'totals', name: 'buyerGrowthRate', call: buyerGrowthRate, fields: 'now~3* before~3*', options: '' },
    {
      form: 'columns',
      name: 'buyerGrowthRate',
      call: buyerGrowthRate,
      fields: 'first~2* total~3*',
      options:
        'measure~8 period~4* timeZone~4* asOf~10* from~5 onInvalid~30 missingValue~4 weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'buyerGrowthRate',
      call: buyerGrowthRate,
      fields: 'first* total~2*',
      options:
        'measure~8 period~4* timeZone~4* asOf~10* from~5 onInvalid~30 missingValue~4 weekStart anchorDay anchorMonth',
    },
  ],
  'seller-growth-rate': [
    { form: 'totals', name: 'sellerGrowthRate', call: sellerGrowthRate, fields: 'now~3* before~3*', options: '' },
    {
      form: 'columns',
      name: 'sellerGrowthRate',
      call: sellerGrowthRate,
      fields: 'first~2* total~3*',
      options:
        'measure~8 period~4* timeZone~4* asOf~10* from~5 onInvalid~30 missingValue~4 weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'sellerGrowthRate',
      call: sellerGrowthRate,
      fields: 'first* total~2*',
      options:
        'measure~8 period~4* timeZone~4* asOf~10* from~5 onInvalid~30 missingValue~4 weekStart anchorDay anchorMonth',
    },
  ],
  'buyer-seller-ratio': [
    { form: 'totals', name: 'buyerSellerRatio', call: buyerSellerRatio, fields: 'buyers~3* sellers*', options: '' },
    {
      form: 'rows',
      name: 'buyerSellerRatio',
      call: buyerSellerRatio,
      fields: 'buyers~4* sellers~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'inventory-growth-rate': [
    {
      form: 'totals',
      name: 'inventoryGrowthRate',
      call: inventoryGrowthRate,
      fields: 'start~2* added* removed* end~2',
      options: '',
    },
  ],
  'search-zero-result-rate': [
    {
      form: 'counts',
      name: 'searchZeroResultRate',
      call: searchZeroResultRate,
      fields: 'zeroResult* searches*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'searchZeroResultRate',
      call: searchZeroResultRate,
      fields: 'zeroResult~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'search-click-through-rate': [
    {
      form: 'counts',
      name: 'searchClickThroughRate',
      call: searchClickThroughRate,
      fields: 'clicked~4* searches~2*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'searchClickThroughRate',
      call: searchClickThroughRate,
      fields: 'clicked~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'search-to-fill-rate': [
    {
      form: 'counts',
      name: 'searchToFillRate',
      call: searchToFillRate,
      fields: 'filled~5* sessions~3*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'searchToFillRate',
      call: searchToFillRate,
      fields: 'filled~4*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'fraud-rate': [
    {
      form: 'totals',
      name: 'fraudRate',
      call: fraudRate,
      fields: 'fraudulent* settled*',
      options: 'confidence interval~5',
    },
    {
      form: 'rows',
      name: 'fraudRate',
      call: fraudRate,
      fields: 'fraudulent~2* settled~2*',
      options: 'confidence interval~5 onInvalid~5',
    },
  ],
  'fraud-flag-rate': [
    {
      form: 'counts',
      name: 'fraudFlagRate',
      call: fraudFlagRate,
      fields: 'flagged* items~2*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'fraudFlagRate',
      call: fraudFlagRate,
      fields: 'flagged~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'fraud-flag-precision': [
    {
      form: 'counts',
      name: 'fraudFlagPrecision',
      call: fraudFlagPrecision,
      fields: 'confirmed* flagged~3*',
      options: 'confidence interval~4',
    },
    {
      form: 'rows',
      name: 'fraudFlagPrecision',
      call: fraudFlagPrecision,
      fields: 'confirmed~2*',
      options: 'confidence interval~4 onInvalid~3',
    },
  ],
  'dispute-rate': [
    {
      form: 'totals',
      name: 'disputeRate',
      call: disputeRate,
      fields: 'disputes* settled*',
      options: 'confidence interval~5',
    },
    {
      form: 'rows',
      name: 'disputeRate',
      call: disputeRate,
      fields: 'settled~2* disputes~2*',
      options: 'confidence interval~5 onInvalid~5',
    },
  ],
  'average-price': [
    { form: 'totals', name: 'averagePrice', call: averagePrice, fields: 'salesValue* units*', options: '' },
    {
      form: 'rows',
      name: 'averagePrice',
      call: averagePrice,
      fields: 'units~2* salesValue~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'price-dispersion': [
    {
      form: 'values',
      name: 'priceDispersion',
      call: priceDispersion,
      fields: '',
      options: 'onInvalid~33 missingValue~11',
    },
    {
      form: 'rows',
      name: 'priceDispersion',
      call: priceDispersion,
      fields: 'price*',
      options: 'onInvalid~33 missingValue~11',
    },
  ],
  'take-rate': [
    { form: 'totals', name: 'takeRate', call: takeRate, fields: 'platformRevenue* gmv*', options: '' },
    {
      form: 'rows',
      name: 'takeRate',
      call: takeRate,
      fields: 'platformRevenue~2* gmv~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'seller-concentration': [
    {
      form: 'values',
      name: 'sellerConcentration',
      call: sellerConcentration,
      fields: '',
      options: 'onInvalid~34 missingValue~12 top',
    },
    {
      form: 'columns',
      name: 'sellerConcentration',
      call: sellerConcentration,
      fields: 'seller~2* value~3',
      options: 'onInvalid~34 missingValue~12 top',
    },
    {
      form: 'rows',
      name: 'sellerConcentration',
      call: sellerConcentration,
      fields: 'seller* value~2',
      options: 'onInvalid~34 missingValue~12 top',
    },
  ],
};
