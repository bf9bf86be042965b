import { breakdownChart, distributionChart } from 'cx-metrics/charts';
import type { Question } from '../sections/question.js';
import { groupName } from '../text/survey-words.js';
import type { Draw } from './render-chart.js';

/** How often each answer was given, in the colour of its class; `undefined` where nobody answered. */
export function levelChart({ levels }: Question): Draw | undefined {
  if (levels.every(({ count }) => count === 0)) return undefined;
  const [lowest, highest] = [levels[0], levels.at(-1)].map((level) => level?.answer ?? 0) as [number, number];
  const answers = { counts: levels.map(({ count }) => count), scale: { min: lowest, max: highest } };
  const goodFrom = levels.find(({ tone }) => tone === 'good')?.answer;
  const middleFrom = levels.find(({ tone }) => tone !== 'bad')?.answer;
  return (look) => distributionChart(answers, { ...look, goodFrom, middleFrom });
}

/** The measure of a question by group, with the intervals. */
export function groupChart({ overall, groups }: Question): Draw {
  const table = {
    groups: groups.map(({ name, result }) => ({ keys: { group: groupName(name) }, result })),
    total: overall,
  };
  return (look) => breakdownChart(table, look);
}
