import { restored } from '../../core/aggregator.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import { TallyAggregator, type TallyState } from '../../kernels/proportion/tally-aggregator.js';
import {
  abandonsOf,
  concludeServiceLevel,
  limitsOf,
  type ServiceLevelOptions,
  type ServiceLevelResult,
  serviceLevel,
} from './service-level.js';

/**
 * How {@link ServiceLevelAggregator} counts.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ServiceLevelCounting {
  /** The time to be held, in milliseconds; a contact that waited as long exactly is within it. */
  readonly withinMs: number;
  /** Contacts given up sooner than this, in milliseconds, are left out of both numbers, whatever the treatment. @defaultValue all count */
  readonly shortAbandonMs?: number | undefined;
  /** What to do with contacts whose parts are invalid. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/**
 * One contact.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ServiceLevelContact {
  /** Whether it was answered; otherwise it was abandoned. */
  readonly answered: boolean | number | bigint | null | undefined;
  /** How long it waited, in milliseconds: until it was answered or given up. */
  readonly waitMs: number | bigint | null | undefined;
}

/**
 * What {@link ServiceLevelAggregator.toJSON} writes. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface ServiceLevelState extends TallyState<'service-level'> {
  /** The time to be held, in milliseconds. */
  readonly withinMs: number;
  /** Below how many milliseconds an abandoned contact is short; `null` where all count. */
  readonly shortAbandonMs: number | null;
  /** Contacts answered within the time. */
  readonly answeredWithin: number;
  /** Contacts answered later. */
  readonly answeredLater: number;
  /** Contacts abandoned within the time, but for short ones. */
  readonly abandonedWithin: number;
  /** Contacts abandoned later, but for short ones. */
  readonly abandonedLater: number;
  /** Short abandons within the time. */
  readonly shortWithin: number;
  /** Short abandons later, where what is short may last longer than the time to be held. */
  readonly shortLater: number;
}

/**
 * Counts contacts by how long they waited as they come; see {@link serviceLevel} for the definitions, one of which is chosen in
 * {@link ServiceLevelAggregator.result}.
 *
 * @remarks Cost: O(1) per contact, O(1) memory.
 * @example
 * ```ts
 * import { ServiceLevelAggregator } from 'cx-metrics';
 *
 * const contacts = new ServiceLevelAggregator({ withinMs: 20_000 }).addAll([
 *   { answered: true, waitMs: 5000 },
 *   { answered: true, waitMs: 20_000 },
 *   { answered: true, waitMs: 31_000 },
 *   { answered: false, waitMs: 8000 },
 * ]);
 * contacts.result().value; // => 0.5
 * contacts.result({ abandoned: 'left-out' }).value; // => 2 / 3
 * ```
 * @category Service
 * @since 0.1.0
 */
export class ServiceLevelAggregator extends TallyAggregator<
  'service-level',
  'answeredWithin' | 'answeredLater' | 'abandonedWithin' | 'abandonedLater' | 'shortWithin' | 'shortLater',
  ServiceLevelContact,
  ServiceLevelState,
  ServiceLevelOptions,
  ServiceLevelResult
> {
  /**
   * @param options what and how to count; how to conclude is given to {@link ServiceLevelAggregator.result}
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad or concluding options
   */
  constructor(options: ServiceLevelCounting) {
    assertOptions('service-level', options, 'withinMs shortAbandonMs onInvalid');
    const { onInvalid, ...given } = (options ?? {}) as Partial<ServiceLevelCounting>;
    const limits = limitsOf(given.withinMs, given.shortAbandonMs);
    const short = limits.shortAbandonMs ?? 0;
    super({
      kind: 'service-level',
      config: limits,
      onInvalid: policyOf('service-level', onInvalid),
      // what is within the time is all short where that may last longer
      never: [
        ...(short > 0 ? [] : (['shortWithin'] as const)),
        short > limits.withinMs ? 'abandonedWithin' : 'shortLater',
      ],
      parts: ['answered', 'waitMs'],
      count: (source, reading) => {
        const result = serviceLevel(source as Iterable<unknown>, { ...reading, ...given, onInvalid } as never);
        const { answeredWithin, answered, abandonedWithin: _, abandoned, ...left } = result;
        const abandons = abandonsOf(result);
        const counts = {
          answeredWithin,
          answeredLater: answered - answeredWithin,
          abandonedWithin: abandons.within,
          abandonedLater: abandons.neither,
          shortWithin: abandons.both,
          shortLater: abandons.short,
        };
        return [counts, left];
      },
      conclude: (seen, left, conclusion) => {
        const { answeredWithin, answeredLater, abandonedWithin, abandonedLater, shortWithin, shortLater } = seen;
        const [within, abandonedShort] = [abandonedWithin + shortWithin, shortWithin + shortLater];
        const counts = {
          answeredWithin,
          answered: answeredWithin + answeredLater,
          abandonedWithin: within,
          abandoned: within + abandonedLater + shortLater,
          abandonedShort,
        };
        return concludeServiceLevel(counts, left, limits, conclusion ?? {});
      },
    });
  }

  /**
   * An aggregator that goes on where a stored one stopped.
   * @param state what {@link ServiceLevelAggregator.toJSON} wrote
   * @returns a new aggregator
   * @throws A {@link CxMetricsError} `INVALID_STATE`, `STATE_MISMATCH` or `STATE_VERSION`
   */
  static fromJSON(state: ServiceLevelState): ServiceLevelAggregator {
    return restored('service-level', state, ({ withinMs, shortAbandonMs, onInvalid }) => {
      return new ServiceLevelAggregator({ withinMs, shortAbandonMs: shortAbandonMs ?? undefined, onInvalid });
    });
  }
}
