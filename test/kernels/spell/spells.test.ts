import { describe, expect, it } from 'vitest';
import { countSpells } from '../../../src/kernels/spell/count-spells.js';
import { isSpells, seriesOf, shownStretch } from '../../../src/kernels/spell/spells.js';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('seriesOf', () => {
  it('says by what it is known, and concludes period by period', () => {
    const columns = { customer: ['a'], startedAt: ['2026-01-10T00:00Z'], endedAt: [null] };
    const spells = countSpells(columns, { asOf: '2026-03-01T00:00Z', timeZone: 'UTC' });
    const series = seriesOf(spells, spells.stretches('m', { period: 'month' }), ({ end }) => ({ end }));
    expect(series).toMatchObject({ status: 'complete', timeZone: 'UTC', asOf: spells.asOf });
    expect(series.periods[1]).toEqual({
      period: '2026-02',
      end: spells.asOf,
      from: utc('2026-02-01T00:00'),
      to: spells.asOf,
      status: 'complete',
    });
  });
});

describe('shownStretch', () => {
  it('leaves out what only conclusions need', () => {
    expect(shownStretch({ from: 1, to: 2, status: 'complete', end: 2 } as never)).toEqual({
      from: 1,
      to: 2,
      status: 'complete',
    });
    expect([isSpells({ kind: 'orders' }), isSpells(undefined)]).toEqual([false, false]);
  });
});
