import { repeatChart } from '../../charts/order-charts.js';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  measureWords,
  ratesByPeriod,
  repeatDefinition,
  repeatHeadline,
  repeatOverall,
  shownRates,
} from '../../text/orders/repeat-words.js';
import { partialMark, periodNoun } from '../../text/period-words.js';
import { intervalText, numberText, percentNumber, percentText } from '../../text/values/numbers.js';
import { figure } from '../elements/figure.js';
import { html, type Insert, type Markup } from '../elements/markup.js';
import { headlines, intervalLines, notes, table } from '../elements/parts.js';

/** The four repeat purchase rates on the page, side by side. */
export async function repeatPage(section: OrdersSection): Promise<Markup> {
  const { file } = section;
  const period = periodNoun(section.period);
  const lines = await figure({
    title: say`The four rates by ${period}`,
    caption: say`In period: buyers with two orders or more in it. Returning: buyers with an order in it after their first.
      Lifetime: customers with two orders or more by its end. Cohort: new customers in it with a second order so far.`,
    draw: repeatChart(section),
  });
  return html`<section aria-labelledby="repeat">
<h2 id="repeat">${say`Repeat purchase rates`} <small>${file}</small></h2>
<p>${repeatHeadline(section)}</p>
${headlines(
  shownRates(section).map(({ words, rate }) => ({
    name: words.name.replace(/^./, (letter) => letter.toUpperCase()),
    value: percentText(rate.value),
    about: [
      ...intervalLines(rate.interval),
      say`${numberText(rate.count)} with ${words.who}`,
      say`of ${numberText(rate.n)} ${words.outOf}`,
    ],
  })),
)}
${lines}
${ratesTable(section)}
${notes([repeatOverall(section), repeatDefinition(section)])}
</section>
`;
}

function ratesTable(section: OrdersSection): Markup {
  const { repeat } = section;
  const period = periodNoun(section.period);
  return table(
    say`The four rates by ${period}, %: rate, 95% interval, who repeats of how many`,
    [{ title: period }, ...repeat.map(({ measure }) => ({ title: measureWords(measure).name }))],
    ratesByPeriod(section).map((each) => [
      each.period,
      ...each.rates.map((rate): Insert => {
        if (rate.value === null) return html`<i>–</i><small>${say`of ${numberText(rate.n)}`}</small>`;
        const ends = intervalText(rate.interval, (end) => percentNumber(end));
        return html`<b>${percentNumber(rate.value)}${partialMark(rate)}</b><small>${ends}</small><small>${numberText(rate.count)} / ${numberText(rate.n)}</small>`;
      }),
    ]),
  );
}
