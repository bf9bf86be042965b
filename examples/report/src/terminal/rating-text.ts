import { say } from '../language/say.js';
import type { SurveySection } from '../sections/survey.js';
import { type RatingNumber, type RatingQuestion, ratingDefinition, ratingNumbers } from '../text/rating-words.js';
import { refusedText } from '../text/refused-words.js';
import {
  cut,
  groupName,
  hiddenText,
  type SurveyWords,
  sourceOf,
  surveyCounts,
  surveyWords,
} from '../text/survey-words.js';
import { bareText, measureText, rangeText } from '../text/values/measures.js';
import { intervalName, numberText } from '../text/values/numbers.js';
import { isSmall, smallSampleNote } from '../text/values/small-sample.js';
import { grid, paragraph, paragraphs } from './grid.js';
import { intervalStrip, stripTitle } from './interval-strip.js';
import { levelStrip } from './level-strip.js';
import type { Paint } from './paint.js';
import type { Part } from './terminal-report.js';

const STRIP = 17;
const NAME = 18;

/** Satisfaction or effort in the terminal: four numbers, of which the definition makes one the metric. */
export function ratingText(
  section: SurveySection,
  question: RatingQuestion,
  metric: 'csat' | 'ces',
  paint: Paint,
): Part {
  const words = surveyWords(metric);
  const { groups } = question;
  const { byColumn, rows } = section;
  const numbers = ratingNumbers(question, words);
  const body = [numbersGrid(question, numbers, words), ...levelStrip(question, words, paint)];
  if (byColumn !== undefined) {
    body.push(groupGrid(question, numbers, words, byColumn));
    const note = smallSampleNote(
      groups.map(({ result }) => result.n),
      say`answers`,
    );
    if (note !== undefined) body.push(paragraph(note));
  }
  body.push(
    ...paragraphs([
      hiddenText(question.hidden, section.minimum, say`answers`),
      surveyCounts(rows, question),
      refusedText(question.refused),
      ratingDefinition(question, words),
    ]),
  );
  return { title: words.title, file: sourceOf(section, section[metric], question), body };
}

function numbersGrid({ overall }: RatingQuestion, numbers: readonly RatingNumber[], words: SurveyWords): string {
  return grid(
    [
      { title: say`measure`, align: 'left' },
      { title: say`value` },
      { title: 'n' },
      { title: say`interval`, align: 'left' },
    ],
    numbers.map(({ id, name, measure }, k) => {
      const { value, interval } = overall[id];
      const range = `${rangeText(interval, measure, measure.unit)}, ${intervalName(interval)}`;
      return [
        k === 0 ? `${words.name}: ${name}` : name,
        measureText(value, measure),
        numberText(overall.n),
        interval === null ? rangeText(interval, measure) : range,
      ];
    }),
  );
}

function groupGrid(
  { groups }: RatingQuestion,
  [first, ...others]: readonly [RatingNumber, ...RatingNumber[]],
  words: SurveyWords,
  byColumn: string,
): string {
  const { measure } = first;
  const place = (value: number) => measure.times * value;
  return grid(
    [
      { title: cut(byColumn, NAME), align: 'left' },
      { title: `${words.name}${measure.unit === '' ? '' : ', '}${measure.unit}` },
      { title: say`95% interval` },
      { title: stripTitle(measure, STRIP), align: 'left' },
      { title: 'n' },
      { title: '', align: 'left' },
      ...others.map((other) => ({ title: other.measure.heading })),
    ],
    groups.map(({ name, result }) => {
      const { value, interval, n } = result;
      const shown = interval && { ...interval, low: place(interval.low), high: place(interval.high) };
      return [
        cut(groupName(name), NAME),
        bareText(value, measure),
        rangeText(interval, measure),
        intervalStrip(value === null ? null : place(value), shown, measure.min, measure.max, STRIP),
        numberText(n),
        isSmall(n) ? '†' : '',
        ...others.map((other) => bareText(result[other.id].value, other.measure)),
      ];
    }),
  );
}
