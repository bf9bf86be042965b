const DAY = 86_400_000;

/** The local date of an instant by the runtime's own formatter, in days since 1970-01-01. */
export function dayOf(at: number, timeZone: string): number {
  const options = { timeZone, year: 'numeric', month: 'numeric', day: 'numeric', era: 'short' } as const;
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(at);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / DAY;
}

/** Events of users, by local day. */
export type SlowDays = readonly { readonly user: string | number; readonly day: number }[];

/** Events up to `asOf` with their local dates. */
export function slowDays(
  events: readonly { readonly user: string | number; readonly at: number }[],
  { timeZone, asOf }: { readonly timeZone: string; readonly asOf: number },
): SlowDays {
  return events.filter(({ at }) => at <= asOf).map(({ user, at }) => ({ user, day: dayOf(at, timeZone) }));
}

/** Users with at least so many events on the days from `first` up to, not including, `end`: a Map for every question. */
export function slowUsers(days: SlowDays, first: number, end: number, minimum = 1): Set<string | number> {
  const counts = new Map<string | number, number>();
  for (const { user, day } of days) if (day >= first && day < end) counts.set(user, (counts.get(user) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= minimum).map(([user]) => user));
}

/** A day as ISO text. */
export function dateText(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
