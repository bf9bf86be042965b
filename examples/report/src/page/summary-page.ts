import { say } from '../language/say.js';
import type { Report } from '../report.js';
import { type Pointer, summaryLines, verdictText, whatGoesWell, whereToLook } from '../text/summary-words.js';
import { html, type Markup } from './elements/markup.js';

/** The report in a few sentences: what each number is, what changed and how sure that is, and where to look first. */
export function summaryPage(report: Report): Markup {
  const lines = summaryLines(report);
  const [bad, good] = [whereToLook(report), whatGoesWell(report)];
  const knows = report.told.some(({ change, standouts }) => change !== undefined || standouts.length > 0);
  return html`<section aria-labelledby="summary">
<h2 id="summary">${say`Summary`}</h2>
${pointers(say`Look here first`, 'look', bad)}
<ul class="summary">${lines.map(
    ({ id, sentence, change, verdict, trend }) =>
      html`<li><p><a href="#${id}">${sentence}</a></p>${
        change === undefined
          ? undefined
          : html`<p class="change"><span class="verdict ${verdict}">${verdictText(verdict)}</span> ${change}</p>`
      }${trend === undefined ? undefined : html`<p class="change">${trend}</p>`}</li>`,
  )}</ul>
${pointers(say`What goes well`, 'well', good)}
${knows && bad.length === 0 ? html`<p>${say`Nothing is worse by more than chance explains.`}</p>` : undefined}
</section>
`;
}

function pointers(title: string, kind: string, all: readonly Pointer[]): Markup | undefined {
  if (all.length === 0) return undefined;
  return html`<div class="${kind}"><h3>${title}</h3>
<ul>${all.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></div>
`;
}
