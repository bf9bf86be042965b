import { type Comparison, compareMeans, compareShares, type PeriodGrain, trendOf } from 'cx-metrics';
import type { Measured } from 'cx-metrics/format';
import type { ViewRequest } from '../../request/request.js';
import { periodChange, seriesOf, type Told } from '../told.js';
import type { SubscriptionPeriod } from './subscriptions.js';

/** How the numbers of subscriptions are told. */
interface Telling {
  readonly grain: PeriodGrain;
  readonly currency: string | undefined;
  readonly view: ViewRequest;
}

/** A number by period: how it is read, where it is shown and how two periods are compared. */
interface Series<Result extends Measured> {
  readonly id: string;
  readonly isHighGood: boolean;
  readonly of: (period: SubscriptionPeriod) => Result;
  /** Nothing where it is a stock, which no two samples can be compared by. */
  readonly compare: ((now: Result, before: Result) => Comparison) | undefined;
}

const share = { unit: 'fraction' } as const;

/** What is told of subscriptions at the top: revenue as it stands, and of the last period that is over what was kept and who was lost. */
export function toldSubscriptions(periods: readonly SubscriptionPeriod[], telling: Telling): readonly Told[] {
  const stock = ({ flow: { end: value, customers } }: SubscriptionPeriod) =>
    ({ metric: 'mrr', unit: 'money', value, n: customers.end }) as const;
  return [
    toldSeries({ id: 'mrr', isHighGood: true, of: stock, compare: undefined }, periods, telling),
    toldSeries(
      {
        id: 'revenue-retention',
        isHighGood: true,
        // a ratio, which people say in percent as they do the gross one
        of: ({ net }) => ({ ...net, ...share, metric: 'net-revenue-retention' }),
        compare: compareMeans,
      },
      periods,
      telling,
    ),
    toldSeries(
      {
        id: 'revenue-retention',
        isHighGood: true,
        of: ({ gross }) => ({ ...gross, ...share, metric: 'gross-revenue-retention' }),
        compare: compareMeans,
      },
      periods,
      telling,
    ),
    toldSeries(
      {
        id: 'subscriber-churn',
        isHighGood: false,
        of: lostIn,
        compare: compareShares,
      },
      periods,
      telling,
    ),
  ].flat();
}

function lostIn({ churn }: SubscriptionPeriod) {
  return { ...churn, ...share, metric: 'churn-rate', count: churn.count ?? 0 };
}

function toldSeries<Result extends Measured>(
  { id, isHighGood, of, compare }: Series<Result>,
  periods: readonly SubscriptionPeriod[],
  { grain, currency, view }: Telling,
): readonly Told[] {
  const groups = periods.map((each) => ({
    keys: { period: each.period },
    status: each.status,
    result: of(each),
  }));
  // a stock is known at any time, a rate once its period is over
  const shown = compare === undefined ? groups.at(-1) : groups.findLast(({ status }) => status === 'complete');
  if (shown === undefined) return [];
  const series = seriesOf(grain, groups, (result) => result);
  return [
    {
      id,
      column: undefined,
      isHighGood,
      overall: shown.result,
      period: compare && shown.keys.period,
      currency,
      // a stock goes on where it stood, so its periods are no points of their own that a line could be laid through
      series: compare === undefined ? { ...series, trend: trendOf([]) } : series,
      change: compare && periodChange(groups, compare, grain, view.comparing),
      standouts: [],
      byColumn: undefined,
    },
  ];
}
