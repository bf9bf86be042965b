import { Aggregator, stateOf } from '../../core/aggregator.js';
import { assertOptions, type MissingValue } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { SHARE_CONCLUSION, type ShareOptions } from '../proportion/proportion.js';
import { readFunnelEvents } from './funnel-events.js';
import { concludeFunnel, type FunnelResult } from './funnel-result.js';
import { FUNNEL_OPTIONS, type FunnelCounting, type FunnelSpec, type FunnelWords, funnelSpec } from './funnel-spec.js';
import { type FunnelState, readFunnelState, writeFunnelState } from './funnel-state.js';
import { FunnelStore } from './funnel-store.js';
import { tallyFunnel } from './funnel-tally.js';

/**
 * What the aggregators of all funnels do: they keep, for every user, when they did which step. Shards may split users, and
 * events come in any order.
 *
 * @remarks The state holds every event of every step, as one that arrives later may change any attempt; in a strict order, all
 * events. Where ids are personal data, so is the state. Cost: O(1) per event; memory 8 bytes per event, and a list per user.
 * @example
 * ```ts
 * import { FunnelConversionAggregator } from 'cx-metrics';
 *
 * const funnel = new FunnelConversionAggregator({ steps: ['view', 'buy'] });
 * funnel.add({ user: 'an', step: 'view', at: 5 }).toJSON().users; // => ['an']
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class FunnelAggregator<
  Id extends string,
  State extends FunnelState<Id>,
  Event extends object,
  Columns extends object,
> extends Aggregator<Event | null | undefined, State, ShareOptions, FunnelResult<Id>> {
  readonly #words: FunnelWords<Id>;
  readonly #spec: FunnelSpec;
  readonly #store: FunnelStore;

  /**
   * @param words what the metric calls the parts of a funnel
   * @param options what and how to count
   */
  protected constructor(words: FunnelWords<Id>, options: object) {
    super();
    assertOptions(words.caller, options, `${words.steps} ${FUNNEL_OPTIONS}`);
    this.#words = words;
    this.#spec = funnelSpec(words, { ...options });
    this.#store = new FunnelStore(words.caller);
  }

  /**
   * Counts one event.
   * @param event who did which step, and when
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user, step or instant, unless `onInvalid: 'count'`
   */
  add(event: Event | null | undefined): this {
    return this.addAll([event]);
  }

  /**
   * Counts many events: all of them or, when one is refused or the iterable throws, none.
   * @param events any iterable, in any order
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user, step or instant, unless `onInvalid: 'count'`
   */
  addAll(events: Iterable<Event | null | undefined>): this {
    this.assertUnwrapped();
    const { caller, user, step } = this.#words;
    assertIterable(caller, 'events', events);
    return this.#absorb(
      events,
      Object.fromEntries([user, 'at', step].map((name) => [name, fieldReader(caller, name)])),
    );
  }

  /**
   * Counts events in equally long columns: all of them or, when one is refused, none.
   * @param columns who did which step, and when
   * @param options `missingValue`: numbers that stand for "none" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad user, step or instant, unless `onInvalid: 'count'`
   */
  addColumns(columns: Columns, options?: { readonly missingValue?: MissingValue | undefined }): this {
    this.assertUnwrapped();
    assertOptions(this.#words.caller, options, 'missingValue');
    return this.#absorb(columns, { missingValue: options?.missingValue });
  }

  /**
   * Adds what another aggregator, or its stored state, has counted.
   * @param other an aggregator of the same counting options, or its JSON state
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `STATE_MISMATCH` when it counts something else; `INVALID_STATE` when it is damaged; `STATE_VERSION` when it is newer
   */
  merge(other: { toJSON(): State } | State): this {
    this.assertUnwrapped();
    const { metric } = this.#words;
    const { users, totals } = readFunnelState(this.#spec, stateOf(metric, other));
    if (!this.#store.absorbStored(users, totals)) refuseState(metric, 'counts are too large', 'missing');
    return this;
  }

  /**
   * The funnel of what has been counted so far.
   * @param options how to conclude
   * @returns what the function of the same name returns for the same events
   * @throws A {@link CxMetricsError} `INVALID_OPTION` for bad options
   */
  result(options?: ShareOptions): FunnelResult<Id> {
    this.assertUnwrapped();
    assertOptions(this.#words.caller, options, SHARE_CONCLUSION);
    const tally = tallyFunnel(this.#spec, this.#store.userEvents());
    return concludeFunnel(this.#words, this.#spec, tally, this.#store.totals, { ...options });
  }

  /**
   * The complete state, users in a fixed order.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    this.assertUnwrapped();
    return writeFunnelState(this.#spec, this.#store) as State;
  }

  /** Methods begin with this: what is behind a Proxy is refused. */
  protected assertUnwrapped(): void {
    if (!(#store in this)) refuseWrapped('Aggregator');
  }

  #absorb(source: unknown, reading: Readonly<Record<string, unknown>>): this {
    this.#store.absorb(readFunnelEvents(this.#spec, source, reading));
    return this;
  }
}

/** The counting options in a state, besides the names of the steps. */
export function funnelCountingIn({ order, entry, windowMs, asOf, onInvalid }: FunnelState<string>): FunnelCounting {
  return { order, entry, windowMs: windowMs ?? undefined, asOf: asOf ?? undefined, onInvalid };
}
