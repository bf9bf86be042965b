import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metrics } from 'cx-metrics/catalog';
import { searcherOf } from './assets/search.js';

/*
 * Whether the search of the documentation site finds metrics by the words that people type, and whether the page of every function leads to a
 * guide: searches the index that was built, as the page does, and reads the pages. `node website/check-search.mjs [folder]`.
 */

/** What is typed, and the function that must be among the first three: its own page, that of its metric, or a guide to it. */
const SOUGHT = [
  ['churn', 'churnRate'],
  ['net promoter', 'nps'],
  ['customer satisfaction', 'csat'],
  ['customer effort', 'ces'],
  ['time to resolution', 'ttr'],
  ['cohort', 'retentionCohorts'],
  ['star rating', 'starRating'],
  ['survival', 'survivalCurve'],
  ['conversion', 'conversionRate'],
  ['retention', 'retentionRate'],
  ['repurchase', 'annualRepurchaseRate repeatPurchaseRate repurchaseIntent'],
  ['FCR', 'firstContactResolution'],
  ['AHT', 'averageHandleTime'],
  ['DAU', 'dau'],
  ['funnel', 'funnelConversion'],
  ['tỷ lệ rời bỏ', 'churnRate'],
  ['mức độ hài lòng', 'csat'],
  ['nỗ lực của khách hàng', 'ces'],
  ['ty le roi bo', 'churnRate'],
  ['abandonment', 'cartAbandonmentRate'],
  ['cartAbandonment', 'cartAbandonmentRate'],
  ['ARPU', 'arpu'],
  ['stickiness', 'stickiness'],
  ['khách hàng quay lại', 'returningCustomers repeatPurchaseRate'],
  ['tỷ lệ chuyển đổi', 'conversionRate'],
  ['LTV', 'customerLifetimeValue ltvToCacRatio'],
  ['CLV', 'clv customerLifetimeValue'],
  ['lifetime value', 'customerLifetimeValue'],
  ['customer lifetime value', 'customerLifetimeValue'],
  ['MRR', 'mrr'],
  ['monthly recurring', 'mrr'],
  ['NRR', 'netRevenueRetention'],
  ['net revenue retention', 'netRevenueRetention'],
  ['GRR', 'grossRevenueRetention'],
  ['quick ratio', 'saasQuickRatio'],
  ['upsell', 'upsellRate'],
  ['CAC', 'customerAcquisitionCost'],
  ['payback', 'cacPaybackPeriod'],
  ['BG/NBD', 'bgNbd'],
  ['BG/BB', 'bgBb'],
  ['buy till you die', 'fitModel'],
  ['Pareto/NBD', 'paretoNbd'],
  ['gamma gamma', 'gammaGamma'],
  ['P(alive)', 'probabilityAlive'],
  ['subscriptions', 'countSpells'],
  ['giá trị vòng đời khách hàng', 'customerLifetimeValue'],
  ['gia tri vong doi', 'customerLifetimeValue'],
  ['doanh thu định kỳ', 'mrr'],
  ['doanh thu dinh ky hang thang', 'mrr'],
  ['giữ chân doanh thu ròng', 'netRevenueRetention'],
  ['hoàn vốn', 'cacPaybackPeriod'],
  ['half-day', 'BusinessCalendar addBusinessDays businessDaysBetween'],
  ['half day', 'BusinessCalendar addBusinessDays businessDaysBetween'],
  ['lunch break', 'BusinessCalendar'],
  ['business days', 'businessDaysBetween'],
  ['working days', 'businessDaysBetween'],
  ['next business day', 'addBusinessDays slaDueAt'],
  ['week view', 'describeCalendar'],
  ['event log', 'casesOf'],
  ['ticket log', 'casesOf'],
  ['merged', 'casesOf guides/from-a-ticket-log.html'],
  ['spam', 'casesOf guides/from-a-ticket-log.html'],
  ['time in status', 'requesterWaitTime agentWorkTime onHoldTime'],
  ['backlog by month', 'backlogOverPeriods'],
  ['staffing', 'agentsNeeded erlangC'],
  ['ngày làm việc', 'businessDaysBetween'],
];

/** What is typed, and the page that answers it, in either language. */
const ANSWERED = [
  ['CSAT like Zendesk', 'guides/presets.html'],
  ['tỷ lệ rời bỏ', 'vi/metrics/churn-rate.html'],
  ['median is null', 'guides/open-cases.html'],
  ['trung vị null', 'guides/open-cases.html'],
  ['merge shards', 'guides/workers-and-streams.html'],
  ['gộp', 'guides/workers-and-streams.html'],
  ['NPS by month', 'guides/by-month-by-team.html'],
  ['NPS theo tháng', 'guides/by-month-by-team.html'],
  ['tỉ lệ chuyển đổi', 'vi/metrics/conversion-rate.html'],
  ['custmer satisfaction', 'metrics/csat.html'],
];

const folder = process.argv[2] ?? 'site';
/** @type {import('./assets/search.js').Entry[]} */
const entries = JSON.parse(readFileSync(join(folder, 'assets/search-index.json'), 'utf8'));
const search = searcherOf(entries);

/**
 * The addresses that come first.
 * @param {string} query
 */
function firstOf(query) {
  const first = search(query, 'en').slice(0, 3);
  if (process.env['SHOW']) console.log(query.padEnd(24), first.map(({ url }) => url).join(' | '));
  return first.map(({ url }) => url);
}

/**
 * Where a function is found: its page in any entry point, or those of its metric.
 * @param {string} name
 */
function pagesOf(name) {
  if (name.endsWith('.html')) return [name];
  const { id } = metrics.find((record) => record.function === name) ?? {};
  const own = entries.filter(({ title, kind }) => title === name && kind !== 'type').map(({ url }) => url);
  return [...own, ...(id ? [`metrics/${id}.html`, `vi/metrics/${id}.html`] : [])];
}

const lost = [
  ...SOUGHT.flatMap(([query = '', wanted = '']) => {
    const first = firstOf(query);
    const good = wanted.split(' ').flatMap(pagesOf);
    return first.some((url) => good.includes(url)) ? [] : [`${query}: ${first.join(', ')} instead of ${wanted}`];
  }),
  ...ANSWERED.flatMap(([query = '', page = '']) => {
    const first = firstOf(query).map((url) => url.replace(/#.*/, ''));
    const isThere = first.some((url) => url === page || url === `vi/${page}`);
    return isThere ? [] : [`${query}: ${first.join(', ')} instead of ${page}`];
  }),
];
const pages = readdirSync(join(folder, 'functions'));
const alone = pages.filter((page) => {
  const [, after] = readFileSync(join(folder, 'functions', page), 'utf8').split('id="guide"');
  return !after?.includes('../guides/');
});
const sought = SOUGHT.length + ANSWERED.length;
console.log(`search of the site: ${sought - lost.length} of ${sought} found`, ...lost);
console.log(`pages of functions with a guide: ${pages.length - alone.length} of ${pages.length}`, ...alone);
process.exitCode = lost.length + alone.length === 0 && pages.length > 0 ? 0 : 1;
