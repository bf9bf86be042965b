import { say } from '../language/say.js';
import { markNote, partialMark, periodNoun } from '../text/period-words.js';
import { columnOf, rangeIn, type ToldOverTime, toldName, trendSentence } from '../text/told-words.js';
import { numberText } from '../text/values/numbers.js';
import { grid, lastRows, paragraph, WIDTH } from './grid.js';
import type { Part } from './terminal-report.js';

/** So many numbers with interval and n stand beside each other, if they fit. */
const MOST = 3;

/** Every number period by period. */
export function overTimeText(told: readonly ToldOverTime[]): Part {
  const grains = [...new Set(told.map(({ series }) => series.grain))];
  const body = grains.flatMap((each) => grids(told.filter(({ series }) => series.grain === each)));
  const trends = told.flatMap((each) => {
    const trend = trendSentence(each);
    return trend === undefined ? [] : [paragraph(`${toldName(each)}: ${trend}`)];
  });
  const grain = told[0]?.series.grain ?? 'month';
  return {
    title: say`Over time`,
    file: '',
    body: [...body, trends.join('\n'), paragraph(markNote(grain))].filter(Boolean),
  };
}

/** As many numbers in a grid as fit the width. */
function grids(told: readonly ToldOverTime[]): readonly string[] {
  const found: string[] = [];
  for (let first = 0; first < told.length; ) {
    let count = Math.min(MOST, told.length - first);
    let some = periodGrid(told.slice(first, first + count));
    while (count > 1 && widthOf(some) > WIDTH) some = periodGrid(told.slice(first, first + --count));
    found.push(...some);
    first += count;
  }
  return found;
}

function widthOf(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split('\n').map((line) => line.length)));
}

function periodGrid(told: readonly ToldOverTime[]): readonly string[] {
  const columns = told.map(columnOf);
  const byPeriod = told.map(({ series }) => new Map(series.periods.map((each) => [each.keys.period, each])));
  const labels = [
    ...new Set(told.flatMap(({ series }) => series.periods.map(({ keys }) => keys.period as string))),
  ].sort();
  const [rows, ...note] = lastRows(
    labels.map((label) => [
      `${label}${partialMark({ status: byPeriod.map((each) => each.get(label)?.status ?? null).find(Boolean) ?? null })}`,
      ...columns.flatMap((column, k) => {
        const result = byPeriod[k]?.get(label)?.result ?? {
          value: null,
          interval: null,
          n: 0,
          metric: '',
          unit: 'ratio' as const,
        };
        return [column.text(result.value), rangeIn(column, result), numberText(result.n)];
      }),
    ]),
    periodNoun(told[0]?.series.grain ?? 'month'),
  );
  const titles = columns.flatMap(({ title }) => [title, say`95% interval`, 'n']);
  const period = periodNoun(told[0]?.series.grain ?? 'month');
  const text = grid([{ title: period, align: 'left' }, ...titles.map((title) => ({ title }))], rows);
  return [text, ...note.map(paragraph)];
}
