import type { TtrResult } from 'cx-metrics';
import type { BusinessTime } from '../sections/tickets.js';
import { clockMeasures, dayLength } from '../text/business-words.js';
import { html, type Markup } from './markup.js';
import { table } from './parts.js';

/** Every measure by both clocks, side by side. */
export function clockTable(overall: TtrResult, business: BusinessTime): Markup {
  return table(
    'Resolution times by both clocks',
    [
      { title: 'measure', isText: true },
      { title: 'elapsed' },
      { title: 'days of 24 h' },
      { title: 'business hours' },
      { title: `business days of ${dayLength(business.schedule.dayMs)}` },
      { title: 'n' },
    ],
    clockMeasures(overall, business).map(({ name, elapsed, business: inHours, n }) => {
      const isMore = name.startsWith(' ');
      return [
        isMore ? html`<span class="more">${name.trim()}</span>` : name,
        isMore ? elapsed[0] : html`<b>${elapsed[0]}</b>`,
        elapsed[1],
        isMore ? inHours[0] : html`<b>${inHours[0]}</b>`,
        inHours[1],
        n,
      ];
    }),
  );
}
