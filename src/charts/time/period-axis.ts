import type { ChartAxis } from '../spec/chart-spec.js';
import { axisOf } from '../spec/frame.js';
import { widthOf } from '../spec/text-room.js';

/** An axis with as many periods as there is room for. */
export function periodAxis(shorts: readonly string[], room: number): ChartAxis {
  const widest = Math.max(...shorts.map((text) => widthOf(text))) + 14;
  const step = Math.ceil(widest / (room / shorts.length));
  const places = [...shorts.keys()].filter((k) => k % step === 0);
  return axisOf(
    'bottom',
    places,
    places.map((k) => shorts[k] as string),
  );
}
