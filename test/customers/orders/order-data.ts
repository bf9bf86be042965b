import type { TestContext } from 'vitest';
import { cellsOf, dataLines } from '../../data.js';

/** Orders of a public data set, as columns. */
export interface OrderData {
  readonly customer: string[];
  readonly at: Float64Array;
  readonly amount: Float64Array;
}

/** All purchases of the CDNOW customers; their days as UTC. */
export function cdnowOrders(context: TestContext): OrderData {
  const rows = dataLines(context, 'cdnow-master.txt')
    .slice(1)
    .map((line) => line.trim().split(/\s+/));
  const at = (day: string) => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
  return {
    customer: rows.map(([who = '']) => who),
    at: Float64Array.from(rows, ([, day = '']) => at(day)),
    amount: Float64Array.from(rows, ([, , , amount]) => Number(amount)),
  };
}

/** Lines of the online retail sample that were bought by a known customer at a price; local times as UTC. */
export function retailOrders(context: TestContext): OrderData {
  const [header = '', ...lines] = dataLines(context, 'online-retail-sample.csv');
  const names = cellsOf(header);
  const cell = (row: readonly string[], name: string) => row[names.indexOf(name)] ?? '';
  const rows = lines
    .map(cellsOf)
    .filter(
      (row) =>
        cell(row, 'CustomerID') !== '' && Number(cell(row, 'Quantity')) > 0 && Number(cell(row, 'UnitPrice')) > 0,
    );
  return {
    customer: rows.map((row) => cell(row, 'CustomerID')),
    at: Float64Array.from(rows, (row) => Date.parse(`${cell(row, 'InvoiceDate').replace(' ', 'T')}Z`)),
    amount: Float64Array.from(
      rows,
      (row) => (Math.round(Number(cell(row, 'UnitPrice')) * 100) * Number(cell(row, 'Quantity'))) / 100,
    ),
  };
}
