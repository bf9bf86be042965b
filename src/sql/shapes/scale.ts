import type { AnyAggregator } from '../../catalog/compute/aggregator-of.js';
import { assertOptions } from '../../core/options.js';
import type { Levels } from '../../kernels/scale/scale.js';
import { levelOf } from '../../kernels/scale/scale.js';
import type { ScaleState } from '../../kernels/scale/scale-aggregator.js';
import { scaleOf } from '../../kernels/scale/scale-of.js';
import { employeeNps } from '../../survey/nps/employee-nps.js';
import { NpsAggregator } from '../../survey/nps/nps-aggregator.js';
import { CesAggregator } from '../../survey/rating/ces-aggregator.js';
import { CsatAggregator } from '../../survey/rating/csat-aggregator.js';
import { repurchaseIntent } from '../../survey/rating/repurchase-intent.js';
import { StarRatingAggregator } from '../../survey/rating/star-rating-aggregator.js';
import { trustScore } from '../../survey/rating/trust-score.js';
import { IS } from '../cells/fields.js';
import { assertCodes, leftOutIn, OUTCOME, thereIn } from '../cells/outcomes.js';
import type { Cell, CountedCells, Frame, Shape } from '../cells/shape.js';
import type { Dialect } from '../dialects/dialect.js';
import { extended, own } from '../text/relation.js';

type Options = Readonly<Record<string, unknown>>;

/** Options of metrics without an aggregator, which their functions look through: all but readers, which SQL has in `columns`. */
const COUNTING = 'scale passiveFrom promoterFrom classes topFrom bottomTo direction';
const CONCLUDING = 'measure interval meanInterval confidence denominator';

/** The levels that a metric counts on, and what concludes from counts per level. */
interface Rating {
  readonly levels: Levels;
  counted(frame: Frame, cells: readonly Cell[]): CountedCells;
}

/** Metrics of answers on a bounded scale. */
export const SCALE_IDS = [
  'nps',
  'csat',
  'ces',
  'star-rating',
  'employee-nps',
  'repurchase-intent',
  'trust-score',
] as const;

/** Answers on a bounded scale: a cell for each level. */
export function scaleShape(caller: string, id: (typeof SCALE_IDS)[number], options: Options): Shape {
  const { levels, counted } = ratingOf(caller, id, options);
  return {
    fields: [{ name: 'score', kind: 'any' }],
    isOfSubjects: false,
    plan: ({ dialect }) => {
      const [score, is] = [own(dialect, 'score'), own(dialect, 'score_is')];
      return {
        rows(source) {
          const leveled = extended(dialect, source, { level: levelSql(dialect, levels, score) });
          const level = own(dialect, 'level');
          const outcome = `CASE WHEN ${is} = ${IS.missing} THEN ${OUTCOME.missing} WHEN ${is} = ${IS.invalid} THEN ${OUTCOME.firstReason + 1} WHEN ${level} IS NULL THEN ${OUTCOME.firstReason} ELSE ${OUTCOME.there} END`;
          return extended(dialect, leveled, { outcome });
        },
        cells: ['outcome', 'level'],
        takes: [],
      };
    },
    counted,
  };
}

function ratingOf(caller: string, id: (typeof SCALE_IDS)[number], options: Options): Rating {
  const made = { nps: NpsAggregator, csat: CsatAggregator, ces: CesAggregator, 'star-rating': StarRatingAggregator };
  if (id in made) return byAggregator(made[id as keyof typeof made] as never, options);
  assertOptions(caller, options, `${COUNTING} ${CONCLUDING}`);
  const called = { 'employee-nps': employeeNps, 'repurchase-intent': repurchaseIntent, 'trust-score': trustScore };
  const levels =
    id === 'employee-nps'
      ? levelsOf(new NpsAggregator(options))
      : { scale: scaleOf(caller, options['scale'] as never) };
  return byCall(called[id as keyof typeof called] as never, levels, options);
}

function levelsOf(aggregator: { toJSON(): object }): Levels {
  const { scale, classes } = aggregator.toJSON() as unknown as Levels;
  return { scale, classes };
}

function byAggregator(Made: new (options: object) => AnyAggregator, options: Options): Rating {
  const levels = levelsOf(new Made(options));
  return {
    levels,
    counted(frame, cells) {
      const left = leftOut(frame, cells);
      assertCodes(frame, thereIn(cells), 1, 'level', levelOf(levels, levels.scale.max));
      const empty = new Made({ ...options, onInvalid: frame.onInvalid });
      const state = empty.toJSON() as unknown as ScaleState<string>;
      const counts = state.counts.map((_, level) => countOf(cells, level));
      const aggregator = empty.merge({ ...state, ...left, counts } as never);
      return { aggregator, result: (concluding) => aggregator.result(concluding) };
    },
  };
}

/** Metrics without an aggregator: rows that stand for so many answers each say the same to their function. */
function byCall(call: (rows: readonly object[], options: object) => object, levels: Levels, options: Options): Rating {
  return {
    levels,
    counted({ onInvalid, ...frame }, cells) {
      const { missing, invalid } = leftOut({ onInvalid, ...frame }, cells);
      assertCodes(frame, thereIn(cells), 1, 'level', levelOf(levels, levels.scale.max));
      const rows = Array.from({ length: levelOf(levels, levels.scale.max) + 1 }, (_, level) => ({
        score: answerAt(levels, level),
        count: countOf(cells, level),
      }));
      const others = [
        { score: null, count: missing },
        { score: Number.NaN, count: invalid },
      ];
      const result = (concluding?: object) => {
        assertOptions(frame.caller, concluding, CONCLUDING);
        const given = { ...options, onInvalid, score: 'score', count: 'count', ...concluding };
        const { refused: _, ...found } = call([...rows, ...others], given) as { refused?: unknown };
        return found;
      };
      result();
      return { aggregator: null, result };
    },
  };
}

function leftOut(frame: Frame, cells: readonly Cell[]) {
  return leftOutIn(frame, cells, ['score-off-scale', 'score-not-a-number'], 'scores must be numbers');
}

function countOf(cells: readonly Cell[], level: number): number {
  return thereIn(cells).reduce((sum, { at, n }) => sum + (at[1] === level ? n : 0), 0);
}

/** The answer at a level. */
function answerAt({ scale: { min, step = 1 } }: Levels, level: number): number {
  const per = Math.round(1 / step);
  return (Math.round(min * per) + level) / per;
}

/** The level of a score, from 0; NULL of what is none. */
function levelSql(dialect: Dialect, levels: Levels, score: string): string {
  const { number, whole, isWhole } = dialect;
  const { min, max, step } = levels.scale;
  const isIn = `${score} >= ${literal(min)} AND ${score} <= ${literal(max)}`;
  const count = levelOf(levels, max) + 1;
  const each = Array.from({ length: count }, (_, level) => level);
  if (levels.classes === 'half-open') {
    const steps = each
      .slice(1)
      .map((level) => `WHEN ${score} < ${literal(answerAt(levels, level))} THEN ${level - 1} `);
    return `CASE WHEN ${isIn} THEN CASE ${steps.join('')}ELSE ${count - 1} END END`;
  }
  if (step === undefined || step === 1) {
    return `CASE WHEN ${isIn} AND ${isWhole(score)} THEN ${whole(score)} - ${number(min)} END`;
  }
  const equal = each.map((level) => `WHEN ${score} = ${literal(answerAt(levels, level))} THEN ${level}`);
  return `CASE ${equal.join(' ')} END`;
}

/** A number that may have a fraction. */
function literal(value: number): string {
  return value < 0 ? `(${value})` : String(value);
}
