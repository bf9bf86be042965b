import type { OpenHoursState } from '../../calendar/hours/hours-state.js';
import type { OpenHours } from '../../calendar/hours/open-hours.js';
import { restored, stateOf } from '../../core/aggregator.js';
import type { InstantInput } from '../../core/instant.js';
import { assertOptions, type MissingValue } from '../../core/options.js';
import { assertSame, fieldsOf } from '../../core/state.js';
import type { HoursSegment, Reopening } from '../../kernels/duration/duration-case.js';
import { clockOf, type DurationClock } from '../../kernels/duration/duration-clock.js';
import {
  givenHours,
  mergedStored,
  type RestoreOptions,
  restoredHours,
  type StoredHours,
  storedOf,
} from '../../kernels/duration/duration-hours.js';
import type { ShareOptions } from '../../kernels/proportion/proportion.js';
import { TallyAggregator, type TallyState } from '../../kernels/proportion/tally-aggregator.js';
import type { CaseInstants, CasePauses } from '../time/ttr.js';
import { concludeSla, countSla, type SlaAttainmentResult, type SlaOutcome } from './sla-attainment.js';
import { SLA_COUNTING, type SlaColumns, type SlaCounting, slaParts, slaSpec } from './sla-cases.js';
import type { SlaTarget } from './sla-target.js';

const METRIC = 'sla-attainment';

/**
 * One case with its target.
 *
 * @category Options
 * @since 0.1.0
 */
export interface SlaCase {
  /** When its clock started. */
  readonly startedAt: InstantInput | null | undefined;
  /** When its target was met, once or several times; `null` or `undefined` while it is not. */
  readonly endedAt?: CaseInstants;
  /** Time allowed, in milliseconds or business days, where the aggregator was made without `target`; a case without any is invalid. */
  readonly target?: SlaTarget | null | undefined;
  /** When it was reopened, or the customer asked again. */
  readonly reopenedAt?: CaseInstants;
  /** When it was closed, for whatever reason. */
  readonly closedAt?: CaseInstants;
  /** When its clock stood still. */
  readonly pauses?: CasePauses;
  /** Its hours, or those of its segments, where the aggregator was made with `calendar: 'per-case'`. */
  readonly calendar?: OpenHours | readonly HoursSegment[] | null | undefined;
}

/**
 * What {@link SlaAttainmentAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface SlaAttainmentState extends TallyState<'sla-attainment'> {
  /** How time is measured: around the clock, in the hours of `calendar`, or in hours that came with each case. */
  readonly clock: DurationClock;
  /** The hours that count for all cases, or `null`. */
  readonly calendar: OpenHoursState | null;
  /** Short text that stands for them, whatever their zone is called; or `null`. */
  readonly calendarHash: string | null;
  /** Time allowed for every case, or `null` where each one has its own. */
  readonly target: SlaTarget | null;
  /** Epoch milliseconds up to which things are known. */
  readonly asOf: number;
  /** What becomes of cases that end more than once. */
  readonly reopened: Reopening;
  /** So many milliseconds before the start counts as at the start. */
  readonly clockSkewMs: number;
  /** Who wrote the first message. */
  readonly firstMessage: 'customer' | 'agent';
  /** Cases that met their target. */
  readonly met: number;
  /** Cases that did not. */
  readonly breached: number;
  /** Unfinished cases that were not due at `asOf`. */
  readonly running: number;
  /** Cases that were closed while they ran, not yet due. */
  readonly closedBeforeDue: number;
  /** Cases that were closed while they ran, after their due time. */
  readonly closedLate: number;
  /** Cases that start after `asOf`. */
  readonly notStarted: number;
}

/**
 * Counts cases that met their target and cases that did not as they come; see {@link slaAttainment} for the definition. One row per
 * case: a case that is added twice counts twice.
 *
 * @remarks Cases are judged at `asOf` when they are added, and calendars of single cases are not kept. A `calendar` for all cases is part
 * of the state, which merges with that of equal hours. Cost: `add` as {@link slaDueAt}, the rest O(1), memory O(1).
 * @example
 * ```ts
 * import { SlaAttainmentAggregator } from 'cx-metrics';
 *
 * const options = { target: 100, asOf: 1000 };
 * const shard = new SlaAttainmentAggregator(options).add({ startedAt: 0, endedAt: 50 }).add({ startedAt: 0 });
 * const all = new SlaAttainmentAggregator(options).addColumns({ startedAt: [0, 950], endedAt: [80, null] }).merge(shard);
 * const { value, met, breached, running } = SlaAttainmentAggregator.fromJSON(all.toJSON()).result();
 * [value, met, breached, running]; // => [2 / 3, 2, 1, 1]
 * ```
 * @category Service
 * @since 0.1.0
 */
export class SlaAttainmentAggregator extends TallyAggregator<
  'sla-attainment',
  SlaOutcome,
  SlaCase,
  SlaAttainmentState,
  ShareOptions,
  SlaAttainmentResult
> {
  #hours: StoredHours;

  /**
   * @param options what and how to count; how to conclude is given to {@link SlaAttainmentAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: SlaCounting) {
    assertOptions(METRIC, options, SLA_COUNTING);
    const spec = slaSpec(METRIC, options ?? {});
    const { calendar, target, asOf, reopened, clockSkewMs, firstMessage, onInvalid } = spec;
    const hours = storedOf(METRIC, calendar);
    super({
      kind: METRIC,
      config: { clock: clockOf(calendar), target, asOf, reopened, clockSkewMs, firstMessage },
      onInvalid,
      parts: slaParts,
      count: (source, reading) => {
        const { met, breached, running, closedBeforeDue, closedLate, notStarted, ...left } = countSla(
          spec,
          source,
          reading,
        );
        return [{ met, breached, running, closedBeforeDue, closedLate, notStarted }, left];
      },
      conclude: (counts, left, conclusion) => {
        assertOptions(METRIC, conclusion, 'confidence interval');
        return concludeSla({ ...counts, ...left }, spec, conclusion ?? {});
      },
    });
    this.#hours = hours;
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same kind and counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION`
   * when it is newer
   */
  override merge(other: { toJSON(): SlaAttainmentState } | SlaAttainmentState): this {
    const { calendar, calendarHash, ...rest } = fieldsOf(
      METRIC,
      stateOf(METRIC, other),
    ) as unknown as SlaAttainmentState;
    const { kind = undefined, clock } = rest as Partial<SlaAttainmentState>;
    assertSame(METRIC, 'kind', METRIC, kind);
    assertSame(METRIC, 'clock', super.toJSON().clock, clock);
    const merged = mergedStored(METRIC, this.#hours, { calendar, calendarHash });
    super.merge(rest as SlaAttainmentState);
    this.#hours = merged;
    return this;
  }

  /**
   * The complete state.
   * @returns plain JSON with the keys in a fixed order
   */
  override toJSON(): SlaAttainmentState {
    const { kind, version, clock, ...rest } = super.toJSON();
    return { kind, version, clock, ...(JSON.parse(JSON.stringify(this.#hours)) as StoredHours), ...rest };
  }

  /**
   * Counts cases in equally long columns: all of them or, when one is refused, none.
   * @param columns `startedAt` and `endedAt`, and further ones where there is more to tell
   * @param options `missingValue`: a number that stands for "nothing" in integer columns of this call, or several of them
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for what cannot be read, unless `onInvalid: 'count'`; `INVALID_OPTION` for columns
   * that contradict the options
   */
  addColumns(columns: SlaColumns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    return this.countColumns(columns, options);
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link SlaAttainmentAggregator.toJSON} wrote
   * @param options `calendar`: the hours that it was made with, without which it merges and concludes but adds nothing
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` (also for another calendar) or `STATE_VERSION`
   */
  static fromJSON(state: SlaAttainmentState, options?: RestoreOptions): SlaAttainmentAggregator {
    const given = givenHours(METRIC, options) as OpenHours | undefined;
    return restored(METRIC, state, (fields) => {
      const { target, asOf, reopened, clockSkewMs, firstMessage, onInvalid } = fields;
      const calendar = restoredHours(given, fields);
      return new SlaAttainmentAggregator({
        asOf,
        target: target ?? undefined,
        calendar,
        reopened,
        clockSkewMs,
        firstMessage,
        onInvalid,
      });
    });
  }
}
