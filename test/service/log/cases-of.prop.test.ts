import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casesOf } from '../../../src/service/log/cases-of.js';
import { ttr } from '../../../src/service/time/ttr.js';
import { runs } from '../../runs.js';

const statuses = ['new', 'open', 'pending', 'hold', 'solved', 'closed', 'merged', 'spam'];
const kinds = ['opened', 'asked', 'answered', 'bot', 'paused', 'resumed', 'resolved', 'reopened', 'closed', 'ignored'];

interface Row {
  readonly case: number;
  readonly at: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly kind: string | null;
  readonly team: string;
}

const chained = { case: 'case', at: 'at', before: 'before', after: 'after', kind: 'kind' } as const;
const options = { ...chained, keep: { team: 'team', first: { first: 'team' } } } as const;
const randoms = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));

function shuffled(rows: readonly Row[], random: Iterator<number>): Row[] {
  const placed = rows.map((row) => ({ row, place: random.next().value as number }));
  return placed.sort((a, b) => a.place - b.place).map(({ row }) => row);
}

/** Walks through statuses: one of each case, with steps between; steps of 0 are ties. */
const walks = (least: number) =>
  fc.array(
    fc.array(fc.record({ step: fc.integer({ min: least, max: 5 }), status: fc.constantFrom(...statuses) }), {
      minLength: 1,
      maxLength: 12,
    }),
    { minLength: 1, maxLength: 5 },
  );

function rowsOf(cases: readonly (readonly { readonly step: number; readonly status: string }[])[]): Row[] {
  return cases.flatMap((walk, id) => {
    let [at, before]: [number, string | null] = [id, null];
    return walk.map(({ step, status }, k) => {
      at += step;
      const row = { case: id, at, before, after: status, kind: null, team: `${id}-${k}` };
      before = status;
      return row;
    });
  });
}

const events = fc.array(
  fc.record({ case: fc.nat(4), step: fc.integer({ min: 1, max: 5 }), kind: fc.constantFrom(...kinds) }),
  { maxLength: 30 },
);

describe('casesOf', () => {
  it('makes the same cases of rows in any order, where no two of a case are in one instant', () => {
    const property = fc.property(walks(1), events, randoms, (walk, more, random) => {
      let at = 1000;
      const others = more.map(({ step, ...event }) => {
        at += step;
        return { ...event, at, before: null, after: null, team: `e${at}` };
      });
      const rows: Row[] = [...rowsOf(walk), ...others];
      expect(casesOf(shuffled(rows, random), options)).toEqual(casesOf(rows, options));
    });
    fc.assert(property, { numRuns: runs });
  });

  it('finds a chain through the changes of one instant, the same one in any order of the rows', () => {
    const property = fc.property(walks(0), randoms, (walk, random) => {
      const rows = rowsOf(walk);
      const { team: _, first: __, ...readers } = { ...options, ...options.keep };
      const { keep: ___, ...chained } = { ...readers, keep: null };
      const made = casesOf(rows, chained);
      expect(casesOf(shuffled(rows, random), chained)).toEqual(made);
      for (const { case: id, statuses: own } of made.cases) {
        // each change is one of the log: no link is torn
        const steps = rows.filter((row) => row.case === id && row.before !== row.after);
        for (const [k, { at, status }] of own.entries()) {
          if (k === 0) continue;
          expect(steps.some((row) => row.at === at && row.after === status && row.before === own[k - 1]?.status)).toBe(
            true,
          );
        }
        expect(own.length).toBeGreaterThanOrEqual(Math.min(steps.length, 1));
      }
    });
    fc.assert(property, { numRuns: runs });
  });

  it('makes instants in order, ends and reopenings in turn, and pauses that end before the case does', () => {
    const property = fc.property(walks(1), events, (walk, more) => {
      let at = 0;
      const others = more.map(({ step, ...event }) => {
        at += step;
        return { ...event, at: at + 0.5, before: null, after: null, team: '' };
      });
      const { cases, n, events: count } = casesOf([...rowsOf(walk), ...others], options);
      expect(cases).toHaveLength(n);
      expect(count).toBe(walk.flat().length + others.length);
      for (const made of cases) {
        const { resolvedAt, reopenedAt, closedAt, pauses, statuses: own, answeredAt, askedAt, askedAgainAt } = made;
        for (const list of [resolvedAt, reopenedAt, closedAt, own.map((each) => each.at), answeredAt]) {
          expect(list).toEqual([...list].sort((a, b) => a - b));
        }
        // between two resolutions lies a reopening
        for (const [k, resolved] of resolvedAt.entries()) {
          const next = resolvedAt[k + 1];
          if (next !== undefined) expect(reopenedAt.some((each) => each > resolved && each < next)).toBe(true);
        }
        expect(resolvedAt.every((each) => closedAt.includes(each))).toBe(true);
        for (const [from, to] of pauses) expect(to === null || to > from).toBe(true);
        if (made.end !== null) expect(pauses.every(([, to]) => to !== null)).toBe(true);
        if (askedAt === null) expect(askedAgainAt).toEqual([]);
      }
      const { openedAt, resolvedAt } = { openedAt: 'openedAt', resolvedAt: 'resolvedAt' } as const;
      const known = cases.filter((made) => made.openedAt <= (made.closedAt[0] ?? Infinity));
      expect(ttr(known, { openedAt, resolvedAt, pauses: 'pauses' }).invalid).toBe(0);
    });
    fc.assert(property, { numRuns: runs });
  });

  it('makes instants of which metrics conclude how cases stand, also where an end and a reopening are in one', () => {
    const property = fc.property(walks(0), (walk) => {
      const readers = { openedAt: 'openedAt', resolvedAt: 'resolvedAt', reopenedAt: 'reopenedAt' } as const;
      for (const made of casesOf(rowsOf(walk), chained).cases) {
        const isClosed = made.end !== 'resolved' && made.end !== null;
        const expected = [made.end === 'resolved', made.end === null, isClosed].map(Number);
        for (const reopened of ['last-resolution', 'sum-of-spells'] as const) {
          const { n, open, closed } = ttr([made], { ...readers, closedAt: 'closedAt', reopened });
          expect([n, open, closed]).toEqual(expected);
        }
      }
    });
    fc.assert(property, { numRuns: runs });
  });
});
