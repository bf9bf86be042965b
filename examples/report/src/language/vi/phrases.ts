import { GENERAL } from './general.js';
import { ORDERS } from './orders.js';
import { SUBSCRIPTIONS } from './subscriptions.js';
import { SURVEY } from './survey.js';
import { TICKETS } from './tickets.js';
import { VALUE } from './value.js';

/** The demo's phrases in Vietnamese, by the English ones that stand in the code. */
export const PHRASES_VI: Readonly<Record<string, string>> = {
  ...GENERAL,
  ...SURVEY,
  ...TICKETS,
  ...ORDERS,
  ...VALUE,
  ...SUBSCRIPTIONS,
};
