import { refuse } from '../../core/errors.js';
import type { InstantInput } from '../../core/instant.js';
import { chosen, type InvalidPolicy, policyOf } from '../../core/options.js';
import { isId, NAMED } from '../history/read-visits.js';
import { asOfOption, type VisitPart } from '../history/visit-spec.js';
import { DURATION, optionOf } from '../proportion/row-tally.js';
import { stepNamesOf } from './funnel-counts.js';

/**
 * In which order steps count.
 *
 * - `'ordered'`: one after the other, whatever else the user does in between.
 * - `'strict'`: the next event of the user must be the next step; any other event ends the attempt.
 * - `'any'`: in any order; step k is reached with the k-th of the steps.
 *
 * @category Options
 * @since 0.1.0
 */
export type FunnelOrder = 'ordered' | 'strict' | 'any';

/**
 * Which attempt of a user counts: the one that begins with their first event of the first step, or the one that gets furthest
 * (of equals the earliest).
 *
 * @category Options
 * @since 0.1.0
 */
export type FunnelEntry = 'first' | 'best';

/**
 * How the steps of users are counted in a funnel.
 *
 * @category Options
 * @since 0.1.0
 */
export interface FunnelCounting {
  /** In which order steps count. @defaultValue `'ordered'` */
  readonly order?: FunnelOrder | undefined;
  /** How long after the entry steps count, in milliseconds; its end counts. @defaultValue for ever */
  readonly windowMs?: number | undefined;
  /** Which attempt of a user counts. @defaultValue `'first'` */
  readonly entry?: FunnelEntry | undefined;
  /** Up to when things are known; users who entered less than `windowMs` before are open, and in no rate. @defaultValue everybody's window is over */
  readonly asOf?: InstantInput | undefined;
  /** What to do with invalid events. @defaultValue `'throw'` */
  readonly onInvalid?: InvalidPolicy | undefined;
}

/** What one metric calls the parts of a funnel. */
export interface FunnelWords<Id extends string = string> {
  readonly metric: Id;
  /** The function that is called. */
  readonly caller: string;
  /** Reader, column and field of who it was. */
  readonly user: string;
  /** The same of what was done. */
  readonly step: string;
  /** The option that names the steps in order. */
  readonly steps: string;
}

/** What is counted. */
export interface FunnelSpec {
  readonly words: FunnelWords;
  readonly names: readonly (string | number)[];
  readonly order: FunnelOrder;
  readonly entry: FunnelEntry;
  /** `null` for no limit. */
  readonly windowMs: number | null;
  /** `null` where everything is known. */
  readonly asOf: number | null;
  /** Who entered later is open. */
  readonly latestEntry: number;
  readonly onInvalid: InvalidPolicy;
  /** The place in the funnel that each step waits for: its own or, of repeated names, the first. */
  readonly wanted: readonly number[];
  /** The first place of each name. */
  readonly places: ReadonlyMap<string | number, number>;
  /** The place of events of no step: after all others where they matter, else {@link NO_PLACE}. */
  readonly otherPlace: number;
}

/** The most steps there may be: a place and an instant share one number, see `user-events.ts`. */
export const MOST_STEPS = 31;

/** The place of events that are left out. */
export const NO_PLACE = 255;

/** Options of how steps are counted, besides their names. */
export const FUNNEL_OPTIONS = 'order windowMs entry asOf onInvalid';

/** What was asked, checked. */
export function funnelSpec(words: FunnelWords, options: Readonly<Record<string, unknown>>): FunnelSpec {
  const { caller, steps } = words;
  const { windowMs, asOf, order: asked, entry, onInvalid } = options as FunnelCounting;
  const names = stepNamesOf(caller, steps, options[steps]);
  if (names.length < 2 || names.length > MOST_STEPS) {
    refuse(caller, steps, `two to ${MOST_STEPS} names`, names);
  }
  const order = chosen(caller, 'order', asked, 'ordered strict any');
  const window = windowMs === undefined ? null : optionOf(caller, DURATION, 'windowMs', windowMs);
  const known = asOf === undefined ? null : asOfOption(caller, asOf);
  return {
    words,
    names,
    order,
    entry: chosen(caller, 'entry', entry, 'first best'),
    windowMs: window,
    asOf: known,
    latestEntry: window === null || known === null ? Infinity : known - window,
    onInvalid: policyOf(caller, onInvalid),
    wanted: names.map((name) => names.indexOf(name)),
    places: new Map(names.map((name) => [name, names.indexOf(name)])),
    otherPlace: order === 'strict' ? names.length : NO_PLACE,
  };
}

/** How the step of an event is read. */
export function stepPart({ step }: FunnelWords): VisitPart {
  return { name: step, expected: NAMED, fault: 'not-a-class', isSound: isId };
}
