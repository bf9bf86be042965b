import { refuse } from '../../core/errors.js';
import { assertOptions } from '../../core/options.js';
import { isRows } from '../../core/reading.js';
import { brings } from '../history/brings.js';
import { readAllVisits } from '../history/read-visits.js';
import { refundPart } from '../history/refunds.js';
import { isCounted, presenceParts } from '../history/sound-visits.js';
import type { VisitColumns } from '../history/visit-columns.js';
import { boundedQuestion, type CohortQuestion } from './cohort-question.js';
import {
  COHORT_OPTIONS,
  type CohortDemand,
  type CohortFormation,
  type CohortSpec,
  cohortSpec,
  type StartsByCustomer,
} from './cohort-spec.js';
import { isByCustomer, withStarts } from './starts-by-customer.js';

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

const COUNTED_TEXT = 'rows or columns, as only repeatCohorts takes what has been counted';

/** The table of rows or columns. */
export function tableOfSource<Conclusion extends object, Tally, Result>(
  definition: CohortDefinition<Conclusion, Tally, Result>,
  source: unknown,
  options: object | undefined,
  tally: (spec: CohortSpec, columns: VisitColumns, question: CohortQuestion) => Tally,
  demand: CohortDemand = {},
): Result {
  const { caller, concluding } = definition;
  if (isCounted(source)) refuse(caller, 'the source', COUNTED_TEXT, source, 'INVALID_VALUE');
  assertOptions(caller, options, `${COHORT_OPTIONS} amount ${concluding}`);
  const given = { ...options } as Conclusion & Readonly<Record<string, unknown>>;
  const asked = definition.question(given);
  const formedBy = brings(source, given, 'attribute') ? 'attribute' : 'period';
  const bornAt = startsOption(caller, source, given, formedBy);
  const bornBy = bornAt || brings(source, given, 'bornAt') ? 'start' : 'first-event';
  // amounts say what was spent or, in tables of presence, which events are refunds
  const parts = demand.amount
    ? { amount: demand.amount, refunds: refundPart(caller, source, given, true) }
    : presenceParts(caller, source, given);
  const spec = cohortSpec(caller, given, { ...demand, ...parts, formedBy, bornBy });
  const question = boundedQuestion(spec, asked, given);
  const columns = readAllVisits({ ...spec, starts: bornBy === 'start' && !bornAt }, source, given);
  const visits = bornAt ? withStarts(spec, columns, bornAt) : columns;
  return definition.conclude(spec, tally(spec, visits, question), question, given);
}

/** Starts by customer, where they are given so; `null` where they are read off rows or columns, or not at all. */
function startsOption(
  caller: string,
  source: unknown,
  options: Readonly<Record<string, unknown>>,
  formedBy: CohortFormation,
): StartsByCustomer | null {
  const { bornAt } = options;
  const isGiven = isByCustomer(bornAt);
  if (bornAt !== undefined && !isRows(source) && (!isGiven || brings(source, options, 'bornAt'))) {
    refuse(caller, 'bornAt', 'a Map of customers and instants, or left out where a column of it is given', bornAt);
  }
  if (isGiven && formedBy === 'attribute') {
    refuse(
      caller,
      'bornAt',
      'read off rows where attribute is: a Map says nothing else of who was never active',
      bornAt,
    );
  }
  return isGiven ? bornAt : null;
}
