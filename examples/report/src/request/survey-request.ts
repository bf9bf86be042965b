import { definitionOf, presetNames, type SurveyMetric } from '../presets.js';
import { Problem } from '../problem.js';
import { labelsOf, questionOf } from './labels-request.js';
import type { Given } from './options.js';
import type { QuestionRequest, SurveyRequest } from './request.js';

/** The option that names the column of a metric. */
const COLUMN_OPTION = { nps: 'score', csat: 'csat', ces: 'ces' } as const;

/** The survey that was asked for. */
export function surveyOf(given: Given): SurveyRequest | undefined {
  const file = given.text('survey');
  if (file === undefined) return undefined;
  if (!given.has('score') && !given.has('csat') && !given.has('ces')) {
    throw new Problem('--survey needs at least one of --score, --csat and --ces COLUMN; --help lists the options');
  }
  if (given.has('ces') && !given.has('ces-preset')) {
    const known = presetNames('ces').join(', ');
    throw new Problem(
      `--ces needs --ces-preset NAME, because high answers are easy to some questions and hard to others: ${known}`,
    );
  }
  const stray = given
    .texts('labels')
    .map(questionOf)
    .find((question) => question !== undefined && !given.has(question));
  if (stray !== undefined) throw new Problem(`--labels "${stray}: …" goes with --${stray} COLUMN, which is not given`);
  return {
    file,
    by: given.text('by'),
    nps: questionsOf('nps', given),
    csat: questionsOf('csat', given),
    ces: questionsOf('ces', given),
    latest: latestOf(given),
    answered: given.text('answered'),
    count: given.text('count'),
  };
}

function questionsOf<Metric extends SurveyMetric>(metric: Metric, given: Given): readonly QuestionRequest<Metric>[] {
  const option = COLUMN_OPTION[metric];
  given.together(`${metric}-preset`, option);
  const preset = given.text(`${metric}-preset`);
  const definition = definitionOf(metric, preset);
  const labels = labelsOf(option, given.texts('labels'));
  return given.texts(option).map((column) => ({ metric, column, preset, definition, labels }));
}

function latestOf(given: Given): SurveyRequest['latest'] {
  given.together('latest-by', 'answered');
  const [by, at] = [given.text('latest-by'), given.text('answered')];
  return by === undefined || at === undefined ? undefined : { by, at };
}
