import { lifecycleChart } from '../charts/lifecycle-chart.js';
import type { OrdersSection } from '../sections/orders.js';
import {
  lastTwo,
  lifecycleCells,
  lifecycleDefinition,
  lifecycleHeadline,
  lifecycleTitles,
} from '../text/lifecycle-words.js';
import { numberText, percentText } from '../text/numbers.js';
import { figure } from './figure.js';
import { html, type Markup } from './markup.js';
import { headlines, intervalLines, notes, table } from './parts.js';

/** Lifecycle of customers on the page. */
export async function lifecyclePage(section: OrdersSection): Promise<Markup> {
  const { period, file, lifecycle } = section;
  const bars = await figure({
    title: `Who came and who went, by ${period}`,
    caption:
      `Above the line: customers who were active. Below: those of the ${period} before who were not. Hatched: the ${period} is ` +
      'not over, and who will have churned is not known.',
    draw: lifecycleChart(section),
  });
  return html`<section aria-labelledby="lifecycle">
<h2 id="lifecycle">Customer lifecycle <small>${file}</small></h2>
<p>${lifecycleHeadline(section)}</p>
${lastHeadlines(section)}
${bars}
${table(
  `Customers by ${period}`,
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
  const inPeriod = `in ${last.period}`;
  return headlines([
    {
      name: 'Retention',
      value: percentText(value),
      about: [
        ...intervalLines(interval),
        `${numberText(last.retained)} of ${numberText(before?.active ?? 0)} customers`,
      ],
    },
    {
      name: 'Quick ratio',
      value: numberText(last.quickRatio, 2),
      about: [
        `${numberText(last.new)} new + ${numberText(last.resurrected)} resurrected`,
        `÷ ${numberText(last.churned)} churned`,
      ],
    },
    { name: 'Active', value: numberText(last.active), about: [inPeriod] },
    { name: 'Dormant', value: numberText(last.dormant), about: [inPeriod, `nor in the ${section.period} before`] },
  ]);
}
