// What counts a part of the columns: imported by the main thread, and run as it is by each worker.
import { parentPort } from 'node:worker_threads';
import { BusinessCalendar, NpsAggregator, periodClock, TtrAggregator } from 'cx-metrics';

const timeZone = 'Asia/Ho_Chi_Minh';
const clock = periodClock('month', timeZone);
const calendar = BusinessCalendar.weekdays({ timeZone, opens: '09:00', closes: '17:00' });

/** The months of the year, as numbers of the clock. */
const first = clock.indexOf('2026-01-15T00:00Z');
const months = Array.from({ length: 12 }, (_, k) => first + k);
export const names = months.map((month) => clock.labelOf(month));

/** Empty aggregators: who counts and who merges makes them in one way. */
export const empty = {
  nps: () => new NpsAggregator(),
  ttr: () => new TtrAggregator({ calendar, percentiles: 'sketch', asOf: clock.endOf(first + 11) }),
};

/** The first row from `from` on that was opened at an instant or later: rows are in the order of time. */
function rowAt(openedAt, instant, from, to) {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (openedAt[middle] < instant) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Counts rows `from` up to `to`: an aggregator of each metric for each month. Views of the columns, no copies. */
export function countRows({ openedAt, resolvedAt, score }, from, to) {
  return months.map((month) => {
    const start = rowAt(openedAt, clock.startOf(month), from, to);
    const end = rowAt(openedAt, clock.endOf(month), from, to);
    const cases = { openedAt: openedAt.subarray(start, end), resolvedAt: resolvedAt.subarray(start, end) };
    return { nps: empty.nps().addAll(score.subarray(start, end)), ttr: empty.ttr().addColumns(cases) };
  });
}

parentPort?.on('message', ({ id, columns, from, to }) => {
  // states are plain JSON: kilobytes, whatever was counted
  const states = countRows(columns, from, to).map(({ nps, ttr }) => ({ nps: nps.toJSON(), ttr: ttr.toJSON() }));
  parentPort?.postMessage({ id, states });
});
