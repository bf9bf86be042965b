import type { SurveySection } from '../sections/survey.js';
import { intervalName, intervalText, NOTHING, numberText, percentNumber, percentText } from '../text/numbers.js';
import { isSmall, smallSampleNote } from '../text/small-sample.js';
import { cut, groupName, surveyCounts, surveyDefinition } from '../text/survey-words.js';
import { grid, paragraph } from './grid.js';
import { intervalStrip } from './interval-strip.js';
import type { Part } from './terminal-report.js';

const STRIP = 21;
const NAME = 26;

/** NPS in the terminal. */
export function surveyText(section: SurveySection): Part {
  const { overall, groups, file, byColumn } = section;
  const { value, n, interval } = overall;
  const points = (end: number) => numberText(end, 1);
  const body = [
    paragraph(
      `NPS ${numberText(value, 2)} points, ${intervalName(interval)} ${intervalText(interval, (end) => numberText(end, 2))}, ` +
        `n = ${numberText(n)}: ${share(overall.promoters, n)} promoters, ${share(overall.passives, n)} passives, ${share(overall.detractors, n)} detractors`,
    ),
  ];
  if (byColumn !== undefined) {
    body.push(
      grid(
        [
          { title: cut(byColumn, NAME), align: 'left' },
          { title: 'NPS' },
          { title: '95 % interval' },
          { title: '−100      0       100', align: 'left' },
          { title: 'n' },
          { title: '', align: 'left' },
          { title: 'prom. %' },
          { title: 'detr. %' },
        ],
        groups.map(({ name, result }) => [
          cut(groupName(name), NAME),
          points1(result.value),
          intervalText(result.interval, points),
          intervalStrip(result.value, result.interval, -100, 100, STRIP),
          numberText(result.n),
          isSmall(result.n) ? '†' : '',
          percentNumber(ratio(result.promoters, result.n)),
          percentNumber(ratio(result.detractors, result.n)),
        ]),
      ),
    );
    const note = smallSampleNote(
      groups.map(({ result }) => result.n),
      'answers',
    );
    if (note !== undefined) body.push(paragraph(note));
  }
  body.push(paragraph(surveyCounts(section)), paragraph(surveyDefinition(section)));
  return { title: 'Net Promoter Score', file, body };
}

function points1(value: number | null): string {
  return value === null ? NOTHING : numberText(value, 1);
}

function ratio(part: number, n: number): number | null {
  return n === 0 ? null : part / n;
}

function share(part: number, n: number): string {
  return percentText(ratio(part, n));
}
