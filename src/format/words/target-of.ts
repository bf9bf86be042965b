import type { Counted } from './counted.js';

/** Phrases for a target. */
export interface TargetPhrases {
  /** What is told behind a value: `{target}`. */
  readonly target: string;
  /** Days, hours, minutes and seconds: `{n}`. */
  readonly units: readonly string[];
  /** A duration in business hours: `{value}`. */
  readonly working: string;
  /** Business days: `{n}`. */
  readonly days: Counted;
  /** Adds the time of day: `{target}`, `{by}`. */
  readonly by: string;
}

/** Milliseconds of a day, an hour, a minute and a second. */
const LENGTHS = [86_400_000, 3_600_000, 60_000, 1000] as const;

/** Tells the target that a value is measured against; an empty text where each case had its own. Imported by the words of few metrics. */
export function targetOf(result: object, locale: string, language: string, phrases: TargetPhrases): string {
  const { target, clock } = result as Readonly<Record<string, unknown>>;
  const numbers = new Intl.NumberFormat(locale);
  const { businessDays: n, by } = Object(target) as Readonly<Record<string, unknown>>;
  let text = '';
  if (typeof target === 'number' && Number.isFinite(target)) {
    text = durationOf(target, clock === 'elapsed', numbers, phrases);
  } else if (typeof n === 'number' && Number.isFinite(n)) {
    const form = phrases.days[new Intl.PluralRules(language).select(n)] ?? phrases.days.other;
    text = form.replace('{n}', numbers.format(n));
    if (typeof by === 'string') text = phrases.by.replace('{target}', text).replace('{by}', by);
  }
  return text && phrases.target.replace('{target}', text);
}

/** A duration, to the second: a target is as it was set. A working day has no 24 hours. */
function durationOf(
  ms: number,
  isElapsed: boolean,
  numbers: Intl.NumberFormat,
  { units, working }: TargetPhrases,
): string {
  let rest = ms;
  const parts = LENGTHS.flatMap((length, unit) => {
    if (unit === 0 && !isElapsed) return [];
    const n = unit < 3 ? Math.floor(rest / length) : rest / length;
    rest -= n * length;
    return n === 0 ? [] : [(units[unit] as string).replace('{n}', numbers.format(n))];
  });
  const text = parts.join(' ');
  return text === '' || isElapsed ? text : working.replace('{value}', text);
}
