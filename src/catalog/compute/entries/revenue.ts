// Written by `npm run forms` from the signatures of the functions: change those, not this file.

import { revenueCohorts } from '../../../customers/cohorts/revenue-cohorts.js';
import { revenueGrowthRate } from '../../../revenue/growth/revenue-growth-rate.js';
import { cacPaybackPeriod } from '../../../revenue/payback/cac-payback-period.js';
import { ltvToCacRatio } from '../../../revenue/payback/ltv-to-cac-ratio.js';
import { mrr } from '../../../revenue/recurring/mrr.js';
import { mrrMovements } from '../../../revenue/recurring/mrr-movements.js';
import { saasQuickRatio } from '../../../revenue/recurring/saas-quick-ratio.js';
import { upsellRate } from '../../../revenue/recurring/upsell-rate.js';
import { grossRevenueRetention } from '../../../revenue/retention/gross-revenue-retention.js';
import { grossRevenueRetentionFromTotals } from '../../../revenue/retention/gross-revenue-retention-from-totals.js';
import { netRevenueRetention } from '../../../revenue/retention/net-revenue-retention.js';
import { revenueChurnRate } from '../../../revenue/retention/revenue-churn-rate.js';
import { revenueChurnRateFromTotals } from '../../../revenue/retention/revenue-churn-rate-from-totals.js';
import { averageOrderValue } from '../../../revenue/sales/average-order-value.js';
import { contributionMarginRate } from '../../../revenue/sales/contribution-margin-rate.js';
import { discountRate } from '../../../revenue/sales/discount-rate.js';
import { itemsPerOrder } from '../../../revenue/sales/items-per-order.js';
import { revenuePerCustomer } from '../../../revenue/sales/revenue-per-customer.js';
import { customerLifetimeValue } from '../../../revenue/value/customer-lifetime-value.js';
import { earnedGrowthRate } from '../../../survey/voice/earned-growth-rate.js';
import type { MetricForms } from './metric-form.js';

/** How the metrics of this group are called. */
export const revenue: MetricForms = {
  'discount-rate': [
    { call: { discountRate }, forms: { totals: 'discounts* grossSales*' }, options: '' },
    { call: { discountRate }, forms: { rows: 'discounts* grossSales*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'average-order-value': [
    { call: { averageOrderValue }, forms: { totals: 'revenue~2* orders*' }, options: '' },
    { call: { averageOrderValue }, forms: { rows: 'revenue~2*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'items-per-order': [
    { call: { itemsPerOrder }, forms: { totals: 'units* orders*' }, options: '' },
    { call: { itemsPerOrder }, forms: { rows: 'units*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'revenue-per-customer': [
    { call: { revenuePerCustomer }, forms: { totals: 'revenue~2* customers*' }, options: '' },
    { call: { revenuePerCustomer }, forms: { rows: 'revenue~2*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'revenue-growth-rate': [
    { call: { revenueGrowthRate }, forms: { totals: 'now~2* before~2*' }, options: '' },
    {
      call: { revenueGrowthRate },
      forms: { rows: 'at~4* amount~10* first* total~2*' },
      options:
        'measure~8 period~4* timeZone~4* asOf~10* from~6 onInvalid missingValue weekStart anchorDay anchorMonth measure~8 period~4* timeZone~4* asOf~10* from~6 onInvalid missingValue weekStart anchorDay anchorMonth',
    },
    {
      call: { revenueGrowthRate },
      forms: { columns: 'at~5* amount~11*' },
      options: 'measure~8 period~4* timeZone~4* asOf~10* from~6 onInvalid missingValue weekStart anchorDay anchorMonth',
    },
    {
      call: { revenueGrowthRate },
      forms: { columns: 'first~2* total~3*' },
      options: 'measure~8 period~4* timeZone~4* asOf~10* from~6 onInvalid missingValue weekStart anchorDay anchorMonth',
    },
  ],
  'contribution-margin-rate': [
    { call: { contributionMarginRate }, forms: { totals: 'contribution* revenue~2*' }, options: '' },
    {
      call: { contributionMarginRate },
      forms: { rows: 'revenue~2* contribution*' },
      options: 'confidence interval~6 onInvalid',
    },
  ],
  'ltv-to-cac-ratio': [{ call: { ltvToCacRatio }, forms: { totals: 'ltv* cac*' }, options: '' }],
  'customer-lifetime-value': [
    {
      call: { customerLifetimeValue },
      forms: { totals: 'arpa* grossMargin* churnRate~2*' },
      options: 'payments discountRate horizon',
    },
    {
      call: { customerLifetimeValue },
      forms: { totals: 'customers~4* revenue~3* grossMargin*' },
      options: 'payments discountRate',
    },
    {
      call: { customerLifetimeValue },
      forms: { totals: 'cohort* grossMargin* arpa' },
      options: 'payments discountRate',
    },
  ],
  'cac-payback-period': [
    { call: { cacPaybackPeriod }, forms: { totals: 'cac* arpa~2* grossMargin*' }, options: '' },
    { call: { cacPaybackPeriod }, forms: { totals: 'cac* grossMargin* customers~5* revenue~4*' }, options: '' },
    { call: { cacPaybackPeriod }, forms: { totals: 'cac* grossMargin* cohort* arpa' }, options: '' },
  ],
  mrr: [
    {
      call: { mrr },
      forms: {
        rows: 'amount~4* billed currency customer* startedAt* endedAt~4*',
        columns: 'amount~4* billed~2 currency~2 customer* startedAt* endedAt~4*',
      },
      options: 'asOf~11* timeZone~5 onInvalid missingValue at from~7 to~6 period~5 weekStart anchorDay anchorMonth',
    },
  ],
  'mrr-movements': [
    {
      call: { mrrMovements },
      forms: {
        rows: 'amount~4* billed currency customer* startedAt* endedAt~4*',
        columns: 'amount~4* billed~2 currency~2 customer* startedAt* endedAt~4*',
      },
      options:
        'asOf~11 missingValue onInvalid timeZone~5 from~8 to~7 period~5 window~2 weekStart anchorDay anchorMonth',
    },
  ],
  'revenue-churn-rate': [
    {
      call: { revenueChurnRate },
      forms: {
        rows: 'amount~4* billed currency customer* startedAt* endedAt~4*',
        columns: 'amount~4* billed~2 currency~2 customer* startedAt* endedAt~4*',
      },
      options: 'missingValue from~2* to~2* timeZone~2 onInvalid per~2 confidence',
    },
    { call: { revenueChurnRateFromTotals }, forms: { totals: 'opening* churned contraction' }, options: '' },
  ],
  'net-revenue-retention': [
    { call: { netRevenueRetention }, forms: { totals: 'expansion opening~2* churned~2 contraction~2' }, options: '' },
    {
      call: { netRevenueRetention },
      forms: {
        rows: 'amount~12* billed currency customer~4* startedAt~2* endedAt~2*',
        columns: 'amount~13* billed~2 currency~2 customer~5* startedAt~3* endedAt~3*',
      },
      options: 'missingValue from~2* to~2* timeZone~2 onInvalid per~2 confidence',
    },
  ],
  'gross-revenue-retention': [
    {
      call: { grossRevenueRetention },
      forms: {
        rows: 'amount~4* billed currency customer* startedAt* endedAt~4*',
        columns: 'amount~4* billed~2 currency~2 customer* startedAt* endedAt~4*',
      },
      options: 'missingValue from~2* to~2* timeZone~2 onInvalid per~2 confidence',
    },
    { call: { grossRevenueRetentionFromTotals }, forms: { totals: 'opening* churned contraction' }, options: '' },
  ],
  'upsell-rate': [
    {
      call: { upsellRate },
      forms: { counts: 'upgraded* customers* expansion~2 opening~3' },
      options: 'confidence interval~4',
    },
    { call: { upsellRate }, forms: { rows: 'upgraded~2*' }, options: 'confidence interval~4 onInvalid' },
  ],
  'saas-quick-ratio': [
    { call: { saasQuickRatio }, forms: { totals: 'gained* lost*' }, options: '' },
    {
      call: { saasQuickRatio },
      forms: { totals: 'new~3* expansion~3* reactivated~4* contraction~3* churned~3*' },
      options: 'definition~16',
    },
    { call: { saasQuickRatio }, forms: { rows: 'gained* lost*' }, options: 'confidence interval~6 onInvalid' },
  ],
  'revenue-cohorts': [
    {
      call: { revenueCohorts },
      forms: { rows: 'amount~4* customer* at* attribute bornAt refund~3' },
      options:
        'missingValue asOf~6* onInvalid window period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock refunds~2 timeZone* offsets from~3 to~3 bornAt',
    },
    {
      call: { revenueCohorts },
      forms: { columns: 'amount~4* customer* at* attribute bornAt~2 refund~4' },
      options:
        'missingValue bornAt~2 period~3 weekStart~2 anchorDay~2 anchorMonth~2 clock window refunds~2 timeZone* asOf~6* onInvalid offsets from~3 to~3',
    },
  ],
  'earned-growth-rate': [
    {
      call: { earnedGrowthRate },
      forms: { totals: 'priorRevenue* revenueFromPriorCustomers* revenueFromEarnedNewCustomers*' },
      options: '',
    },
  ],
};
