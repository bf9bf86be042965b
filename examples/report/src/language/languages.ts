import { type ChartLabels, labelsEn, labelsVi } from 'cx-metrics/charts';
import {
  type CalendarWords,
  type ChangeWords,
  calendarEn,
  calendarVi,
  changesEn,
  changesVi,
  type MetricWords,
  type Words,
  wordsEn,
  wordsVi,
} from 'cx-metrics/format';
import * as en from 'cx-metrics/format/en';
import * as vi from 'cx-metrics/format/vi';
import { PHRASES_VI } from './vi/phrases.js';

/** What a report is told in. */
export interface Language {
  /** Its tag, as the page bears it. */
  readonly name: string;
  /** How numbers are written. */
  readonly locale: string;
  readonly words: Words;
  readonly changes: ChangeWords;
  readonly calendar: CalendarWords;
  /** The texts of pictures. */
  readonly labels: ChartLabels;
  /** Words of the metrics that are told in sentences. */
  readonly metrics: Readonly<
    Record<'nps' | 'csat' | 'ces' | 'ttr' | 'churn' | 'mrr' | 'net' | 'gross' | 'lost', MetricWords>
  >;
  /** The demo's own phrases by their English ones; English itself has none. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** The languages of the report, by the names that `--language` takes. */
export const LANGUAGES = {
  en: {
    name: 'en',
    locale: 'en-US',
    words: wordsEn,
    changes: changesEn,
    calendar: calendarEn,
    labels: labelsEn,
    metrics: {
      nps: en.nps,
      csat: en.csat,
      ces: en.ces,
      ttr: en.ttr,
      churn: en.inactivityChurnRate,
      mrr: en.mrr,
      net: en.netRevenueRetention,
      gross: en.grossRevenueRetention,
      lost: en.churnRate,
    },
    phrases: {},
  },
  vi: {
    name: 'vi',
    locale: 'vi-VN',
    words: wordsVi,
    changes: changesVi,
    calendar: calendarVi,
    labels: labelsVi,
    metrics: {
      nps: vi.nps,
      csat: vi.csat,
      ces: vi.ces,
      ttr: vi.ttr,
      churn: vi.inactivityChurnRate,
      mrr: vi.mrr,
      net: vi.netRevenueRetention,
      gross: vi.grossRevenueRetention,
      lost: vi.churnRate,
    },
    phrases: PHRASES_VI,
  },
} as const satisfies Readonly<Record<string, Language>>;

/** The name of a language. */
export type LanguageName = keyof typeof LANGUAGES;
