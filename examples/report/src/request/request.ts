import type { BilledInterval, DateOrder, EpochUnit, Labels, LogNames, NamedHoliday, PeriodGrain } from 'cx-metrics';
import type { Delimiter } from '../input/delimiter.js';
import type { Schedule } from '../input/schedule.js';
import type { LanguageName } from '../language/languages.js';
import type { Definition, SurveyMetric } from '../presets.js';

/** A question of a survey: its column, and how its answers are measured. */
export interface QuestionRequest<Metric extends SurveyMetric> {
  readonly metric: Metric;
  readonly column: string;
  /** Name of the preset that the definition comes from. */
  readonly preset: string | undefined;
  readonly definition: Definition<Metric>;
  /** What answers in words stand for; empty where they are numbers. */
  readonly labels: Labels<number>;
}

/** What the last period that is over is compared with, or which two groups are. */
export type Comparing =
  | { readonly kind: 'before' | 'year-before' }
  | { readonly kind: 'groups'; readonly a: string; readonly b: string };

/** How metrics are looked at. */
export interface ViewRequest {
  /** Period by period; not over time where this is not given. */
  readonly over: 'week' | 'month' | 'quarter' | undefined;
  readonly comparing: Comparing | undefined;
  /** Groups of fewer are not shown. */
  readonly minimum: number;
}

/** A survey file and its questions, of which there is at least one. A metric may be asked for several. */
export interface SurveyRequest {
  readonly file: string;
  readonly by?: string | undefined;
  readonly nps: readonly QuestionRequest<'nps'>[];
  readonly csat: readonly QuestionRequest<'csat'>[];
  readonly ces: readonly QuestionRequest<'ces'>[];
  /** Where only the last answer of each customer counts: who answered, and when. */
  readonly latest?: { readonly by: string; readonly at: string } | undefined;
  /** When each answer was given. */
  readonly answered?: string | undefined;
  /** How many answers a row stands for. */
  readonly count?: string | undefined;
}

/** What the names of an event log stand for. */
export interface NamesRequest {
  /** What presets say. */
  readonly preset: LogNames;
  /** What was said of single names, which go before; every one must be in the file. */
  readonly said: LogNames;
}

/** An event log: a row per event. */
export interface EventColumns {
  readonly kind: 'events';
  readonly case: string;
  readonly at: string;
  /** What happened, or the status afterwards; without it a case runs from its first to its last event. */
  readonly status: string | undefined;
  readonly names: NamesRequest;
}

/** One row per case. */
export interface CaseColumns {
  readonly kind: 'cases';
  readonly opened: string;
  readonly resolved: string;
  /** When it was closed, for whatever reason, and when it came back; looked for by usual names where not given. */
  readonly closed?: string | undefined;
  readonly reopened?: string | undefined;
  readonly by?: string | undefined;
  readonly status: string | undefined;
}

/** A ticket file. */
export interface TicketsRequest {
  readonly file: string;
  readonly columns: EventColumns | CaseColumns;
  /** The statuses in which a case is resolved; empty where times alone tell. */
  readonly resolvedWhen: readonly string[];
  readonly business?: BusinessRequest | undefined;
}

/** Hours that count beside the clock on the wall. */
export interface BusinessRequest {
  readonly schedule: Schedule;
  /** Days off, or the `--holidays` option, which may name a file. */
  readonly holidays: string | readonly NamedHoliday[];
}

/** Which cells of a column mean something: a flag, or a text of their own. */
export interface Mark {
  readonly column: string;
  /** The text of such a cell, perhaps with `*` for the rest of it; without one, cells are yes or no. */
  readonly text: string | undefined;
}

/** Where amounts stand. */
export type AmountColumns =
  | { readonly kind: 'none' }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'product'; readonly quantity: string; readonly price: string };

/** A model of what customers will do, by its name in results. */
export type ValueModelName = 'bg-nbd' | 'mbg-nbd' | 'pareto-nbd';

/** How the worth of customers is looked at. */
export interface ValueRequest {
  readonly model: ValueModelName;
  /** How many months ahead. */
  readonly months: number;
  /** A year's discount, and the part of amounts that is profit, where given. */
  readonly discount: number | undefined;
  readonly margin: number | undefined;
  /** The first day that the model is not shown, to see whether it foretells the days from then on. */
  readonly holdout: string | undefined;
}

/** An order file and its columns. */
export interface OrdersRequest {
  readonly file: string;
  readonly customer: string;
  readonly date: string;
  readonly amount: AmountColumns;
  readonly refunds: readonly Mark[];
  readonly bornAt?: string | undefined;
  readonly currency?: string | undefined;
  /** By which periods customers are grouped and counted. */
  readonly period: PeriodGrain;
  /** After so many days without an order a customer counts as lost. */
  readonly silentDays: number;
  readonly value: ValueRequest;
}

/** A subscription file and its columns: a row is a stretch of time at one price. */
export interface SubscriptionsRequest {
  readonly file: string;
  readonly customer: string;
  readonly started: string;
  /** The first instant or day without it. */
  readonly ended: string;
  /** The recurring price, of one seat where there are several. */
  readonly fee: string;
  readonly seats: string | undefined;
  /** For how long the price pays: in all rows, or where each row says it. */
  readonly billed: { readonly every: BilledInterval } | { readonly column: string };
  readonly currencyColumn: string | undefined;
  readonly currency: string | undefined;
  /** By which periods movements are told. */
  readonly period: PeriodGrain;
}

/** What numbers in columns of times count: units since 1970, or the days of spreadsheets. */
export type TimeUnit = EpochUnit | 'spreadsheet-day' | 'spreadsheet-day-1904';

/** How the cells of the files are written. */
export interface Notation {
  /** Time zone of times without an offset. */
  readonly zone: string | undefined;
  readonly dateOrder: DateOrder | undefined;
  readonly unit: TimeUnit | undefined;
  /** The first year of the hundred of years with two digits. */
  readonly yearsFrom: number | undefined;
  /** Which of two times is meant where the clocks went back. */
  readonly doubled: 'earlier' | 'later';
  readonly decimal: '.' | ',';
  /** What stands between groups of digits; nothing by default. */
  readonly group: '.' | ',' | ' ' | "'" | '_' | undefined;
  /** Texts of cells that are empty in fact. */
  readonly blank: readonly string[];
  readonly onInvalid: 'throw' | 'count';
  /** How text is encoded, where the first bytes of the file do not say it. */
  readonly encoding: string | undefined;
  readonly headerRows: number;
  /** Rows at the end that are none. */
  readonly footerRows: number;
  readonly delimiter: Delimiter | undefined;
}

/** What the caller asked for. */
export interface Request {
  /** Whether the embedded sample is read, for want of any file. */
  readonly isSample: boolean;
  readonly survey?: SurveyRequest | undefined;
  readonly tickets?: TicketsRequest | undefined;
  readonly orders?: OrdersRequest | undefined;
  readonly subscriptions?: SubscriptionsRequest | undefined;
  readonly view: ViewRequest;
  readonly language: LanguageName;
  readonly notation: Notation;
  readonly asOf?: string | undefined;
  readonly out: string;
  readonly progress: boolean;
}
