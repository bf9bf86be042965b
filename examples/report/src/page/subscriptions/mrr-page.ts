import { periodChart } from '../../charts/period-chart.js';
import { mrrBridge, mrrMovementsChart } from '../../charts/subscription-charts.js';
import { say } from '../../language/say.js';
import type { SubscriptionsSection } from '../../sections/subscriptions/subscriptions.js';
import { periodNoun } from '../../text/period-words.js';
import {
  amountText,
  asOfText,
  averageText,
  bridgeSteps,
  bridgeTitle,
  flowRows,
  flowTitles,
  gainedAndLost,
  mrrDefinition,
  mrrHeadline,
  mrrScale,
  mrrTitle,
  stepText,
  subscriptionCounts,
} from '../../text/subscriptions/mrr-words.js';
import { instantText, intervalName, intervalText, moneyText, numberText } from '../../text/values/numbers.js';
import { figure } from '../elements/figure.js';
import { html, type Markup } from '../elements/markup.js';
import { type Headline, headlines, notes, refusedBox, table } from '../elements/parts.js';

/** Recurring revenue on the page: as it stands, the bridge to it, and its movements by period. */
export async function mrrPage(section: SubscriptionsSection): Promise<Markup> {
  const { file, periods, refused } = section;
  const period = periodNoun(section.period);
  const scale = mrrScale(section);
  const bridge = await figure({
    title: bridgeTitle(section),
    caption: say`Each bar begins where the one above it ends: what adds to MRR goes to the right, what takes from it to the left. Start against end: what
      a new customer added or took off later in this time is in new.`,
    draw: mrrBridge(section),
  });
  const stocks = section.told.find(({ id }) => id === 'mrr');
  const level =
    stocks &&
    (await figure({
      title: say`${mrrTitle(scale)}, at the end of each ${period}`,
      caption: say`A stock: never add up ${period}s. Hollow: the ${period} is not over, and MRR is that of as-of.`,
      draw: periodChart(stocks),
    }));
  const movements = await figure({
    title: say`What came and what went, by ${period}`,
    caption: say`Above the line: what was added to MRR. Below: what it lost.`,
    draw: mrrMovementsChart(section),
  });
  return html`<section aria-labelledby="mrr">
<h2 id="mrr">${say`Recurring revenue`} <small>${file}</small></h2>
<p>${mrrHeadline(section)}</p>
${periods.length === 0 ? undefined : headlines(mrrHeadlines(section))}
${refusedBox(refused)}
${bridge}
${bridgeTable(section)}
${level}
${movements}
${
  periods.length === 0
    ? undefined
    : table(
        say`${mrrTitle(scale)}, by ${period}`,
        flowTitles(section).map((title) => ({ title })),
        flowRows(section),
      )
}
${notes([subscriptionCounts(section), asOfText(section), mrrDefinition(section)])}
</section>
`;
}

function mrrHeadlines(section: SubscriptionsSection): readonly Headline[] {
  const { periods, spells, subscriptions, last } = section;
  const scale = mrrScale(section);
  const now = periods.at(-1)?.flow;
  const items: Headline[] = [
    {
      name: mrrTitle(scale),
      value: moneyText(now?.end ?? null, scale),
      about: [say`as of ${instantText(spells.asOf, spells.timeZone ?? undefined)}`],
    },
    {
      name: say`Customers`,
      value: numberText(now?.customers.end ?? null),
      about: [say`with ${numberText(subscriptions)} subscriptions`, say`${averageText(section)} each on average`],
    },
  ];
  if (last === undefined) return items;
  const { gained, lost } = gainedAndLost(last);
  const { value, interval, withoutReactivated } = last.quick;
  const [more, less] = [amountText(gained, scale), amountText(lost, scale)];
  return [
    ...items,
    {
      name: say`Net change in ${last.period}`,
      value: `${gained >= lost ? '+' : '−'}${moneyText(Math.abs(gained - lost), scale)}`,
      about: [`+${more}`, `−${less}`],
    },
    {
      name: say`Quick ratio`,
      value: numberText(value, 2),
      about: [
        say`in ${last.period}`,
        ...(interval === null ? [] : [intervalText(interval, (end) => numberText(end, 2)), intervalName(interval)]),
        say`without who came back: ${numberText(withoutReactivated, 2)}`,
      ],
    },
  ];
}

function bridgeTable(section: SubscriptionsSection): Markup | undefined {
  if (section.bridge === undefined) return undefined;
  const scale = mrrScale(section);
  return table(
    bridgeTitle(section),
    [{ title: '', isText: true }, { title: mrrTitle(scale) }, { title: say`customers` }],
    bridgeSteps(section.bridge).map((step) => [
      step.name,
      html`<b>${stepText(step, scale)}</b>`,
      numberText(step.customers),
    ]),
  );
}
