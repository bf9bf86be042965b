// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { revenueCohorts } from '../../../customers/cohorts/revenue-cohorts.js';
import { revenueGrowthRate } from '../../../revenue/growth/revenue-growth-rate.js';
import { cacPaybackPeriod } from '../../../revenue/payback/cac-payback-period.js';
import { ltvToCacRatio } from '../../../revenue/payback/ltv-to-cac-ratio.js';
import { grossRevenueRetention } from '../../../revenue/retention/gross-revenue-retention.js';
import { grossRevenueRetentionFromTotals } from '../../../revenue/retention/gross-revenue-retention-from-totals.js';
import { revenueChurnRate } from '../../../revenue/retention/revenue-churn-rate.js';
import { revenueChurnRateFromTotals } from '../../../revenue/retention/revenue-churn-rate-from-totals.js';
import { averageOrderValue } from '../../../revenue/sales/average-order-value.js';
import { contributionMarginRate } from '../../../revenue/sales/contribution-margin-rate.js';
import { discountRate } from '../../../revenue/sales/discount-rate.js';
import { itemsPerOrder } from '../../../revenue/sales/items-per-order.js';
import { revenuePerCustomer } from '../../../revenue/sales/revenue-per-customer.js';
import { earnedGrowthRate } from '../../../survey/voice/earned-growth-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const revenue: MetricForms = {
  'discount-rate': [
    { form: 'totals', name: 'discountRate', call: discountRate, fields: 'discounts* grossSales*', options: '' },
    {
      form: 'rows',
      name: 'discountRate',
      call: discountRate,
      fields: 'discounts~2* grossSales~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'average-order-value': [
    { form: 'totals', name: 'averageOrderValue', call: averageOrderValue, fields: 'revenue~2* orders~6*', options: '' },
    {
      form: 'rows',
      name: 'averageOrderValue',
      call: averageOrderValue,
      fields: 'revenue~3*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'items-per-order': [
    { form: 'totals', name: 'itemsPerOrder', call: itemsPerOrder, fields: 'units* orders~6*', options: '' },
    {
      form: 'rows',
      name: 'itemsPerOrder',
      call: itemsPerOrder,
      fields: 'units~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'revenue-per-customer': [
    {
      form: 'totals',
      name: 'revenuePerCustomer',
      call: revenuePerCustomer,
      fields: 'revenue~4* customers~8*',
      options: '',
    },
    {
      form: 'rows',
      name: 'revenuePerCustomer',
      call: revenuePerCustomer,
      fields: 'revenue~3*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'revenue-growth-rate': [
    { form: 'totals', name: 'revenueGrowthRate', call: revenueGrowthRate, fields: 'now~3* before~3*', options: '' },
    {
      form: 'columns',
      name: 'revenueGrowthRate',
      call: revenueGrowthRate,
      fields: 'at~4* amount~9*',
      options:
        'measure~8 period~4* timeZone~4* asOf~10* from~5 onInvalid~30 missingValue~4 weekStart anchorDay anchorMonth',
    },
    {
      form: 'columns',
      name: 'revenueGrowthRate',
      call: revenueGrowthRate,
      fields: 'first~2* total~3*',
      options:
        'measure~8 period~4* timeZone~4* asOf~10* from~5 onInvalid~30 missingValue~4 weekStart anchorDay anchorMonth',
    },
    {
      form: 'rows',
      name: 'revenueGrowthRate',
      call: revenueGrowthRate,
      fields: 'at~3* amount~8* first* total~2*',
      options:
        'measure~8 period~4* timeZone~4* asOf~10* from~5 onInvalid~30 missingValue~4 weekStart anchorDay anchorMonth measure~8 period~4* timeZone~4* asOf~10* from~5 onInvalid~30 missingValue~4 weekStart anchorDay anchorMonth',
    },
  ],
  'contribution-margin-rate': [
    {
      form: 'totals',
      name: 'contributionMarginRate',
      call: contributionMarginRate,
      fields: 'contribution* revenue~5*',
      options: '',
    },
    {
      form: 'rows',
      name: 'contributionMarginRate',
      call: contributionMarginRate,
      fields: 'revenue~3* contribution~2*',
      options: 'confidence interval~6 onInvalid~5',
    },
  ],
  'ltv-to-cac-ratio': [
    { form: 'totals', name: 'ltvToCacRatio', call: ltvToCacRatio, fields: 'ltv* cac*', options: '' },
  ],
  'cac-payback-period': [
    {
      form: 'totals',
      name: 'cacPaybackPeriod',
      call: cacPaybackPeriod,
      fields: 'cac~2* arpa* grossMargin*',
      options: '',
    },
  ],
  'revenue-churn-rate': [
    {
      form: 'totals',
      name: 'revenueChurnRateFromTotals',
      call: revenueChurnRateFromTotals,
      fields: 'opening* churned contraction',
      options: '',
    },
    {
      form: 'columns',
      name: 'revenueChurnRate',
      call: revenueChurnRate,
      fields: 'amount~11* customer~9* startedAt~3* endedAt~4*',
      options: 'missingValue~8 from~2* to~2* timeZone~2 onInvalid~29 per~2 confidence',
    },
    {
      form: 'rows',
      name: 'revenueChurnRate',
      call: revenueChurnRate,
      fields: 'amount~10* customer~8* startedAt~2* endedAt~3*',
      options: 'missingValue~8 from~2* to~2* timeZone~2 onInvalid~29 per~2 confidence',
    },
  ],
  'gross-revenue-retention': [
    {
      form: 'totals',
      name: 'grossRevenueRetentionFromTotals',
      call: grossRevenueRetentionFromTotals,
      fields: 'opening* churned contraction',
      options: '',
    },
    {
      form: 'columns',
      name: 'grossRevenueRetention',
      call: grossRevenueRetention,
      fields: 'amount~11* customer~9* startedAt~3* endedAt~4*',
      options: 'missingValue~8 from~2* to~2* timeZone~2 onInvalid~29 per~2 confidence',
    },
    {
      form: 'rows',
      name: 'grossRevenueRetention',
      call: grossRevenueRetention,
      fields: 'amount~10* customer~8* startedAt~2* endedAt~3*',
      options: 'missingValue~8 from~2* to~2* timeZone~2 onInvalid~29 per~2 confidence',
    },
  ],
  'revenue-cohorts': [
    {
      form: 'columns',
      name: 'revenueCohorts',
      call: revenueCohorts,
      fields: 'amount~13* customer~2* at~2* attribute',
      options:
        'missingValue~8 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window timeZone* asOf~6* onInvalid~17',
    },
    {
      form: 'rows',
      name: 'revenueCohorts',
      call: revenueCohorts,
      fields: 'amount~12* customer* at* attribute',
      options:
        'missingValue~8 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window timeZone* asOf~6* onInvalid~17',
    },
  ],
  'earned-growth-rate': [
    {
      form: 'totals',
      name: 'earnedGrowthRate',
      call: earnedGrowthRate,
      fields: 'priorRevenue* revenueFromPriorCustomers* revenueFromEarnedNewCustomers*',
      options: '',
    },
  ],
};
