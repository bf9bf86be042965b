import { mergedZone } from '../../calendar/zones/zone-name.js';
import { Aggregator, stateOf } from '../../core/aggregator.js';
import { fail, refuse } from '../../core/errors.js';
import { noneLeftOut } from '../../core/left-out.js';
import { assertOptions, type MissingValue } from '../../core/options.js';
import { assertIterable, fieldReader } from '../../core/reading.js';
import { assertSame, refuseState } from '../../core/state.js';
import { refuseWrapped } from '../../core/unwrapped.js';
import {
  type HistoryForm,
  type Keeper,
  readHistoryState,
  type VisitState,
  writeHistoryState,
} from './history-state.js';
import { HistoryStore, type StoredHistories } from './history-store.js';
import { partNames, readVisits } from './read-visits.js';
import type { IsApart } from './refunds.js';
import { type RefundColumns, rangeOf, type VisitColumns } from './visit-columns.js';
import { type FoundRefunds, NO_REFUNDS, type RefundList, tellsRefunds, type VisitSpec } from './visit-spec.js';
import { timesOf } from './visit-times.js';
import type { KnownTotals } from './visits.js';

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
  #spec: VisitSpec;
  readonly #form: HistoryForm;
  readonly #store: HistoryStore;
  readonly #keeper: Keeper | null;
  /** Refunds by their instants: which of them follow a visit is known in the end only. */
  readonly #refunds: HistoryStore | null;

  /**
   * @param kind the kind of state
   * @param spec what is counted and how bad input is treated
   * @param form how the state is written
   * @param keeper what is kept of subjects beside their visits
   */
  protected constructor(kind: State['kind'], spec: VisitSpec, form: HistoryForm, keeper: Keeper | null = null) {
    super();
    this.#kind = kind;
    this.#spec = spec;
    this.#form = form;
    this.#keeper = keeper;
    this.#refunds = tellsRefunds(spec.refunds?.rule) ? new HistoryStore(form.sums) : null;
    this.#store = new HistoryStore(form.sums, this.#refunds !== null);
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
    const readers = Object.fromEntries(partNames(this.#spec).map((name) => [name, fieldReader(metric, name)]));
    // flags that nobody reads would make orders of refunds
    const [subject, flag] = [fieldReader(metric, this.#spec.subject), fieldReader(metric, 'refund')];
    const rule = this.#spec.refunds?.rule;
    const isPassedOver = rule === 'as-orders' || rule === 'flagged';
    const withoutFlag = (event: unknown): unknown => {
      const who = subject(event);
      const value = flag(event);
      if (value != null) refuse(metric, 'refund', 'left out unless the aggregator is told refunds: "flagged"', value);
      return who;
    };
    return this.#absorb(events, isPassedOver ? readers : { ...readers, [this.#spec.subject]: withoutFlag });
  }

  /**
   * Counts events in equally long columns: all of them or, when one is refused, none.
   * @param columns who (`customer`, `user`), `at` and what else is counted, such as `amount`
   * @param options `missingValue`: a number that stands for "none" in integer columns of this call, or several
   * @returns this aggregator
   * @throws A {@link CxMetricsError} `INVALID_VALUE` for a bad id, instant or amount, unless `onInvalid: 'count'`
   */
  addColumns(columns: Columns, options?: { readonly missingValue?: MissingValue | undefined }): this {
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
    const { histories, totals, refunds, kept, timeZone } = readHistoryState(
      this.#kind,
      this.#spec,
      this.#form,
      state,
      this.#keeper,
    );
    const [id = kept?.kind] = [...histories, ...(refunds?.histories ?? [])].map((history) => typeof history.id);
    assertSame(this.#kind, `kind of ${this.#spec.subject}`, this.#kindOfIds ?? id, id ?? this.#kindOfIds);
    const hasRoom = !refunds || this.#refunds?.hasRoomFor(refunds.totals);
    if (!hasRoom || !this.#store.absorbStored(histories, totals)) refuseState(this.#kind, 'counts are too large', 'n');
    if (refunds) this.#refunds?.absorbStored(refunds.histories, refunds.totals);
    kept?.take();
    this.#spec = { ...this.#spec, timeZone: mergedZone(this.#spec.timeZone, timeZone) };
    return this;
  }

  /**
   * The complete state, customers or users in a fixed order.
   * @returns plain JSON with the keys in a fixed order
   */
  toJSON(): State {
    this.assertUnwrapped();
    const stores = { visits: this.#store, refunds: this.#refunds };
    return writeHistoryState(this.#kind, this.#spec, this.#form, stores, this.#keeper) as State;
  }

  /**
   * Everybody's times so far.
   * @returns laid out by subject
   */
  protected stored(): StoredHistories {
    this.assertUnwrapped();
    return this.#store.histories();
  }

  /**
   * What has been counted so far, for the conclusion.
   * @param stored everybody's times
   * @param isApart which refunds are in no cell, also of those that follow a visit
   * @returns the same, the refunds that follow a visit, and how many events there were
   */
  protected counted(
    stored: StoredHistories = this.stored(),
    isApart: IsApart | null = null,
  ): {
    readonly spec: VisitSpec;
    readonly histories: StoredHistories & { readonly refunds: RefundList | null };
    readonly totals: KnownTotals;
  } {
    this.assertUnwrapped();
    const { refunds, refunded, refundsApart } = this.#refundsAfterVisits(stored, isApart);
    return {
      spec: this.#spec,
      histories: { ...stored, refunds },
      totals: { ...this.#store.totals, refunded, refundsApart },
    };
  }

  #refundsAfterVisits({ ids }: StoredHistories, isApart: IsApart | null): FoundRefunds {
    if (!this.#refunds || this.#refunds.totals.n === 0) return NO_REFUNDS;
    const { unit, clock } = this.#spec;
    const places = new Map(ids.map((id, place) => [id, place]));
    const [subjects, when, amounts]: [number[], number[], number[]] = [[], [], []];
    let [refunded, refundsApart] = [0, 0];
    for (const { id, times: instants, events, sums } of this.#refunds.stored()) {
      const first = this.#store.firstOf(id);
      for (const [k, at] of instants.entries()) {
        const count = events[k] as number;
        const [place, time] = [places.get(id) as number, unit === 'instant' ? at : clock.indexOf(at)];
        if (at < first || isApart?.(place, time)) refundsApart += count;
        else {
          refunded += count;
          for (const part of sums?.[k] ?? []) {
            subjects.push(place);
            when.push(time);
            amounts.push(part);
          }
        }
      }
    }
    const list = {
      subjects: Int32Array.from(subjects),
      times: Float64Array.from(when),
      amounts: Float64Array.from(amounts),
    };
    return { refunded, refundsApart, afterAsOf: 0, refunds: amounts.length > 0 ? list : null };
  }

  /** Methods begin with this: what is behind a Proxy is refused. */
  protected assertUnwrapped(): void {
    if (!(#spec in this)) refuseWrapped('Aggregator');
  }

  #absorb(source: unknown, options: Readonly<Record<string, unknown>>): this {
    const { metric, subject } = this.#spec;
    const events = readVisits(this.#spec, source, options);
    const kind = idKind(events);
    const known = this.#kindOfIds;
    if (kind && known && kind !== known) {
      fail('INVALID_VALUE', metric, `each ${subject} must be a ${known}, as those before; got a ${kind}`, {});
    }
    const late = events.refunds ? this.#absorbRefunds(events, events.refunds) : 0;
    this.#store.absorb(events, timesOf(this.#spec, events), late);
    this.#keeper?.absorb(events);
    return this;
  }

  /** Keeps refunds; gives how many are after `asOf`. */
  #absorbRefunds({ ids, codes }: VisitColumns, refunds: RefundColumns): number {
    const columns = {
      ...refunds,
      ids,
      codes,
      attributes: null,
      refunds: null,
      starts: null,
      ...noneLeftOut(),
      range: rangeOf(refunds.at),
    };
    const found = timesOf({ ...this.#spec, unit: 'instant' }, columns);
    this.#refunds?.absorb(columns, found);
    return found.afterAsOf;
  }

  get #kindOfIds(): string | undefined {
    return this.#store.kind ?? this.#refunds?.kind ?? this.#keeper?.kind;
  }
}

/** The kind of the ids of columns; `undefined` where there are none. */
function idKind({ ids, codes }: VisitColumns): string | undefined {
  if (!ids) return codes > 0 ? 'number' : undefined;
  return ids.length > 0 ? typeof ids[0] : undefined;
}
