import { refuse } from '../../../core/errors.js';
import type { InstantInput } from '../../../core/instant.js';
import { assertOptions } from '../../../core/options.js';
import { CHURN } from '../../../customers/cohorts/churn-cohorts.js';
import { DAYS, REPEAT } from '../../../customers/cohorts/repeat-cohorts.js';
import { RETENTION } from '../../../customers/cohorts/retention-cohorts.js';
import { cohortCounter } from '../../../kernels/cohort/cohort-counter.js';
import type { CohortDefinition } from '../../../kernels/cohort/cohort-definition.js';
import { boundedQuestion, type CohortQuestion } from '../../../kernels/cohort/cohort-question.js';
import { type CohortDemand, type CohortSpec, cohortSpec } from '../../../kernels/cohort/cohort-spec.js';
import type { CohortTally } from '../../../kernels/cohort/cohort-tally.js';
import { dayClock } from '../../../kernels/history/visit-spec.js';
import type { Cell, Frame, Shape } from '../../cells/shape.js';
import { shared } from '../../text/counted-once.js';
import { takeCells } from './cohort-cells.js';
import { type CohortSpan, cohortPart, columnsOfPart } from './cohort-parts.js';
import { countedDays, partsTogether } from './parts.js';
import { earliestOf, instantsOfKeys, subjectDays, tallyOf, VISIT_TAKES, visitFields } from './visit-rows.js';

/** A table of cohorts: its definition, and what it demands of counting. */
export interface CohortTable {
  readonly definition: CohortDefinition<object, CohortTally, object>;
  readonly demand: CohortDemand;
}

/** The tables of cohorts by their ids. */
export const COHORT_TABLES: readonly (readonly [id: string, table: CohortTable])[] = [
  ['retention-cohorts', { definition: RETENTION, demand: {} }],
  ['churn-cohorts', { definition: CHURN, demand: {} }],
  ['repeat-cohorts', { definition: REPEAT, demand: DAYS }],
];

const COUNTING = 'timeZone asOf earliest period weekStart anchorDay anchorMonth clock window';

/** What is counted for a table, and what is asked of it. */
interface AskedTable {
  readonly spec: CohortSpec & { readonly earliest: number };
  readonly question: CohortQuestion;
  readonly span: CohortSpan;
}

/** A table of cohorts by the calendar. */
export function cohortShape(table: CohortTable): Shape {
  return {
    fields: visitFields('customer'),
    isOfSubjects: true,
    plan(frame) {
      const { spec, question, span } = askedOf(table, frame);
      const { cells, takes } = columnsOfPart(question, span);
      const all = [...VISIT_TAKES, ...takes];
      return {
        rows(source) {
          const columns = { instants: instantsOfKeys(source), cells, takes: all };
          return shared(frame.dialect, subjectDays(frame, spec, source), 'days', (days) => {
            const part = cohortPart(countedDays(frame.dialect, frame.keys, days), spec, question, span);
            return partsTogether(frame, days, columns, [part]);
          });
        },
        cells: ['part', ...cells],
        takes: all,
      };
    },
    counted(frame, cells) {
      const asked = askedOf(table, frame);
      const tally = tallyIn(frame, asked, cells);
      const { definition } = table;
      const result = (options?: object): object => {
        assertOptions(frame.caller, options, 'confidence interval');
        const { refused: _, ...found } = definition.conclude(asked.spec, tally, asked.question, {
          ...frame.options,
          ...options,
        }) as { refused?: unknown };
        return found;
      };
      result();
      return { aggregator: null, result };
    },
  };
}

function askedOf({ definition, demand }: CohortTable, { caller, options, onInvalid }: Frame): AskedTable {
  assertOptions(caller, options, `${COUNTING} ${definition.concluding}`);
  const { clock, nth } = options as { readonly clock?: unknown; readonly nth?: unknown };
  if (clock === 'elapsed') {
    const expected =
      "'calendar' or left out in SQL (windows from each customer's own first event are counted in memory)";
    refuse(caller, 'clock', expected, clock);
  }
  if (nth !== undefined && nth !== 2)
    refuse(caller, 'nth', '2 or left out in SQL (later orders are counted in memory)', nth);
  const base = cohortSpec(caller, { ...options, onInvalid }, demand);
  const spec = { ...base, earliest: earliestOf(base, options['earliest'] as InstantInput | undefined) };
  const question = boundedQuestion(spec, definition.question(options), options);
  return { spec, question, span: spanOf(spec, question) };
}

/** The periods of members, and the days that may be seen. */
function spanOf(spec: AskedTable['spec'], { began }: CohortQuestion): CohortSpan {
  const { metric, timeZone, days, earliest, asOf } = spec;
  const clock = dayClock(metric, timeZone);
  // where clocks go back over a midnight, a later instant may be of an earlier day
  const [firstDay, lastDay] = [clock.indexOf(earliest) - 1, clock.indexOf(asOf) + 1];
  const last = days.indexOfDay(lastDay);
  const first = Math.min(last, Math.max(days.indexOfDay(firstDay), began?.[0] ?? -Infinity));
  return { firstDay, lastDay, first, last };
}

/** The table in cells: what memory tallies from histories. */
function tallyIn(frame: Frame, { spec, question, span }: AskedTable, cells: readonly Cell[]): CohortTally {
  const rows = cells.filter(({ at }) => at[0] === 0).map((cell) => ({ ...cell, at: cell.at.slice(1) }));
  const { totals } = tallyOf(frame, spec, rows);
  const base = spec.unit === 'day' ? spec.days.firstDayOf(span.first) : span.first;
  const counter = cohortCounter(spec, question, base, spec.earliest);
  const counted = cells.filter(({ at }) => at[0] === 1).map((cell) => ({ ...cell, at: cell.at.slice(1) }));
  takeCells(counter, spec, question, span, counted);
  return { ...totals, rows: counter.rows(), customers: counter.subjects, starts: null };
}
