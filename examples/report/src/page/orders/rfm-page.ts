import type { RfmEventsResult } from 'cx-metrics';
import { segmentChart } from '../../charts/order-charts.js';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  classText,
  noAmounts,
  rfmDefinition,
  rfmHeadline,
  scoreGrid,
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

/** RFM scores on the page: segments, the grid of recency and frequency, and what each score means. */
export async function rfmPage({ rfm: result, file, currency }: OrdersSection): Promise<Markup> {
  const heading = html`<h2 id="rfm">${say`Recency, frequency, monetary value`} <small>${file}</small></h2>`;
  if (result === null) {
    return html`<section aria-labelledby="rfm">
${heading}
${notes([noAmounts()])}
</section>
`;
  }
  const shares = await figure({
    title: say`Customers by segment`,
    caption: say`Each bar is the share of the customers who are in a segment, with how many that is. Lines: 95% intervals, which hold together.`,
    draw: segmentChart(result),
  });
  return html`<section aria-labelledby="rfm">
${heading}
<p>${rfmHeadline(result)}</p>
${shares}
${result.n === 0 ? undefined : [segmentTable(result, currency), pairTable(result), scoreTable(result, spentScale(result, currency))]}
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

function pairTable(result: RfmEventsResult): Markup {
  const rows = scoreGrid(result);
  return table(
    say`Customers by scores for recency and frequency`,
    [{ title: '' }, ...(rows[0]?.cells ?? []).map(({ f }) => ({ title: `F ${f}` }))],
    rows.map(({ r, cells }) => [
      `R ${r}`,
      ...cells.map(({ customers, segment }) => html`<b>${numberText(customers)}</b><small>${segment}</small>`),
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
