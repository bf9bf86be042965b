import { restored } from '../../core/aggregator.js';
import { assertOptions, type InvalidPolicy, policyOf } from '../../core/options.js';
import { DURATION, optionOf } from '../../kernels/proportion/row-tally.js';
import { TallyAggregator, type TallyState } from '../../kernels/proportion/tally-aggregator.js';
import {
  concludeServiceLevel,
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
  /** Contacts answered within the time. */
  readonly answeredWithin: number;
  /** Contacts answered later. */
  readonly answeredLater: number;
  /** Contacts abandoned within the time. */
  readonly abandonedWithin: number;
  /** Contacts abandoned later. */
  readonly abandonedLater: number;
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
  'answeredWithin' | 'answeredLater' | 'abandonedWithin' | 'abandonedLater',
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
    assertOptions('service-level', options, 'withinMs onInvalid');
    const { withinMs: given, onInvalid } = (options ?? {}) as Partial<ServiceLevelCounting>;
    const withinMs = optionOf('service-level', DURATION, 'withinMs', given);
    super({
      kind: 'service-level',
      config: { withinMs },
      onInvalid: policyOf('service-level', onInvalid),
      parts: ['answered', 'waitMs'],
      count: (source, reading) => {
        const result = serviceLevel(source as Iterable<unknown>, { ...reading, withinMs, onInvalid } as never);
        const { answeredWithin, answered, abandonedWithin, abandoned, ...left } = result;
        const [answeredLater, abandonedLater] = [answered - answeredWithin, abandoned - abandonedWithin];
        return [{ answeredWithin, answeredLater, abandonedWithin, abandonedLater }, left];
      },
      conclude: ({ answeredWithin, answeredLater, abandonedWithin, abandonedLater }, left, conclusion) => {
        const [answered, abandoned] = [answeredWithin + answeredLater, abandonedWithin + abandonedLater];
        const counts = { answeredWithin, answered, abandonedWithin, abandoned };
        return concludeServiceLevel(counts, left, withinMs, conclusion ?? {});
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
    return restored('service-level', state, ({ withinMs, onInvalid }) => {
      return new ServiceLevelAggregator({ withinMs, onInvalid });
    });
  }
}
