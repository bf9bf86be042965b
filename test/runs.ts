const asked = process.env['RUNS'] ?? '1000';
if (!/^[1-9]\d*$/.test(asked)) throw new Error(`RUNS must be a whole number from 1 on; got ${asked}`);

/** How often each property is tried: 1,000 in `npm test` (100 outside `*.prop.test.ts`), 20 in `test:quick`, many more in `test:deep`. */
export const runs = Number(asked);

/** A part of the runs for what is costly: one in `divisor`, rounded up (fast-check never ends at a fraction of a run). */
export function some(divisor: number): number {
  return Math.ceil(runs / divisor);
}
