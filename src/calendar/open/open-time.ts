import { CHUNK, CYCLE, intervalAfter, type OpenChunk, type OpenSource, openBefore } from './open-chunks.js';

/** A chunk at its place. */
interface Place {
  readonly chunk: OpenChunk;
  /** Open time from the reference point to the start of the chunk; NaN until somebody asks. */
  before: number;
}

/** Numbers that may be kept: 32 MB. */
const KEPT_LIMIT = 4_000_000;

function numberOf(instant: number): number {
  // whole milliseconds first: the quotient of an instant just before a chunk could be rounded up into it
  return Math.floor(Math.floor(instant) / CHUNK);
}

/**
 * Open time as a function of time, for finite instants. Chunks are compiled when they are asked for and their totals are
 * added up from the first one that was; beyond the years that differ, 400 years are counted at once, so that no question
 * takes more than the 1,000 years of chunks, some 6,000, around them.
 */
export class OpenTime {
  readonly source: OpenSource;
  readonly #chunks = new Map<number, OpenChunk>();
  readonly #places = new Map<number, Place>();
  readonly #sums = new Map<number, number>();
  #kept = 0;
  #firstSum = 0;
  #lastSum = 0;
  #cycle: number | undefined;

  constructor(source: OpenSource) {
    this.source = source;
  }

  chunk(number: number): OpenChunk {
    const like = this.source.like(number);
    const known = this.#chunks.get(like);
    if (known !== undefined) return known;
    const made = this.source.compile(like);
    this.#keep(made.table.length + 64);
    this.#chunks.set(like, made);
    return made;
  }

  between(from: number, to: number): number {
    const [first, last] = [numberOf(from), numberOf(to)];
    const start = this.#place(first);
    const end = first === last ? start : this.#place(last);
    const within = openBefore(end.chunk, to - last * CHUNK) - openBefore(start.chunk, from - first * CHUNK);
    if (first === last) return within;
    if (Number.isNaN(start.before)) start.before = this.#sumBefore(first);
    if (Number.isNaN(end.before)) end.before = this.#sumBefore(last);
    return end.before - start.before + within;
  }

  isOpen(instant: number): boolean {
    const moment = Math.floor(instant);
    const number = numberOf(moment);
    const chunk = this.chunk(number);
    return (chunk.table[intervalAfter(chunk, moment - number * CHUNK)] as number) <= moment - number * CHUNK;
  }

  /** The smallest open instant that is not before this one. */
  nextOpen(instant: number): number | null {
    const { low, high } = this.source;
    let number = numberOf(instant);
    let moment = Math.floor(instant) - number * CHUNK;
    for (const last = Math.max(number, high) + CYCLE; number <= last; number++) {
      const chunk = this.chunk(number);
      const open = chunk.table[intervalAfter(chunk, moment)] as number;
      if (open < CHUNK) return Math.max(number * CHUNK + open, instant);
      if (number < low && chunk.total === 0) number = low - 1;
      moment = 0;
    }
    return null;
  }

  /** The smallest later instant where open time ends. */
  nextClose(instant: number): number | null {
    const open = this.nextOpen(instant);
    if (open === null) return null;
    const { low, high } = this.source;
    let number = numberOf(open);
    const chunk = this.chunk(number);
    let { table } = chunk;
    let end = table[intervalAfter(chunk, Math.floor(open) - number * CHUNK) + 1] as number;
    for (const last = Math.max(number, high) + CYCLE; end === CHUNK; end = table[1] as number) {
      // what lasts to the end of a chunk goes on if the next one starts open
      number = number < low - 1 && table[0] === 0 ? low : number + 1;
      if (number > last) return null;
      table = this.chunk(number).table;
      if (table[0] !== 0) return number * CHUNK;
    }
    return number * CHUNK + end;
  }

  /** The largest instant that is not after this one and where open time begins (edge 0) or ends (edge 1). */
  previous(instant: number, edge: 0 | 1): number | null {
    const { low, high } = this.source;
    const last = numberOf(instant);
    let moment = Math.floor(instant) - last * CHUNK;
    for (let number = last; number >= Math.min(last, low) - 2; number--) {
      const chunk = this.chunk(number);
      let i = intervalAfter(chunk, moment);
      if (edge === 1 || (chunk.table[i] as number) > moment) i -= 3;
      for (; i >= 0; i -= 3) {
        const at = chunk.table[i + edge] as number;
        // what touches the next chunk, or the one before, goes on there
        const goesOn =
          edge === 1 ? at === CHUNK && this.chunk(number + 1).table[0] === 0 : at === 0 && this.#endsOpen(number - 1);
        if (!goesOn) return number * CHUNK + at;
      }
      moment = CHUNK;
      if (number > high && last - number >= CYCLE) number = high + 1;
    }
    return null;
  }

  #endsOpen(number: number): boolean {
    return this.chunk(number).table.at(-5) === CHUNK;
  }

  /** Calls back with every interval between two instants; what touches across chunks comes in pieces. */
  visit(from: number, to: number, take: (open: number, close: number) => void): void {
    for (let number = numberOf(from); number * CHUNK < to; number++) {
      const chunk = this.chunk(number);
      const { table } = chunk;
      const origin = number * CHUNK;
      for (let i = intervalAfter(chunk, Math.max(from - origin, 0)); i < table.length - 3; i += 3) {
        const open = Math.max(origin + (table[i] as number), from);
        if (open >= to) return;
        take(open, Math.min(origin + (table[i + 1] as number), to));
      }
    }
  }

  /** The earliest instant up to which this much time, more than 0, has been open; Infinity when there is none. */
  after(instant: number, time: number): number {
    const { low, high } = this.source;
    let number = numberOf(instant);
    // counted from the start of the chunk
    let rest = time + openBefore(this.chunk(number), instant - number * CHUNK);
    for (let turned = false; ; number++) {
      if (number < low) {
        const each = this.chunk(number).total;
        const skipped = Math.min(low - 1 - number, each === 0 ? Infinity : Math.ceil(rest / each) - 1);
        number += skipped;
        rest -= skipped * each;
      } else if (number >= high && !turned) {
        turned = true;
        const cycles = Math.ceil(rest / this.#openInCycle()) - 1;
        if (cycles * CYCLE > Number.MAX_SAFE_INTEGER) return Infinity;
        number += cycles * CYCLE;
        rest -= cycles * this.#openInCycle();
      }
      const { table, total } = this.chunk(number);
      if (rest <= total) {
        let i = table.length - 6;
        while ((table[i + 2] as number) >= rest) i -= 3;
        return number * CHUNK + (table[i] as number) + (rest - (table[i + 2] as number));
      }
      rest -= total;
    }
  }

  /** The latest instant since when this much time, more than 0, has been open; -Infinity when there is none. */
  before(instant: number, time: number): number {
    const { low, high } = this.source;
    let number = numberOf(instant);
    let rest = time;
    let open = openBefore(this.chunk(number), instant - number * CHUNK);
    for (;;) {
      if (rest <= open) {
        const { table } = this.chunk(number);
        let i = table.length - 6;
        while ((table[i + 2] as number) > open - rest) i -= 3;
        return number * CHUNK + (table[i] as number) + (open - rest - (table[i + 2] as number));
      }
      rest -= open;
      number--;
      if (number < low) {
        const each = this.chunk(number).total;
        if (each === 0) return -Infinity;
        const skipped = Math.ceil(rest / each) - 1;
        number -= skipped;
        rest -= skipped * each;
      } else if (number >= high + CYCLE) {
        const each = this.#openInCycle();
        const most = Math.floor((number - high) / CYCLE);
        const skipped = each === 0 ? most : Math.min(most, Math.ceil(rest / each) - 1);
        number -= skipped * CYCLE;
        rest -= skipped * each;
      }
      open = this.chunk(number).total;
    }
  }

  #place(number: number): Place {
    const known = this.#places.get(number);
    if (known !== undefined) return known;
    const place = { chunk: this.chunk(number), before: Number.NaN };
    this.#keep(16);
    this.#places.set(number, place);
    return place;
  }

  /** Forgets what can be compiled again once it has become much; sums stay. */
  #keep(numbers: number): void {
    this.#kept += numbers;
    if (this.#kept <= KEPT_LIMIT) return;
    this.#chunks.clear();
    this.#places.clear();
    this.#kept = numbers;
  }

  #openInCycle(): number {
    if (this.#cycle === undefined) {
      this.#cycle = 0;
      for (let i = 0; i < CYCLE; i++) this.#cycle += this.chunk(this.source.high + i).total;
    }
    return this.#cycle;
  }

  /** Open time before a chunk, from the first chunk that was asked for; negative before that. */
  #sumBefore(number: number): number {
    const { low, high } = this.source;
    if (number >= high + CYCLE) {
      const cycles = Math.floor((number - high) / CYCLE);
      return this.#sumBefore(number - cycles * CYCLE) + cycles * this.#openInCycle();
    }
    if (number < low) return this.#sumBefore(low) - (low - number) * this.chunk(number).total;
    const sums = this.#sums;
    if (sums.size === 0) {
      this.#firstSum = this.#lastSum = number;
      sums.set(number, 0);
    }
    while (this.#lastSum < number) {
      const sum = (sums.get(this.#lastSum) as number) + this.chunk(this.#lastSum).total;
      sums.set(++this.#lastSum, sum);
    }
    while (this.#firstSum > number) {
      const sum = (sums.get(this.#firstSum) as number) - this.chunk(this.#firstSum - 1).total;
      sums.set(--this.#firstSum, sum);
    }
    return sums.get(number) as number;
  }
}
