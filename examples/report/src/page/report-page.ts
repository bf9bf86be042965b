import type { Report } from '../report.js';
import { html, type Insert, Markup } from './markup.js';
import { ordersPage } from './orders-page.js';
import { STYLE } from './style.js';
import { surveyPage } from './survey-page.js';
import { ticketsPage } from './tickets-page.js';

/** The whole report as one HTML page that loads nothing: the policy in its head would stop it. */
export async function reportPage({ survey, tickets, orders, isSample }: Report): Promise<string> {
  const sections: Insert[] = [];
  if (survey !== undefined) sections.push(await surveyPage(survey));
  if (tickets !== undefined) sections.push(await ticketsPage(tickets));
  if (orders !== undefined) sections.push(await ordersPage(orders));
  const subtitle = isSample
    ? 'An embedded sample: a fictional online shop in Vietnam.'
    : 'Every number with what it rests on and how sure it is.';
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>Customer metrics</title>
<link rel="icon" href="data:,">
<style>${new Markup(STYLE)}</style>
</head>
<body>
<svg class="patterns" width="0" height="0" aria-hidden="true"><defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="2" height="6" fill="var(--paper)" opacity="0.75"/></pattern></defs></svg>
<header>
<h1>Customer metrics</h1>
<p>${subtitle}</p>
</header>
<main>
${sections}
</main>
<footer>Computed by cx-metrics. – stands where there is nothing to measure or nothing known yet; it is never 0.</footer>
</body>
</html>
`.text;
}
