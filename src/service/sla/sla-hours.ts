import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { show } from '../../core/errors.js';
import { isSeveral } from '../../core/reading.js';
import {
  type Measure,
  measureOf,
  measureOfHours,
  measureOfSegments,
  refuseCase,
  refuseHours,
  segmentAt,
  segmentsOf,
} from '../../kernels/duration/duration-case.js';

/** The end of the time of ECMAScript, epoch milliseconds. */
export const LAST_INSTANT = 8.64e15;

/** The hours of one case, as its due time needs them. */
export interface SlaHours {
  /** What they were read from; `null` around the clock. */
  readonly calendar: unknown;
  /** Time between two instants. */
  readonly measure: Measure;
  /** The earliest instant at which so much more time has passed; `null` when it never has. */
  readonly add: (from: number, ms: number) => number | null;
}

/** Where the hours stand among the parts of a case, for {@link refuseCase}. */
const HOURS = 4;

/** Around the clock. */
export function noHours(): SlaHours {
  return { calendar: null, measure: measureOf(null), add: (from, ms) => from + ms };
}

/** The hours of one case or of its segments, by the same reading as `ttr` has; what is none is a fault. */
export function hoursOf(calendar: unknown): SlaHours {
  if (calendar == null) refuseHours(calendar);
  const single = (hours: unknown): SlaHours => ({
    calendar: hours,
    measure: measureOfHours(hours),
    add: addOf(hours),
  });
  if (!isSeveral(calendar)) return single(calendar);
  const list = [...calendar];
  const segments = segmentsOf(list, single);
  const add = (from: number, ms: number): number | null => {
    let [reached, left, k] = [from, ms, segmentAt(segments, from)];
    for (;;) {
      const segment = segments[k++] as SlaHours;
      const end = segments[k]?.from ?? Infinity;
      if (end === reached) continue;
      const worked = end < Infinity ? segment.measure(reached, end) : left;
      if (worked >= left) return segment.add(reached, left);
      left -= worked;
      reached = end;
    }
  };
  return { calendar: list, measure: measureOfSegments(segments), add };
}

function addOf(calendar: unknown): SlaHours['add'] {
  const hours = Object(calendar) as Partial<OpenHours>;
  if (typeof hours.add !== 'function') refuseHours(calendar);
  return (from, ms) => {
    const instant: unknown = (hours as OpenHours).add(from, ms);
    if (instant === null) return null;
    // whoever wrote these hours, what comes out of them must be an instant
    if (typeof instant !== 'number' || !(instant >= from && instant <= LAST_INSTANT)) {
      refuseCase(HOURS, 'not-hours', `must add up to later instants; got ${show(instant)}`);
    }
    return instant;
  };
}
