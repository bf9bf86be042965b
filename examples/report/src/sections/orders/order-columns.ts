import { CellColumn, type CellForm, readColumns } from '../../input/cells.js';
import { amountForm, markForm, textForm } from '../../input/forms.js';
import type { Reading } from '../../report.js';
import type { Mark, OrdersRequest } from '../../request/request.js';

/** The columns of an order file. */
export interface OrderColumns {
  readonly rows: number;
  readonly customer: CellColumn<string>;
  readonly at: CellColumn<number>;
  readonly amount: CellColumn<number> | undefined;
  /** Whether a row is a refund, where that was said. */
  readonly refund: CellColumn<boolean> | undefined;
  readonly bornAt: CellColumn<number> | undefined;
  /** Marks of refunds that no row has. */
  readonly unmatched: readonly UnmatchedMark[];
}

/** A mark of refunds that no row has, and some of what stands in its column. */
export interface UnmatchedMark {
  readonly mark: Mark;
  readonly texts: readonly string[];
}

/** Some texts of a column are enough to see what is wrong with a mark. */
const MOST_TEXTS = 4;

/** Reads orders. */
export async function readOrderColumns(request: OrdersRequest, reading: Reading): Promise<OrderColumns> {
  const { file, amount, currency, bornAt } = request;
  const { notation } = reading.request;
  const column = <Value>(name: string, form: CellForm<Value>) => new CellColumn(name, form, notation);
  const money = amountForm(notation, currency);
  const customer = column(request.customer, textForm(notation));
  const at = column(request.date, reading.instants);
  const born = bornAt === undefined ? undefined : column(bornAt, reading.instants);
  const amounts = {
    none: [],
    column: amount.kind === 'column' ? [column(amount.column, money)] : [],
    product: amount.kind === 'product' ? [column(amount.quantity, money), column(amount.price, money)] : [],
  }[amount.kind];
  const seen = new Map<Mark, Set<string>>();
  const noting = (mark: Mark, form: CellForm<boolean>): CellForm<boolean> => {
    const texts = new Set<string>();
    seen.set(mark, texts);
    const read = (text: string) => {
      if (texts.size < MOST_TEXTS) texts.add(text);
      return form.read(text);
    };
    return { ...form, read };
  };
  const marks = request.refunds.map((mark) => column(mark.column, noting(mark, markForm(mark, notation))));
  const columns = [customer, at, ...(born === undefined ? [] : [born]), ...amounts, ...marks];
  const rows = await readColumns(file, columns, reading);
  const [first, second] = amounts;
  return {
    rows,
    customer,
    at,
    amount: second === undefined ? first : first?.with(second, `${first.name} × ${second.name}`, product),
    refund: marks.slice(1).reduce((all, next) => all?.with(next, all.name, either), marks[0]),
    bornAt: born,
    unmatched: request.refunds.flatMap((mark, k) => {
      const isThere = marks[k]?.values.includes(true);
      return isThere || rows === 0 ? [] : [{ mark, texts: [...(seen.get(mark) ?? [])] }];
    }),
  };
}

function either(one: boolean, other: boolean): boolean {
  return one || other;
}

/** A product of decimals without the error of doubles: 3 × 1.1 is 3.3. */
export function product(quantity: number, price: number): number {
  const digits = Math.min(100, decimalsOf(quantity) + decimalsOf(price));
  return Number((quantity * price).toFixed(digits));
}

/** How many decimals a number is written with. */
function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}
