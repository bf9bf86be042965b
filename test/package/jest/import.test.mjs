/* global expect, test */
import { CxMetricsError, NpsAggregator, nps } from 'cx-metrics';
import * as calendar from 'cx-metrics/calendar';
import * as catalog from 'cx-metrics/catalog';
import * as compute from 'cx-metrics/catalog/compute';
import * as vietnamese from 'cx-metrics/catalog/vi';
import * as charts from 'cx-metrics/charts';
import * as format from 'cx-metrics/format';
import * as englishWords from 'cx-metrics/format/en';
import * as vietnameseWords from 'cx-metrics/format/vi';
import * as presets from 'cx-metrics/presets';
import * as sql from 'cx-metrics/sql';
import * as stats from 'cx-metrics/stats';

test.each(
  Object.entries({
    calendar,
    catalog,
    charts,
    compute,
    englishWords,
    format,
    presets,
    sql,
    stats,
    vietnamese,
    vietnameseWords,
  }),
)('%s can be imported in Jest', (_, entry) => expect(Object.keys(entry)).not.toEqual([]));

test('what was imported computes', () => {
  expect(nps([10, 9, 8, 3]).value).toBe(25);
  const { refused, ...result } = nps([10, 3]);
  expect(refused).toEqual([]);
  expect(new NpsAggregator().addAll([10, 3]).result()).toEqual(result);
  expect(() => nps([11])).toThrow(CxMetricsError);
});
