import type { MetricId } from 'cx-metrics/catalog';

/** The languages of the playground. */
export type Language = 'en' | 'vi';

/** How times, numbers and blanks of pasted texts are read. */
export interface Reading {
  /** Zone of times without an offset: an IANA name. */
  readonly zone: string;
  readonly times: TimeForm | 'auto';
  readonly numbers: NumberForm | 'auto';
  /** Texts that stand for "nothing", parted by commas. The empty text always does. */
  readonly blank: string;
}

/** Forms in which exports write times. */
export const TIME_FORMS = [
  'iso',
  'day-month-year',
  'month-day-year',
  'year-month-day',
  's',
  'ms',
  'spreadsheet',
] as const;
export type TimeForm = (typeof TIME_FORMS)[number];

/** Forms in which exports write numbers, by an example of each. */
export const NUMBER_FORMS = ['1234.56', '1,234.56', '1234,56', '1.234,56', '1 234,56'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

/** Hours of business, as they are typed. */
export interface Hours {
  readonly isOn: boolean;
  /** ISO weekdays, such as '12345'. */
  readonly days: string;
  readonly opens: string;
  readonly closes: string;
  /** Days, or ranges such as '2026-02-16..2026-02-20', parted by commas. */
  readonly holidays: string;
}

/** All that a person has chosen; the data are apart. */
export interface Choice {
  readonly language: Language;
  readonly metric: MetricId;
  /** Form of the input and function that takes it, such as 'values nps'; empty for the usual one. */
  readonly way: string;
  /** Columns that were chosen by hand, by fields; '' for none. */
  readonly columns: Readonly<Record<string, string>>;
  readonly reading: Reading;
  /** Options as they are typed, by their names. */
  readonly options: Readonly<Record<string, string>>;
  readonly hours: Hours;
  /** A column to group by; '' for none. */
  readonly by: string;
  /** A column of times to group by; '' for none. */
  readonly over: string;
  readonly period: string;
}

/** What was pasted: a text, or named numbers. It stays in the page. */
export interface Data {
  readonly text: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** What holds before anything is chosen. */
export function firstChoice(language: Language, zone: string): Choice {
  return {
    language,
    metric: 'nps',
    way: '',
    columns: {},
    reading: { zone, times: 'auto', numbers: 'auto', blank: 'N/A' },
    options: {},
    hours: { isOn: false, days: '12345', opens: '09:00', closes: '18:00', holidays: '' },
    by: '',
    over: '',
    period: 'month',
  };
}
