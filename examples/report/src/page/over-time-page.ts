import { periodChart } from '../charts/period-chart.js';
import { say } from '../language/say.js';
import type { Told } from '../sections/told.js';
import { markNote, partialMark, periodNoun } from '../text/period-words.js';
import { columnOf, rangeIn, type ToldOverTime, trendSentence } from '../text/told-words.js';
import { numberText } from '../text/values/numbers.js';
import { smallFigure } from './elements/figure.js';
import { html, type Markup } from './elements/markup.js';
import { notes, table } from './elements/parts.js';

/** Every number period by period: a small picture each, and a table. */
export async function overTimePage(told: readonly ToldOverTime[]): Promise<Markup | undefined> {
  if (told.length === 0) return undefined;
  const figures = await Promise.all(told.map((each) => periodFigure(each, told)));
  const grains = [...new Set(told.map(({ series }) => series.grain))];
  return html`<section aria-labelledby="over-time">
<h2 id="over-time">${say`Over time`}</h2>
<div class="multiples">${figures}</div>
${grains.map((grain) => periodTable(told.filter(({ series }) => series.grain === grain)))}
${notes([
  say`Bands and the numbers below are 95% intervals: two ${periodNoun(grains[0] ?? 'month')}s whose bands overlap may differ all the same. Hollow points: not over.`,
  say`The trend is a straight line through the periods that are over, each counting alike, by least squares (Student's t); seasons make it look surer than it is.`,
  markNote(grains[0] ?? 'month'),
])}
</section>
`;
}

function periodFigure(told: ToldOverTime, all: readonly Told[]): Promise<Markup | undefined> {
  const alike = all.filter(
    ({ overall }) => overall.metric === told.overall.metric && overall.unit === told.overall.unit,
  );
  const trend = trendSentence(told);
  return smallFigure({
    title: html`<a href="#${told.id}">${columnOf(told).title}</a>`,
    name: say`${columnOf(told).title} by ${periodNoun(told.series.grain)}`,
    caption: trend ?? '',
    draw: periodChart(told, alike),
  });
}

/** Each number with its interval, a row for each period, the latest first. */
function periodTable(told: readonly ToldOverTime[]): Markup {
  const [first] = told as readonly [ToldOverTime];
  const columns = told.map(columnOf);
  const byPeriod = told.map(({ series }) => new Map(series.periods.map((each) => [each.keys.period, each])));
  const labels = [...new Set(told.flatMap(({ series }) => series.periods.map(({ keys }) => keys.period)))].sort();
  const period = periodNoun(first.series.grain);
  return table(
    say`By ${period}, the latest first; 95% intervals and n below the numbers`,
    [{ title: period }, ...columns.map(({ title }) => ({ title }))],
    labels.reverse().map((label) => [
      `${label}${byPeriod.some((each) => each.get(label)?.status === 'partial') ? partialMark({ status: 'partial' }) : ''}`,
      ...columns.map((column, k) => {
        const result = byPeriod[k]?.get(label)?.result;
        if (result === undefined || result.value === null) return html`<i>–</i>`;
        return html`<b>${column.text(result.value)}</b><small>${rangeIn(column, result)}</small><small>n = ${numberText(result.n)}</small>`;
      }),
    ]),
  );
}
