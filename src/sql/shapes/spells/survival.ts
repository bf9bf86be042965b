import { refuse } from '../../../core/errors.js';
import { refuseSeconds } from '../../../core/instant.js';
import { assertOptions } from '../../../core/options.js';
import {
  concludeSurvival,
  type SurvivalCurveOptions,
  type SurvivalQuestion,
  survivalQuestion,
} from '../../../customers/survival/survival-curve.js';
import { curveOfSteps } from '../../../customers/survival/survival-curve-group.js';
import { survivalSteps } from '../../../stats/survival/survival-steps.js';
import { IS } from '../../cells/fields.js';
import { assertCodes, OUTCOME, thereIn } from '../../cells/outcomes.js';
import type { Cell, Frame, Plan, Shape } from '../../cells/shape.js';
import { extended, own } from '../../text/relation.js';
import { presenceRows } from './presences.js';
import { leftOutOfSpells, SPELL_FIELDS, spellRows } from './spell-rows.js';

const METRIC = 'survival-curve';

/** What is asked for when counting, and when concluding. */
const COUNTING = 'asOf presence from to timeZone';
const CONCLUSION = 'timeUnit curve times limits confidence flat';

/** What became of a customer's first presence. */
const STAY = { ended: 0, running: 1, notStarted: 2, notSelected: 3, unknown: 4 } as const;

/** The survival curve of customers: a cell for each length of stay that occurs. */
export function survivalShape(): Shape {
  return {
    fields: SPELL_FIELDS,
    isOfSubjects: true,
    plan: (frame) => planOf(frame, questionOf(frame, {})),
    counted(frame, cells) {
      const left = leftOutOfSpells(frame, cells);
      const there = thereIn(cells);
      assertCodes(frame, there, 1, 'stay', STAY.unknown);
      const { asOf } = questionOf(frame, {}).follow;
      // without a customer nobody looks at the start
      const read = cells.filter(({ at: [outcome] }) => outcome !== OUTCOME.missing && outcome !== OUTCOME.firstReason);
      const [first, last] = [rangeOf(read, 1, Math.min, Infinity), rangeOf(read, 2, Math.max, -Infinity)];
      refuseSeconds(METRIC, 'startedAt', first, last, asOf);
      const of = (stay: number) => there.reduce((sum, { at, n }) => sum + (at[1] === stay ? n : 0), 0);
      return {
        aggregator: null,
        result(options?: object) {
          assertOptions(METRIC, options, CONCLUSION);
          const question = questionOf(frame, { ...options });
          const steps = survivalSteps(tableOf(there, question.follow.unitMs));
          const found = { n: of(STAY.ended) + of(STAY.running), events: of(STAY.ended), steps };
          const { group } = curveOfSteps(METRIC, null, found, question.conclusion);
          const apart = { left, notStarted: of(STAY.notStarted), notSelected: of(STAY.notSelected) };
          return concludeSurvival(question, group, apart, []);
        },
      };
    },
  };
}

function questionOf({ options }: Frame, conclusion: object): SurvivalQuestion {
  assertOptions(METRIC, options, COUNTING);
  const question = survivalQuestion({ ...options, ...conclusion } as unknown as SurvivalCurveOptions);
  const { definition, asOf } = question.follow;
  if (definition !== 'first') refuse(METRIC, 'presence', "'first' in SQL (others are followed in memory)", definition);
  if (!Number.isInteger(asOf)) refuse(METRIC, 'asOf', 'a whole millisecond', asOf);
  return question;
}

function planOf(frame: Frame, { follow }: SurvivalQuestion): Plan {
  const { dialect } = frame;
  const c = (name: string) => own(dialect, name);
  const [known, after] = [dialect.number(follow.asOf), dialect.number(follow.asOf + 1)];
  const isKnown = `${c('startedAt')} <= ${known} AND ${c('outcome')} = ${IS.there}`;
  const outside = [
    ...(follow.from === -Infinity ? [] : [`${c('first_start')} < ${dialect.number(Math.ceil(follow.from))}`]),
    ...(follow.to === Infinity ? [] : [`${c('first_start')} >= ${dialect.number(Math.ceil(follow.to))}`]),
  ];
  const isOutside = outside.length ? ` WHEN ${outside.join(' OR ')} THEN ${STAY.notSelected}` : '';
  return {
    rows(source) {
      const spells = extended(dialect, spellRows(frame, source, false), {
        starts: `CASE WHEN ${isKnown} THEN ${c('startedAt')} END`,
        // what ends later was still there
        ends: `CASE WHEN ${isKnown} THEN CASE WHEN ${c('until')} > ${known} THEN ${after} ELSE ${c('until')} END END`,
        earliest: `0 - ${c('startedAt')}`,
        latest: c('startedAt'),
      });
      const customers = presenceRows(frame, spells, ['earliest', 'latest']);
      const stays = extended(dialect, customers, {
        least: `0 - ${c('earliest')}`,
        stay: `CASE WHEN ${c('outcome')} <> ${IS.there} THEN ${STAY.unknown} WHEN ${c('first_start')} IS NULL THEN ${STAY.notStarted}${isOutside} WHEN ${c('first_end')} <= ${known} THEN ${STAY.ended} ELSE ${STAY.running} END`,
      });
      const seen = `CASE WHEN ${c('first_end')} > ${known} THEN ${known} ELSE ${c('first_end')} END - ${c('first_start')}`;
      const isSeen = `${c('stay')} <= ${STAY.running}`;
      return extended(dialect, stays, { length: `CASE WHEN ${isSeen} THEN ${seen} END` });
    },
    seen: 'seen',
    cells: ['outcome', 'stay', 'length'],
    takes: [
      { name: 'seen', take: 'sum' },
      { name: 'least', take: 'min' },
      { name: 'latest', take: 'max' },
    ],
  };
}

/** The first or the last start of all, whatever became of its row. */
function rangeOf(cells: readonly Cell[], place: number, of: (a: number, b: number) => number, nothing: number): number {
  return cells.reduce((found, { takes }) => {
    const taken = takes[place] ?? null;
    return taken === null ? found : of(found, Number(taken));
  }, nothing);
}

/** How many left, and how many were last seen, after each length of stay. */
function tableOf(cells: readonly Cell[], unitMs: number): Map<number, { events: number; censored: number }> {
  const table = new Map<number, { events: number; censored: number }>();
  for (const { at, n } of cells) {
    const [, stay, length] = at;
    if (length === null || length === undefined) continue;
    const time = length / unitMs;
    const { events, censored } = table.get(time) ?? { events: 0, censored: 0 };
    const isEnd = stay === STAY.ended;
    table.set(time, { events: events + (isEnd ? n : 0), censored: censored + (isEnd ? 0 : n) });
  }
  return table;
}
