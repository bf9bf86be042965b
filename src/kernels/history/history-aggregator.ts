import { Aggregator, stateOf } from '../../core/aggregator.js';
import { assertOptions } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import { type HistoryForm, readHistoryState, type VisitState, writeHistoryState } from './history-state.js';
import { HistoryStore, type StoredHistories } from './history-store.js';
import { partNames, readVisits } from './read-visits.js';
import type { VisitSpec, VisitTotals } from './visit-spec.js';
import { timesOf } from './visit-times.js';

/**
 * What every aggregator of histories does: it keeps, for every customer or user, when they were seen, how often and
 * perhaps for how much. Shards may split them, and events come in any order.
 *
 * @remarks Where ids are personal data, so is the state. Cost: O(1) per event; memory O(customers × distinct times).
 * @example
 * ```ts
 * import { RetentionCohortsAggregator } from 'cx-metrics';
 *
 * const months = new RetentionCohortsAggregator({ timeZone: 'UTC', asOf: '2026-03-01T00:00:00Z' });
 * months.add({ customer: 'an', at: '2026-01-09T12:00:00Z' }).toJSON().customers; // => ['an']
 * ```
 * @category Aggregators
 * @since 0.1.0
 */
export abstract class HistoryAggregator<
  State extends VisitState<string>,
  Conclusion,
  Result extends object,
  Event extends object,
  Columns extends object,
> extends Aggregator<Event | null | undefined, State, Conclusion, Result> {
  readonly #kind: State['kind'];
  readonly #spec: VisitSpec;
  readonly #form: HistoryForm;
  readonly #store: HistoryStore;

  /**
   * @param kind the kind of state
   * @param spec what is counted and how bad input is treated
   * @param form how the state is written
   */
  protected constructor(kind: State['kind'], spec: VisitSpec, form: HistoryForm) {
    super();
    this.#kind = kind;
    this.#spec = spec;
    this.#form = form;
    this.#store = new HistoryStore(form.sums);
  }

  /**
   * Counts one event.
   * @param event who, when and what else is counted, such as an amount
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad id, instant or amount, unless `onInvalid: 'count'`
   */
  add(event: Event | null | undefined): this {
    return this.addAll([event]);
  }

  /**
   * Counts many events: all of them or, when one is refused or the iterable throws, none.
   * @param events any iterable, in any order
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad id, instant or amount, unless `onInvalid: 'count'`
   */
  addAll(events: Iterable<Event | null | undefined>): this {
    this.assertUnwrapped();
    const { metric } = this.#spec;
    assertIterable(metric, 'events', events);
    const names = partNames(this.#spec);
    return this.#absorb(events, Object.fromEntries(names.map((name) => [name, fieldReader(metric, name)])));
  }

  /**
   * Counts events in equally long columns: all of them or, when one is refused, none.
   * @param columns who (`customer`, `user`), `at` and what else is counted, such as `amount`
   * @param options `missingValue`: a number that stands for "none" in integer columns of this call
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad id, instant or amount, unless `onInvalid: 'count'`
   */
  addColumns(columns: Columns, options?: { readonly missingValue?: number | undefined }): this {
    this.assertUnwrapped();
    assertOptions(this.#spec.metric, options, 'missingValue');
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
    const state = stateOf(this.#kind, other);
    const { histories, totals } = readHistoryState(this.#kind, this.#spec, this.#form, state);
    if (!this.#store.absorbStored(histories, totals)) refuseState(this.#kind, 'counts are too large', 'n');
    return this;
  }

  /**
   * The complete state, customers or users in a fixed order.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    this.assertUnwrapped();
    return writeHistoryState(this.#kind, this.#spec, this.#form, this.#store) as State;
  }

  /**
   * What has been counted so far, for the conclusion.
   * @returns everybody's times, and how many events there were
   */
  protected counted(): { readonly spec: VisitSpec; readonly histories: StoredHistories; readonly totals: VisitTotals } {
    this.assertUnwrapped();
    return { spec: this.#spec, histories: this.#store.histories(), totals: { ...this.#store.totals } };
  }

  /** Methods begin with this: what is behind a Proxy is refused. */
  protected assertUnwrapped(): void {
    if (!(#spec in this)) refuseWrapped('Aggregator');
  }

  #absorb(source: unknown, options: Readonly<Record<string, unknown>>): this {
    const events = readVisits(this.#spec, source, options);
    this.#store.absorb(events, timesOf(this.#spec, events));
    return this;
  }
}
