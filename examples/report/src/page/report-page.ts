import { language, say } from '../language/say.js';
import type { Report } from '../report.js';
import { contentsOf } from '../text/contents.js';
import { overTime } from '../text/told-words.js';
import { html, type Insert, Markup } from './elements/markup.js';
import { STYLE } from './elements/style.js';
import { ordersPage } from './orders/orders-page.js';
import { overTimePage } from './over-time-page.js';
import { subscriptionsPage } from './subscriptions/subscriptions-page.js';
import { summaryPage } from './summary-page.js';
import { surveyPage } from './survey-page.js';
import { ticketsPage } from './tickets-page.js';

/** The whole report as one HTML page that loads nothing: the policy in its head would stop it. */
export async function reportPage(report: Report): Promise<string> {
  const { survey, tickets, orders, subscriptions, isSample, told } = report;
  const sections: Insert[] = [];
  if (told.length > 0) sections.push(summaryPage(report));
  sections.push(contents(report), await overTimePage(overTime(told)));
  if (survey !== undefined) sections.push(await surveyPage(survey));
  if (tickets !== undefined) sections.push(await ticketsPage(tickets));
  if (orders !== undefined) sections.push(await ordersPage(orders));
  if (subscriptions !== undefined) sections.push(await subscriptionsPage(subscriptions));
  const subtitle = isSample
    ? say`An embedded sample: a fictional online shop in Vietnam.`
    : say`Every number with what it rests on and how sure it is.`;
  return html`<!doctype html>
<html lang="${language().name}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${say`Customer metrics`}</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header>
<h1>${say`Customer metrics`}</h1>
<p>${subtitle}</p>
</header>
<main>
${sections}
</main>
<footer>${say`Computed by cx-metrics. – stands where there is nothing to measure or nothing known yet; it is never 0.`}</footer>
</body>
</html>
`.text;
}

/** All sections with links; of one there is nothing to choose from. */
function contents(report: Report): Markup | undefined {
  const entries = contentsOf(report);
  if (entries.length < 3) return undefined;
  return html`<nav aria-label="${say`Contents`}"><h2>${say`Contents`}</h2>
<ol>${entries.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ol></nav>
`;
}
