import type { Interval } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { Refused } from '../../sections/refused.js';
import { refusedText } from '../../text/refused-words.js';
import { intervalName, intervalText, percentText } from '../../text/values/numbers.js';
import { html, type Insert, type Markup } from './markup.js';

/** A number that is read first. */
export interface Headline {
  readonly name: string;
  readonly value: string;
  /** n, interval and method. */
  readonly about: readonly string[];
}

/** Numbers that are read first, side by side. */
export function headlines(items: readonly Headline[]): Markup {
  return html`<dl class="headlines">${items.map(
    ({ name, value, about }) =>
      html`<div><dt>${name}</dt><dd><strong>${value}</strong>${about.map((line) => html`<span>${line}</span>`)}</dd></div>`,
  )}</dl>
`;
}

/** What stands under a share: its interval, then level and method; nothing without one. */
export function intervalLines(interval: Interval | null): readonly string[] {
  return interval === null ? [] : [intervalText(interval, (end) => percentText(end)), intervalName(interval)];
}

/** A column of a table. */
export interface PageColumn {
  readonly title: string;
  readonly isText?: boolean;
}

/** A longer table is folded away: there is a picture of it above. */
const MOST_ROWS = 12;

/** A table in a box of its own, which scrolls when it is too wide; the first cell of a row names the row. */
export function table(caption: string, columns: readonly PageColumn[], rows: readonly (readonly Insert[])[]): Markup {
  const heads = columns.map(({ title, isText }) => html`<th scope="col"${textClass(isText)}>${title}</th>`);
  const body = rows.map(([name, ...cells]) => {
    const rest = cells.map((cell, k) => html`<td${textClass(columns[k + 1]?.isText)}>${cell}</td>`);
    return html`<tr><th scope="row"${textClass(columns[0]?.isText)}>${name}</th>${rest}</tr>
`;
  });
  // on a phone so many columns go beyond the edge, which has to be seen before it is tried
  const hint = columns.length > 3 ? html` <span class="hint">${say`swipe for more`} →</span>` : undefined;
  const content = html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}"><table>
<thead><tr>${heads}</tr></thead>
<tbody>${body}</tbody>
</table></div>`;
  if (rows.length <= MOST_ROWS)
    return html`<div class="box"><p class="caption">${caption}${hint}</p>${content}</div>
`;
  return html`<details class="box"><summary class="caption">${caption}${hint}</summary>${content}</details>
`;
}

function textClass(isText: boolean | undefined): Markup | undefined {
  return isText === true ? html` class="text"` : undefined;
}

/** What was refused, where it is seen: under the numbers that it is not in. Nothing where nothing was. */
export function refusedBox(refused: Refused): Markup | undefined {
  const text = refusedText(refused);
  return text === undefined ? undefined : html`<p class="refused">${text}</p>`;
}

/** What stands under the numbers: where they come from and what they mean. */
export function notes(lines: readonly (string | undefined)[]): Markup {
  return html`<ul class="notes">${lines.flatMap((line) => (line === undefined ? [] : [html`<li>${line}</li>`]))}</ul>
`;
}
