import type { Report } from '../report.js';
import { ordersText } from './orders-text.js';
import { surveyText } from './survey-text.js';
import { ticketsText } from './tickets-text.js';

/** A part of the report: a heading, then paragraphs and grids. */
export interface Part {
  readonly title: string;
  readonly file: string;
  readonly body: readonly string[];
}

/** The whole report as text of at most 100 columns. */
export function terminalReport(report: Report, isBold: boolean): string {
  const { survey, tickets, orders, isSample } = report;
  const parts = [survey && surveyText(survey), tickets && ticketsText(tickets), orders && ordersText(orders)];
  const bold = (text: string) => (isBold ? `\u001B[1m${text}\u001B[22m` : text);
  const blocks = parts.flatMap((part) => (part === undefined ? [] : [heading(part, bold), ...part.body]));
  return `${[...(isSample ? [SAMPLE] : []), ...blocks].join('\n\n')}\n`;
}

const SAMPLE = `No file was named, so this is the embedded sample: a fictional online shop in Vietnam.
--help says how to read your own files.`;

function heading({ title, file }: Part, bold: (text: string) => string): string {
  return `${bold(title.toUpperCase())}  ${file}`;
}
