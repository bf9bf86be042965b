/** @type {import('../page.mjs').LandingText} */
export const en = {
  title: 'cx-metrics: customer-experience metrics, computed right',
  description:
    'NPS, CSAT, time to resolution, churn, cohorts and more: each number with its interval, its denominator and the name of its definition. A TypeScript library without dependencies, with a playground that runs in your browser.',
  heading: 'Customer-experience metrics, computed right',
  lead: ({ metrics }) =>
    `${metrics} metrics in one TypeScript library without dependencies: NPS, CSAT, time to resolution in business hours, churn, cohorts and what stands around them. Each number says how sure it is, what it was divided by, and which definition made it.`,
  install: 'Install',
  figure: (n) => `The NPS of ${n} answers`,
  try: 'Try it with your own data',
  promise: 'The library runs in this page. What you paste stays in it: nothing is sent anywhere.',
  loading: 'The playground is being loaded …',
  failed: 'The playground could not be loaded. Reload the page to try again.',
  noScript: 'The playground needs JavaScript. The guides and the pages of metrics can be read without it.',
  why: 'Why trust the numbers',
  reasons: ({ golden, references, laws, properties, bugs }) => [
    {
      name: 'Other programs agree',
      text: `${golden} files of reference values (<code>test/**/*.golden.json</code>) come from R, SciPy, statsmodels, mpmath, pandas, SQLite and exact fractions in Python; ${references} scripts in <code>test/reference/</code> make theirs again.`,
      link: ['guides/choosing-an-interval.html', 'Which interval, and why'],
    },
    {
      name: 'Laws hold for all data',
      text: `${laws} files of tests hold every aggregator to the same laws: merged shards in any order, a stored state and one pass give the same JSON, bit for bit. ${properties} files test properties on random data (<code>*.prop.test.ts</code>).`,
      link: ['guides/workers-and-streams.html', 'Streams, workers and shards'],
    },
    {
      name: 'Databases count the same',
      text: 'DuckDB, PostgreSQL, SQLite, ClickHouse and MariaDB run the SQL that the library writes, on random tables, and the result must be that of memory, to the last bit (<code>npm run test:engines</code>).',
      link: ['guides/counting-in-sql.html', 'Counting in SQL'],
    },
    {
      name: 'Known mistakes stay out',
      text: `${bugs} tests in <code>test/field-bugs/</code> are mistakes of products in use: null taken for 0, months cut in the wrong zone, open cases left out. Missing is never 0, and no value is <code>null</code> rather than a guess.`,
      link: ['guides/open-cases.html', 'Open cases'],
    },
  ],
  ways: 'Three ways in',
  entries: [
    {
      name: 'You write an app',
      text: 'One import, one line, a number with its interval. In Node, browsers, Deno, Bun and edge workers.',
      links: [
        ['guides/start.html', 'Start'],
        ['guides/from-an-export.html', 'From an export to a number'],
      ],
    },
    {
      name: 'You read a number',
      text: 'What it means, which variants there are, what goes wrong with it, and where the definition comes from. In English and Vietnamese.',
      links: [
        ['metrics/index.html', 'All metrics'],
        ['guides/did-it-change.html', 'Did it change'],
      ],
    },
    {
      name: 'You build a tool',
      text: 'All metrics as data, and any of them computed by its name from plain JSON: for dashboards, servers and assistants.',
      links: [
        ['guides/catalogue.html', 'The catalogue'],
        ['guides/compute.html', 'Computing by name'],
      ],
    },
  ],
  sizes: 'What it adds to a page',
  sizesText: 'A bundle holds what was imported and nothing else. Minified and gzipped (<code>npm run size</code>):',
  sizeUnit: (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
  sizeNames: { nps: 'NPS', csat: 'CSAT', ttr: 'Time to resolution', cohorts: 'Retention cohorts' },
};
