import { CxMetricsError, csat, type NpsResult, nps } from 'cx-metrics';
import * as calendar from 'cx-metrics/calendar';
import { type MetricRecord, metric, searchMetrics } from 'cx-metrics/catalog';
import { compute } from 'cx-metrics/catalog/compute';
import { vi } from 'cx-metrics/catalog/vi';
import { type ChartSpec, chart, labelsEn } from 'cx-metrics/charts';
import * as format from 'cx-metrics/format';
import { nps as englishNps } from 'cx-metrics/format/en';
import * as vietnameseWords from 'cx-metrics/format/vi';
import * as presets from 'cx-metrics/presets';
import { compile } from 'cx-metrics/sql';
import * as stats from 'cx-metrics/stats';

const result: NpsResult = nps([10, 9, 3]);
export const value: number | null = result.value;
export const ofRows: number | null = nps([{ rating: 10 }], { score: (row) => row.rating }).value;
export const asShown: number | null = csat([5, 4], presets.zendeskCsat5).value;
const statement = compile('nps', { dialect: 'duckdb', table: 'answers', columns: { score: 'rating' } });
export const counted: number | null = statement.decode([]).result().value;
export const computed: number | null = compute('nps', [10, 9, 3]).value;
export const record: MetricRecord<'nps'> = metric('nps');
export const found: string | undefined = searchMetrics('tỷ lệ rời bỏ', { texts: [vi] })[0]?.id;
export const told: string = format.describeResult(result, {
  words: format.wordsEn,
  metrics: { englishNps, vietnamese: vietnameseWords.csat },
  locale: 'en-US',
});
export const drawn: ChartSpec = chart(result, { words: format.wordsEn, labels: labelsEn, locale: 'en-US' });
// @ts-expect-error no metric has this id
metric('npss');
// @ts-expect-error results are read-only
result.value = 1;
// @ts-expect-error text is no score
nps(['9']);

export { CxMetricsError, calendar, format, presets, stats };
