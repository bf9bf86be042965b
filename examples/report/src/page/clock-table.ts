import type { TtrResult } from 'cx-metrics';
import { say } from '../language/say.js';
import type { BusinessTime } from '../sections/tickets.js';
import { clockMeasures } from '../text/business-words.js';
import { html, type Markup } from './elements/markup.js';
import { table } from './elements/parts.js';

/** Every measure by both clocks, side by side. */
export function clockTable(overall: TtrResult, business: BusinessTime): Markup {
  return table(
    say`How long cases take`,
    [
      { title: '', isText: true },
      { title: say`around the clock` },
      { title: say`in business hours` },
      { title: say`n, cases` },
    ],
    clockMeasures(overall, business).map(({ name, elapsed, business: inHours, n }) =>
      name.startsWith(' ')
        ? [html`<span class="more">${name.trim()}</span>`, elapsed, inHours, n]
        : [name, html`<b>${elapsed}</b>`, html`<b>${inHours}</b>`, n],
    ),
  );
}
