import type { RfmEventsResult } from 'cx-metrics';
import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  classText,
  noAmounts,
  rfmDefinition,
  rfmHeadline,
  scoreGrid,
  scoreLines,
  segmentLines,
  spentScale,
} from '../../text/orders/rfm-words.js';
import { intervalText, type MoneyScale, moneyText, numberText, percentNumber } from '../../text/values/numbers.js';
import { grid, paragraph } from '../grid.js';
import type { Part } from '../terminal-report.js';

/** RFM scores in the terminal: segments, the grid behind them, and what each score means. */
export function rfmText({ rfm: result, file, currency }: OrdersSection): Part {
  const title = say`Recency, frequency, monetary value`;
  if (result === null) return { title, file, body: [paragraph(noAmounts())] };
  const grids = [segmentGrid(result), pairGrid(result), classGrid(result, spentScale(result, currency))];
  return {
    title,
    file,
    body: [paragraph(rfmHeadline(result)), ...(result.n === 0 ? [] : grids), paragraph(rfmDefinition(result))],
  };
}

function segmentGrid(result: RfmEventsResult): string {
  const titles = [say`customers`, '%', say`95% interval`, say`revenue, %`];
  return grid(
    [
      { title: say`segment`, align: 'left' },
      { title: say`scores`, align: 'left' },
      ...titles.map((title) => ({ title })),
    ],
    segmentLines(result).map(({ name, rule, segment }) => [
      name,
      rule,
      numberText(segment.count),
      percentNumber(segment.share),
      intervalText(segment.interval, (end) => percentNumber(end)),
      percentNumber(segment.amountShare),
    ]),
  );
}

function pairGrid(result: RfmEventsResult): string {
  const rows = scoreGrid(result);
  const columns = rows[0]?.cells.map(({ f }) => ({ title: `F ${f}` })) ?? [];
  return `  ${say`Customers by scores for recency and frequency`}\n${grid(
    [{ title: '', align: 'left' }, ...columns],
    rows.map(({ r, cells }) => [`R ${r}`, ...cells.map(({ customers }) => numberText(customers))]),
  )}`;
}

function classGrid(result: RfmEventsResult, scale: MoneyScale): string {
  const money = scale.name === '' ? say`M: spent` : say`M: spent, ${scale.name}`;
  const titles = [
    say`score`,
    say`R: days since`,
    say`customers`,
    say`F: orders`,
    say`customers`,
    money,
    say`customers`,
  ];
  return `  ${say`What each score means, from the best one down`}\n${grid(
    titles.map((title) => ({ title })),
    scoreLines(result).map(({ score, recency, frequency, monetary }) => [
      String(score),
      classText(recency, (days) => numberText(days)),
      numberText(recency.customers),
      classText(frequency, (orders) => numberText(orders)),
      numberText(frequency.customers),
      classText(monetary, (spent) => moneyText(spent, scale)),
      numberText(monetary.customers),
    ]),
  )}`;
}
