import { language, say } from '../language/say.js';
import type { Report } from '../report.js';
import { periodNoun } from './period-words.js';
import { surveyWords } from './survey-words.js';

/** A section of the page. */
export interface Entry {
  readonly id: string;
  readonly title: string;
}

/** The sections of the page, in order. */
export function contentsOf({ told, survey, tickets, orders, subscriptions }: Report): readonly Entry[] {
  const questions = (['nps', 'csat', 'ces'] as const).flatMap((metric) =>
    (survey?.[metric] ?? []).map((question) => ({
      id: question.told.id,
      title: [surveyWords(metric).title, question.told.column].filter(Boolean).join(': '),
    })),
  );
  return [
    ...(told.length === 0 ? [] : [{ id: 'summary', title: say`Summary` }]),
    ...(told.some(({ series }) => series !== undefined) ? [{ id: 'over-time', title: say`Over time` }] : []),
    ...questions,
    ...(tickets === undefined ? [] : [{ id: 'tickets', title: language().metrics.ttr.name }]),
    ...(orders === undefined
      ? []
      : [
          { id: 'churn', title: say`Customers lost` },
          { id: 'cohorts', title: say`Customers who come back, by ${periodNoun(orders.period)}` },
          { id: 'repeat', title: say`Repeat purchase rates` },
          { id: 'lifecycle', title: say`Customer lifecycle` },
          { id: 'rfm', title: say`Recency, frequency, monetary value` },
          { id: 'value', title: say`What customers are worth` },
        ]),
    ...(subscriptions === undefined
      ? []
      : [
          { id: 'mrr', title: say`Recurring revenue` },
          { id: 'revenue-retention', title: say`Revenue retention` },
          { id: 'subscriber-churn', title: say`Subscribers lost` },
        ]),
  ];
}
