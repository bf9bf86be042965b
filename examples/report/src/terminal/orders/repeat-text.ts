import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  measureWords,
  ratesByPeriod,
  repeatDefinition,
  repeatHeadline,
  repeatOverall,
  shownRates,
} from '../../text/orders/repeat-words.js';
import { partialMark, periodNoun } from '../../text/period-words.js';
import { intervalText, NOTHING, numberText, percentNumber } from '../../text/values/numbers.js';
import { grid, lastRows, paragraph } from '../grid.js';
import type { Part } from '../terminal-report.js';

/** The four repeat purchase rates in the terminal: of one period with all that belongs to them, then by period. */
export function repeatText(section: OrdersSection): Part {
  const overall = repeatOverall(section);
  const body = [
    paragraph(repeatHeadline(section)),
    ...(overall === undefined ? [] : [ratesGrid(section), paragraph(overall), ...periodGrid(section)]),
    paragraph(repeatDefinition(section)),
  ];
  return { title: say`Repeat purchase rates`, file: section.file, body };
}

function ratesGrid(section: OrdersSection): string {
  return grid(
    [
      { title: say`rate`, align: 'left' },
      { title: '%' },
      { title: say`95% interval` },
      { title: say`repeat` },
      { title: say`of` },
      { title: say`which is`, align: 'left' },
    ],
    shownRates(section).map(({ words, rate }) => [
      words.name,
      percentNumber(rate.value),
      intervalText(rate.interval, (end) => percentNumber(end)),
      numberText(rate.count),
      numberText(rate.n),
      `${words.who} ÷ ${words.outOf}`,
    ]),
  );
}

/** The rates side by side, each after how many it is of; the first two are of the same buyers. */
function periodGrid(section: OrdersSection): readonly string[] {
  const { repeat } = section;
  const period = periodNoun(section.period);
  const sizes = { 'in-period': say`buyers`, returning: undefined, lifetime: say`customers`, cohort: say`new` };
  const columns = repeat.flatMap(({ measure }) => {
    const size = sizes[measure];
    return [...(size === undefined ? [] : [{ title: size }]), { title: measureWords(measure).name }];
  });
  const rows = ratesByPeriod(section).map((each) => [
    each.period,
    ...each.rates.flatMap((rate, k) => [
      ...(repeat[k]?.measure === 'returning' ? [] : [numberText(rate.n)]),
      rate.value === null ? NOTHING : `${percentNumber(rate.value)}${partialMark(rate)}`,
    ]),
  ]);
  const [shown, ...note] = lastRows(rows, period);
  const text = grid([{ title: period, align: 'left' }, ...columns], shown);
  return [`  ${say`The same by ${period}, %; before each rate, of how many it is`}\n${text}`, ...note.map(paragraph)];
}
