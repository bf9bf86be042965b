import { expectTypeOf, it } from 'vitest';
import { casesOf } from '../../../src/service/log/cases-of.js';
import { ttr } from '../../../src/service/time/ttr.js';

interface Row {
  readonly id: string;
  readonly at: number;
  readonly to: string;
  readonly priority: 'high' | 'low' | null;
  readonly agent?: number;
}
declare const rows: readonly Row[];

it('gives what is kept the type of what the rows hold', () => {
  const keep = { priority: 'priority', agent: (row: Row) => row.agent, first: { first: 'agent' } } as const;
  const { cases } = casesOf(rows, { case: 'id', at: 'at', after: 'to', keep });
  type Case = (typeof cases)[number];
  expectTypeOf<Case['priority']>().toEqualTypeOf<'high' | 'low' | null>();
  expectTypeOf<Case['agent']>().toEqualTypeOf<number | null>();
  expectTypeOf<Case['first']>().toEqualTypeOf<number | null>();
  expectTypeOf<Case['askedAt']>().toEqualTypeOf<number | null>();
  ttr(cases, { openedAt: 'openedAt', resolvedAt: 'resolvedAt', calendar: (row) => row.calendar ?? [] });
});

it('knows the readers, the names and the rules', () => {
  // @ts-expect-error TS2322: no field of the row
  casesOf(rows, { case: 'ticket', at: 'at', after: 'to' });
  // @ts-expect-error TS2322: neither a status nor an event
  casesOf(rows, { case: 'id', at: 'at', after: 'to', names: { Active: 'opne' } });
  // @ts-expect-error TS2322: no rule
  casesOf(rows, { case: 'id', at: 'at', after: 'to', exclude: ['open'] });
  // @ts-expect-error TS2322: no field of the row
  casesOf(rows, { case: 'id', at: 'at', after: 'to', keep: { team: 'group' } });
  casesOf(rows, { case: 'id', at: 'at', kind: (row) => row.to, keep: { team: (row) => row.agent } });
});
