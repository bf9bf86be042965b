import type { NpsResult } from 'cx-metrics';
import { language, say } from '../language/say.js';
import type { SurveyMetric } from '../presets.js';
import type { LatestCounts, Level, Question, Tone } from '../sections/question.js';
import { refusedCount } from './refused-words.js';
import { methodName, numberText, percentText } from './values/numbers.js';

/** Name of a group; rows without one are a group of their own. */
export function groupName(name: string | null): string {
  return name ?? say`(empty)`;
}

/** Text cut to a width. */
export function cut(text: string, width: number): string {
  const characters = [...text];
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('')}…`;
}

/** What a metric and its classes are called. */
export interface SurveyWords {
  readonly name: string;
  readonly title: string;
  readonly classes: Readonly<Record<Tone, string>>;
}

/** The words of a metric. */
export function surveyWords(metric: SurveyMetric): SurveyWords {
  const title = language().metrics[metric].name;
  switch (metric) {
    case 'nps':
      return {
        name: 'NPS',
        title,
        classes: { bad: say`detractors`, middle: say`passives`, good: say`promoters` },
      };
    case 'csat':
      return {
        name: 'CSAT',
        title,
        classes: { bad: say`dissatisfied`, middle: say`neutral`, good: say`satisfied` },
      };
    case 'ces':
      return {
        name: 'CES',
        title,
        classes: { bad: say`hard`, middle: say`neutral`, good: say`easy` },
      };
  }
}

/** The file that answers come from, and the column where several columns are measured alike. */
export function sourceOf({ file }: { readonly file: string }, all: readonly Question[], { column }: Question): string {
  return all.length > 1 ? `${file}: ${column}` : file;
}

/** The three classes in the order of the answers that make them, those without an answer left out. */
export function classesOf(levels: readonly Level[]): readonly { readonly tone: Tone; readonly levels: Level[] }[] {
  const classes: { tone: Tone; levels: Level[] }[] = [];
  for (const level of levels) {
    const last = classes.at(-1);
    if (last?.tone === level.tone) last.levels.push(level);
    else classes.push({ tone: level.tone, levels: [level] });
  }
  return classes;
}

/** A class and its answers: "detractors 0–6". */
export function className(tone: Tone, levels: readonly Level[], { classes }: SurveyWords): string {
  const [first, last] = [levels[0]?.answer, levels.at(-1)?.answer];
  return `${classes[tone]} ${first === last ? first : `${first}–${last}`}`;
}

/** Answers of a class. */
export function countOf({ levels }: Pick<Question, 'levels'>, tone: Tone): number {
  return levels.reduce((sum, level) => sum + (level.tone === tone ? level.count : 0), 0);
}

/** Share of a class, as text. */
export function shareText(question: Question, tone: Tone): string {
  const { n } = question.overall;
  return percentText(n === 0 ? null : countOf(question, tone) / n);
}

/** Where the rows went. */
export function surveyCounts(rows: number, { overall, column, late, latest, refused }: Question): string {
  const { n, missing, invalid } = overall;
  const all = n + missing + invalid;
  const without = `${numberText(missing)}${all === 0 ? '' : ` (${percentText(missing / all)})`}`;
  return [
    say`Rows: ${numberText(rows)}; answers: ${numberText(n)}; without an answer: ${without};
      ${refusedCount(refused)}. Answers: column "${column}".`,
    ...(late === 0 ? [] : [say`After as-of and left out: ${numberText(late)}.`]),
    ...(latest === undefined ? [] : [latestText(latest)]),
  ].join(' ');
}

function latestText({ by, at, replaced, incomplete }: LatestCounts): string {
  return say`Only the last answer of each "${by}" by "${at}" counts, of two at one time the lower. Other rows of the same:
    ${numberText(replaced)}; rows without "${by}" or "${at}": ${numberText(incomplete)}.`;
}

/** Which groups are not shown, and why; nothing where all are. `what` is what is counted. */
export function hiddenText(hidden: readonly (string | null)[], minimum: number, what: string): string | undefined {
  if (hidden.length === 0) return undefined;
  return say`Not shown, because they or, to keep them from being worked out, the next smallest have fewer than ${minimum} ${what}:
    ${hidden.map(groupName).join(', ')}. They are in the total.`;
}

/** What was computed. */
export function npsDefinition({ overall, preset }: Question<NpsResult>): string {
  const { definition, interval } = overall;
  return say`Definition${presetName(preset)} ${definition} (detractors, passives, promoters): NPS = 100 × (promoters − detractors) ÷
    answers, in points from −100 to 100. Interval: ${methodName(interval)}.`;
}

/** A preset by name, as it stands in a sentence. */
export function presetName(preset: string | undefined): string {
  return preset === undefined ? '' : ` ${say`${preset} of cx-metrics/presets:`}`;
}
