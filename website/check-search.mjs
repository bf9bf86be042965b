import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/*
 * Whether the search of the documentation site finds metrics by the words that people type, and whether the page of every function leads to a
 * guide: runs the index that was built, the way the page runs it, and reads the pages. `node website/check-search.mjs [folder]`.
 */

/** What is typed, and the function that must be among the first three. */
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
  ['merged', 'casesOf'],
  ['spam', 'casesOf'],
  ['time in status', 'requesterWaitTime agentWorkTime onHoldTime'],
  ['backlog by month', 'backlogOverPeriods'],
  ['staffing', 'agentsNeeded erlangC'],
  ['ngày làm việc', 'businessDaysBetween'],
];

/** @typedef {{ rows: { name: string, parent?: string, kind: number }[], index: object }} SearchData */

/** @param {string} folder */
function loadIndex(folder) {
  /** @type {{ Index: { load: (index: object) => { search: (query: string) => { ref: string, score: number }[] } } }} */
  const lunr = createRequire(createRequire(import.meta.url).resolve('typedoc'))('lunr');
  const text = readFileSync(join(folder, 'assets/search.js'), 'utf8');
  const packed = /"([^"]+)"/.exec(text)?.[1] ?? '';
  /** @type {SearchData} */
  const { rows, index } = JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString());
  return { rows, index: lunr.Index.load(index) };
}

/**
 * What the page shows for a query, best first: every word anywhere within a word, names that start with the query in front.
 * @param {ReturnType<typeof loadIndex>} data
 * @param {string} query
 */
function search({ rows, index }, query) {
  const words = query.trim().split(' ');
  const found = index.search(words.map((word) => `*${word}*`).join(' '));
  return found
    .map(({ ref, score }) => {
      const row = /** @type {SearchData['rows'][0]} */ (rows[Number(ref)]);
      const starts = row.name.toLowerCase().startsWith(query.toLowerCase());
      return { row, score: starts ? (score * 10) / (1 + Math.abs(row.name.length - query.length)) : score };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ row }) => (row.parent ? `${row.parent}.${row.name}` : row.name).replace('cx-metrics.', ''));
}

const folder = process.argv[2] ?? 'site';
const data = loadIndex(folder);
const lost = SOUGHT.flatMap(([query = '', wanted = '']) => {
  const first = search(data, query).slice(0, 3);
  if (process.env['SHOW']) console.log(query.padEnd(24), first.join(' | '));
  return wanted.split(' ').some((name) => first.includes(name))
    ? []
    : [`${query}: ${first.join(', ')} instead of ${wanted}`];
});
const pages = readdirSync(join(folder, 'functions'));
const alone = pages.filter((page) => {
  const [, after] = readFileSync(join(folder, 'functions', page), 'utf8').split('id="guide"');
  return !after?.includes('../documents/');
});
console.log(`search of the site: ${SOUGHT.length - lost.length} of ${SOUGHT.length} found`, ...lost);
console.log(`pages of functions with a guide: ${pages.length - alone.length} of ${pages.length}`, ...alone);
process.exitCode = lost.length + alone.length === 0 && pages.length > 0 ? 0 : 1;
