import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import type { Check } from '../../sections/orders/value.js';
import type { Ahead } from '../../sections/orders/worth.js';
import { holdoutTable, type TextTable, tenthsTable, trackingTable } from '../../text/orders/value-tables.js';
import {
  aliveText,
  checkText,
  spendWorry,
  tenthText,
  valueHeadline,
  valueNotes,
} from '../../text/orders/value-words.js';
import { grid, paragraph, paragraphs } from '../grid.js';
import type { Part } from '../terminal-report.js';

/** So many points of the curve say it all. */
const MOST_POINTS = 12;

/** What customers are worth, in the terminal. */
export function valueText(section: OrdersSection): Part {
  const { value, file } = section;
  const { ahead, check } = value;
  return {
    title: say`What customers are worth`,
    file,
    body: [
      paragraph(valueHeadline(section)),
      ...paragraphs([checkText(value)]),
      ...(ahead === undefined ? [] : aheadText(section, ahead)),
      ...(check?.told === undefined ? [] : toldText(check.told)),
      ...paragraphs(valueNotes(section)),
    ],
  };
}

function aheadText(section: OrdersSection, ahead: Ahead): readonly string[] {
  return [
    ...paragraphs([aliveText(section.value, ahead), spendWorry(ahead), tenthText(section, ahead)]),
    titled(say`Customers by tenths, from those who are worth most`, tenthsTable(section, ahead, true)),
  ];
}

function toldText(told: NonNullable<Check['told']>): readonly string[] {
  return [
    titled(say`Repeat orders so far, made and expected`, trackingTable(told, MOST_POINTS)),
    titled(say`Orders in the part that was not shown to the model`, holdoutTable(told)),
  ];
}

function titled(title: string, { titles: [first = '', ...others], rows }: TextTable): string {
  return `  ${title}\n${grid([{ title: first, align: 'left' }, ...others.map((each) => ({ title: each }))], rows)}`;
}
