import { describe, expect, it } from 'vitest';
import { ClassAggregator } from '../../../src/kernels/mix/class-aggregator.js';
import { countMix, type MixSpec } from '../../../src/kernels/mix/mix-tally.js';
import { outcome } from '../../laws.js';

const spec: MixSpec = {
  metric: 'seat-mix',
  part: 'seat',
  worth: 'price',
  amounts: 'sum',
  classes: null,
  onInvalid: 'throw',
};
interface Seat {
  readonly seat: string;
  readonly price: number;
}

class SeatAggregator extends ClassAggregator<'seat-mix', Seat, undefined, { n: number }> {
  constructor() {
    super({
      spec,
      count: (things) => countMix(spec, things, { seat: (row: Seat) => row.seat, price: (row: Seat) => row.price }),
      conclude: ({ n }) => ({ n }),
    });
  }
  addColumns(columns: object, options?: object): this {
    return this.countColumns(columns, options);
  }
}

describe('ClassAggregator', () => {
  it('has the kind, the words and the state of what it counts', () => {
    const seats = new SeatAggregator().add({ seat: 'aisle', price: 9 }).addColumns({ seat: ['window'], price: [5] });
    expect(seats.toJSON()).toMatchObject({ kind: 'seat-mix', keys: ['aisle', 'window'], sums: [[9], [5]] });
    expect(() => seats.add({ seat: 'aisle', price: NaN })).toThrow('seatMix: price must be a finite number');
    expect(() => seats.remove({ seat: 'aisle', price: 8 })).toThrow('seatMix: cannot remove what was never added');
    expect(() => seats.addColumns({ seat: [] }, { seat: 1 })).toThrow('seatMix: unknown option "seat"');
    expect(seats.remove({ seat: 'aisle', price: 9 }).result()).toEqual({ n: 1 });
  });

  it('does not merge what is of another kind', () => {
    const state = { ...new SeatAggregator().toJSON(), kind: 'mix' } as never;
    expect(outcome(() => new SeatAggregator().merge(state))).toBe('STATE_MISMATCH');
  });
});
