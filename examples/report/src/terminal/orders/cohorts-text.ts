import { say } from '../../language/say.js';
import type { OrdersSection } from '../../sections/orders/orders.js';
import {
  amountScale,
  cohortsDefinition,
  cohortsHeadline,
  orderCounts,
  refundText,
  revenueTitle,
} from '../../text/orders/orders-words.js';
import { partialMark, periodNoun } from '../../text/period-words.js';
import { refusedText } from '../../text/refused-words.js';
import { intervalName, moneyText, NOTHING, numberText, percentNumber } from '../../text/values/numbers.js';
import { sizeText, smallSampleNote } from '../../text/values/small-sample.js';
import { grid, MOST_ROWS, paragraph, paragraphs, WIDTH } from '../grid.js';
import type { Part } from '../terminal-report.js';

/** What a terminal is asked to show; the page shows everything. */
const MOST_COHORTS = MOST_ROWS;
const MOST_OFFSETS = 22;

/** Retention cohorts in the terminal. */
export function cohortsText(section: OrdersSection): Part {
  const body = [
    paragraph(cohortsHeadline(section)),
    ...retentionGrids(section),
    ...(section.revenue === null ? [] : revenueGrids(section)),
  ];
  const { length } = section.cohorts.cohorts;
  const offsets = section.cohorts.average.length - 1;
  if (length > MOST_COHORTS || offsets > MOST_OFFSETS) {
    body.push(
      paragraph(
        say`Only the last ${MOST_COHORTS} cohorts and the first ${MOST_OFFSETS} ${periodNoun(section.period)}s are shown here; the page has all.`,
      ),
    );
  }
  const note = smallSampleNote(
    section.cohorts.cohorts.map(({ size }) => size),
    say`customers`,
  );
  if (note !== undefined) body.push(paragraph(note));
  body.push(
    ...paragraphs([
      orderCounts(section),
      refusedText(section.refused),
      refundText(section),
      cohortsDefinition(section),
    ]),
  );
  return { title: say`Customers who come back, by ${periodNoun(section.period)}`, file: section.file, body };
}

/** A row of a grid: its name, what stands beside it, and a cell for each period. */
interface Line {
  readonly name: string;
  readonly side: string;
  readonly cells: readonly string[];
}

/** A row of a cohort table: retention or revenue. */
interface Cohort<Cell> {
  readonly cohort: string | number;
  readonly cells: readonly Cell[];
}

function retentionGrids({ cohorts: result, period }: OrdersSection): string[] {
  const average = result.average.slice(1, MOST_OFFSETS + 1);
  const lines = linesOf(
    result.cohorts,
    1,
    ({ size }) => sizeText(size),
    (cell) => `${percentNumber(cell.rate)}${partialMark(cell)}`,
  );
  const footer: Line[] = [
    { name: say`average`, side: '', cells: average.map(({ rate }) => percentNumber(rate)) },
    { name: `  ${say`from`}`, side: '', cells: average.map(({ interval }) => percentNumber(interval?.low ?? null)) },
    { name: `  ${say`to`}`, side: '', cells: average.map(({ interval }) => percentNumber(interval?.high ?? null)) },
    { name: `  ${say`of n`}`, side: '', cells: average.map(({ eligible }) => numberText(eligible)) },
  ];
  const name = intervalName(average.find(({ interval }) => interval !== null)?.interval ?? null);
  const title = say`Retention, %, by cohort and ${periodNoun(period)}s after the first order; average with ${name}`;
  return grids(title, say`customers`, 1, lines, footer);
}

function revenueGrids(section: OrdersSection): string[] {
  const scale = amountScale(section);
  const lines = linesOf(
    section.spent?.cohorts ?? [],
    0,
    ({ cells }) =>
      moneyText(
        cells.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
        scale,
      ),
    (cell) => `${moneyText(cell.amount, scale)}${partialMark(cell)}`,
  );
  const title = say`${revenueTitle(scale)}, by cohort and ${periodNoun(section.period)}s after the first order`;
  return grids(title, say`total`, 0, lines, []);
}

function linesOf<Cell, Row extends Cohort<Cell>>(
  cohorts: readonly (Row & Cohort<Cell>)[],
  first: number,
  side: (cohort: Row) => string,
  write: (cell: Cell) => string,
): readonly Line[] {
  return cohorts.slice(-MOST_COHORTS).map((cohort) => ({
    name: String(cohort.cohort),
    side: side(cohort),
    cells: cohort.cells.slice(first, MOST_OFFSETS + 1).map(write),
  }));
}

/** One grid after the other, each with as many periods as fit the width. */
function grids(
  title: string,
  sideTitle: string,
  first: number,
  lines: readonly Line[],
  footer: readonly Line[],
): string[] {
  const all = [...lines, ...footer];
  const offsets = Math.max(0, ...all.map(({ cells }) => cells.length));
  const cellWidth = Math.max(3, ...all.flatMap(({ cells }) => cells.map((cell) => cell.length)));
  const nameWidth = Math.max(...all.map(({ name }) => name.length), say`cohort`.length);
  const sideWidth = Math.max(sideTitle.length, ...all.map(({ side }) => side.length));
  const fit = Math.max(1, Math.floor((WIDTH - 2 - nameWidth - 2 - sideWidth) / (cellWidth + 2)));
  const found: string[] = [];
  for (let from = 0; from < offsets; from += fit) {
    const to = Math.min(from + fit, offsets);
    const heads = Array.from({ length: to - from }, (_, k) => ({ title: offsetTitle(first + from + k) }));
    // A cohort that is too young for all of these would only add a row of dashes.
    const old = lines.filter(({ cells }) => cells.slice(from, to).some((cell) => cell !== NOTHING));
    const rows = [...old, ...footer].map(({ name, side, cells }) => [name, side, ...cells.slice(from, to)]);
    found.push(`  ${title}\n${grid([{ title: say`cohort`, align: 'left' }, { title: sideTitle }, ...heads], rows)}`);
  }
  return found;
}

function offsetTitle(offset: number): string {
  return offset === 0 ? '0' : `+${offset}`;
}
