import { trackingChart } from 'cx-metrics/charts';
import { tenthsChart } from '../../charts/order-charts.js';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import type { Check } from '../../sections/orders/value.js';
import type { Ahead } from '../../sections/orders/worth.js';
import { holdoutTable, type TextTable, tenthsTable, trackingTable } from '../../text/orders/value-tables.js';
import {
  aliveText,
  amountText,
  checkText,
  offBy,
  spendWorry,
  tenthText,
  valueHeadline,
  valueNotes,
  worthName,
} from '../../text/orders/value-words.js';
import { numberText, percentText } from '../../text/values/numbers.js';
import { figure } from '../elements/figure.js';
import { html, type Markup } from '../elements/markup.js';
import { headlines, notes, table } from '../elements/parts.js';

/** What customers are worth, on the page. */
export async function valuePage(section: OrdersSection): Promise<Markup> {
  const { value, file } = section;
  const { ahead, check } = value;
  return html`<section aria-labelledby="value">
<h2 id="value">${say`What customers are worth`} <small>${file}</small></h2>
<p>${valueHeadline(section)}</p>
${ahead && aheadHeadlines(section, ahead)}
${sentences([checkText(value), ahead && aliveText(value, ahead), ahead && spendWorry(ahead), ahead && tenthText(section, ahead)])}
${ahead && (await tenthsPart(section, ahead))}
${check?.told && (await toldPart(check.told))}
${notes(valueNotes(section))}
</section>
`;
}

function sentences(all: readonly (string | undefined)[]): readonly Markup[] {
  return all.flatMap((each) => (each === undefined ? [] : [html`<p>${each}</p>`]));
}

function aheadHeadlines({ value, currency }: OrdersSection, ahead: Ahead): Markup {
  const { orders, customers, repeaters, aliveRepeaters, aliveOthers, tenths, money } = ahead;
  const [first] = tenths;
  const inMonths = say`in the next ${numberText(value.request.months)} months`;
  const alive = aliveRepeaters + (aliveOthers ?? 0);
  return headlines([
    money.kind === 'money'
      ? {
          name: say`Worth`,
          value: amountText(money, currency),
          about: [worthName(value), say`${numberText(orders)} orders ${inMonths}`],
        }
      : {
          name: say`Orders expected`,
          value: numberText(orders),
          about: [inMonths, say`of ${numberText(customers)} customers`],
        },
    {
      name: say`The top tenth bring`,
      value: percentText(first?.share ?? null),
      about: [say`${numberText(first?.customers ?? null)} customers`],
    },
    {
      name: say`Customers still`,
      value: numberText(alive),
      about: [
        aliveOthers === null
          ? say`of ${numberText(repeaters)} with a second order`
          : say`of ${numberText(value.summary.value)} customers`,
      ],
    },
    ...(value.check?.told === undefined
      ? []
      : [
          {
            name: say`Put to the test`,
            value: offBy(value.check),
            about: [say`orders foretold from ${value.check.summary.to} on, against those made`],
          },
        ]),
  ]);
}

async function tenthsPart(section: OrdersSection, ahead: Ahead): Promise<readonly (Markup | undefined)[]> {
  const bars = await figure({
    title: say`What each tenth of the customers brings, %`,
    caption: say`Customers by what the model expects of them, from the tenth who are worth most to the one worth least.`,
    draw: tenthsChart(ahead),
  });
  return [bars, pageTable(say`Customers by tenths, from those who are worth most`, tenthsTable(section, ahead, false))];
}

async function toldPart(told: NonNullable<Check['told']>): Promise<readonly (Markup | undefined)[]> {
  const curve = await figure({
    title: say`Does the model foretell? Repeat orders so far, made and expected`,
    caption: say`Repeat orders, week by week, of the customers who came before the mark. The model was shown only what lies to the left of
      it: the nearer the lines are to the right of it, the better it foretells.`,
    draw: (look) => trackingChart(told.curve, look),
  });
  return [
    curve,
    pageTable(say`Repeat orders so far, made and expected`, trackingTable(told, Number.POSITIVE_INFINITY)),
    pageTable(say`Orders in the part that was not shown to the model`, holdoutTable(told)),
  ];
}

function pageTable(caption: string, { titles, rows }: TextTable): Markup {
  return table(
    caption,
    titles.map((title) => ({ title })),
    rows,
  );
}
