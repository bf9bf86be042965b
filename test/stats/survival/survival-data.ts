import type { TestContext } from 'vitest';
import { cellsOf, dataLines } from '../../data.js';

/** A row of a public data set. */
export interface SurvivalRow {
  readonly time: number;
  readonly event: boolean;
  readonly group: string;
}

/** How readers find the parts of a row. */
export const readRow = {
  time: (row: SurvivalRow) => row.time,
  event: (row: SurvivalRow) => row.event,
};

/** The same, in groups. */
export const readGroups = { ...readRow, group: (row: SurvivalRow) => row.group };

/** A data set by the name that its reference values have; skips the test, saying so, where it is not there. */
export function survivalRows(context: TestContext, name: string): SurvivalRow[] {
  if (name.startsWith('cdnow')) return secondPurchases(dataLines(context, 'cdnow-master.txt'));
  const source = sources[name.split('.')[0] as string] as Source;
  const [header = '', ...lines] = dataLines(context, source.file);
  const names = cellsOf(header);
  const cell = (row: string[], column: string) => row[names.indexOf(column)] ?? '';
  return lines.map(cellsOf).map((row) => ({
    time: Number(cell(row, source.time)),
    event: cell(row, source.event) === source.ended,
    group: cell(row, name.endsWith('gender') ? 'gender' : source.group),
  }));
}

interface Source {
  readonly file: string;
  readonly time: string;
  readonly event: string;
  readonly ended: string;
  readonly group: string;
}

const sources: Readonly<Record<string, Source>> = {
  waltons: { file: 'waltons.csv', time: 'T', event: 'E', ended: '1', group: 'group' },
  telco: { file: 'telco-customer-churn.csv', time: 'tenure', event: 'Churn', ended: 'Yes', group: 'Contract' },
  rossi: { file: 'rossi.csv', time: 'week', event: 'arrest', ended: '1', group: 'fin' },
  gbsg2: { file: 'gbsg2.csv', time: 'time', event: 'cens', ended: '1', group: 'horTh' },
  larynx: { file: 'larynx.csv', time: 'time', event: 'death', ended: '1', group: 'Stage_IV' },
};

/** Days from the first to the second distinct day of purchase, unknown after 30 June 1998; grouped by first month. */
function secondPurchases(lines: readonly string[]): SurvivalRow[] {
  const days = new Map<string, number[]>();
  for (const line of lines) {
    const [customer = '', date = ''] = line.trim().split(/\s+/);
    if (!/^\d{8}$/.test(date)) continue;
    const day = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(4, 6)) - 1, Number(date.slice(6))) / 86_400_000;
    const own = days.get(customer) ?? [];
    days.set(customer, own);
    own.push(day);
  }
  const end = Date.UTC(1998, 5, 30) / 86_400_000;
  return Array.from(days.values(), (own) => {
    const [first = 0, second] = [...new Set(own)].sort((a, b) => a - b);
    const group = new Date(first * 86_400_000).toISOString().slice(0, 7);
    return { time: (second ?? end) - first, event: second !== undefined, group };
  });
}

/** Whether two numbers, or `null` twice, are the same up to a relative error. */
export function isNear(actual: number | null | undefined, expected: number | null, relative = 1e-12): boolean {
  if (expected === null || actual == null) return expected === actual;
  return Math.abs(actual - expected) <= relative * Math.abs(expected);
}

/** The rows that a reference value is about: all of a set, or those of a group. */
export function rowsOfCase(context: TestContext, name: string): SurvivalRow[] {
  const group = name.split('.')[1] as string;
  return survivalRows(context, name).filter((row) => ['all', 'secondPurchase', row.group].includes(group));
}
