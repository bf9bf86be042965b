import { assertOptions } from '../../core/options.js';
import { brings } from '../history/brings.js';
import { readAllVisits } from '../history/read-visits.js';
import type { VisitColumns } from '../history/visit-columns.js';
import type { CohortQuestion } from './cohort-question.js';
import { COHORT_OPTIONS, type CohortDemand, type CohortSpec, cohortSpec } from './cohort-spec.js';

/** What makes one cohort table: whatever else there is to it, all of them share. */
export interface CohortDefinition<Conclusion, Tally, Result> {
  /** The function that was called. */
  readonly caller: string;
  /** The options of the conclusion. */
  readonly concluding: string;
  /** What a conclusion asks, checked. */
  question(options: Conclusion): CohortQuestion;
  /** The one conclusion behind every way of counting. */
  conclude(spec: CohortSpec, tally: Tally, question: CohortQuestion, options: Conclusion): Result;
}

/** The table of rows or columns. */
export function tableOfSource<Conclusion extends object, Tally, Result>(
  definition: CohortDefinition<Conclusion, Tally, Result>,
  source: unknown,
  options: object | undefined,
  tally: (spec: CohortSpec, columns: VisitColumns, question: CohortQuestion) => Tally,
  demand: CohortDemand = {},
): Result {
  const { caller, concluding } = definition;
  const names = [COHORT_OPTIONS, demand.amount?.name, concluding].filter((name) => name);
  assertOptions(caller, options, names.join(' '));
  const given = { ...options } as Conclusion & Readonly<Record<string, unknown>>;
  const question = definition.question(given);
  const formedBy = brings(source, given, 'attribute') ? 'attribute' : 'period';
  const spec = cohortSpec(caller, given, { ...demand, formedBy });
  return definition.conclude(spec, tally(spec, readAllVisits(spec, source, given), question), question, given);
}
