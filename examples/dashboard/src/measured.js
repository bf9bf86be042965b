import { parse } from 'csv-parse/browser/esm/sync';
import * as cx from 'cx-metrics';

const blank = ['', 'N/A'];
const labels = cx.readLabel({ ...cx.satisfaction5En, ...cx.satisfaction5Vi }, { blank });
const points = cx.readScore({ blank });
/** Answers are points, with or without a label, or the labels of a usual question. */
const answer = (text) => (/\d/.test(text) ? points(text) : labels(text));

/** For each metric the function, and what is read: names of columns are known by these words, the surest first. */
export const metrics = {
  nps: { of: cx.nps, fields: { score: ['nps', 'recommend', 'giới thiệu', 'score', 'rating'] } },
  csat: { of: cx.csat, fields: { score: ['csat', 'satisf', 'hài lòng', 'score', 'rating'] } },
  ttr: { of: cx.ttr, fields: { openedAt: ['open', 'creat', 'mở'], resolvedAt: ['resol', 'solved', 'giải quyết'] } },
};
/** The same for what groups are made of. */
export const groups = { at: ['_at_', 'time', 'date', 'creat', 'ngày'], team: ['team', 'group', 'channel', 'kênh'] };
export const orders = { '2026-12-31': undefined, '31.12.2026': 'day-month-year', '12/31/2026': 'month-day-year' };

/** Rows of a CSV file, the names of its columns, and the line that each row ends on. */
export function readFile(given) {
  const text = given.replaceAll('\r\n', '\n');
  const [header] = text.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/);
  const delimiter = [',', ';', '\t'].reduce((a, b) => (header.split(b).length > header.split(a).length ? b : a));
  const records = parse(text, { bom: true, columns: true, delimiter, info: true, skip_empty_lines: true });
  const rows = records.map(({ record }) => record);
  return { rows, names: Object.keys(rows[0] ?? {}), lines: records.map(({ info }) => info.lines) };
}

/** The metric by month and by team, each with the total. */
export function measured(rows, { metric, at, team, timeZone, order, ...places }) {
  const instant = (place) => cx.readInstant(timeZone, place, { blank, order: orders[order] });
  const readerOf = (name, place) => (name === 'score' ? (row) => answer(row[place]) : instant(place));
  const readers = Object.fromEntries(Object.entries(places).map(([name, place]) => [name, readerOf(name, place)]));
  const measure = (part) => metrics[metric].of(part, readers);
  const time = instant(at);
  // what is known goes up to the last row
  const asOf = rows.reduce((last, row) => Math.max(last, Number(time(row)) || last), 0);
  const month = cx.byPeriod('month', time, { timeZone, asOf });
  return {
    month: cx.breakdown(rows, { by: { month }, metric: measure }),
    team: cx.breakdown(rows, { by: { team: (row) => row[team] || null }, metric: measure, sort: 'value' }),
  };
}
