import { periodChart } from '../../charts/period-chart.js';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import { churnDefinition, churnHeadline, churnRows, churnTitles } from '../../text/orders/churn-words.js';
import { periodNoun } from '../../text/period-words.js';
import { numberText, percentText } from '../../text/values/numbers.js';
import { figure } from '../elements/figure.js';
import { html, type Markup } from '../elements/markup.js';
import { headlines, intervalLines, notes, table } from '../elements/parts.js';

/** Customers who fell silent, on the page. */
export async function churnPage(section: OrdersSection): Promise<Markup> {
  const { file, churn } = section;
  const { last, told } = churn;
  const rows = churnRows(section);
  const period = periodNoun(section.period);
  const curve =
    told &&
    (await figure({
      title: say`Customers lost by ${period}, %`,
      caption: say`Of the customers who were active as the ${period} began, those who were not as it ended.`,
      draw: periodChart(told),
    }));
  return html`<section aria-labelledby="churn">
<h2 id="churn">${say`Customers lost`} <small>${file}</small></h2>
<p>${churnHeadline(section)}</p>
${
  last &&
  headlines([
    {
      name: say`Lost in ${last.period}`,
      value: percentText(last.result.value),
      about: [
        ...intervalLines(last.result.interval),
        say`${numberText(last.result.churned)} of ${numberText(last.result.activeStart)} customers`,
      ],
    },
    { name: say`New customers`, value: numberText(last.result.new), about: [say`in ${last.period}`] },
    { name: say`Came back`, value: numberText(last.result.reactivated), about: [say`after a silence`] },
    {
      name: say`Active at the end`,
      value: numberText(last.result.activeEnd),
      about: [say`at the start: ${numberText(last.result.activeStart)}`],
    },
  ])
}
${curve}
${
  rows.length === 0
    ? undefined
    : table(
        say`Customers lost by ${period}`,
        churnTitles(section).map((title) => ({ title })),
        rows,
      )
}
${notes([churnDefinition(section)])}
</section>
`;
}
