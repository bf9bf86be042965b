import type { HoursSegment } from '../../kernels/duration/duration-case.js';
import { isEnding, type LogEventKind } from './log-names.js';

/**
 * How a case stands at the end of its log: `'resolved'`, `'closed'` without a resolution, `'merged'`, `'spam'`, or `'bot-only'`, ended
 * while nobody but a bot had answered; `null` while it goes on.
 *
 * A resolved case stays so, whatever end comes later without a reopening; merged or spam in the very instant of the resolution, it was
 * not resolved. A closed one that is resolved later, without a reopening, is resolved then: every metric reads it so, as `closedAt`
 * leaves the closing out.
 *
 * @category Results
 * @since 0.1.0
 */
export type LogEnd = 'resolved' | 'closed' | 'merged' | 'spam' | 'bot-only';

/**
 * A case that {@link casesOf} has made of its events. Every metric of service reads its fields by their names. Instants are epoch
 * milliseconds in order of time.
 *
 * @category Results
 * @since 0.1.0
 */
export interface LogCase {
  /** Its id; a BigInt as text. */
  readonly case: string | number;
  /** When it was opened; at its first end at the latest. */
  readonly openedAt: number;
  /** When it was resolved: again only after it was reopened. */
  readonly resolvedAt: readonly number[];
  /** When it was taken up again after an end, whether or not the log calls it so. */
  readonly reopenedAt: readonly number[];
  /**
   * Every end, of whatever kind; metrics ignore those of what has ended before. Left out are closings that a resolution followed without
   * a reopening between, and those of what had ended before in the instant of a reopening.
   */
  readonly closedAt: readonly number[];
  /** When its clock stood still; `null` while it does. */
  readonly pauses: readonly (readonly [from: number, to: number | null])[];
  /** From when on it had which status: ours, or that of the product where no name stands for it. */
  readonly statuses: readonly {
    /** When the status began. */
    readonly at: number;
    /** Its name. */
    readonly status: string;
  }[];
  /**
   * The first question: the first message of the customer that waits for an answer, `null` without any; the opening where
   * `firstQuestion` says so.
   */
  readonly askedAt: number | null;
  /** Answers by persons. */
  readonly answeredAt: readonly number[];
  /** Messages of the customer after that: those after an end only where the case was taken up again or the message was answered. */
  readonly askedAgainAt: readonly number[];
  /** Messages of the customer after an end that nobody took up: a word of thanks, mostly. They wait for no answer. */
  readonly saidAfterEnd: readonly number[];
  /** How it stands. */
  readonly end: LogEnd | null;
  /** From when on which hours counted, where the option `calendar` reads them. */
  readonly calendar?: readonly HoursSegment[];
}

/** How the end of a case is read, and which statuses stop its clock. */
export interface LifeRules {
  /** Statuses in which the clock stands still. */
  readonly pausing: readonly string[];
  /** What it is when a case ends and only a bot has answered. */
  readonly botOnly: 'closed' | 'resolved';
  /** What the customer first asks with. */
  readonly firstQuestion: 'message' | 'opening';
}

/** The life of one case, event by event in their order: its public fields are those of the case. */
export class CaseLife {
  /** As far as events say so, until it is known. */
  openedAt = Infinity;
  readonly resolvedAt: number[] = [];
  readonly reopenedAt: number[] = [];
  readonly closedAt: number[] = [];
  readonly pauses: [from: number, to: number | null][] = [];
  readonly statuses: { at: number; status: string }[] = [];
  askedAt: number | null = null;
  readonly answeredAt: number[] = [];
  askedAgainAt: number[] = [];
  readonly saidAfterEnd: number[] = [];
  end: LogEnd | null = null;
  readonly #rules: LifeRules;
  readonly #botAt: number;
  readonly #answerAt: number;
  /** The status before the first change. */
  #past: string | null = null;
  /** Since when a status, or an event, has stopped the clock. */
  #pending: number | null = null;
  #paused: number | null = null;
  /** How many closings there had been when the case last went on. */
  #closedBefore = 0;
  /** The instant of a reopening that undid an end in that instant. */
  #undoneAt = Infinity;
  /** How many messages had been said after earlier ends when the case ended. */
  #saidBefore = 0;

  /** When a bot and when a person first wrote is known beforehand, so that the order of events in one instant is of no matter. */
  constructor(rules: LifeRules, botAt: number, answerAt: number) {
    this.#rules = rules;
    this.#botAt = botAt;
    this.#answerAt = answerAt;
  }

  /** The status changes; `past` is that before, `null` where nobody says. */
  change(at: number, status: string, past: string | null): void {
    const last = this.statuses.at(-1);
    if (last === undefined && past !== null) {
      this.#past = past;
      if (isEnding(past)) this.end ??= endOf(past);
    }
    if (last?.status !== status) this.statuses.push({ at, status });
    if (isEnding(status)) this.#ends(at, endOf(status));
    else this.#goesOn(at);
    if (this.#rules.pausing.includes(status)) this.#pending ??= at;
    else this.#pending = this.#pauseUntil(at, this.#pending);
  }

  /** Something happens. */
  happen(at: number, kind: LogEventKind): void {
    if (kind === 'opened') this.openedAt = Math.min(this.openedAt, at);
    else if (kind === 'answered') {
      this.answeredAt.push(at);
      // whatever was said since the end, somebody has taken it for a question
      this.#takeUp(this.#saidBefore);
    } else if (kind === 'asked') {
      // which of them is the first question is known at the end
      (this.end === null ? this.askedAgainAt : this.saidAfterEnd).push(at);
    } else if (kind === 'paused') {
      if (this.end === null) this.#paused ??= at;
    } else if (kind === 'resumed') {
      this.#goesOn(at);
      this.#paused = this.#pauseUntil(at, this.#paused);
    } else if (kind === 'reopened') this.#goesOn(at);
    else if (kind !== 'bot' && kind !== 'ignored') this.#ends(at, kind);
  }

  /** It is known when it was opened, and nothing more happens. */
  finish(openedAt: number): void {
    this.openedAt = openedAt;
    this.#settleClosings();
    if (this.#rules.firstQuestion === 'opening') {
      // what is said in that instant is the question that the case was opened with
      this.askedAgainAt = [openedAt, ...this.askedAgainAt.filter((at) => at > openedAt)];
    }
    if (this.askedAgainAt.length > 0) this.askedAt = this.askedAgainAt.shift() as number;
    const [first] = this.statuses;
    if (first && this.#past !== null && first.at > openedAt) {
      this.statuses.unshift({ at: openedAt, status: this.#past });
      if (this.#rules.pausing.includes(this.#past)) this.pauses.push([openedAt, first.at]);
    }
    for (const since of [this.#pending, this.#paused]) if (since !== null) this.pauses.push([since, null]);
    if (this.pauses.length > 1) this.pauses.sort(([a], [b]) => a - b);
  }

  #ends(at: number, how: LogEnd): void {
    if (this.end === null && this.#undoneAt === at) {
      // ended, reopened and ended in one instant, it has ended once: the last end tells how
      this.reopenedAt.pop();
      this.closedAt.pop();
      this.#closedBefore = this.closedAt.length;
      if (this.resolvedAt.at(-1) === at) this.resolvedAt.pop();
    }
    this.closedAt.push(at);
    this.#pending = this.#pauseUntil(at, this.#pending);
    this.#paused = this.#pauseUntil(at, this.#paused);
    const isOut = how === 'merged' || how === 'spam';
    // what is resolved stays so, unless it is out in that very instant; what is out does not come back by an end
    if (this.end === 'merged' || this.end === 'spam') return;
    if (this.end === 'resolved') {
      if (!isOut || this.resolvedAt.at(-1) !== at) return;
      this.resolvedAt.pop();
    }
    if (isOut) this.end = how;
    else if (this.#botAt <= at && !(this.#answerAt <= at) && this.#rules.botOnly === 'closed') this.end = 'bot-only';
    else if (how === 'resolved') {
      this.resolvedAt.push(at);
      this.end = how;
    } else this.end ??= how;
  }

  #goesOn(at: number): void {
    if (this.end === null) return;
    this.#settleClosings();
    // further ones in this instant: to a metric, which knows the instants alone, they would end what has just been reopened
    while (this.closedAt.length > this.#closedBefore + 1 && this.closedAt.at(-1) === at) this.closedAt.pop();
    this.#closedBefore = this.closedAt.length;
    this.reopenedAt.push(at);
    this.end = null;
    this.#undoneAt = this.closedAt.at(-1) === at ? at : Infinity;
    // what was said last is why it was taken up
    this.#takeUp(Math.max(this.#saidBefore, this.saidAfterEnd.length - 1));
  }

  /** Where a closed case was resolved after all, what closed it before has ended nothing. */
  #settleClosings(): void {
    if (this.end !== 'resolved') return;
    const resolved = this.resolvedAt.at(-1) as number;
    let next = this.#closedBefore;
    while ((this.closedAt[next] as number) < resolved) next++;
    if (next > this.#closedBefore) this.closedAt.splice(this.#closedBefore, next - this.#closedBefore);
  }

  /** What was said after the end, from a place on, is a question. */
  #takeUp(from: number): void {
    if (from >= this.saidAfterEnd.length) return;
    for (const at of this.saidAfterEnd.splice(from)) this.askedAgainAt.push(at);
    this.#saidBefore = this.saidAfterEnd.length;
  }

  /** The clock goes on where it stood still; `null` as what has stopped it. */
  #pauseUntil(at: number, since: number | null): null {
    if (since !== null && since < at) this.pauses.push([since, at]);
    return null;
  }
}

function endOf(status: string): LogEnd {
  return status === 'solved' ? 'resolved' : (status as LogEnd);
}
