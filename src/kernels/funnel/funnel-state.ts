import { assertOneKind } from '../../core/ids.js';
import { assertReasons, type Reasons, reasonsOf } from '../../core/left-out.js';
import type { InvalidPolicy } from '../../core/options.js';
import {
  type AggregatorState,
  countOf,
  type FieldReader,
  listOf,
  policyField,
  readState,
  refuseState,
} from '../../core/state.js';
import { byTypeThenValue } from '../history/by-type-then-value.js';
import { isId } from '../history/read-visits.js';
import { VISIT_LIMIT } from '../history/visit-spec.js';
import type { FunnelTotals } from './funnel-result.js';
import { type FunnelEntry, type FunnelOrder, type FunnelSpec, NO_PLACE } from './funnel-spec.js';
import type { FunnelStore, StoredUser } from './funnel-store.js';
import { eventOf, instantOfEvent, placeOfEvent } from './user-events.js';

/**
 * What the states of all funnels have in common. The names of the steps stand beside these fields, and the ids of the users as
 * they were given: where they are personal data, so is the state. Plain JSON.
 *
 * @category Aggregators
 * @since 0.1.0
 */
export interface FunnelState<Kind extends string> extends AggregatorState<Kind, 1> {
  /** In which order steps count. */
  readonly order: FunnelOrder;
  /** Which attempt of a user counts. */
  readonly entry: FunnelEntry;
  /** How long after the entry steps count, in milliseconds; `null` for ever. */
  readonly windowMs: number | null;
  /** Epoch milliseconds up to which things are known; `null` for all that is given. */
  readonly asOf: number | null;
  /** How invalid events are treated; carried along, never compared. */
  readonly onInvalid: InvalidPolicy;
  /** Events without user, step or instant. */
  readonly missing: number;
  /** Events refused under `onInvalid: 'count'`. */
  readonly invalid: number;
  /** Why they were refused. */
  readonly reasons: Reasons;
  /** Events after `asOf`. */
  readonly afterAsOf: number;
  /** For each user the instants of their events, ascending, in whole epoch milliseconds. */
  readonly at: readonly (readonly number[])[];
  /** Which step each of them is, from 0 (the first of that name); in a strict order the number of steps stands for none of them. */
  readonly places: readonly (readonly number[])[];
}

/** What two states must share. */
function configOf({ words, names, order, entry, windowMs, asOf }: FunnelSpec): Readonly<Record<string, unknown>> {
  return { [words.steps]: [...names], order, entry, windowMs, asOf };
}

/** Writes state with its keys in a fixed order. */
export function writeFunnelState(spec: FunnelSpec, store: FunnelStore): object {
  const { words, onInvalid } = spec;
  const users = store.stored();
  return {
    kind: words.metric,
    version: 1,
    ...configOf(spec),
    onInvalid,
    ...store.totals,
    [`${words.user}s`]: users.map(({ id }) => id),
    at: users.map(({ events }) => events.map(instantOfEvent)),
    places: users.map(({ events }) => events.map(placeOfEvent)),
  };
}

/** Reads state, refusing what counts something else or is damaged before anything is taken from it. */
export function readFunnelState(
  spec: FunnelSpec,
  state: unknown,
): { readonly users: StoredUser[]; readonly totals: FunnelTotals } {
  const { words, asOf } = spec;
  const kind = words.metric;
  const names = `${words.user}s`;
  const readers: Record<string, FieldReader> = { onInvalid: policyField, reasons: reasonsOf };
  for (const name of ['missing', 'invalid', 'afterAsOf']) readers[name] = countOf;
  for (const name of [names, 'at', 'places']) readers[name] = listOf;
  const read = readState(kind, 1, configOf(spec), readers, state);
  const { missing, invalid, reasons, afterAsOf } = read as unknown as FunnelTotals & { readonly reasons: Reasons };
  assertReasons(kind, invalid, reasons);
  if (asOf === null && afterAsOf > 0) refuseState(kind, 'a state without asOf has no events after it', 'afterAsOf');
  const ids = read[names] as readonly unknown[];
  const [at, places] = ['at', 'places'].map((name) => listOf(kind, name, read[name], ids.length)) as [
    readonly unknown[],
    readonly unknown[],
  ];
  const users = ids.map((id, u): StoredUser => {
    if (!isId(id) || (u > 0 && byTypeThenValue(ids[u - 1] as string, id) >= 0)) {
      refuseState(kind, `${names} in a state must be ascending and distinct`, names);
    }
    return { id, events: eventsOf(spec, listOf(kind, 'at', at[u]), places[u]) };
  });
  assertOneKind(kind, users[0]?.id, users.at(-1)?.id);
  return { users, totals: { missing, invalid, reasons, afterAsOf } };
}

/** The events of one user out of a state: known instants with places of this funnel, in order. */
function eventsOf(
  { words, places: known, otherPlace, asOf }: FunnelSpec,
  at: readonly unknown[],
  own: unknown,
): number[] {
  const kind = words.metric;
  const places = listOf(kind, 'places', own, at.length);
  const possible = new Set([...known.values(), ...(otherPlace === NO_PLACE ? [] : [otherPlace])]);
  const last = Math.floor(asOf ?? VISIT_LIMIT);
  let before = -Infinity;
  const events = at.map((instant, k) => {
    if (!(Number.isInteger(instant) && (instant as number) >= -VISIT_LIMIT && (instant as number) <= last)) {
      refuseState(kind, 'at in a state must be whole milliseconds up to asOf', 'at');
    }
    if (!possible.has(places[k] as number)) {
      refuseState(kind, 'places in a state must be those of its steps', 'places');
    }
    const event = eventOf(instant as number, places[k] as number);
    if (event < before) refuseState(kind, 'at in a state must be ascending, those of one instant by place', 'at');
    before = event;
    return event;
  });
  if (events.length === 0) refuseState(kind, 'a user in a state must have events', 'at');
  return events;
}
