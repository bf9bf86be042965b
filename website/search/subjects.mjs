/*
 * Words that people type, and that do not stand in what they look for.
 */

/** What calendars know of days. */
const DAYS_OF_A_CALENDAR = ['half-day', 'lunch break', 'public holidays', 'nghỉ trưa', 'ngày lễ'];

/**
 * Names of what is no metric of the catalogue, and is looked for all the same: models of customers, and what makes their input.
 * @type {Readonly<Record<string, string[]>>}
 */
export const OTHERS = {
  countSpells: ['subscriptions', 'contracts', 'memberships', 'gói đăng ký', 'thuê bao', 'hợp đồng'],
  purchaseSummary: ['RFM summary', 'frequency, recency, age (T)', 'tóm tắt mua hàng'],
  fitModel: ['BTYD', 'buy till you die', 'CLV model', 'mô hình giá trị khách hàng'],
  clv: ['CLV', 'customer lifetime value by model', 'predicted LTV', 'giá trị vòng đời theo mô hình'],
  probabilityAlive: ['P(alive)', 'xác suất còn là khách hàng'],
  bgNbd: ['BG/NBD', 'beta-geometric/NBD'],
  mbgNbd: ['MBG/NBD', 'modified BG/NBD'],
  paretoNbd: ['Pareto/NBD'],
  bgBb: ['BG/BB', 'beta-geometric/beta-Bernoulli'],
  sBg: ['sBG', 'shifted beta-geometric'],
  gammaGamma: ['Gamma-Gamma', 'spend model', 'mô hình chi tiêu'],
};

/** Where rows are kept. */
const DATABASES = [
  'SQL',
  'database',
  'warehouse',
  'BigQuery',
  'Snowflake',
  'Databricks',
  'Spark',
  'ClickHouse',
  'Postgres',
  'MySQL',
  'DuckDB',
  'SQLite',
];

/**
 * What functions, classes and guides are about, in the words that people type. They are found by them, but not called so: no page lists them. Guides go by their titles.
 * @type {Readonly<Record<string, string[]>>}
 */
export const SUBJECTS = {
  casesOf: ['event log', 'ticket log', 'audit log', 'status changes', 'ticket history', 'merged', 'spam', 'nhật ký'],
  'From a ticket log': ['event log', 'ticket log', 'status changes', 'merged', 'spam', 'nhật ký'],
  'JavaScript in an engine': ['BigQuery', 'UDAF', 'aggregate function', 'Snowflake', 'plv8', 'QuickJS'],
  'Counting in SQL': [...DATABASES, 'pushdown', 'cơ sở dữ liệu', 'kho dữ liệu'],
  compile: [...DATABASES, 'pushdown', 'cơ sở dữ liệu', 'kho dữ liệu'],
  'From a laptop to a warehouse': [
    'more than one machine',
    'billions of rows',
    'distributed',
    'shards',
    'dữ liệu lớn',
    'ngoài một máy',
  ],
  'Streams workers and shards': [
    'threads',
    'SharedArrayBuffer',
    'back-pressure',
    'large files',
    'partitions',
    'nhiều luồng',
    'merge shards',
    'gộp',
    'gộp kết quả',
    'ngoài một máy',
  ],
  addChunks: ['streams', 'large files', 'back-pressure', 'async iterator'],
  mergeShards: ['shards', 'gộp', 'partitions', 'distributed', 'idempotent', 'ngoài một máy'],
  'Open cases': [
    'merged',
    'spam',
    'closed without an answer',
    'median is null',
    'no median',
    'trung vị null',
    'không có trung vị',
  ],
  'By month by team': ['NPS by month', 'by segment', 'by week', 'NPS theo tháng', 'theo tháng', 'theo nhóm', 'theo kỳ'],
  Presets: ['like Zendesk', 'CSAT like Zendesk', 'vendor definitions', 'giống Zendesk', 'CSAT như Zendesk'],
  'Reopened cases': ['merged', 'spam', 'closed without an answer', 'reopened tickets'],
  BusinessCalendar: ['business hours', 'opening hours', 'working hours', 'shifts', ...DAYS_OF_A_CALENDAR],
  'Business hours': ['opening hours', 'working hours', 'business days', 'next business day', ...DAYS_OF_A_CALENDAR],
  describeCalendar: ['week view', 'opening hours of a week', 'lịch làm việc'],
  sequence: ['hours that change', 'seasonal hours', 'summer hours'],
  addBusinessDays: ['next business day', 'working days', 'half-day', 'ngày làm việc'],
  businessDaysBetween: ['business days', 'working days', 'half-day', 'ngày làm việc'],
  slaDueAt: ['next business day', 'due date', 'deadline', 'hạn xử lý'],
  backlogOverPeriods: ['backlog by month', 'backlog by week', 'open cases by month'],
  requesterWaitTime: ['time in status', 'time by status'],
  agentWorkTime: ['time in status', 'time by status'],
  onHoldTime: ['time in status', 'time by status'],
  erlangC: ['staffing'],
  agentsNeeded: ['staffing'],
};

/** The metrics that are asked for most. */
export const OFTEN = new Set([
  'nps',
  'csat',
  'ces',
  'ttr',
  'churn-rate',
  'retention-rate',
  'retention-cohorts',
  'conversion-rate',
  'mau',
  'customer-acquisition-cost',
  'funnel-conversion',
]);
