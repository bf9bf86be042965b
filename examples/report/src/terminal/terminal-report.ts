import { language, say } from '../language/say.js';
import type { Report } from '../report.js';
import { cut } from '../text/survey-words.js';
import { overTime } from '../text/told-words.js';
import { ordersText } from './orders/orders-text.js';
import { overTimeText } from './over-time-text.js';
import { type Paint, paintFor } from './paint.js';
import { subscriptionsText } from './subscriptions/subscriptions-text.js';
import { summaryText } from './summary-text.js';
import { surveyText } from './survey-text.js';
import { ticketsText } from './tickets-text.js';

/** A part of the report: a heading, then paragraphs and grids. */
export interface Part {
  readonly title: string;
  readonly file: string;
  readonly body: readonly string[];
}

/** The whole report as text of at most 100 columns. */
export function terminalReport(report: Report, isColoured: boolean): string {
  const { survey, tickets, orders, subscriptions, isSample, told } = report;
  const series = overTime(told);
  const paint = paintFor(isColoured);
  const parts = [
    ...(told.length === 0 ? [] : [summaryText(report)]),
    ...(series.length === 0 ? [] : [overTimeText(series)]),
    ...(survey === undefined ? [] : surveyText(survey, paint)),
    ...(tickets === undefined ? [] : [ticketsText(tickets)]),
    ...(orders === undefined ? [] : ordersText(orders)),
    ...(subscriptions === undefined ? [] : subscriptionsText(subscriptions)),
  ];
  const blocks = parts.flatMap((part) => [heading(part, paint), ...part.body]);
  return `${[...(isSample ? [sampleNote()] : []), ...blocks].join('\n\n')}\n`;
}

function sampleNote(): string {
  return `${say`No file was named, so this is the embedded sample: a fictional online shop in Vietnam.`}
${say`--help says how to read your own files.`}`;
}

function heading({ title, file }: Part, paint: Paint): string {
  // a question may be long; the notes under its numbers have all of it
  return `${paint.bold(title.toLocaleUpperCase(language().name))}  ${cut(file, 98 - title.length)}`.trimEnd();
}
