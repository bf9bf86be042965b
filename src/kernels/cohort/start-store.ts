import { listOf, refuseState } from '../../core/state.js';
import { type Birth, byTypeThenValue, earlierBirth } from '../history/by-type-then-value.js';
import type { Keeper } from '../history/history-state.js';
import { isId } from '../history/read-visits.js';
import type { StartColumns, VisitColumns } from '../history/visit-columns.js';
import { VISIT_LIMIT } from '../history/visit-spec.js';

/** A start: its instant in whole milliseconds, and what it says; `null` where that is not read. */
type Start = readonly [number, string | number | null];

/** Starts of subjects, who need not have a visit: of several, the earliest. Memory grows with subjects. */
export class StartStore implements Keeper {
  readonly #starts = new Map<string | number, Start>();
  readonly #says: boolean;
  readonly readers = { startsOf: listOf, starts: listOf };

  /** @param says whether starts say something about their subject */
  constructor(says: boolean) {
    this.#says = says;
  }

  get kind(): string | undefined {
    const [id] = this.#starts.keys();
    return id === undefined ? undefined : typeof id;
  }

  absorb({ ids, starts }: VisitColumns): void {
    const { subjects, at, attributes } = starts as StartColumns;
    for (let i = 0; i < at.length; i++) {
      const code = subjects[i] as number;
      const says = attributes && (attributes[i] as string | number);
      this.#bear(ids ? (ids[code] as string | number) : code, [Math.floor(at[i] as number), says]);
    }
  }

  fields(): object {
    const ids = this.#ids();
    const starts = ids.map((id) => [...(this.#starts.get(id) as Start)]);
    return { startsOf: ids, starts: this.#says ? starts : starts.map(([instant]) => instant) };
  }

  taken(kind: string, read: Readonly<Record<string, unknown>>): { readonly kind: string | undefined; take(): void } {
    const ids = read['startsOf'] as readonly unknown[];
    const starts = listOf(kind, 'starts', read['starts'], ids.length).map((start) => this.#startOf(kind, start));
    for (const [k, id] of ids.entries()) {
      const isNext = isId(id) && (k === 0 || byTypeThenValue(ids[k - 1] as string, id) < 0);
      if (!isNext || typeof id !== typeof ids[0]) {
        refuseState(kind, 'startsOf in a state must be numbers or texts, ascending and distinct', 'startsOf');
      }
    }
    return {
      kind: ids.length > 0 ? typeof ids[0] : undefined,
      take: () => {
        for (const [k, id] of ids.entries()) this.#bear(id as string | number, starts[k] as Start);
      },
    };
  }

  /** The starts as columns; subjects are numbered by `ids` and, where these do not have them, after them. */
  columns(ids: readonly (string | number)[]): { readonly starts: StartColumns; readonly codes: number } {
    const places = new Map(ids.map((id, place) => [id, place]));
    const own = this.#ids();
    const subjects = own.map((id) => {
      const place = places.get(id) ?? places.size;
      return places.set(id, place) && place;
    });
    const starts = own.map((id) => this.#starts.get(id) as Start);
    const attributes = this.#says ? starts.map(([, says]) => says as string | number) : null;
    return { starts: { subjects, at: starts.map(([instant]) => instant), attributes }, codes: places.size };
  }

  #ids(): (string | number)[] {
    return [...this.#starts.keys()].sort(byTypeThenValue);
  }

  #bear(id: string | number, start: Start): void {
    // where nothing is said, all of them say the same
    this.#starts.set(id, earlierBirth(this.#starts.get(id) as Birth, start as Birth));
  }

  #startOf(kind: string, value: unknown): Start {
    const [at, says] = this.#says ? listOf(kind, 'starts', value, 2) : [value, null];
    const isInstant = Number.isInteger(at) && Math.abs(at as number) <= VISIT_LIMIT;
    if (!isInstant || (this.#says && !isId(says))) {
      refuseState(
        kind,
        'starts in a state must be whole epoch milliseconds, and what they say where it is read',
        'starts',
      );
    }
    return [(at as number) + 0, says as string | number | null];
  }
}
