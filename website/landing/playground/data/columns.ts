import type { InputField } from 'cx-metrics/catalog/compute';
import type { Reading } from '../state/choice.js';
import { type Look, lookOf, sayingCells } from './cells.js';
import type { Table } from './pasted.js';

/** What exports call what the library reads, folded: words of which one is enough. */
const NAMES: Readonly<Record<string, string>> = {
  score: 'score rating nps csat ces answer recommend stars diem danhgia',
  count: 'count answers soluong',
  customer: 'customer customerid client email account khachhang makhach khach',
  user: 'user userid visitor email nguoidung',
  key: 'key class group nhom',
  at: 'at date time created orderdate answered submitted day ngay ngaymua thoigian',
  openedAt: 'opened created createdat openedat start ngaytao moluc tao',
  askedAt: 'asked opened created question hoiluc',
  answeredAt: 'answered firstreply replied reply traloi',
  resolvedAt: 'resolved solved closed closedat resolvedat ngayxong xulyxong',
  startedAt: 'started start opened created signup begin batdau',
  endedAt: 'ended end cancelled churned closed resolved ketthuc',
  amount: 'amount total revenue sum value price sotien doanhthu tien',
  refund: 'refund refunded hoantien',
  channel: 'channel source kenh',
  revenue: 'revenue amount total sum value price order doanhthu sotien thanhtien',
  units: 'units quantity qty soluong',
  converted: 'converted bought purchased',
  weight: 'weight trongso',
};

const LOOKS: Readonly<Record<string, readonly Look[]>> = {
  instant: ['time'],
  instants: ['time'],
  number: ['number'],
  count: ['number'],
  flag: ['flag'],
  key: ['text', 'number'],
  text: ['text'],
};

/** The cells of a column. */
export function cellsOf(table: Table, name: string): string[] {
  const k = table.header.indexOf(name);
  return k < 0 ? [] : table.rows.map((row) => row[k] ?? '');
}

/** What the columns of a table look like, by their names. */
export function looksOf(table: Table, reading: Reading): ReadonlyMap<string, Look> {
  const sample = { ...table, rows: table.rows.slice(0, 500) };
  return new Map(table.header.map((name) => [name, lookOf(sayingCells(cellsOf(sample, name), reading))]));
}

/** The column of each field: the one that was chosen, or the one whose name or look fits; optional fields only go by their names. */
export function columnsOf(
  table: Table,
  fields: readonly InputField[],
  chosen: Readonly<Record<string, string>>,
  reading: Reading,
): Record<string, string> {
  const looks = looksOf(table, reading);
  const columns: Record<string, string> = {};
  for (const { name } of fields) {
    const own = chosen[name];
    if (own !== undefined && (own === '' || table.header.includes(own) || own.includes('\n'))) columns[name] = own;
  }
  const isFree = (column: string) => !Object.values(columns).includes(column);
  const ranked = fields
    .flatMap((field) =>
      table.header.map((column) => ({ field, column, worth: worthOf(field, column, looks.get(column)) })),
    )
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  for (const { field, column } of ranked) {
    if (columns[field.name] === undefined && isFree(column)) columns[field.name] = column;
  }
  for (const { name, type } of fields) {
    if (type === 'readers' && columns[name] === undefined) columns[name] = flagsOf(looks).join('\n');
  }
  return Object.fromEntries(Object.entries(columns).filter(([, column]) => column !== ''));
}

/** How well a column fits a field: by its very name, by a name in use, by how it looks. */
function worthOf({ name, type, required }: InputField, column: string, look: Look | undefined): number {
  if (type === 'calendar' || type === 'readers') return 0;
  const folded = foldedName(column);
  if (folded === foldedName(name)) return 100;
  const isLike = LOOKS[type]?.includes(look ?? 'nothing') ?? false;
  const words = (NAMES[name] ?? '').split(' ').filter((word) => word !== '');
  const place = words.indexOf(folded);
  if (place >= 0) return (isLike || look === 'nothing' ? 90 : 50) - place;
  // numbers of customers and orders are no amounts
  if (!isLike || (look === 'number' && type !== 'key' && /id$|^ma|^so(?!tien|luong)|no$/.test(folded))) return 0;
  const isWithin = words.some((word) => word.length > 3 && folded.includes(word));
  if (isWithin) return 40;
  return required ? 10 : 0;
}

function flagsOf(looks: ReadonlyMap<string, Look>): string[] {
  return [...looks].filter(([, look]) => look === 'flag').map(([name]) => name);
}

/** A name without accents, capitals and signs. */
export function foldedName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/đ/gi, 'd')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}
