import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Problem } from '../problem.js';

type Kind = NonNullable<ParseArgsConfig['options']>[string];

const text: Kind = { type: 'string' };
const texts: Kind = { type: 'string', multiple: true };

/** The options that go with each file; some with several. */
export const BELONGS_TO = {
  survey: {
    score: texts,
    csat: texts,
    ces: texts,
    by: text,
    'nps-preset': text,
    'csat-preset': text,
    'ces-preset': text,
    labels: texts,
    'latest-by': text,
    answered: text,
    count: text,
  },
  tickets: {
    case: text,
    activity: text,
    at: text,
    opened: text,
    resolved: text,
    status: text,
    'resolved-when': texts,
    names: texts,
    closed: text,
    reopened: text,
    'tickets-by': text,
    hours: text,
    holidays: text,
  },
  orders: {
    customer: text,
    date: text,
    amount: text,
    quantity: text,
    price: text,
    refund: texts,
    'born-at': text,
    currency: text,
    period: text,
    'silent-days': text,
    model: text,
    horizon: text,
    discount: text,
    margin: text,
    holdout: text,
  },
  subscriptions: {
    subscriber: text,
    started: text,
    ended: text,
    fee: text,
    seats: text,
    billed: text,
    'billed-by': text,
    'fee-currency': text,
    currency: text,
    period: text,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

/** A file that may be read. */
export type FileOption = keyof typeof BELONGS_TO;

/** Every option there is. */
export const OPTIONS = {
  survey: text,
  ...BELONGS_TO.survey,
  tickets: text,
  ...BELONGS_TO.tickets,
  orders: text,
  ...BELONGS_TO.orders,
  subscriptions: text,
  ...BELONGS_TO.subscriptions,
  over: text,
  compare: text,
  minimum: text,
  language: text,
  'time-zone': text,
  zone: text,
  'as-of': text,
  'date-order': text,
  'years-from': text,
  unit: text,
  doubled: text,
  decimal: text,
  group: text,
  blank: texts,
  'on-invalid': text,
  encoding: text,
  'header-rows': text,
  'footer-rows': text,
  delimiter: text,
  out: text,
  progress: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Readonly<Record<string, Kind>>;

type Name = keyof typeof OPTIONS;

/** What was given on the command line. */
export class Given {
  readonly #values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

  constructor(words: readonly string[]) {
    // alone, --compare asks for the usual comparison
    const args = words.flatMap((word, k) =>
      word === '--compare' && (words[k + 1] ?? '--').startsWith('--') ? [word, 'before'] : [word],
    );
    try {
      const { zone, ...values } = parseArgs({ args, options: OPTIONS }).values;
      this.#values = zone === undefined ? values : { 'time-zone': zone, ...values };
    } catch (error) {
      // The first sentence says what is wrong; the others are advice about dashes.
      throw new Problem(`${(error as Error).message.split(/\. |\n/)[0]}; --help lists the options`);
    }
  }

  has(option: Name): boolean {
    return this.#values[option] !== undefined;
  }

  /** What was given for an option; the last one where it was given twice. */
  text(option: Name): string | undefined {
    return this.#values[option] as string | undefined;
  }

  /** All that was given for an option that may be given several times. */
  texts(option: Name): readonly string[] {
    return (this.#values[option] as readonly string[] | undefined) ?? [];
  }

  /** What goes with `--file` and must be given. */
  needed(file: FileOption, option: Name): string {
    const value = this.text(option);
    if (value === undefined) throw new Problem(`--${file} needs --${option} COLUMN; --help lists the options`);
    return value;
  }

  /** A column without its file is a slip of the pen, not something to pass over. The sample has other groups and periods too. */
  checkCompany(isSample: boolean): void {
    for (const option of FILES.flatMap((file) => Object.keys(BELONGS_TO[file]) as Name[])) {
      if (!this.has(option) || (isSample && OF_SAMPLE.has(option))) continue;
      const files = FILES.filter((file) => Object.hasOwn(BELONGS_TO[file], option));
      if (files.some((file) => this.has(file))) continue;
      const company = files.map((file) => `--${file} FILE`).join(' or ');
      throw new Problem(`--${option} goes with ${company}, which is not given`);
    }
  }

  /** Refuses an option that says nothing without another one. */
  together(option: Name, other: Name, what = 'COLUMN'): void {
    if (this.has(option) && !this.has(other)) {
      throw new Problem(`--${option} goes with --${other} ${what}, which is not given`);
    }
  }
}

/** What may be asked of the sample too. */
const OF_SAMPLE: ReadonlySet<Name> = new Set([
  ...(['by', 'tickets-by', 'period', 'silent-days'] as const),
  ...(['model', 'horizon', 'discount', 'margin', 'holdout'] as const),
]);

/** The files that may be read, in the order of the report. */
export const FILES: readonly FileOption[] = ['survey', 'tickets', 'orders', 'subscriptions'];
