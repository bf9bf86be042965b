import { fail, refuse, show } from '../../core/errors.js';

/**
 * A status of a case, by our names: `'new'` and `'open'` are in the hands of the team, `'pending'` waits for the customer, `'hold'` for
 * somebody else; `'solved'` is a resolution; `'closed'`, `'merged'` and `'spam'` end a case that is not resolved without a resolution.
 *
 * @category Reading
 * @since 0.1.0
 */
export type LogStatus = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed' | 'merged' | 'spam';

/**
 * An event in the life of a case, by our names.
 *
 * `'opened'`: the case begins. `'asked'`: the customer writes. `'answered'`: a person answers. `'bot'`: a bot writes. `'paused'` and
 * `'resumed'`: the clock stops and goes on; resumed after its end, a case is reopened. `'resolved'`, `'reopened'`. `'closed'`,
 * `'merged'`, `'spam'`: it ends without a resolution, if it is not resolved. `'ignored'`: known, and of no matter.
 *
 * @category Reading
 * @since 0.1.0
 */
export type LogEventKind =
  | 'opened'
  | 'asked'
  | 'answered'
  | 'bot'
  | 'paused'
  | 'resumed'
  | 'resolved'
  | 'reopened'
  | 'closed'
  | 'merged'
  | 'spam'
  | 'ignored';

/**
 * What the names of a product stand for: plain data. Statuses stand for one of {@link LogStatus}, kinds of events for one of
 * {@link LogEventKind}; `'solved'` and `'resolved'` are one. What does not fit is refused.
 *
 * @example
 * ```ts
 * import { casesOf, type LogNames } from 'cx-metrics';
 *
 * const names: LogNames = { Active: 'open', 'With customer': 'pending', Fixed: 'solved' };
 * const rows = [{ id: 1, at: 0, status: 'Active' }, { id: 1, at: 50, status: 'Fixed' }];
 * casesOf(rows, { case: 'id', at: 'at', after: 'status', names }).cases[0]?.resolvedAt; // => [50]
 * ```
 * @category Reading
 * @since 0.1.0
 */
export type LogNames = Readonly<Record<string, LogStatus | LogEventKind>>;

/** Statuses that end a case come last. */
const STATUSES: readonly string[] = ['new', 'open', 'pending', 'hold', 'solved', 'closed', 'merged', 'spam'];

const KINDS: readonly string[] = [
  'opened',
  'asked',
  'answered',
  'bot',
  'paused',
  'resumed',
  'resolved',
  'reopened',
  'closed',
  'merged',
  'spam',
  'ignored',
];

/** Whether a case is over in a status. */
export function isEnding(status: string): boolean {
  return STATUSES.indexOf(status) > 3;
}

/** Whether a status is one of ours. */
export function isOwnStatus(status: string): boolean {
  return STATUSES.includes(status);
}

/** A name that the log uses, as a status or as an event. */
export interface MetName {
  readonly name: string;
  readonly isStatus: boolean;
  /** What it stands for, `null` when nobody said. */
  readonly as: LogStatus | LogEventKind | null;
  /** What was given for it, where that is of the other kind: said of an event of this name, and of no status, or the other way round. */
  readonly unfit: string | undefined;
  /** How many events have it. */
  events: number;
}

/** The names of a log by whole numbers, in the order in which they were met. */
export class NameBook {
  readonly met: MetName[] = [];
  readonly #caller: string;
  readonly #given: ReadonlyMap<string, string>;
  readonly #statuses = new Map<string, number>();
  readonly #kinds = new Map<string, number>();

  constructor(caller: string, names: unknown) {
    this.#caller = caller;
    const isPlain = names === undefined || (typeof names === 'object' && names !== null && !(Symbol.iterator in names));
    if (!isPlain) refuse(caller, 'names', "an object such as { Active: 'open', Fixed: 'solved' }", names);
    const given = Object.entries((names ?? {}) as object);
    for (const [name, as] of given) {
      if (STATUSES.includes(as) || KINDS.includes(as)) continue;
      refuse(caller, `names: ${show(name)}`, `a status (${STATUSES.join(', ')}) or an event (${KINDS.join(', ')})`, as);
    }
    this.#given = new Map(given);
  }

  /** The number of a name as a status, or as a kind of event. */
  codeOf(name: string, isStatus: boolean): number {
    const codes = isStatus ? this.#statuses : this.#kinds;
    let code = codes.get(name);
    if (code === undefined) {
      code = this.met.length;
      codes.set(name, code);
      const given = this.#given.get(name);
      const own = given && meaningOf(given, isStatus);
      this.met.push({
        name,
        isStatus,
        as: (own || meaningOf(name, isStatus)) ?? null,
        unfit: own ? undefined : given,
        events: 0,
      });
    }
    return code;
  }

  /** Refuses a meaning that was given for a name and fits it nowhere. */
  assertFit(): void {
    for (const { name, isStatus, as, unfit } of this.met) {
      if (!unfit || (as && (isStatus ? this.#kinds : this.#statuses).has(name))) continue;
      const [what, other] = isStatus ? ['a status', 'an event'] : ['an event', 'a status'];
      const ours = (isStatus ? STATUSES : KINDS).join(', ');
      const why = `names: ${show(name)} came as ${what}, so it must stand for one of ${ours}; got ${show(unfit)}, ${other}`;
      fail('INVALID_OPTION', this.#caller, why, { name: 'names' });
    }
  }

  /** The name, given or ours, that a name differs from in case and blanks only; `null` for none. */
  likeOf({ name, isStatus }: MetName): string | null {
    const known = [...this.#given.keys(), ...(isStatus ? STATUSES : KINDS)];
    return known.find((each) => folded(each) === folded(name)) ?? null;
  }

  /** Those that fit a test, those with the most events first. */
  listed(fits: (name: MetName) => boolean): MetName[] {
    const byName = (a: MetName, b: MetName) => (a.name < b.name ? -1 : Number(a.name > b.name));
    return this.met.filter(fits).sort((a, b) => b.events - a.events || byName(a, b));
  }
}

/** What a word of ours says of a status, or of an event; `undefined` for nothing. */
function meaningOf(word: string, isStatus: boolean): LogStatus | LogEventKind | undefined {
  const said = /^(re)?solved$/.test(word) ? (isStatus ? 'solved' : 'resolved') : word;
  return (isStatus ? STATUSES : KINDS).includes(said) ? (said as LogStatus | LogEventKind) : undefined;
}

function folded(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
