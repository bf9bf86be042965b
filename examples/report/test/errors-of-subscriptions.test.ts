import { afterAll } from 'vitest';
import { describeErrors, type ErrorCase } from './errors.js';
import { removeFolders } from './run-report.js';

afterAll(removeFolders);

const SUBSCRIPTIONS = [
  ...['--subscriptions', 'm.csv', '--subscriber', 'who', '--started', 'from', '--ended', 'to', '--fee', 'price'],
  ...['--zone', 'Europe/Rome'],
];

const CASES: readonly ErrorCase[] = [
  {
    what: 'subscriptions without a column of prices',
    words: SUBSCRIPTIONS.filter((_, k) => k < 8 || k > 9),
    line: '--subscriptions needs --fee COLUMN; --help lists the options',
  },
  {
    what: 'subscriptions without a zone',
    words: SUBSCRIPTIONS.slice(0, -2),
    line: '--subscriptions needs --time-zone ZONE, such as Europe/Rome: periods begin and end there',
  },
  {
    what: 'a column of subscriptions that is not there',
    words: SUBSCRIPTIONS,
    files: { 'm.csv': 'who,from,until,price\n' },
    line: 'm.csv:1: there is no column "to"; the columns are "who", "from", "until", "price"',
  },
  {
    what: 'two currencies',
    words: [...SUBSCRIPTIONS, '--fee-currency', 'cur', '--on-invalid', 'count'],
    files: { 'm.csv': 'who,from,to,price,cur\na,2026-01-01,,1,EUR\n,2026-01-01,,1,CHF\nb,2026-01-01,,1,USD\n' },
    line: 'm.csv:4: column "cur": prices must be of one currency, and are not converted; got "USD", and "EUR" in line 2: a file of each currency can be read by itself',
  },
  {
    what: 'an unknown time that prices pay for',
    words: [...SUBSCRIPTIONS, '--billed-by', 'every'],
    files: {
      'm.csv': 'who,from,to,price,every\na,2026-01-01,,1,P18M\nb,2026-01-01,,1,fortnight\nb,2026-01-01,,1,term\n',
    },
    line: 'm.csv:3: column "every": what a price pays for must be month, year, quarter, half-year, week, day (monthly, yearly, annual … too) or a duration such as P18M; got "fortnight", in other rows "term": --on-invalid count counts it',
  },
  {
    what: 'a column where a time that prices pay for is asked',
    words: [...SUBSCRIPTIONS, '--billed', 'every'],
    line: '--billed must be month, year, quarter, half-year, week, day (monthly, yearly, annual … too) or a duration such as P18M; got "every"; a column that says it goes by --billed-by COLUMN',
  },
  {
    what: 'one time that prices pay for and a column of them',
    words: [...SUBSCRIPTIONS, '--billed', 'year', '--billed-by', 'every'],
    line: 'prices pay for one time in all rows (--billed INTERVAL) or as a column says (--billed-by), not both',
  },
  {
    what: 'a subscription that ends before it starts',
    words: SUBSCRIPTIONS,
    files: { 'm.csv': 'who,from,to,price\na,2026-02-01,2026-01-01,1\n' },
    line: 'm.csv:2: column "to": "to" must not be before "from"; got 31 days earlier: --on-invalid count counts it',
  },
  {
    what: 'a price below 0',
    words: SUBSCRIPTIONS,
    files: { 'm.csv': 'who,from,to,price\na,2026-02-01,,-1\n' },
    line: 'm.csv:2: column "price": a price must be a number from 0, such as 1250.50; got "-1": --on-invalid count counts it',
  },
  {
    what: 'a file of subscriptions without any',
    words: SUBSCRIPTIONS,
    files: { 'm.csv': 'who,from,to,price\n' },
    line: 'm.csv: there is no subscription with a start',
  },
];

describeErrors('subscriptions', CASES);
