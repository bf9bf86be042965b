import { CommentTag, IndexEvent, ReflectionKind } from 'typedoc';
import { loadCatalog } from '../../scripts/load-catalog.mjs';

/**
 * A plugin of TypeDoc: every metric is found on the site by all its names, in both languages, and its page lists them. The names stay in
 * the records: doc comments and declarations need not repeat them.
 * @param {import('typedoc').Application} app
 */
export async function load(app) {
  const { records, texts } = await loadCatalog();
  const names = new Map([
    ...records.map(
      ({ id, function: called, ...record }) => /** @type {const} */ ([called, namesOf(record, texts[id])]),
    ),
    ...Object.entries(OTHERS),
  ]);

  app.converter.on('resolveEnd', ({ project }) => {
    for (const reflection of project.getReflectionsByKind(NAMED)) {
      const declared = /** @type {import('typedoc').DeclarationReflection} */ (reflection);
      const known = namesFor(names, reflection);
      if (FIRST.has(reflection.name)) declared.relevanceBoost = 1.5;
      // the overload that carries the whole comment
      const comment = declared.comment ?? declared.signatures?.[0]?.comment;
      if (known && comment) {
        comment.blockTags.unshift(new CommentTag('@alsoCalled', [{ kind: 'text', text: known.join(' · ') }]));
      }
    }
  });

  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    Object.assign(event.searchFieldWeights, WEIGHTS);
    for (const [k, reflection] of event.searchResults.entries()) {
      const subjects = subjectsOf(reflection);
      const known = [...(namesFor(names, reflection) ?? []), ...subjects];
      if (known.length > 0) event.searchFields[k] = { names: oneWord(known), hyphenated: hyphenated(subjects) };
    }
  });
}

/** What has names: metrics and their like are functions, models are constants. */
const NAMED = ReflectionKind.Function | ReflectionKind.Variable;

/** What else than a guide has subjects. */
const ABOUT = ReflectionKind.Function | ReflectionKind.Class;

/** What calendars know of days. */
const DAYS_OF_A_CALENDAR = ['half-day', 'lunch break', 'public holidays', 'nghỉ trưa', 'ngày lễ'];

/**
 * Names of what is no metric of the catalogue, and is looked for all the same: models of customers, and what makes their input.
 * @type {Readonly<Record<string, string[]>>}
 */
const OTHERS = {
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
 * What functions, classes and guides are about, in the words that people type. They are found by them, but not called so: no page lists them.
 * @type {Readonly<Record<string, string[]>>}
 */
const SUBJECTS = {
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
    'ngoài một máy',
  ],
  addChunks: ['streams', 'large files', 'back-pressure', 'async iterator'],
  mergeShards: ['shards', 'partitions', 'distributed', 'idempotent', 'ngoài một máy'],
  'Open cases': ['merged', 'spam', 'closed without an answer'],
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

/**
 * The words of what is at hand, in the package's root, in SQL and in guides; in other entry points stands only that it is at hand there, too.
 * @param {import('typedoc').Reflection} reflection
 */
function subjectsOf(reflection) {
  const isPage = reflection.kindOf(ReflectionKind.Document);
  const isAtHome = reflection.kindOf(ABOUT) && /^cx-metrics(\/sql)?$/.test(reflection.parent?.name ?? '');
  return isPage || isAtHome ? (SUBJECTS[reflection.name] ?? []) : [];
}

/**
 * The names of a function or constant of the package's root; others under the same name are words, which have none.
 * @param {ReadonlyMap<string, string[]>} names
 * @param {import('typedoc').Reflection} reflection
 */
function namesFor(names, reflection) {
  if (reflection.kindOf(ReflectionKind.Function)) return names.get(reflection.name);
  return reflection.kindOf(NAMED) && reflection.parent?.name === 'cx-metrics' ? OTHERS[reflection.name] : undefined;
}

/**
 * What a find is worth. Names count most, although it does not look so: most entries of the index have none, nearly all have no hyphenated words, and
 * the search divides by the mean length of a field over all entries.
 */
const WEIGHTS = { names: 600, hyphenated: 30_000, name: 5, comment: 1 };

/** Where metrics share a word, those that are asked for most come first. */
const FIRST = new Set([
  'nps',
  'csat',
  'ces',
  'ttr',
  'churnRate',
  'retentionRate',
  'retentionCohorts',
  'conversionRate',
  'mau',
  'customerAcquisitionCost',
  'funnelConversion',
]);

/**
 * @param {Pick<import('../../scripts/load-catalog.mjs').MetricRecord, 'name' | 'aliases'>} record
 * @param {import('../../scripts/load-catalog.mjs').MetricTexts | undefined} texts
 * @returns {string[]}
 */
function namesOf({ name, aliases }, texts) {
  const all = [name, ...aliases, ...(texts ? [texts.name, ...texts.aliases] : [])];
  return all.filter((each, k) => k === all.findIndex((other) => other.toLowerCase() === each.toLowerCase()));
}

/**
 * All names of a metric as one word of the index, with their accents and without. The page looks for every word that is typed anywhere within
 * the words of the index and adds up what it finds: with one long word each, metrics are ranked by how many of the typed words are in their
 * names, however often. Underscores, since the search cuts off what is no letter of ASCII at the ends of a word.
 * @param {readonly string[]} names
 */
function oneWord(names) {
  const accented = `_${names
    .join('_')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')}_`;
  // signs within a name, such as P(alive), are typed too
  const signs = names
    .filter((name) => /^[^\s-]*[^\p{L}\p{N}\s-][^\s-]*$/u.test(name))
    .map((name) => `${name.toLowerCase()}_`);
  return accented + accented.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd') + signs.join('');
}

/**
 * Subjects with a hyphen. The search takes them apart where they are typed, half-day into *half and day*, so they must be words of their own.
 * @param {readonly string[]} subjects
 */
function hyphenated(subjects) {
  return subjects.filter((each) => /^[^\s-]+-[^\s-]+$/.test(each)).join(' ');
}
