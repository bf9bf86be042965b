import type { OpenHours } from '../../calendar/hours/open-hours.js';
import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import { type EventOrder, orderEvents } from './event-order.js';
import { CaseLife, type LogCase } from './log-case.js';
import { isNone, type LogEvents } from './log-events.js';
import type { LogEventKind, MetName } from './log-names.js';
import type { LogExclusion, LogSpec } from './log-spec.js';

/** A case, with what its row does not say. */
interface MadeCase {
  readonly row: LogCase;
  readonly hasBot: boolean;
}

/** The cases that are not left out, and how many each rule has left out. */
export function madeCases(
  spec: LogSpec,
  log: LogEvents,
): { cases: LogCase[]; excluded: Partial<Record<LogExclusion, number>> } {
  const { met } = spec.names;
  const sorted = orderEvents(log, met);
  const hasBots = met.some(({ as }) => as === 'bot');
  const cases: LogCase[] = [];
  const excluded: Partial<Record<LogExclusion, number>> = {};
  for (const rule of spec.exclude) excluded[rule] = 0;
  for (let place = 0; place < log.ids.length; place++) {
    const made = caseOf(spec, log, sorted, place, hasBots);
    const rule = spec.exclude.find((each) => isExcluded(made, each));
    if (rule === undefined) cases.push(made.row);
    else (excluded[rule] as number)++;
  }
  // ids are of one kind
  cases.sort((a, b) => a.openedAt - b.openedAt || (a.case < b.case ? -1 : 1));
  return { cases, excluded };
}

function isExcluded({ row, hasBot }: MadeCase, rule: LogExclusion): boolean {
  if (row.end === null) return false;
  if (rule === 'merged' || rule === 'spam') return row.end === rule;
  if (rule === 'unresolved') return row.resolvedAt.length === 0;
  return row.answeredAt.length === 0 && (rule === 'unanswered' || hasBot);
}

/** The case at a place, from its events in their order. */
function caseOf(spec: LogSpec, log: LogEvents, sorted: EventOrder, place: number, hasBots: boolean): MadeCase {
  const { at, codes, before } = log;
  const { met } = spec.names;
  const { order, starts } = sorted;
  const [from, to] = [starts[place] as number, starts[place + 1] as number];
  const own = hasBots || log.hours.length || log.kept.length ? order.subarray(from, to) : NONE;
  const botAt = hasBots ? firstOf('bot', own, log, met) : Infinity;
  const life = new CaseLife(spec, botAt, botAt < Infinity ? firstOf('answered', own, log, met) : Infinity);
  for (let k = from; k < to; k++) {
    const event = order[k] as number;
    const { as, name, isStatus } = met[codes[event] as number] as MetName;
    if (isStatus) {
      const past = before.length ? met[before[event] as number] : undefined;
      life.change(at[event] as number, as ?? name, past ? (past.as ?? past.name) : null);
    } else if (as !== null) life.happen(at[event] as number, as as LogEventKind);
  }
  let openedAt = log.openedAt[place] as number;
  if (openedAt === Infinity) openedAt = life.openedAt;
  if (openedAt === Infinity) openedAt = at[order[from] as number] as number;
  // what has ended was open before, whatever the log says of its opening
  openedAt = Math.min(openedAt, life.closedAt[0] ?? Infinity);
  life.finish(openedAt);
  const row: { calendar?: readonly HoursSegment[] } & LogCase = {
    case: log.ids[place] as string | number,
    ...life,
  };
  if (log.hours.length) row.calendar = segmentsOf(log, own);
  for (const [k, { name, isFirst }] of spec.kept.entries()) {
    const value = valueIn(own, log.kept[k] as readonly unknown[], isFirst);
    // a name such as __proto__ is one like any other
    Object.defineProperty(row, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return { row, hasBot: botAt < Infinity };
}

/** Stands for events that nobody looks at. */
const NONE = /* @__PURE__ */ new Int32Array(0);

/** When the first event of a kind was; infinite without any. */
function firstOf(kind: LogEventKind, own: Int32Array, { at, codes }: LogEvents, met: readonly MetName[]): number {
  const event = own.find((i) => (met[codes[i] as number] as MetName).as === kind);
  return event === undefined ? Infinity : (at[event] as number);
}

/** From when on which hours counted. */
function segmentsOf({ hours, at }: LogEvents, own: Int32Array): HoursSegment[] {
  const segments: { from: number; calendar: OpenHours }[] = [];
  for (const i of own) {
    const calendar = hours[i];
    if (calendar && segments.at(-1)?.calendar !== calendar) segments.push({ from: at[i] as number, calendar });
  }
  return segments;
}

/** The first or the last value that events have; `null` for none. */
function valueIn(own: Int32Array, values: readonly unknown[], isFirst: boolean): unknown {
  for (let k = 0; k < own.length; k++) {
    const value = values[own[isFirst ? k : own.length - 1 - k] as number];
    if (!isNone(value)) return value;
  }
  return null;
}
