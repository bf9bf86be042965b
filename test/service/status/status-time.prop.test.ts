import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurePart } from '../../../src/core/reading.js';
import type { StatusChange } from '../../../src/service/status/status-cases.js';
import { agentWorkTime, onHoldTime, requesterWaitTime } from '../../../src/service/status/status-time.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import { asOfs } from '../sla/sla-arbitraries.js';
import { DAY, EPOCH, hours, instants } from '../time/open-hours-arbitrary.js';

const names = ['new', 'open', 'hold', 'pending', 'solved', 'closed', 'escalated'];
const timelines = fc.array(
  fc.array(fc.record({ at: instants, status: fc.constantFrom(...names) }), { maxLength: 8, size: 'max' }),
  { maxLength: 10, size: 'max' },
);
type Timeline = readonly { readonly at: number; readonly status: string }[];
const statuses = (row: Timeline): Iterable<StatusChange> => row;

/** The status at an instant: the latest change, of several at once the one given last. */
function statusAt(row: Timeline, instant: number): string | undefined {
  let found: Timeline[number] | undefined;
  for (const change of row) if (change.at <= instant && change.at >= (found?.at ?? -Infinity)) found = change;
  return found?.status;
}

/** The statuses that begin at an instant, the last one first. */
function statesAt(row: Timeline, instant: number): string[] {
  return row
    .filter(({ at }) => at === instant)
    .map(({ status }) => status)
    .reverse();
}

describe('times by status', () => {
  it('are what lies between two changes, looked at one stretch after another', () => {
    const sets = fc.subarray(names, { minLength: 1 });
    fc.assert(
      fc.property(
        timelines,
        sets,
        sets,
        fc.subarray(names),
        hours,
        fc.option(asOfs, { nil: undefined }),
        (all, counted, ending, some, calendar, asOf) => {
          const closing = some.filter((name) => !ending.includes(name));
          const options = { statuses, counted, ending, closing, calendar, asOf, curve: 'full' } as const;
          const result = measurePart(() => requesterWaitTime(all, options));
          assertPlain(result);
          const steps = new Map<number, [time: number, events: number, censored: number]>();
          const expected = { n: 0, open: 0, closed: 0, missing: 0, notOpened: 0, totalMs: 0 };
          for (const row of all) {
            const past = row.filter(({ at }) => at <= (asOf ?? Infinity)).map(({ at }) => at);
            const latest = Math.max(...past);
            // the last run of statuses in which nothing runs, if it has one, is named by its first
            const stops = [...new Set([...past].sort((a, b) => a - b))].reverse().flatMap((at) => statesAt(row, at));
            const running = stops.findIndex((name) => !ending.includes(name) && !closing.includes(name));
            const first = stops.slice(0, running < 0 ? stops.length : running).at(-1);
            const isEnded = first !== undefined && ending.includes(first);
            const isClosed = first !== undefined && !isEnded;
            const edges = [...new Set(isEnded || isClosed ? past : [...past, asOf ?? latest])].sort((a, b) => a - b);
            let time = 0;
            for (const [k, from] of edges.slice(0, -1).entries()) {
              const to = edges[k + 1] as number;
              if (!counted.includes(statusAt(row, (from + to) / 2) ?? '')) continue;
              const open = calendar ? calendar.intervals(from, to) : [[from, to] as const];
              for (const [opens, closes] of open) time += closes - opens;
            }
            if (row.length === 0) expected.missing++;
            else if (past.length === 0) expected.notOpened++;
            else {
              const step = steps.get(time) ?? [time, 0, 0];
              steps.set(time, step);
              if (isEnded) {
                expected.n++;
                expected.totalMs += time;
                step[1]++;
              } else {
                expected[isClosed ? 'closed' : 'open']++;
                step[2]++;
              }
            }
          }
          expect(result).toMatchObject(expected);
          if (asOf === undefined && expected.open > 0) expect(result.survival).toBeNull();
          else {
            const curve = result.survival?.steps?.map(({ time, events, censored }) => [time, events, censored]) ?? [];
            expect(curve).toEqual([...steps.values()].sort(([a], [b]) => a - b));
          }
        },
      ),
      { numRuns: runs },
    );
  });

  it('add up: work and hold are the wait, case by case', () => {
    fc.assert(
      fc.property(timelines, hours, asOfs, (all, calendar, asOf) => {
        for (const row of all) {
          const options = { statuses, calendar, asOf };
          const [wait, work, hold] = [requesterWaitTime, agentWorkTime, onHoldTime].map((measure) =>
            measurePart(() => measure([row], options)),
          );
          expect(wait?.totalMs).toBe((work?.totalMs ?? NaN) + (hold?.totalMs ?? NaN));
          const lasted = [wait, work, hold].map((each) => each?.survival?.restrictedToMs ?? 0) as [
            number,
            number,
            number,
          ];
          expect(lasted[0]).toBe(lasted[1] + lasted[2]);
        }
      }),
      { numRuns: runs },
    );
  });

  it('are not changed by the order of rows, nor by that of changes at different instants', () => {
    fc.assert(
      fc.property(timelines, asOfs, fc.nat(), (all, asOf, seed) => {
        const apart = all.map((row) => [...new Map(row.map((change) => [change.at, change])).values()]);
        const turned = apart.map((row, k) =>
          [...row].sort((a, b) => ((a.at * (seed + k)) % 7) - ((b.at * (seed + k)) % 7)),
        );
        const options = { statuses, asOf };
        const measure = (rows: readonly Timeline[]) => measurePart(() => requesterWaitTime(rows, options));
        expectSame(measure(turned.reverse()), measure(apart));
      }),
      { numRuns: runs },
    );
  });

  it('never exceed the time from the first change to the last, or to asOf', () => {
    fc.assert(
      fc.property(timelines, hours, (all, calendar) => {
        const asOf = EPOCH + 9 * DAY;
        for (const row of all.filter((each) => each.length > 0)) {
          const everything = { statuses, counted: names, asOf };
          const { totalMs: _, ...whole } = requesterWaitTime([row], everything);
          const first = Math.min(...row.map(({ at }) => at));
          const last = whole.n === 1 ? Math.max(...row.map(({ at }) => at)) : asOf;
          expect(whole.survival?.restrictedToMs).toBe(last - first);
          const inHours = requesterWaitTime([row], { ...everything, calendar }).survival?.restrictedToMs;
          expect(inHours).toBeLessThanOrEqual(last - first);
        }
      }),
      { numRuns: runs },
    );
  });
});
