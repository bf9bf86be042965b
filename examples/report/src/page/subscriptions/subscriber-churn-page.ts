import { periodChart } from '../../charts/period-chart.js';
import { say } from '../../language/say.js';
import type { SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { periodNoun } from '../../text/period-words.js';
import {
  lostDefinition,
  lostHeadline,
  lostRows,
  lostTitles,
  stayInterval,
  stayText,
} from '../../text/subscriptions/subscriber-churn-words.js';
import { numberText, percentText } from '../../text/values/numbers.js';
import { figure } from '../elements/figure.js';
import { html, type Markup } from '../elements/markup.js';
import { type Headline, headlines, intervalLines, notes, table } from '../elements/parts.js';

/** Subscribers who left, on the page. */
export async function subscriberChurnPage(section: SubscriptionsSection): Promise<Markup> {
  const { file, told, periods } = section;
  const period = periodNoun(section.period);
  const lost = told.find(({ id }) => id === 'subscriber-churn');
  const curve =
    lost &&
    (await figure({
      title: say`Subscribers lost by ${period}, %`,
      caption: say`Of the customers with a subscription as the ${period} began, those without one as it ended.`,
      draw: periodChart(lost),
    }));
  return html`<section aria-labelledby="subscriber-churn">
<h2 id="subscriber-churn">${say`Subscribers lost`} <small>${file}</small></h2>
<p>${lostHeadline(section)}</p>
${periods.length === 0 ? undefined : headlines(lostHeadlines(section))}
${curve}
${
  periods.length === 0
    ? undefined
    : table(
        say`Subscribers lost by ${period}`,
        lostTitles(section).map((title) => ({ title })),
        lostRows(section),
      )
}
${notes([lostDefinition(section)])}
</section>
`;
}

function lostHeadlines(section: SubscriptionsSection): readonly Headline[] {
  const { last, year, stay } = section;
  const shown = [
    ...(last === undefined ? [] : [{ name: say`Lost in ${last.period}`, churn: last.churn }]),
    ...(year === undefined ? [] : [{ name: say`Lost in twelve months to ${year.last}`, churn: year.churn }]),
  ];
  return [
    ...shown.map(({ name, churn }) => ({
      name,
      value: percentText(churn.value),
      about: [
        ...intervalLines(churn.interval),
        say`${numberText(churn.churnedFromStart)} of ${numberText(churn.start)} customers`,
      ],
    })),
    {
      name: say`Half stay for`,
      value: stayText(section),
      about: [
        ...(stay.median.value === null ? [] : [stayInterval(section), say`95% interval`]),
        say`n = ${numberText(stay.n)} customers`,
      ],
    },
  ];
}
