import type { LogNames } from 'cx-metrics';
import { folded } from '../input/folded.js';
import { Problem, quote } from '../problem.js';
import type { EventColumns, TicketsRequest } from '../request/request.js';

/** What a name stands for. */
export type Meaning = LogNames[string];

/** A name of an event log. */
export interface EventName {
  readonly name: string;
  readonly events: number;
  /** `undefined` for a name that nobody has explained. */
  readonly as: Meaning | undefined;
}

/** Statuses that most logs call so; letters may be small or large. */
const USUAL: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  new: ['new', 'to do', 'opened', 'created', 'mới'],
  open: ['open', 'in progress', 'active', 'escalated', 'reopened', 're-opened', 'đang mở', 'đang xử lý', 'mở lại'],
  pending: ['pending', 'waiting for customer', 'waiting on customer', 'snoozed', 'chờ khách hàng'],
  hold: ['hold', 'on hold', 'on-hold', 'tạm dừng'],
  solved: ['solved', 'resolved', 'fixed', 'done', 'completed', 'đã giải quyết', 'đã xử lý'],
  closed: ['closed', 'đóng', 'đã đóng', 'canceled', 'cancelled', 'đã hủy'],
  merged: ['merged', 'đã gộp'],
  spam: ['spam', 'junk', 'thư rác'],
};

/** What may be called closed and mean solved, where there is no other end. */
const CLOSED: ReadonlySet<string> = new Set(USUAL.closed?.slice(0, 3));

const USUAL_NAMES: readonly (readonly [string, Meaning])[] = Object.entries(USUAL).flatMap(([meaning, names]) =>
  names.map((name) => [name, meaning as Meaning] as const),
);

/** What is known of the names of a log. */
export interface NameBook {
  /** Those with the most events first. */
  readonly names: readonly EventName[];
  /** Whether names that nobody has explained are statuses, which go on, or events, which change nothing. */
  readonly isOfStatuses: boolean;
  /** The name that counts as a resolution although it says "closed", because nothing else ends a case. */
  readonly onlyEnd: string | undefined;
  /** A name of closings that was said to be a resolution although there is another one. */
  readonly doubtful: { readonly name: string; readonly other: string } | undefined;
}

const STATUS_ALONE: ReadonlySet<string> = new Set(['new', 'open', 'pending', 'hold', 'solved']);
const ENDS: ReadonlySet<string> = new Set(['solved', 'resolved', 'closed', 'merged', 'spam']);
const EITHER: ReadonlySet<string> = new Set(['closed', 'merged', 'spam']);

/** Whether an event of this name is a change of status. */
export function isStatus({ as }: Pick<EventName, 'as'>, { isOfStatuses }: Pick<NameBook, 'isOfStatuses'>): boolean {
  return as === undefined || EITHER.has(as) ? isOfStatuses : STATUS_ALONE.has(as);
}

/** What the names of a log stand for; `undefined` where none of them is known to end a case. */
export function nameBookOf(
  texts: readonly (string | null)[],
  columns: EventColumns,
  { file, resolvedWhen }: Pick<TicketsRequest, 'file' | 'resolvedWhen'>,
): NameBook | undefined {
  const events = new Map<string, number>();
  for (const text of texts) if (text !== null) events.set(text, (events.get(text) ?? 0) + 1);
  const known = [...events.keys()];
  const { said, preset } = columns.names;
  for (const [option, wanted] of [
    ['--resolved-when', resolvedWhen],
    ['--names', Object.keys(said)],
  ] as const) {
    const lost = wanted.find((name) => !known.some((other) => folded(other) === folded(name)));
    if (lost === undefined) continue;
    const list = known.slice(0, 20).map(quote).join(', ');
    throw new Problem(`${option} ${quote(lost)}: no event has this name; there are ${list}`, {
      file,
      column: columns.status,
    });
  }
  const meanings = new Map(USUAL_NAMES);
  const solved = Object.fromEntries(resolvedWhen.map((name) => [name, 'solved' as const]));
  for (const names of [preset, solved, said]) {
    for (const [name, as] of Object.entries(names)) meanings.set(folded(name), as);
  }
  const meaningOf = (name: string) => meanings.get(folded(name));
  if (!known.some((name) => ENDS.has(meaningOf(name) ?? ''))) return undefined;
  const isGiven = resolvedWhen.length > 0 || Object.keys({ ...preset, ...said }).length > 0;
  const isResolved = known.some((name) => ['solved', 'resolved'].includes(meaningOf(name) ?? ''));
  const onlyEnd = isGiven || isResolved ? undefined : known.find((name) => CLOSED.has(folded(name)));
  const names = [...events].map(
    ([name, count]): EventName => ({ name, events: count, as: name === onlyEnd ? 'solved' : meaningOf(name) }),
  );
  const has = (set: ReadonlySet<string>) => names.some(({ as }) => as !== undefined && set.has(as));
  const isOfEvents = names.some(({ as }) => as !== undefined && !STATUS_ALONE.has(as) && !EITHER.has(as));
  const resolutions = names.filter(({ as }) => as === 'solved' || as === 'resolved').map(({ name }) => name);
  const name = resolutions.find((each) => CLOSED.has(folded(each)));
  const other = resolutions.find((each) => !CLOSED.has(folded(each)));
  return {
    names: names.sort((a, b) => b.events - a.events),
    isOfStatuses: has(STATUS_ALONE) || !isOfEvents,
    onlyEnd,
    doubtful: name === undefined || other === undefined ? undefined : { name, other },
  };
}
