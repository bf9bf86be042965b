import { refuseState } from '../../core/state.js';
import { canonicalZone, mergedZone } from '../zones/zone-name.js';
import type { OpenHoursState } from './hours-state.js';

/*
 * Hours as JSON, compared and merged without compiling them: for those who carry the hours of a state but count nothing on
 * them. `hoursFrom` checks that something is hours at all; the other functions rely on it.
 */

/** States nest so deep at most: beyond it is damage, which must not overflow the stack. */
export const DEPTH_LIMIT = 32;
/** Calendars of all levels together beyond which it is damage, or would take seconds. */
export const PART_LIMIT = 10_000;

/** The largest instant of ECMAScript, in epoch milliseconds. */
const INSTANT_LIMIT = 8.64e15;

/** The hours in a field of a state of `kind`, refused where they can be none; shifts and dates are looked at when they are compiled. */
export function hoursFrom(kind: string, field: string, state: unknown): OpenHoursState {
  return isHours(state) ? state : refuseState(kind, `${field} in the state must be the state of open hours`, field);
}

/** Whether a value can be the state of hours; shifts and dates are looked at when they are compiled. */
export function isHours(state: unknown): state is OpenHoursState {
  return mayBeHours(state, 0, { calendars: 0 });
}

function mayBeHours(state: unknown, depth: number, count: { calendars: number }): state is OpenHoursState {
  const { kind, version, of, changes, timeZone, hours, holidays, overrides, closures, doubled } = Object(
    state,
  ) as Record<string, unknown>;
  if (version !== 1) return false;
  // all fields are there, so that their number tells whether there are others
  const fields = Object.keys(Object(state)).length;
  if (kind === 'business-calendar') {
    if (++count.calendars > PART_LIMIT) return false;
    const isWhole = fields === 8 && typeof timeZone === 'string' && (doubled === 'earlier' || doubled === 'later');
    const areDays = isWhole && Array.isArray(holidays) && holdsTexts(holidays, 1);
    return areDays && [hours, overrides, closures].every((shifts) => holdsTexts(shifts, 2));
  }
  if (fields !== (kind === 'sequence' ? 4 : 3) || !isCombination(kind) || !Array.isArray(of)) return false;
  if (kind === 'sequence' && !(areChanges(changes) && changes.length === of.length - 1)) return false;
  return of.length > 0 && depth < DEPTH_LIMIT && of.every((part) => mayBeHours(part, depth + 1, count));
}

/** Whether a value is what the changes of a sequence are: instants in whole milliseconds, ascending. */
export function areChanges(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) &&
    value.every((at, i) => Number.isInteger(at) && Math.abs(at) <= INSTANT_LIMIT && (i === 0 || at > value[i - 1]))
  );
}

/** Whether a value holds texts and, so many levels deep, what holds texts: what is cyclic or no JSON never does. */
function holdsTexts(value: unknown, levels: number): boolean {
  const isText = (part: unknown) => typeof part === 'string' || (levels > 0 && holdsTexts(part, levels - 1));
  return typeof value === 'object' && value !== null && Object.values(value).every(isText);
}

/** Whether a kind of state is made of others. */
export function isCombination(kind: unknown): kind is 'union' | 'intersection' | 'difference' | 'sequence' {
  return kind === 'union' || kind === 'intersection' || kind === 'difference' || kind === 'sequence';
}

/** Whether a kind of state is one of open hours. */
export function isHoursKind(kind: unknown): boolean {
  return kind === 'business-calendar' || isCombination(kind);
}

/** The zones of hours, each by the first of its names. */
export function zonesOf(state: OpenHoursState): readonly string[] {
  const names = state.kind === 'business-calendar' ? [state.timeZone] : state.of.flatMap(zonesOf);
  const known = new Map<string, string>();
  const zoneText = zoneTexts();
  for (const name of names) if (!known.has(zoneText(name))) known.set(zoneText(name), name);
  return [...known.values()];
}

/**
 * What decides about open time, in one form for hours that are written the same, whatever order a database has put keys in: without
 * the names of holidays, and with what `zoneText` makes of the names of zones.
 */
function decisive(state: OpenHoursState, zoneText: (name: string) => string): object {
  const { kind } = state;
  if (kind !== 'business-calendar') {
    const of = state.of.map((part) => decisive(part, zoneText));
    const texts = new Map(of.map((part) => [part, JSON.stringify(part)]));
    const sorted = of
      .splice(fixedOf(kind))
      .sort((a, b) => ((texts.get(a) as string) < (texts.get(b) as string) ? -1 : 1));
    return { kind, ...(kind === 'sequence' && { changes: state.changes }), of: [...of, ...sorted] };
  }
  const { timeZone, hours, overrides, closures, doubled } = state;
  const holidays = state.holidays.map((holiday) => (holiday as { date?: unknown } | null)?.date ?? holiday);
  const [own, closed] = [overrides, closures].map((dates) => Object.fromEntries(Object.entries(dates).sort()));
  return { timeZone: zoneText(timeZone), hours, holidays, overrides: own, closures: closed, doubled };
}

/** How many parts keep their places: the first of a difference is what the others are taken from, those of a sequence follow each other. */
function fixedOf(kind: string): number {
  return kind === 'sequence' ? Infinity : kind === 'difference' ? 1 : 0;
}

/** What is combined, in an order that the order of writing does not change; parts that keep their places keep them. */
export function inOrder(kind: string, parts: readonly OpenHoursState[]): readonly OpenHoursState[] {
  const zoneText = zoneTexts();
  const textOf = (part: OpenHoursState) =>
    JSON.stringify(decisive(part, zoneText)) + JSON.stringify(decisive(part, String));
  const texts = new Map(parts.map((part) => [part, textOf(part)]));
  const fixed = fixedOf(kind);
  const sorted = parts.slice(fixed).sort((a, b) => ((texts.get(a) as string) < (texts.get(b) as string) ? -1 : 1));
  return [...parts.slice(0, fixed), ...sorted];
}

/** The one name of zones, each looked up once: that takes 0.1 ms, and many calendars share a zone. */
function zoneTexts(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const text = known.get(name) ?? canonicalZone(name);
    known.set(name, text);
    return text;
  };
}

/** What decides about open time: two states are of the same hours where it is the same, zones by whichever of their names. */
export function decisiveHours(state: OpenHoursState): object {
  return decisive(state, zoneTexts());
}

/** Of two states of the same hours the one that a merge keeps, whichever comes first: of two names the one that sorts first. */
export function mergedHours(a: OpenHoursState, b: OpenHoursState): OpenHoursState {
  if (a.kind === 'business-calendar' || b.kind === 'business-calendar') {
    const [mine, theirs] = [a, b] as { timeZone: string; holidays: unknown }[] as [Named, Named];
    const isMine = JSON.stringify(mine.holidays) < JSON.stringify(theirs.holidays);
    const holidays = isMine ? mine.holidays : theirs.holidays;
    return { ...a, timeZone: mergedZone(mine.timeZone, theirs.timeZone), holidays } as OpenHoursState;
  }
  const others = inOrder(b.kind, b.of);
  return { ...a, of: inOrder(a.kind, a.of).map((part, i) => mergedHours(part, others[i] as OpenHoursState)) };
}

interface Named {
  readonly timeZone: string;
  readonly holidays: unknown;
}

/** Short text for what decides about open time but the zone. */
export function hashOfHours(state: OpenHoursState): string {
  return hashOfText(JSON.stringify(decisive(state, () => '')));
}

/** 64 bits of a text, in two lanes, as FNV-1a with different multipliers. */
export function hashOfText(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 15;
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
