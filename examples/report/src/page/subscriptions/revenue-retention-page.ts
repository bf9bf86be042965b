import { keptChart } from '../../charts/subscription-charts.js';
import { say } from '../../language/say.js';
import type { Stretch, SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { periodNoun } from '../../text/period-words.js';
import {
  keptCells,
  retentionDefinition,
  retentionHeadline,
  retentionRows,
  retentionTitles,
  yearTitles,
} from '../../text/subscriptions/revenue-retention-words.js';
import { numberText, percentText } from '../../text/values/numbers.js';
import { figure } from '../elements/figure.js';
import { html, type Markup } from '../elements/markup.js';
import { type Headline, headlines, intervalLines, notes, table } from '../elements/parts.js';

/** What is kept of recurring revenue, on the page. */
export async function revenueRetentionPage(section: SubscriptionsSection): Promise<Markup> {
  const { file, year, years, last, periods } = section;
  const period = periodNoun(section.period);
  const kept = await figure({
    title: say`GRR and NRR by ${period}`,
    caption: say`Of the MRR at the start of each ${period} that is over. GRR: kept without any expansion. NRR: with it.`,
    draw: keptChart(periods),
  });
  const overYears =
    years.length < 2
      ? undefined
      : await figure({
          title: say`GRR and NRR of twelve months`,
          caption: say`Of the MRR twelve months before, by the month that they end with: seasons are in all of them alike.`,
          draw: keptChart(years),
        });
  const numbers = [
    ...(year === undefined ? [] : keptHeadlines(say`in twelve months to ${year.last}`, year)),
    ...(last === undefined ? [] : keptHeadlines(say`in ${last.period}`, last)),
  ];
  return html`<section aria-labelledby="revenue-retention">
<h2 id="revenue-retention">${say`Revenue retention`} <small>${file}</small></h2>
<p>${retentionHeadline(section)}</p>
${numbers.length === 0 ? undefined : headlines(numbers)}
${overYears}
${yearsTable(section)}
${kept}
${
  periods.length === 0
    ? undefined
    : table(
        say`GRR and NRR by ${period}`,
        retentionTitles(section).map((title) => ({ title })),
        retentionRows(section),
      )
}
${notes([retentionDefinition(section)])}
</section>
`;
}

function yearsTable(section: SubscriptionsSection): Markup | undefined {
  const { years } = section;
  if (years.length === 0) return undefined;
  return table(
    say`GRR and NRR of twelve months, by the month that they end with`,
    yearTitles().map((title) => ({ title })),
    years.map(keptCells),
  );
}

function keptHeadlines(when: string, { gross, net }: Stretch): readonly Headline[] {
  return [['GRR', gross] as const, ['NRR', net] as const].map(([name, { value, interval, n }]) => ({
    name: `${name} ${when}`,
    value: percentText(value),
    about: [...intervalLines(interval), say`n = ${numberText(n)} customers`],
  }));
}
