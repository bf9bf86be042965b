/** Vietnam has had one offset and no summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** First instant of the sample, and the one just after it; both midnight in Vietnam. */
export const START = Date.UTC(2025, 0, 1) - OFFSET_MS;
export const END = Date.UTC(2026, 5, 21) - OFFSET_MS;
/** Days in the sample. */
export const DAYS = (END - START) / DAY_MS;

/** First day of the lunar new year, as days since the start. */
const TET = [Date.UTC(2025, 0, 29), Date.UTC(2026, 1, 17)].map((day) => (day - OFFSET_MS - START) / DAY_MS);

/** Sunday first. */
const WEEK = [1.18, 0.92, 0.9, 0.93, 0.98, 1.1, 1.24];

/** Days on which shops sell off, and how much more they sell. */
const CAMPAIGNS: Readonly<Record<string, number>> = {
  '03-08': 1.6,
  '09-09': 1.7,
  '10-20': 1.5,
  '11-11': 3.6,
  '11-12': 2,
  '12-12': 2.6,
};

/** Busy hours of the day: before lunch, and in the evening. */
const HOURS = [2, 1, 1, 1, 1, 2, 4, 7, 10, 14, 16, 19, 20, 14, 13, 13, 13, 14, 16, 22, 27, 26, 18, 8].map(
  (weight, hour) => [hour, weight] as const,
);

/** The weights of the hours, for drawing one. */
export function hours(): readonly (readonly [number, number])[] {
  return HOURS;
}

/** Start of a day, counted from the first one. */
export function dayStart(day: number): number {
  return START + day * DAY_MS;
}

/** The day of an instant. */
export function dayOf(instant: number): number {
  return Math.floor((instant - START) / DAY_MS);
}

/** The day some months later, on the clock of the calendar; what would be the 29th or later is the 28th. */
export function addMonths(day: number, months: number): number {
  const date = new Date(dayStart(day) + OFFSET_MS);
  const later = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, Math.min(28, date.getUTCDate()));
  return dayOf(later - OFFSET_MS);
}

/** How busy a day is, 1 on average: growth, weekday, campaigns, the rush before Tết and the quiet after it. */
export function busyness(day: number): number {
  const date = new Date(dayStart(day) + OFFSET_MS);
  const campaign = CAMPAIGNS[date.toISOString().slice(5, 10)] ?? 1;
  return (0.85 + (0.3 * day) / DAYS) * (WEEK[date.getUTCDay()] as number) * campaign * aroundTet(day);
}

function aroundTet(day: number): number {
  for (const tet of TET) {
    const after = day - tet;
    if (after >= -24 && after < -2) return 1.25 + (0.5 * (after + 24)) / 22;
    if (after >= -2 && after < 6) return 0.22;
    if (after >= 6 && after < 14) return 0.7;
  }
  return 1;
}

/** Whether parcels are late: couriers rest over Tết while orders pile up. */
export function isLateSeason(day: number): boolean {
  return TET.some((tet) => day >= tet - 6 && day < tet + 14);
}

/** An instant as the shop's systems write it: local time with its offset. */
export function written(instant: number): string {
  return `${new Date(instant + OFFSET_MS).toISOString().slice(0, 19)}+07:00`;
}

/** A day as the shop's systems write it. */
export function writtenDay(day: number): string {
  return written(dayStart(day)).slice(0, 10);
}

/** A number of minutes in milliseconds. */
export function minutes(count: number): number {
  return Math.round(count) * MINUTE_MS;
}
