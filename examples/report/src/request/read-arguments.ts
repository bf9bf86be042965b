import type { LanguageName } from '../language/languages.js';
import { notationOf } from './notation-request.js';
import { FILES, Given } from './options.js';
import { ordersOf } from './orders-request.js';
import type { Request } from './request.js';
import { SAMPLE_WORDS, withHolidays } from './sample-request.js';
import { subscriptionsOf } from './subscriptions-request.js';
import { surveyOf } from './survey-request.js';
import { ticketsOf } from './tickets-request.js';
import { viewOf } from './view-request.js';
import { wordOf } from './words.js';

const LANGUAGE_NAMES: readonly LanguageName[] = ['en', 'vi'];

/** Reads the arguments; without any file, those of the embedded sample. */
export function readArguments(words: readonly string[]): Request | 'help' {
  const given = new Given(words);
  if (given.has('help')) return 'help';
  const isSample = FILES.every((file) => !given.has(file));
  given.checkCompany(isSample);
  const from = isSample ? new Given([...SAMPLE_WORDS, ...words]) : given;
  const tickets = ticketsOf(from);
  return {
    isSample,
    survey: surveyOf(from),
    tickets: isSample && tickets !== undefined ? withHolidays(tickets) : tickets,
    orders: ordersOf(from),
    subscriptions: subscriptionsOf(from),
    view: viewOf(from),
    language: wordOf('language', given.text('language') ?? 'en', LANGUAGE_NAMES),
    notation: notationOf(from),
    asOf: from.text('as-of'),
    out: given.text('out') ?? 'report.html',
    progress: given.has('progress'),
  };
}
