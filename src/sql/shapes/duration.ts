import type { OpenHours } from '../../calendar/hours/open-hours.js';
import type { AnyAggregator } from '../../catalog/compute/aggregator-of.js';
import { fail, refuse } from '../../core/errors.js';
import { isSeveral } from '../../core/reading.js';
import { OUTSIDE, TABLES } from '../../kernels/duration/duration-totals.js';
import { FirstResponseTimeAggregator, NextResponseTimeAggregator } from '../../service/time/response-aggregator.js';
import { TtrAggregator } from '../../service/time/ttr-aggregator.js';
import { middleOf } from '../../stats/quantiles/sketch-bins.js';
import { partsOf, productsOf, sumAt, sumOfProducts, takesOfProducts } from '../cells/exact-parts.js';
import { LARGEST } from '../cells/fields.js';
import { assertCodes, leftOutIn, thereIn } from '../cells/outcomes.js';
import type { Cell, Frame, Plan, Shape } from '../cells/shape.js';
import { laidOut } from '../lookups/calendar-range.js';
import type { HoursTable } from '../lookups/hours-table.js';
import { openTimeLookup } from '../lookups/open-time.js';
import { extended, kept, own, type Relation } from '../text/relation.js';
import { sketchBin } from '../text/sketch-bin.js';
import { type CaseFields, caseReasons, type DurationConfig, FATE, withFate } from './duration-fate.js';

type Options = Readonly<Record<string, unknown>>;

/** What counts a metric in memory, and the names of its fields: start, end, and what a column cannot hold. */
interface Kind {
  readonly Made: new (options: object) => AnyAggregator;
  readonly names: readonly [start: string, end: string, again: string];
}

/** Metrics of durations from one instant to another. */
export const DURATION_IDS = ['ttr', 'first-response-time', 'next-response-time'] as const;

function kindOf(id: (typeof DURATION_IDS)[number]): Kind {
  if (id === 'ttr') return { Made: TtrAggregator as never, names: ['openedAt', 'resolvedAt', 'reopenedAt'] };
  const Made = id === 'first-response-time' ? FirstResponseTimeAggregator : NextResponseTimeAggregator;
  return { Made: Made as never, names: ['askedAt', 'answeredAt', 'askedAgainAt'] };
}

/** Durations of cases with one end and one closing at most: a cell for each distinct one, or for each bin of a sketch. */
export function durationShape(caller: string, id: (typeof DURATION_IDS)[number], options: Options): Shape {
  const { Made, names } = kindOf(id);
  const { calendarRange, ...counting } = options;
  assertOneCalendar(caller, counting['calendar']);
  const config = new Made(counting).toJSON() as unknown as DurationConfig;
  const { asOf, select } = config;
  if (asOf !== null && !Number.isInteger(asOf)) refuse(caller, 'asOf', 'a whole millisecond', asOf);
  const calendar = counting['calendar'] as OpenHours | undefined;
  if (calendar === undefined && calendarRange !== undefined) {
    refuse(caller, 'calendarRange', 'left out where there is no calendar', calendarRange);
  }
  const from = select?.by === 'opened' ? select.from : null;
  const hours = calendar && laidOut(caller, calendar, calendarRange, { asOf, from });
  const [start, end, again] = names;
  const fieldsOf = ({ given }: Frame): CaseFields => ({ start, end, close: given.has('closedAt') ? 'closedAt' : null });
  return {
    fields: [
      { name: start, kind: 'instant' },
      { name: end, kind: 'instant' },
      { name: 'closedAt', kind: 'instant', isOptional: true },
      ...[again, 'pauses', 'calendar'].map((name) => ({ name, kind: 'any', isOptional: true }) as const),
    ],
    isOfSubjects: false,
    plan(frame) {
      for (const name of [again, 'pauses', 'calendar']) if (frame.given.has(name)) refuseField(caller, name, end);
      return planOf(frame, config, fieldsOf(frame), hours);
    },
    counted(frame, cells) {
      const aggregator = new Made({ ...counting, onInvalid: frame.onInvalid });
      const fitting = `${start}, ${end} and closedAt must be whole epoch milliseconds, or timestamp(…)`;
      const left = leftOutIn(frame, cells, caseReasons(config, fieldsOf(frame)), fitting);
      const there = thereIn(cells);
      assertCodes(frame, there, 1, 'fate', FATE.tooLong);
      refuseUncounted(frame, there, hours);
      const state = { ...aggregator.toJSON(), ...left, ...countedState(frame, config, there) };
      aggregator.merge(state as never);
      return { aggregator, result: (concluding) => aggregator.result(concluding) };
    },
  };
}

/** Hours that are not the same for all cases cannot be laid out in a table. */
function assertOneCalendar(caller: string, calendar: unknown): void {
  if (calendar !== 'per-case' && !isSeveral(calendar)) return;
  const way =
    'sequence(…) makes one of segments; cases with hours of their own can be counted apart, with where, and merged';
  fail('INVALID_OPTION', caller, `calendar must be the same hours for all cases: ${way}`, { name: 'calendar' });
}

/** What no single column of instants holds is refused, by its name. */
function refuseField(caller: string, name: string, end: string): never {
  const way =
    name === 'calendar'
      ? 'give one calendar as an option, and count cases of other hours apart, with where'
      : name === 'pauses'
        ? 'count cases with pauses in memory'
        : `give as ${end} the one that counts, or count these cases in memory`;
  fail('INVALID_OPTION', caller, `columns.${name} cannot be counted in SQL: ${way}`, { name });
}

function planOf(frame: Frame, config: DurationConfig, fields: CaseFields, hours: HoursTable | undefined): Plan {
  const { dialect } = frame;
  const isSketch = config.percentiles === 'sketch';
  const lookup = hours && openTimeLookup(frame, hours, 2);
  const [start, until, fate] = [own(dialect, fields.start), own(dialect, 'until'), own(dialect, 'fate')];
  const [time, duration] = [own(dialect, 'time'), own(dialect, 'duration')];
  const isMeasured = `(${fate} = ${FATE.ended} OR ${fate} = ${FATE.open} OR ${fate} = ${FATE.closed})`;
  const measured = (source: Relation): Relation => {
    if (!(hours && lookup))
      return extended(dialect, source, { time: `CASE WHEN ${isMeasured} THEN ${until} - ${start} END` });
    const [from, to] = [dialect.number(hours.from), dialect.number(hours.to)];
    // cases that are not measured are looked up at the start of the table, which is there
    const placed = (at: string) =>
      `CASE WHEN ${isMeasured} AND ${at} >= ${from} AND ${at} < ${to} THEN ${at} - ${from} ELSE 0 END`;
    const isOutside = `${isMeasured} AND (${start} < ${from} OR ${until} >= ${to})`;
    const looked = lookup.added(
      extended(dialect, source, {
        began: placed(start),
        stopped: placed(until),
        fate: `CASE WHEN ${isOutside} THEN ${FATE.outside} ELSE ${fate} END`,
      }),
      { open_before: 'began', open_after: 'stopped' },
    );
    return extended(dialect, looked, {
      time: `CASE WHEN ${isMeasured} THEN ${own(dialect, 'open_after')} - ${own(dialect, 'open_before')} END`,
    });
  };
  return {
    rows(source) {
      const timed = extended(dialect, measured(kept(dialect, withFate(dialect, source, config, fields))), {
        fate: `CASE WHEN ${time} > ${dialect.number(LARGEST)} THEN ${FATE.tooLong} ELSE ${fate} END`,
        duration: `CASE WHEN ${time} <= ${dialect.number(LARGEST)} THEN ${time} END`,
      });
      if (!isSketch) return timed;
      const cut = extended(dialect, kept(dialect, timed), partsOf(dialect, 'duration'));
      const bin = `CASE WHEN ${duration} IS NOT NULL THEN ${sketchBin(dialect, duration)} END`;
      return extended(dialect, cut, { ...productsOf(dialect, 'square', ['duration', 'duration']), bin });
    },
    cells: ['outcome', 'fate', isSketch ? 'bin' : 'duration'],
    takes: isSketch ? [{ name: 'duration', take: 'sum' }, ...takesOfProducts('square')] : [],
    setup: lookup?.setup ?? [],
  };
}

/** What cannot be counted exactly is refused. */
function refuseUncounted({ caller }: Frame, cells: readonly Cell[], hours: HoursTable | undefined): void {
  const count = (fate: number) => cells.reduce((sum, { at, n }) => sum + (at[1] === fate ? n : 0), 0);
  const [outside, tooLong] = [count(FATE.outside), count(FATE.tooLong)];
  if (outside > 0 && hours) {
    const [from, to] = [hours.from, hours.to].map((instant) => new Date(instant).toISOString());
    const why = `${outside} rows have instants outside ${from} to ${to}, for which calendar is laid out: calendarRange: { from, to } says for which`;
    fail('INVALID_VALUE', caller, why, { rows: outside });
  }
  if (tooLong > 0) {
    const why = `${tooLong} rows cannot be counted exactly: durations must be below 2^51 milliseconds`;
    fail('INVALID_VALUE', caller, why, { rows: tooLong });
  }
}

/** What cells add to the state of an aggregator that has counted nothing. */
function countedState({ caller }: Frame, { percentiles }: DurationConfig, cells: readonly Cell[]): object {
  const isSketch = percentiles === 'sketch';
  const of = (fate: number) => cells.filter(({ at }) => at[1] === fate);
  const state: Record<string, unknown> = {};
  for (const name of OUTSIDE) state[name] = of(FATE[name]).reduce((sum, { n }) => sum + n, 0);
  for (const name of TABLES) {
    const sorted = of(FATE[name]).sort((a, b) => (a.at[2] as number) - (b.at[2] as number));
    state[`${name}Ms`] = sorted.map(({ at }) => (isSketch ? middleOf(at[2] as number) : at[2]));
    state[`${name}Counts`] = sorted.map(({ n }) => n);
  }
  if (!isSketch) return state;
  const ended = of(FATE.ended);
  const sum = ended.reduce((total, cell) => total + sumAt(caller, cell, 0), 0n);
  const squares = ended.reduce((total, cell) => total + sumOfProducts(cell, 1, true), 0n);
  return { ...state, digits: 0, sum: String(sum), squares: String(squares) };
}
