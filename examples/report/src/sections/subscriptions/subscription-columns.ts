import type { BilledInterval } from 'cx-metrics';
import { billedForm } from '../../input/billed.js';
import { CellColumn, type CellForm, COUNT_ADVICE, readColumns } from '../../input/cells.js';
import { priceForm, textForm } from '../../input/forms.js';
import { Problem, quote } from '../../problem.js';
import type { Reading } from '../../report.js';
import type { SubscriptionsRequest } from '../../request/request.js';
import { product } from '../orders/order-columns.js';

/** The columns of a subscription file, by their names in the library. */
export interface SubscriptionColumns {
  readonly rows: number;
  readonly customer: CellColumn<string>;
  readonly startedAt: CellColumn<number>;
  /** Empty while it goes on. */
  readonly endedAt: CellColumn<number>;
  readonly amount: CellColumn<number>;
  /** For how long each price pays, where rows say it. */
  readonly billed: CellColumn<BilledInterval> | undefined;
  readonly currency: CellColumn<string> | undefined;
}

/** Reads subscriptions. */
export async function readSubscriptionColumns(
  { file, customer, started, ended, fee, seats, billed, currency, currencyColumn }: SubscriptionsRequest,
  reading: Reading,
): Promise<SubscriptionColumns> {
  const { notation } = reading.request;
  const column = <Value>(name: string, form: CellForm<Value>) => new CellColumn(name, form, notation);
  const price = column(fee, priceForm(notation, currency));
  const many = seats === undefined ? undefined : column(seats, priceForm(notation));
  const columns = {
    customer: column(customer, textForm(notation)),
    startedAt: column(started, reading.instants),
    endedAt: column(ended, { ...reading.instants, nothing: 'going on still' }),
    billed: 'column' in billed ? column(billed.column, billedForm(notation)) : undefined,
    currency: currencyColumn === undefined ? undefined : column(currencyColumn, textForm(notation)),
  };
  const all = [...Object.values(columns), price, many].filter((each) => each !== undefined);
  const rows = await readColumns(file, all, reading);
  const amount = many === undefined ? price : price.with(many, `${price.name} × ${many.name}`, product);
  const read = { rows, ...columns, amount };
  assertOneCurrency(file, read);
  if (notation.onInvalid === 'throw') assertInOrder(file, read);
  return read;
}

const DAY_MS = 86_400_000;

/** Refuses an end before its start, in days: instants as numbers say nothing to who has to put it right. */
function assertInOrder(file: string, { startedAt, endedAt }: SubscriptionColumns): void {
  const earlier = (row: number) => (startedAt.values[row] ?? Number.NaN) - (endedAt.values[row] ?? Number.NaN);
  const row = endedAt.values.findIndex((_, k) => earlier(k) > 0);
  if (row < 0) return;
  const days = Math.floor(earlier(row) / DAY_MS);
  const much = days === 0 ? 'less than a day' : days === 1 ? 'a day' : `${days} days`;
  throw new Problem(
    `${quote(endedAt.name)} must not be before ${quote(startedAt.name)}; got ${much} earlier: ${COUNT_ADVICE}`,
    { file, line: endedAt.lines[row], column: endedAt.name },
  );
}

/** Refuses two currencies, also where cells that cannot be read are counted: nothing is converted, and a sum of both is none. */
function assertOneCurrency(file: string, { customer, startedAt, amount, currency }: SubscriptionColumns): void {
  if (currency === undefined) return;
  const named = (row: number) => quote(currency.values[row] ?? '');
  const isThere = (row: number) => [customer, startedAt, amount].every(({ values }) => (values[row] ?? null) !== null);
  const rows = currency.values.flatMap((_, row) => (isThere(row) ? [row] : []));
  const [first = 0] = rows;
  const other = rows.find((row) => currency.values[row] !== currency.values[first]);
  if (other === undefined) return;
  throw new Problem(
    `prices must be of one currency, and are not converted; got ${named(other)}, and ${named(first)} in line ${currency.lines[first]}: a file of each currency can be read by itself`,
    { file, line: currency.lines[other], column: currency.name },
  );
}
