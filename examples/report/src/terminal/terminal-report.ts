import type { Report } from '../report.js';
import { cut } from '../text/survey-words.js';
import { ordersText } from './orders-text.js';
import { type Paint, paintFor } from './paint.js';
import { surveyText } from './survey-text.js';
import { ticketsText } from './tickets-text.js';

/** A part of the report: a heading, then paragraphs and grids. */
export interface Part {
  readonly title: string;
  readonly file: string;
  readonly body: readonly string[];
}

/** The whole report as text of at most 100 columns. */
export function terminalReport({ survey, tickets, orders, isSample }: Report, isColoured: boolean): string {
  const paint = paintFor(isColoured);
  const parts = [
    ...(survey === undefined ? [] : surveyText(survey, paint)),
    ...(tickets === undefined ? [] : [ticketsText(tickets)]),
    ...(orders === undefined ? [] : ordersText(orders)),
  ];
  const blocks = parts.flatMap((part) => [heading(part, paint), ...part.body]);
  return `${[...(isSample ? [SAMPLE] : []), ...blocks].join('\n\n')}\n`;
}

const SAMPLE = `No file was named, so this is the embedded sample: a fictional online shop in Vietnam.
--help says how to read your own files.`;

function heading({ title, file }: Part, paint: Paint): string {
  // a question may be long; the notes under its numbers have all of it
  return `${paint.bold(title.toUpperCase())}  ${cut(file, 98 - title.length)}`;
}
