import type { RfmEventsResult } from 'cx-metrics';
import { rfmChart } from '../../charts/orders/rfm-chart.js';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  classText,
  noAmounts,
  rfmDefinition,
  rfmHeadline,
  scoreLines,
  segmentLines,
  spentScale,
} from '../../text/orders/rfm-words.js';
import {
  intervalText,
  type MoneyScale,
  moneyScale,
  moneyText,
  numberText,
  percentNumber,
} from '../../text/values/numbers.js';
import { figure } from '../elements/figure.js';
import { html, type Markup } from '../elements/markup.js';
import { notes, table } from '../elements/parts.js';

/** RFM scores on the page: the grid of recency and frequency, segments, and what each score means. */
export async function rfmPage({ rfm: result, file, currency }: OrdersSection): Promise<Markup> {
  const heading = html`<h2 id="rfm">${say`Recency, frequency, monetary value`} <small>${file}</small></h2>`;
  if (result === null) {
    return html`<section aria-labelledby="rfm">
${heading}
${notes([noAmounts()])}
</section>
`;
  }
  const grid = await figure({
    title: say`Customers by how lately and how often they ordered`,
    caption: say`Upwards: the score for recency, 5 for the latest orders. To the right: the score for frequency, 5 for the most orders.
      Each cell has its number of customers: the stronger the colour, the more.`,
    draw: rfmChart(result),
  });
  return html`<section aria-labelledby="rfm">
${heading}
<p>${rfmHeadline(result)}</p>
${grid}
${result.n === 0 ? undefined : [segmentTable(result, currency), scoreTable(result, spentScale(result, currency))]}
${notes([rfmDefinition(result)])}
</section>
`;
}

function segmentTable(result: RfmEventsResult, currency: string | undefined): Markup {
  const lines = segmentLines(result);
  const scale = moneyScale(Math.max(...lines.map(({ segment }) => Math.abs(segment.amount ?? 0))), currency);
  const revenue = scale.name === '' ? say`revenue` : say`revenue, ${scale.name}`;
  const titles = [say`customers`, say`share, %`, say`95% interval`, revenue, say`of revenue, %`];
  return table(
    say`Segments`,
    [{ title: say`segment` }, { title: say`scores`, isText: true }, ...titles.map((title) => ({ title }))],
    lines.map(({ name, rule, segment: { count, share, interval, amount, amountShare } }) => [
      name,
      rule,
      numberText(count),
      html`<b>${percentNumber(share)}</b>`,
      intervalText(interval, (end) => percentNumber(end)),
      moneyText(amount, scale),
      percentNumber(amountShare),
    ]),
  );
}

function scoreTable(result: RfmEventsResult, scale: MoneyScale): Markup {
  const spent = scale.name === '' ? say`spent` : say`spent, ${scale.name}`;
  const titles = [
    say`days since the last order`,
    ...[say`customers`, say`orders`, say`customers`],
    ...[spent, say`customers`],
  ];
  return table(
    say`What each score means: values from the least to the greatest, and how many customers have it`,
    [{ title: say`score` }, ...titles.map((title) => ({ title }))],
    scoreLines(result).map(({ score, recency, frequency, monetary }) => [
      score,
      classText(recency, (days) => numberText(days)),
      numberText(recency.customers),
      classText(frequency, (orders) => numberText(orders)),
      numberText(frequency.customers),
      classText(monetary, (amount) => moneyText(amount, scale)),
      numberText(monetary.customers),
    ]),
  );
}
