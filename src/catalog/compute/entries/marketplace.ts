// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { averagePrice } from '../../../growth/marketplace/average-price.js';
import { buyerGrowthRate } from '../../../growth/marketplace/buyer-growth-rate.js';
import { buyerSellerRatio } from '../../../growth/marketplace/buyer-seller-ratio.js';
import { funnelConversion } from '../../../growth/marketplace/funnel-conversion.js';
import { funnelConversionFromCounts } from '../../../growth/marketplace/funnel-conversion-from-counts.js';
import { gmv } from '../../../growth/marketplace/gmv.js';
import { inventoryGrowthRate } from '../../../growth/marketplace/inventory-growth-rate.js';
import { priceDispersion } from '../../../growth/marketplace/price-dispersion.js';
import { searchClickPosition } from '../../../growth/marketplace/search/search-click-position.js';
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
    { call: { buyerGrowthRate }, forms: { totals: 'now~2* before~2*' }, options: '' },
    {
      call: { buyerGrowthRate },
      forms: { rows: 'first* total~2*', columns: 'first~2* total~3*' },
      options: 'measure~8 period~4* timeZone~4* asOf~10* from~6 onInvalid missingValue weekStart anchorDay anchorMonth',
    },
  ],
  'seller-growth-rate': [
    { call: { sellerGrowthRate }, forms: { totals: 'now~2* before~2*' }, options: '' },
    {
      call: { sellerGrowthRate },
      forms: { rows: 'first* total~2*', columns: 'first~2* total~3*' },
      options: 'measure~8 period~4* timeZone~4* asOf~10* from~6 onInvalid missingValue weekStart anchorDay anchorMonth',
    },
  ],
  'buyer-seller-ratio': [
    { call: { buyerSellerRatio }, forms: { totals: 'buyers~3* sellers*' }, options: '' },
    { call: { buyerSellerRatio }, forms: { rows: 'buyers~3* sellers*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'inventory-growth-rate': [
    { call: { inventoryGrowthRate }, forms: { totals: 'start* added* removed* end~3' }, options: '' },
  ],
  'search-zero-result-rate': [
    { call: { searchZeroResultRate }, forms: { counts: 'zeroResult* searches*' }, options: 'confidence interval~4' },
    { call: { searchZeroResultRate }, forms: { rows: 'zeroResult~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'search-click-through-rate': [
    { call: { searchClickThroughRate }, forms: { counts: 'clicked* searches*' }, options: 'confidence interval~4' },
    { call: { searchClickThroughRate }, forms: { rows: 'clicked~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'search-click-position': [
    {
      call: { searchClickPosition },
      forms: { values: '', rows: 'position*' },
      options: 'quantiles~3 onInvalid missingValue quantileType confidence interval~7',
    },
  ],
  'search-to-fill-rate': [
    { call: { searchToFillRate }, forms: { counts: 'filled* sessions*' }, options: 'confidence interval~4' },
    { call: { searchToFillRate }, forms: { rows: 'filled~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'funnel-conversion': [
    {
      call: { funnelConversion },
      forms: { rows: 'user~2* step* at~2*', columns: 'user~3* step~2* at~3*' },
      options: 'missingValue steps* order~4 windowMs~7 entry asOf~13 onInvalid confidence interval~4',
    },
    { call: { funnelConversionFromCounts }, forms: { counts: 'reached* steps~3' }, options: 'confidence interval~4' },
  ],
  'fraud-rate': [
    { call: { fraudRate }, forms: { totals: 'fraudulent* settled*' }, options: 'confidence interval~5' },
    { call: { fraudRate }, forms: { rows: 'fraudulent* settled*' }, options: 'confidence interval~5 onInvalid' },
  ],
  'fraud-flag-rate': [
    { call: { fraudFlagRate }, forms: { counts: 'flagged* items*' }, options: 'confidence interval~4' },
    { call: { fraudFlagRate }, forms: { rows: 'flagged~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'fraud-flag-precision': [
    { call: { fraudFlagPrecision }, forms: { counts: 'confirmed* flagged*' }, options: 'confidence interval~4' },
    { call: { fraudFlagPrecision }, forms: { rows: 'confirmed~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'dispute-rate': [
    { call: { disputeRate }, forms: { totals: 'disputes* settled*' }, options: 'confidence interval~5' },
    { call: { disputeRate }, forms: { rows: 'settled* disputes*' }, options: 'confidence interval~5 onInvalid' },
  ],
  'average-price': [
    { call: { averagePrice }, forms: { totals: 'salesValue* units*' }, options: '' },
    { call: { averagePrice }, forms: { rows: 'units* salesValue*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'price-dispersion': [
    {
      call: { priceDispersion },
      forms: { values: '', rows: 'price*' },
      options: 'onInvalid missingValue quantileType',
    },
  ],
  'take-rate': [
    { call: { takeRate }, forms: { totals: 'platformRevenue* gmv*' }, options: '' },
    { call: { takeRate }, forms: { rows: 'platformRevenue* gmv*' }, options: 'confidence interval~6 onInvalid' },
  ],
  gmv: [
    {
      call: { gmv },
      forms: { values: '', rows: 'value~2*' },
      options: 'quantiles~3 onInvalid missingValue quantileType',
    },
  ],
  'seller-concentration': [
    {
      call: { sellerConcentration },
      forms: { values: '', rows: 'seller* value~2', columns: 'seller~2* value~2' },
      options: 'onInvalid missingValue top',
    },
  ],
};
