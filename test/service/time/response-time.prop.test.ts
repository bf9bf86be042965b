import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenHours } from '../../../src/calendar/hours/open-hours.js';
import type { DurationResult } from '../../../src/kernels/duration/duration-result.js';
import { firstResponseTime, nextResponseTime } from '../../../src/service/time/response-time.js';
import { assertPlain, expectSame } from '../../laws.js';
import { runs } from '../../runs.js';
import { asOfs } from '../sla/sla-arbitraries.js';
import { EPOCH, hours, instants, pauses, slowPieces } from './open-hours-arbitrary.js';

const conversation = fc
  .record({
    asked: instants,
    answers: fc.array(instants, { maxLength: 5 }),
    again: fc.array(instants, { maxLength: 5 }),
    paused: pauses,
  })
  .map(({ asked, answers, again, paused }) => ({
    asked,
    answers: answers.map((at) => Math.max(at, asked)),
    again: again.map((at) => Math.max(at, asked)),
    paused,
  }));
type Conversation = typeof conversation extends fc.Arbitrary<infer Of> ? Of : never;
const conversations = fc.array(conversation, { maxLength: 12, size: 'max' });

const readers = {
  askedAt: (row: Conversation) => row.asked,
  answeredAt: (row: Conversation) => row.answers,
  askedAgainAt: (row: Conversation) => row.again,
  pauses: (row: Conversation) => row.paused,
};
const columnsOf = (all: Conversation[]) => ({
  askedAt: Float64Array.from(all, readers.askedAt),
  answeredAt: all.map(readers.answeredAt),
  askedAgainAt: all.map((row) => new Set(row.again)),
  pauses: all.map(readers.pauses),
});

/** Waits as they come about when all that happens is walked through, instant by instant. */
function slowWaits({ asked, answers, again }: Conversation, asOf: number): { from: number; to: number | null }[] {
  const waits: { from: number; to: number | null }[] = [];
  let since: number | null = null;
  for (const at of [...new Set([asked, ...answers, ...again])].sort((a, b) => a - b)) {
    if (at > asOf) break;
    const questions = [...again, asked].filter((each) => each === at);
    const replies = answers.filter((each) => each === at);
    // what changes something comes first, until nothing is left that would
    for (;;) {
      if (since === null && questions.pop() !== undefined) since = at;
      else if (since !== null && replies.pop() !== undefined) {
        waits.push({ from: since, to: at });
        since = null;
      } else break;
    }
  }
  return since === null ? waits : [...waits, { from: since, to: null }];
}

/** What a result says about single waits: how many of each length, ended and open. */
function expectWaits(
  result: DurationResult<string>,
  all: Conversation[],
  waitsOf: (row: Conversation) => { from: number; to: number | null }[],
  calendar: OpenHours | undefined,
  asOf: number,
): void {
  assertPlain(result);
  const steps = new Map<number, { time: number; events: number; censored: number }>();
  let [n, open, totalMs] = [0, 0, 0];
  for (const row of all) {
    for (const { from, to } of waitsOf(row)) {
      let time = 0;
      for (const [start, end] of slowPieces(from, to ?? asOf, calendar, row.paused)) time += end - start;
      const step = steps.get(time) ?? { time, events: 0, censored: 0 };
      steps.set(time, step);
      if (to === null) {
        open++;
        step.censored++;
      } else {
        n++;
        totalMs += time;
        step.events++;
      }
    }
  }
  expect([result.n, result.open, result.totalMs]).toEqual([n, open, totalMs]);
  const curve = result.survival?.steps?.map(({ time, events, censored }) => ({ time, events, censored })) ?? [];
  expect(curve).toEqual([...steps.values()].sort((a, b) => a.time - b.time));
}

describe('nextResponseTime', () => {
  it('finds the waits of a state machine that walks through all events', () => {
    fc.assert(
      fc.property(conversations, hours, asOfs, (all, calendar, asOf) => {
        const result = nextResponseTime(all, { ...readers, calendar, asOf, curve: 'full' });
        const known = all.filter((row) => row.asked <= asOf);
        expectWaits(result, known, (row) => slowWaits(row, asOf), calendar, asOf);
        expect(result.notOpened).toBe(all.length - known.length);
        expectSame(
          nextResponseTime(columnsOf(all.map(distinct)), { calendar, asOf, curve: 'full' }),
          nextResponseTime(all.map(distinct), {
            ...readers,
            calendar,
            asOf,
            curve: 'full',
          }),
        );
      }),
      { numRuns: runs },
    );
  });

  it('begins with the wait of firstResponseTime', () => {
    fc.assert(
      fc.property(conversation, hours, (row, calendar) => {
        const options = { ...readers, calendar, asOf: EPOCH * 2 };
        const [first, next] = [firstResponseTime([row], options), nextResponseTime([row], options)];
        expect(next.n).toBeGreaterThanOrEqual(first.n);
        const until = nextResponseTime([row], { ...options, askedAgainAt: undefined });
        expect([until.n, until.open, until.totalMs]).toEqual([first.n, first.open, first.totalMs]);
      }),
      { numRuns: runs },
    );
  });
});

describe('firstResponseTime', () => {
  it('finds the first answer of each case', () => {
    fc.assert(
      fc.property(conversations, hours, asOfs, (all, calendar, asOf) => {
        const known = all.filter((row) => row.asked <= asOf);
        const result = firstResponseTime(all, { ...readers, calendar, asOf, curve: 'full' });
        const firstOf = ({ asked, answers }: Conversation) => {
          const first = Math.min(Infinity, ...answers);
          return [{ from: asked, to: first <= asOf ? first : null }];
        };
        expectWaits(result, known, firstOf, calendar, asOf);
        expect(result.n + result.open + result.notOpened).toBe(all.length);
        expectSame(firstResponseTime(columnsOf(all), { calendar, asOf, curve: 'full' }), result);
      }),
      { numRuns: runs },
    );
  });
});

/** Two questions at one instant are two in a list, one in a set. */
function distinct(row: Conversation): Conversation {
  return { ...row, again: [...new Set(row.again)] };
}
