import { daysOfDate } from '../zones/plain-date.js';

/** `2026`, `2026-11`, `2026-11-21`, `2026-W47`, `2026-Q4`, `2026-H2`, and years that need a sign with six digits. */
const LABEL = /^([+-]\d{6}|\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|([WQH])(\d\d?)))?$/;
const PARTS = { Q: 4, H: 2 } as const;

/**
 * Where labels of one kind of period stand in time, counted in periods: what lies between two of them shows, though it may not be among
 * them. `undefined` where they are no labels of one kind. Dates are days, or first days of weeks: as far apart as their nearest ones; those
 * of anchored months have no one distance, and no places.
 */
export function placesOfLabels(labels: readonly string[]): readonly number[] | undefined {
  const kinds = new Set<string>();
  const places = labels.map((label) => {
    const [, year = '', month, day, kind = '', part = 0] = LABEL.exec(label) ?? [];
    kinds.add(year && (day ? 'days' : month ? 'months' : kind || 'years'));
    if (day) return daysOfDate(Number(year), Number(month), Number(day));
    if (month) return 12 * Number(year) + Number(month);
    // the week that holds 4 January is the first one
    const first = () => Math.floor((daysOfDate(Number(year), 1, 4) + 3) / 7);
    return kind === 'W' ? first() + Number(part) : Number(year) * (PARTS[kind as 'Q'] ?? 1) + Number(part);
  });
  if (kinds.size !== 1 || kinds.has('')) return undefined;
  if (!kinds.has('days')) return places;
  const days = places.slice().sort((a, b) => a - b);
  const apart = days.flatMap((place, k) => (k ? [place - (days[k - 1] as number)] : [])).filter(Boolean);
  const unit = Math.min(...apart, 7);
  return apart.every((distance) => distance % unit === 0)
    ? places.map((place) => (place - (days[0] as number)) / unit)
    : undefined;
}
