import { trendChart } from 'cx-metrics/charts';
import type { Told } from '../sections/told.js';
import { currencyCode } from '../text/values/numbers.js';
import type { Draw } from './render-chart.js';

/** A number by period with its interval; `alike` share one scale. `undefined` where it is known of no period. */
export function periodChart({ series, currency }: Told, alike: readonly Told[] = []): Draw | undefined {
  if (series === undefined || series.periods.every(({ result }) => result.value === null)) return undefined;
  const ends = alike.flatMap((each) =>
    (each.series?.periods ?? []).flatMap(({ result: { value, interval } }) => [value, interval?.low, interval?.high]),
  );
  const reach = ends.filter((end) => typeof end === 'number');
  return (look) => trendChart({ groups: series.periods }, { ...look, currency: currencyCode(currency), reach });
}
