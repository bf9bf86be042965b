import { backChart, revenueChart } from '../../charts/order-charts.js';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  amountScale,
  cohortsDefinition,
  orderCounts,
  refundText,
  revenueTitle,
} from '../../text/orders/orders-words.js';
import { partialMark, periodNoun } from '../../text/period-words.js';
import {
  instantText,
  intervalName,
  intervalText,
  moneyText,
  numberText,
  percentNumber,
  percentText,
} from '../../text/values/numbers.js';
import { sizeText, smallSampleNote } from '../../text/values/small-sample.js';
import { figure } from '../elements/figure.js';
import { html, type Insert, type Markup } from '../elements/markup.js';
import { type Headline, headlines, notes, refusedBox, table } from '../elements/parts.js';

/** Retention cohorts and revenue on the page. */
export async function cohortsPage(section: OrdersSection): Promise<Markup> {
  const period = periodNoun(section.period);
  const heat = await figure({
    title: say`Who comes back`,
    caption: say`Each row is the customers of one first ${period}, each cell the percentage of them who ordered that many ${period}s
      later: the stronger the colour, the more.`,
    draw: backChart(section),
  });
  const revenue = await figure({
    title: say`Revenue by ${period}`,
    caption: say`Orders of customers in their first ${period} and of those who came back, less refunds.`,
    draw: revenueChart(section),
  });
  return html`<section aria-labelledby="cohorts">
<h2 id="cohorts">${say`Customers who come back, by ${period}`} <small>${section.file}</small></h2>
${headlines(cohortsHeadlines(section))}
${refusedBox(section.refused)}
${heat}
${averageTable(section)}
${retentionTable(section)}
${revenue}
${section.revenue === null ? undefined : revenueTable(section)}
${notes([
  smallSampleNote(
    section.cohorts.cohorts.map(({ size }) => size),
    say`customers`,
  ),
  orderCounts(section),
  refundText(section),
  cohortsDefinition(section),
])}
</section>
`;
}

function cohortsHeadlines(section: OrdersSection): readonly Headline[] {
  const { value, interval, customers, n, average, refunded } = section.cohorts;
  const items: Headline[] = [
    {
      name: say`Order again one ${periodNoun(section.period)} later`,
      value: percentText(value),
      about: [
        intervalText(interval, (end) => percentText(end)),
        intervalName(interval),
        say`n = ${numberText(average[1]?.eligible ?? 0)} eligible customers`,
      ],
    },
    {
      name: say`Customers`,
      value: numberText(customers),
      about: [say`in ${numberText(section.cohorts.cohorts.length)} cohorts`],
    },
    {
      name: say`Orders`,
      value: numberText(n),
      about: [say`up to ${instantText(section.cohorts.asOf, section.cohorts.timeZone)}`],
    },
  ];
  if (section.revenue === null) return items;
  const scale = amountScale(section);
  const total = section.revenue.reduce((sum, { fromNew, fromReturning }) => sum + fromNew + fromReturning, 0);
  const about = [
    say`n = ${numberText(n)} orders`,
    ...(refunded > 0 ? [say`less ${numberText(refunded)} refunds`] : []),
  ];
  return [...items, { name: revenueTitle(scale), value: moneyText(total, scale), about }];
}

function averageTable({ cohorts: { average }, period }: OrdersSection): Markup {
  const name = intervalName(average.find(({ interval }) => interval !== null)?.interval ?? null);
  return table(
    say`All complete cells together, weighted by eligible customers`,
    [say`${periodNoun(period)}s after`, say`active`, say`eligible`, say`rate`, name].map((title) => ({ title })),
    average
      .filter(({ offset }) => offset > 0)
      .map(({ offset, active, eligible, rate, interval }) => [
        `+${offset}`,
        numberText(active),
        numberText(eligible),
        html`<b>${percentText(rate)}</b>`,
        intervalText(interval, (end) => percentText(end)),
      ]),
  );
}

function offsets({ cohorts: { average } }: OrdersSection, first: number) {
  return average
    .filter(({ offset }) => offset >= first)
    .map(({ offset }) => ({ title: offset === 0 ? '0' : `+${offset}` }));
}

function retentionTable(section: OrdersSection): Markup {
  return table(
    say`Retention by cohort and ${periodNoun(section.period)}s after the first order, %: rate, 95% interval, active of eligible customers`,
    [{ title: say`cohort` }, { title: say`customers` }, ...offsets(section, 1)],
    section.cohorts.cohorts.map(({ cohort, size, cells }) => [
      cohort,
      sizeText(size),
      ...cells.slice(1).map((cell): Insert => {
        if (cell.rate === null) return html`<i>–</i>`;
        const ends = intervalText(cell.interval, (end) => percentNumber(end));
        return html`<b>${percentNumber(cell.rate)}${partialMark(cell)}</b><small>${ends}</small><small>${numberText(cell.active)} / ${numberText(cell.eligible)}</small>`;
      }),
    ]),
  );
}

function revenueTable(section: OrdersSection): Markup {
  const scale = amountScale(section);
  return table(
    say`${revenueTitle(scale)}, by cohort and ${periodNoun(section.period)}s after the first order`,
    [{ title: say`cohort` }, { title: say`total` }, ...offsets(section, 0)],
    (section.spent?.cohorts ?? []).map(({ cohort, cells }) => [
      cohort,
      html`<b>${moneyText(
        cells.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
        scale,
      )}</b>`,
      ...cells.map(
        (cell): Insert =>
          cell.amount === null ? html`<i>–</i>` : `${moneyText(cell.amount, scale)}${partialMark(cell)}`,
      ),
    ]),
  );
}
