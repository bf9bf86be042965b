import { assertOneKind } from '../../core/ids.js';
import { addedReasons, type Reasons } from '../../core/left-out.js';
import { isCount } from '../../core/plain-number.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import type { FunnelEvents } from './funnel-events.js';
import type { FunnelTotals } from './funnel-result.js';
import { NO_PLACE } from './funnel-spec.js';
import { eventOf, type UserEvents } from './user-events.js';

/** The events of one user, ascending. */
export interface StoredUser {
  readonly id: string | number;
  readonly events: readonly number[];
}

/** Every event of every user that may be a step, or may come between steps: one that arrives later may change any attempt. */
export class FunnelStore {
  readonly #users = new Map<string | number, number[]>();
  #events = 0;
  #totals: FunnelTotals = { missing: 0, invalid: 0, reasons: {}, afterAsOf: 0 };
  readonly #metric: string;

  constructor(metric: string) {
    this.#metric = metric;
  }

  get totals(): FunnelTotals {
    return this.#totals;
  }

  /** Adds events that are known to be valid. */
  absorb({ subjects, codes, ids, at, places, missing, invalid, reasons = {}, afterAsOf }: FunnelEvents): void {
    // codes without ids are numbers
    this.#assertKind(ids ? ids[0] : codes > 0 ? 0 : undefined, 'INVALID_VALUE');
    for (let i = 0; i < places.length; i++) {
      const place = places[i] as number;
      if (place === NO_PLACE) continue;
      const code = subjects[i] as number;
      this.#eventsOf(ids ? (ids[code] as string | number) : code).push(eventOf(at[i] as number, place));
      this.#events++;
    }
    this.#count({ missing, invalid, reasons, afterAsOf });
  }

  /** Adds stored users that are known to be sound; false, with nothing changed, when there are too many events to count. */
  absorbStored(users: readonly StoredUser[], totals: FunnelTotals): boolean {
    const more = users.reduce((sum, { events }) => sum + events.length, 0);
    const { missing, invalid, afterAsOf } = this.#totals;
    const counted = this.#events + more + missing + invalid + afterAsOf;
    if (!isCount(counted + totals.missing + totals.invalid + totals.afterAsOf)) return false;
    this.#assertKind(users[0]?.id, 'STATE_MISMATCH');
    for (const { id, events } of users) {
      const own = this.#eventsOf(id);
      for (const event of events) own.push(event);
    }
    this.#events += more;
    this.#count(totals);
    return true;
  }

  /** All users, numbers before texts, ascending; their events in order. */
  stored(): StoredUser[] {
    return [...this.#users]
      .sort(([a], [b]) => byTypeThenValue(a, b))
      .map(([id, events]) => ({ id, events: [...Float64Array.from(events).sort()] }));
  }

  /** All events, laid out by user. */
  userEvents(): UserEvents {
    const starts = new Int32Array(this.#users.size + 1);
    const events = new Float64Array(this.#events);
    let [user, end] = [0, 0];
    for (const own of this.#users.values()) {
      events.set(own, end);
      end += own.length;
      starts[++user] = end;
    }
    return { starts, events };
  }

  #eventsOf(id: string | number): number[] {
    let events = this.#users.get(id);
    if (!events) {
      events = [];
      this.#users.set(id, events);
    }
    return events;
  }

  #count({ missing, invalid, reasons = {}, afterAsOf }: FunnelTotals): void {
    const totals = this.#totals;
    this.#totals = {
      missing: totals.missing + missing,
      invalid: totals.invalid + invalid,
      // their sum is invalid, which is known to be a count
      reasons: addedReasons(totals.reasons as Reasons, reasons, 1) as Reasons,
      afterAsOf: totals.afterAsOf + afterAsOf,
    };
  }

  /** Ids of two kinds are two customers here, and one in the mind of whoever brings two sources together. */
  #assertKind(id: string | number | undefined, code: 'INVALID_VALUE' | 'STATE_MISMATCH'): void {
    const [known] = this.#users.keys();
    assertOneKind(this.#metric, known, id, code);
  }
}
