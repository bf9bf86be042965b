import type { RfmEventsResult } from 'cx-metrics';
import { say } from '../../language/say.js';
import {
  instantText,
  intervalName,
  intervalText,
  type MoneyScale,
  methodName,
  moneyScale,
  numberText,
  percentText,
} from '../values/numbers.js';

/** What stands where there are no scores. */
export function noAmounts(): string {
  return say`No amounts were given (--amount COLUMN), so customers are not scored.`;
}

/** A segment with its rule. */
export interface SegmentLine {
  readonly name: string;
  /** "R 5, F 4–5". */
  readonly rule: string;
  readonly segment: NonNullable<RfmEventsResult['segments']>[number];
}

/** The segments in the order of their rules. */
export function segmentLines({ segments, rules }: RfmEventsResult): readonly SegmentLine[] {
  return (segments ?? []).map((segment) => {
    const rule = rules?.find((each) => each.segment === segment.class);
    const parts = Object.entries({ R: rule?.recency, F: rule?.frequency, M: rule?.monetary }).flatMap(
      ([letter, range]) =>
        range === undefined ? [] : [`${letter} ${range[0] === range[1] ? range[0] : range.join('–')}`],
    );
    return { name: segmentName(segment.class), rule: parts.join(', '), segment };
  });
}

/** "potential loyalists". Segments of rules of one's own go by their names. */
export function segmentName(name: string | number): string {
  const names: Readonly<Record<string, string>> = {
    champions: say`champions`,
    loyal: say`loyal`,
    'potential-loyalists': say`potential loyalists`,
    new: say`new customers`,
    promising: say`promising`,
    'need-attention': say`need attention`,
    'about-to-sleep': say`about to sleep`,
    'at-risk': say`at risk`,
    'cannot-lose': say`cannot lose`,
    hibernating: say`hibernating`,
  };
  return names[name] ?? String(name).replaceAll('-', ' ');
}

/** The headline: how many customers, and which segment is largest. */
export function rfmHeadline({ n, segments }: RfmEventsResult): string {
  const largest = (segments ?? []).reduce<SegmentLine['segment'] | undefined>(
    (most, each) => (each.count > (most?.count ?? 0) ? each : most),
    undefined,
  );
  if (largest === undefined) return say`No customer is known, so nobody is scored.`;
  const { interval } = largest;
  const share = `${percentText(largest.share)}, ${intervalName(interval)} ${intervalText(interval, (end) => percentText(end))}`;
  return say`${numberText(n)} customers are scored from 1 to 5 for recency (R), frequency (F) and monetary value (M). The largest segment is
    ${segmentName(largest.class)}: ${share}.`;
}

/** Customers of one score in one dimension: how many, and from where to where their values go. */
export interface ScoreClass {
  readonly customers: number;
  readonly least: number | null;
  readonly most: number | null;
}

/** Scores from the best to the worst, each with its class in every dimension. */
export function scoreLines({ scores: counts, customers }: RfmEventsResult): readonly {
  readonly score: number;
  readonly recency: ScoreClass;
  readonly frequency: ScoreClass;
  readonly monetary: ScoreClass;
}[] {
  const classes = Math.max(...Object.values(counts).map(({ length }) => length));
  const scores = Array.from({ length: classes }, (_, k) => classes - k);
  const classOf = (
    score: number,
    scored: 'r' | 'f' | 'm',
    valued: 'recency' | 'frequency' | 'monetary',
  ): ScoreClass => {
    let [count, least, most] = [0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const each of customers) {
      if (each[scored] !== score) continue;
      count++;
      least = Math.min(least, each[valued]);
      most = Math.max(most, each[valued]);
    }
    return count === 0 ? { customers: 0, least: null, most: null } : { customers: count, least, most };
  };
  return scores.map((score) => ({
    score,
    recency: classOf(score, 'r', 'recency'),
    frequency: classOf(score, 'f', 'frequency'),
    monetary: classOf(score, 'm', 'monetary'),
  }));
}

/** "18 … 39", or one number where both ends are the same. */
export function classText({ least, most }: ScoreClass, write: (value: number | null) => string): string {
  const [low, high] = [write(least), write(most)];
  return low === high ? low : `${low} … ${high}`;
}

/** How many customers have each pair of scores: the best recency first, the lowest frequency first. */
export function scoreGrid({ scores, customers }: RfmEventsResult): readonly {
  readonly r: number;
  readonly cells: readonly { readonly f: number; readonly customers: number; readonly segment: string }[];
}[] {
  const from1 = (counts: readonly number[]) => counts.map((_, k) => k + 1);
  const cells = new Map<string, { customers: number; readonly segments: Set<string> }>();
  for (const { r, f, segment } of customers) {
    const cell = cells.get(`${r}${f}`) ?? { customers: 0, segments: new Set() };
    cells.set(`${r}${f}`, cell);
    cell.customers++;
    if (segment !== null) cell.segments.add(segmentName(segment));
  }
  return from1(scores.recency)
    .toReversed()
    .map((r) => ({
      r,
      cells: from1(scores.frequency).map((f) => {
        const cell = cells.get(`${r}${f}`);
        return { f, customers: cell?.customers ?? 0, segment: [...(cell?.segments ?? [])].join(', ') };
      }),
    }));
}

/** One scale for what customers of a class have spent. */
export function spentScale({ customers }: RfmEventsResult, currency: string | undefined): MoneyScale {
  const scale = moneyScale(
    customers.reduce((most, { monetary }) => Math.max(most, Math.abs(monetary)), 0),
    currency,
  );
  // In whole units, neighbouring classes would seem to overlap.
  const hasCents = scale.divisor === 1 && customers.some(({ monetary }) => !Number.isInteger(monetary));
  return hasCents ? { ...scale, digits: 2 } : scale;
}

/** What was computed. */
export function rfmDefinition(result: RfmEventsResult): string {
  const { method, order, timeZone, asOf, scores, segments } = result;
  const empty = Object.entries({ R: scores.recency, F: scores.frequency, M: scores.monetary }).flatMap(
    ([letter, counts]) => counts.flatMap((count, k) => (count === 0 ? [`${letter} ${k + 1}`] : [])),
  );
  const none = empty.length === 0 || result.n === 0 ? '' : ` ${say`Nobody has ${empty.join(', ')}.`}`;
  const name = methodName(segments?.find(({ interval }) => interval !== null)?.interval ?? null);
  return say`Method ${method}: recency is days from the last order to as-of (${instantText(asOf, timeZone)}), frequency is orders (an order is
    a ${order === 'day' ? say`day` : order}), monetary value is the sum of amounts; scores are cut at the quantiles of all customers at 20, 40, 60
    and 80% (R type 7), and equal values score the same.${none} Segments go by R and F; their shares have simultaneous intervals (${name}).
    Scores are relative: a customer may move because others did.`;
}
