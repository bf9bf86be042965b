import { afterAll } from 'vitest';
import { describeErrors, type ErrorCase } from './errors.js';
import { removeFolders } from './run-report.js';

afterAll(removeFolders);

const ORDERS = [
  '--orders',
  'o.csv',
  '--customer',
  'who',
  '--date',
  'day',
  '--amount',
  'vnd',
  '--zone',
  'Asia/Ho_Chi_Minh',
];

const CASES: readonly ErrorCase[] = [
  {
    what: 'an amount with separators',
    words: ORDERS,
    files: { 'o.csv': 'who;day;vnd\n1;2026-01-01;1,250\n' },
    line: 'o.csv:2: column "vnd": an amount must be a number such as 1250.50; got "1,250": --decimal , reads it as 1.25, --group , reads it as 1250, --on-invalid count counts it',
  },
  {
    what: 'orders without a date',
    words: ORDERS,
    files: { 'o.csv': 'who;day;vnd\n1;;1250\n' },
    line: 'o.csv: there is no order with a date',
  },
  {
    what: 'orders without a zone',
    words: ORDERS.slice(0, -2),
    line: '--orders needs --time-zone ZONE, such as Europe/Rome: periods begin and end there',
  },
  {
    what: 'a period of another kind',
    words: [...ORDERS, '--period', 'fortnight'],
    line: '--period must be week, month, quarter, half-year or year; got "fortnight"',
  },
  {
    what: 'a flag of another kind',
    words: [...ORDERS, '--refund', 'back'],
    files: { 'o.csv': 'who;day;vnd;back\n1;2026-01-01;1250;no\n1;2026-01-01;1250;maybe\n' },
    line: 'o.csv:3: column "back": a flag must be yes or no, true or false, 1 or 0; got "maybe": --refund "back=TEXT" names what marks a refund, --on-invalid count counts it',
  },
  {
    what: 'a factor of an amount that is no number',
    words: [...ORDERS.slice(0, 6), '--quantity', 'n', '--price', 'vnd', '--zone', 'Asia/Ho_Chi_Minh'],
    files: { 'o.csv': 'who;day;n;vnd\n1;2026-01-01;two;1250\n' },
    line: 'o.csv:2: column "n": an amount must be a number such as 1250.50; got "two": --blank "two" leaves it out as missing, --on-invalid count counts it',
  },
  {
    what: 'two ways to an amount',
    words: [...ORDERS, '--quantity', 'n', '--price', 'p'],
    line: 'an amount is either --amount COLUMN or --quantity times --price, not both',
  },
  {
    what: 'a price of nothing',
    words: [...ORDERS.slice(0, 6), '--price', 'p', '--zone', 'UTC'],
    line: '--price goes with --quantity COLUMN, which is not given',
  },
  {
    what: 'half a mark of refunds',
    words: [...ORDERS, '--refund', 'Invoice='],
    line: '--refund must be a COLUMN, COLUMN=TEXT or COLUMN=TEXT* (begins with); got "Invoice="',
  },
  {
    what: 'one separator for both',
    words: [...ORDERS, '--group', '.'],
    line: '--group must differ from --decimal, which is "." unless given',
  },
];

describeErrors('orders', CASES);
