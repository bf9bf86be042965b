import { describeChange, describeResult, type Measured } from 'cx-metrics/format';
import { language, say } from '../language/say.js';
import type { Change, Series, Standout, Told } from '../sections/told.js';
import { bareTime, DAYS, HOURS, type TimeUnit } from './business-words.js';
import { periodNoun } from './period-words.js';
import { groupName } from './survey-words.js';
import {
  currencyCode,
  intervalText,
  moneyScale,
  moneyText,
  numberText,
  percentNumber,
  resultInterval,
  resultText,
} from './values/numbers.js';

/** A number that is known by period. */
export type ToldOverTime = Told & { readonly series: Series };

/** The numbers that are known by period. */
export function overTime(told: readonly Told[]): readonly ToldOverTime[] {
  return told.filter((each): each is ToldOverTime => each.series !== undefined);
}

/** What a number is called where there is little room; the column with it, where several are measured alike. */
export function toldName({ overall, column }: Pick<Told, 'overall' | 'column'>): string {
  const names: Readonly<Record<string, string>> = {
    nps: 'NPS',
    csat: 'CSAT',
    ces: 'CES',
    ttr: say`Half resolved within`,
    'inactivity-churn-rate': say`Customers lost`,
    mrr: 'MRR',
    'net-revenue-retention': 'NRR',
    'gross-revenue-retention': 'GRR',
    'churn-rate': say`Subscribers lost`,
  };
  const name = names[overall.metric] ?? overall.metric;
  return column === undefined ? name : `${name} (${column})`;
}

/** The number in a sentence, as the library says it. */
export function overallSentence({ overall, column, period, currency }: Told): string {
  const { words, metrics, locale } = language();
  const told = describeResult(overall, {
    words,
    metrics,
    locale,
    definition: 'none',
    period,
    currency: currencyCode(currency),
  });
  return column === undefined ? told : `${column}: ${told}`;
}

/** Whether something has changed for the better, for the worse, or by no more than chance. */
export type Verdict = 'better' | 'worse' | 'unclear';

/** What a comparison comes to. */
export function verdictOf({ change, isHighGood }: Pick<Told, 'change' | 'isHighGood'>): Verdict {
  const { value = null, pValue = null } = change?.comparison ?? {};
  if (value === null || pValue === null || pValue >= 0.05) return 'unclear';
  return value > 0 === isHighGood ? 'better' : 'worse';
}

/** What changed and how sure that is, as the library says it; two groups side by side in the demo's own words. */
export function changeSentence(change: Change): string {
  const { changes, metrics, locale } = language();
  const { comparison } = change;
  if (change.kind === 'periods') {
    const { period, before } = change;
    return describeChange(comparison, { words: changes, metrics, locale, period, before });
  }
  const { value, pValue, of } = comparison;
  // rounded as their difference is
  const { interval } = comparison;
  const side = ({ value: own, n }: { readonly value: number | null; readonly n: number }) =>
    resultText({ metric: of ?? '', unit: comparison.unit ?? 'ratio', value: own, n, interval });
  const sides = say`${change.a} ${side(comparison.a)}, ${change.b} ${side(comparison.b)}`;
  if (value === null) return say`${sides}: not enough data for a comparison.`;
  const by = differenceText(comparison);
  const than = value > 0 ? say`${sides}: ${by} higher.` : say`${sides}: ${by} lower.`;
  const verdict = pValue === null ? changes.unknown : pValue < 0.05 ? changes.real : changes.chance;
  return `${than} ${verdict}`;
}

/** How large a difference is and how sure that is, whichever way it goes: "24 points (19 to 30)". */
function differenceText({ value, interval, unit, a }: Change['comparison'], currency?: string): string {
  const turned = (value ?? 0) < 0;
  const per = unit === 'fraction' ? 100 : 1;
  const shown: Measured = {
    // differences of shares are percentage points
    metric: unit === 'fraction' ? 'share-change' : 'difference',
    unit: unit === 'fraction' ? 'points' : (unit ?? 'ratio'),
    value: value === null ? null : per * Math.abs(value),
    n: a.n,
    interval: interval && {
      ...interval,
      low: per * (turned ? -interval.high : interval.low),
      high: per * (turned ? -interval.low : interval.high),
    },
  };
  const text = resultText(shown, currency);
  return interval === null ? text : `${text} (${resultInterval(shown, currency)})`;
}

/** A group that differs from all others: "channel Zalo: NPS 32 points, 16 points (11 to 21) above all others". */
export function standoutSentence({ name, result, comparison }: Standout, told: Told): string {
  const group = `${told.byColumn} ${groupName(name)}`;
  if (result.unit === 'ms') {
    const [within, by] = [resultText(result), differenceText(comparison)];
    return (comparison.value ?? 0) > 0
      ? say`${group}: half resolved within ${within}, ${by} longer than all others.`
      : say`${group}: half resolved within ${within}, ${by} shorter than all others.`;
  }
  const number = `${toldName(told)} ${resultText(result)}`;
  const by = differenceText(comparison);
  return (comparison.value ?? 0) > 0
    ? say`${group}: ${number}, ${by} above all others.`
    : say`${group}: ${number}, ${by} below all others.`;
}

/** Whether the line through the periods surely rises or falls. */
export function hasTrend({ series }: Pick<Told, 'series'>): boolean {
  const interval = series?.trend.interval;
  return interval != null && (interval.low > 0 || interval.high < 0);
}

/** Whether a number has been rising or falling; nothing where there are too few periods. */
export function trendSentence({ overall, series, currency }: Told): string | undefined {
  const { value = null, interval = null, n = 0 } = series?.trend ?? {};
  if (series === undefined || value === null || interval === null) return undefined;
  const period = periodNoun(series.grain);
  if (!hasTrend({ series })) return say`No clear trend over ${numberText(n)} ${period}s.`;
  const comparison = { value, interval, unit: overall.unit, a: { n } } as Change['comparison'];
  return value > 0
    ? say`Rising over ${numberText(n)} ${period}s, by ${differenceText(comparison, currency)} each ${period}.`
    : say`Falling over ${numberText(n)} ${period}s, by ${differenceText(comparison, currency)} each ${period}.`;
}

/** How a number is written in a column of its own, all in one unit. */
export interface Column {
  /** With its unit: "CSAT, %". */
  readonly title: string;
  readonly text: (value: number | null) => string;
}

/** The column of a number. */
export function columnOf(told: Pick<Told, 'overall' | 'column' | 'currency' | 'series'>): Column {
  const name = toldName(told);
  const { unit, value } = told.overall;
  switch (unit) {
    case 'points':
      return { title: say`${name}, points`, text: (number) => numberText(number, 1) };
    case 'fraction':
      return { title: `${name}, %`, text: (share) => percentNumber(share) };
    case 'ms': {
      const time: TimeUnit = (value ?? 0) < 3 * DAYS.ms ? HOURS : DAYS;
      const title = time === DAYS ? say`${name}, days` : say`${name}, hours`;
      return { title, text: (ms) => bareTime(ms, time) };
    }
    case 'money': {
      const scale = moneyScale(largestOf(told), told.currency);
      const title = scale.name === '' ? name : `${name}, ${scale.name}`;
      return { title, text: (amount) => moneyText(amount, scale) };
    }
    default:
      return { title: name, text: (number) => numberText(number, 2) };
  }
}

/** The largest amount of a series, which all are scaled by. */
function largestOf({ overall, series }: Pick<Told, 'overall' | 'series'>): number {
  const values = [overall.value, ...(series?.periods ?? []).map(({ result }) => result.value)];
  return Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
}

/** Both ends of the interval of a number in its column. */
export function rangeIn({ text }: Column, { interval }: Measured): string {
  return intervalText(interval ?? null, text);
}
