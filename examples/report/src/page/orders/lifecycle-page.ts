import { lifecycleChart } from '../../charts/order-charts.js';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  lastTwo,
  lifecycleCells,
  lifecycleDefinition,
  lifecycleHeadline,
  lifecycleTitles,
} from '../../text/orders/lifecycle-words.js';
import { periodNoun } from '../../text/period-words.js';
import { numberText, percentText } from '../../text/values/numbers.js';
import { figure } from '../elements/figure.js';
import { html, type Markup } from '../elements/markup.js';
import { headlines, intervalLines, notes, table } from '../elements/parts.js';

/** Lifecycle of customers on the page. */
export async function lifecyclePage(section: OrdersSection): Promise<Markup> {
  const { file, lifecycle } = section;
  const period = periodNoun(section.period);
  const bars = await figure({
    title: say`Who came and who went, by ${period}`,
    caption: say`Above the line: customers who were active. Below: those of the ${period} before who were not. Hatched: the
      ${period} is not over, and who will have churned is not known.`,
    draw: lifecycleChart(section),
  });
  return html`<section aria-labelledby="lifecycle">
<h2 id="lifecycle">${say`Customer lifecycle`} <small>${file}</small></h2>
<p>${lifecycleHeadline(section)}</p>
${lastHeadlines(section)}
${bars}
${table(
  say`Customers by ${period}`,
  lifecycleTitles(section, false).map((title) => ({ title })),
  lifecycle.periods.map(lifecycleCells),
)}
${notes([lifecycleDefinition(section)])}
</section>
`;
}

function lastHeadlines(section: OrdersSection): Markup | undefined {
  const { last, before } = lastTwo(section);
  if (last === undefined) return undefined;
  const { interval, value } = last.retention;
  const inPeriod = say`in ${last.period}`;
  return headlines([
    {
      name: say`Retention`,
      value: percentText(value),
      about: [
        ...intervalLines(interval),
        say`${numberText(last.retained)} of ${numberText(before?.active ?? 0)} customers`,
      ],
    },
    {
      name: say`Quick ratio`,
      value: numberText(last.quickRatio, 2),
      about: [
        say`${numberText(last.new)} new + ${numberText(last.resurrected)} resurrected`,
        say`÷ ${numberText(last.churned)} churned`,
      ],
    },
    { name: say`Active customers`, value: numberText(last.active), about: [inPeriod] },
    {
      name: say`Dormant customers`,
      value: numberText(last.dormant),
      about: [inPeriod, say`nor in the ${periodNoun(section.period)} before`],
    },
  ]);
}
