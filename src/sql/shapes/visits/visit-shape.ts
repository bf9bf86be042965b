import type { InstantInput } from '../../../core/instant.js';
import { assertOptions } from '../../../core/options.js';
import { daySpec } from '../../../kernels/history/visit-spec.js';
import { knownVisits } from '../../../kernels/history/visits.js';
import type { OrderTotals } from '../../../kernels/orders/order-periods.js';
import { assertCodes } from '../../cells/outcomes.js';
import type { Cell, Frame, Shape } from '../../cells/shape.js';
import { shared } from '../../text/counted-once.js';
import { countedDays, partsTogether } from './parts.js';
import type { PartCell, Question } from './questions.js';
import type { VisitMetric } from './visit-metrics.js';
import {
  earliestOf,
  instantsOfKeys,
  type SqlVisitSpec,
  subjectDays,
  tallyOf,
  VISIT_TAKES,
  visitFields,
} from './visit-rows.js';

/** Options of how visits are counted. */
const COUNTING = 'timeZone asOf earliest';

/** Options that a result may have of its own: they count nothing. */
const CONCLUDING = ['confidence', 'interval'];

/** What a part's cells are told apart by. */
const CELLS = ['a', 'b', 'c'] as const;

/**
 * A metric of visits. What has to be counted is what its conclusion asks: it is drawn once of nothing, over all days there may be, when
 * the statement is written, and once more of what the engine has counted.
 */
export function visitShape(metric: VisitMetric): Shape {
  const { subject } = metric;
  return {
    fields: visitFields(subject),
    isOfSubjects: true,
    plan(frame) {
      const spec = specOf(metric, frame);
      const asked = questionsOf(spec, metric, frame);
      return {
        rows(source) {
          const columns = { instants: instantsOfKeys(source), cells: CELLS, takes: VISIT_TAKES };
          return shared(frame.dialect, subjectDays(frame, spec, source), 'days', (days) => {
            const counted = countedDays(frame.dialect, frame.keys, days);
            const parts = asked.map((question) => question.part(counted));
            return partsTogether(frame, days, columns, parts);
          });
        },
        cells: ['part', ...CELLS],
        takes: VISIT_TAKES,
      };
    },
    counted(frame, cells) {
      const spec = specOf(metric, frame);
      const asked = questionsOf(spec, metric, frame);
      assertCodes(frame, cells, 0, 'part', asked.length);
      const rows = cells.filter(({ at }) => at[0] === 0).map((cell) => ({ ...cell, at: cell.at.slice(1) }));
      const { totals, seen, days } = tallyOf(frame, spec, rows);
      const known: OrderTotals = { ...knownVisits(spec, totals), seen, orderDays: days };
      const result = (options?: object): object => {
        assertOptions(frame.caller, options, concludingOf(metric).join(' '));
        let turn = 0;
        const { refused: _, ...found } = metric.conclude(known, { ...optionsOf(frame), ...options }, (question) => {
          const written = asked[turn++] as Question<unknown>;
          return question.answer(cellsOf(cells, turn, written, question));
        }) as { refused?: unknown };
        return found;
      };
      result();
      return { aggregator: null, result };
    },
  };
}

function concludingOf({ options }: VisitMetric): string[] {
  return options.split(' ').filter((name) => CONCLUDING.includes(name));
}

/** How visits are counted, checked. */
function specOf({ subject, options }: VisitMetric, frame: Frame): SqlVisitSpec {
  assertOptions(frame.caller, frame.options, `${COUNTING} ${options}`);
  const spec = daySpec(frame.caller, { ...frame.options, onInvalid: frame.onInvalid }, subject);
  return { ...spec, earliest: earliestOf(spec, frame.options['earliest'] as InstantInput | undefined) };
}

/** The options of the conclusion. */
function optionsOf({ options }: Frame): object {
  const { timeZone: _, asOf: __, earliest: ___, ...concluding } = options;
  return concluding;
}

/** What a conclusion asks of all days that there may be. */
function questionsOf(spec: SqlVisitSpec, metric: VisitMetric, frame: Frame): Question<unknown>[] {
  const none = { n: 0, missing: 0, invalid: 0, reasons: {}, afterAsOf: 0, refunded: 0, refundsApart: 0 };
  const seen = { first: spec.clock.indexOf(spec.earliest), last: spec.open };
  const asked: Question<unknown>[] = [];
  metric.conclude({ ...knownVisits(spec, none), seen, orderDays: 0 }, optionsOf(frame), (question) => {
    asked.push(question);
    return question.answer([]);
  });
  return asked;
}

/**
 * The cells of a part. The stretches of days that are asked of now end as those of the statement do, and may begin later, with the
 * first day that was seen.
 */
function cellsOf(
  cells: readonly Cell[],
  part: number,
  { periods: written }: Question<unknown>,
  { periods }: Question<unknown>,
): PartCell[] {
  const skipped = (written?.length ?? 0) - (periods?.length ?? 0);
  return cells.flatMap(({ at: [of, a, b, c], n, takes: [sum] }) => {
    const place = (a as number) - skipped;
    const isAsked = of === part && (!periods || (place >= 0 && place < periods.length));
    return isAsked ? [{ a: place, b: b as number, c: c as number, n, sum: Number(sum ?? 0n) }] : [];
  });
}
