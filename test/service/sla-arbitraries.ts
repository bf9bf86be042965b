import fc from 'fast-check';
import type { CasePauses } from '../../src/service/ttr.js';
import { DAY, EPOCH, HOUR, instants, pauses } from './open-hours-arbitrary.js';

/** A case as rows keep it. */
export interface Case {
  readonly start: number | null;
  readonly end: number | null | undefined;
  readonly target: number | null;
  readonly paused: CasePauses;
}

export const targets = fc.oneof(
  fc.nat(10).map((each) => each * 3 * HOUR),
  fc.nat(2 * DAY),
);

const started: fc.Arbitrary<Case> = fc
  .record({ from: instants, to: fc.option(instants, { freq: 3 }), target: targets, paused: fc.option(pauses) })
  .map(({ from, to, ...more }) => ({
    start: to === null ? from : Math.min(from, to),
    end: to === null ? to : Math.max(from, to),
    ...more,
  }));

export const cases = fc.array(
  fc.oneof(
    { weight: 20, arbitrary: started },
    { weight: 1, arbitrary: started.map((each) => ({ ...each, start: null })) },
    { weight: 1, arbitrary: started.map((each) => ({ ...each, target: null })) },
  ),
  { maxLength: 30, size: 'max' },
);

/** Rows that cannot be read, one for every part that can be wrong. */
export const unreadable: readonly object[] = [
  { start: 'soon', end: null, target: 1 },
  { start: 5, end: 4, target: 1 },
  { start: 5, end: NaN, target: 1 },
  { start: 5, end: 6, target: -1 },
  { start: 5, end: 6, target: '1' },
  { start: 5, end: 6, target: 1, paused: 7 },
  { start: 5, end: 6, target: 1, paused: [[7, 6]] },
];

export const asOfs = fc.oneof(instants, fc.constantFrom(EPOCH - 1, EPOCH + 9 * DAY));

export const readers = {
  startedAt: (row: Case) => row.start,
  endedAt: (row: Case) => row.end,
  targetMs: (row: Case) => row.target,
  pauses: (row: Case) => row.paused,
};

export const columnsOf = (all: readonly Case[]) => ({
  startedAt: all.map(readers.startedAt),
  endedAt: all.map(readers.endedAt),
  targetMs: all.map(readers.targetMs),
  pauses: all.map(readers.pauses),
});
