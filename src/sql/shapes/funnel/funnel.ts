import type { MetricId } from '../../../catalog/metric-id.js';
import { refuse } from '../../../core/errors.js';
import { assertOptions } from '../../../core/options.js';
import { JOURNEY_STAGE_CONVERSION } from '../../../growth/journey/journey-stage-conversion.js';
import { FUNNEL_CONVERSION } from '../../../growth/marketplace/funnel-conversion.js';
import { concludeFunnel } from '../../../kernels/funnel/funnel-result.js';
import { FUNNEL_OPTIONS, type FunnelSpec, type FunnelWords, funnelSpec } from '../../../kernels/funnel/funnel-spec.js';
import { atLeast } from '../../../kernels/funnel/funnel-tally.js';
import { SHARE_CONCLUSION, type ShareOptions } from '../../../kernels/proportion/proportion.js';
import { countedOf, quantilesOfCounted } from '../../../stats/quantiles/counted.js';
import { leftOutIn, thereIn } from '../../cells/outcomes.js';
import type { Cell, Frame, Shape } from '../../cells/shape.js';
import { funnelPlan } from './funnel-plan.js';

/**
 * A funnel in order, by the first entry of each user: a cell for each number of steps reached, and for each time that a step took,
 * so that medians are exact.
 */
export function funnelShape(words: FunnelWords): Shape {
  const { caller, user, step } = words;
  return {
    fields: [
      { name: user, kind: 'id' },
      { name: 'at', kind: 'instant' },
      { name: step, kind: 'number' },
    ],
    isOfSubjects: true,
    plan: (frame) => funnelPlan(frame, words, specOf(words, frame)),
    counted(frame, cells) {
      const spec = specOf(words, frame);
      const counts = cells.filter(({ at }) => at[1] === 0).map((cell) => ({ ...cell, n: Number(cell.takes[0] ?? 0n) }));
      const left = leftOutIn(
        frame,
        counts,
        [`${user}-not-an-id`, 'at-out-of-range'],
        `${step} must be whole numbers of size below 2^51, and at whole epoch milliseconds`,
      );
      const afterAsOf = thereIn(cells).reduce((sum, { takes }) => sum + Number(takes[1] ?? 0n), 0);
      const tally = tallyOf(thereIn(cells), spec.names.length);
      return {
        aggregator: null,
        result(options?: ShareOptions) {
          assertOptions(caller, options, SHARE_CONCLUSION);
          return concludeFunnel(words, spec, tally, { ...left, afterAsOf }, { ...options });
        },
      };
    },
  };
}

/** What is asked, as far as it can be counted by joins of equal users alone. */
function specOf(words: FunnelWords, { options, onInvalid }: Frame): FunnelSpec {
  const { caller, steps } = words;
  assertOptions(caller, options, `${steps} ${FUNNEL_OPTIONS}`);
  const spec = funnelSpec(words, { ...options, onInvalid });
  if (spec.order !== 'ordered') refuse(caller, 'order', "'ordered' in SQL (others are counted in memory)", spec.order);
  if (spec.entry !== 'first') refuse(caller, 'entry', "'first' in SQL (others are counted in memory)", spec.entry);
  const isCode = (name: unknown) => Number.isSafeInteger(name) && Math.abs(name as number) < 2 ** 51;
  const text = spec.names.find((name) => !isCode(name));
  if (text !== undefined) {
    const way = 'no text of yours becomes SQL, but raw can tell texts apart: raw("CASE step WHEN … THEN 1 … END")';
    refuse(caller, steps, `whole numbers in SQL (${way})`, text);
  }
  if (new Set(spec.names).size < spec.names.length)
    refuse(caller, steps, 'different from each other in SQL', spec.names);
  return spec;
}

function tallyOf(cells: readonly Cell[], steps: number) {
  const none = () => Array.from({ length: steps + 1 }, () => 0);
  const [closed, open] = [none(), none()];
  const times = Array.from({ length: steps }, () => [] as [time: number, n: number][]);
  for (const { at, n } of cells) {
    const [, step, value] = at as [number, number, number];
    if (step === 0) ((value % 2 ? open : closed)[value >> 1] as number) += n;
    else (times[step] as [number, number][]).push([value, n]);
  }
  return {
    // users who never entered are in no count
    reached: atLeast(closed.slice(1)),
    open: atLeast(open.slice(1)),
    medians: times.slice(1).map(medianOf),
  };
}

function medianOf(times: readonly (readonly [time: number, n: number])[]): number | null {
  const sorted = [...times].sort(([a], [b]) => a - b);
  const counted = countedOf(
    sorted.map(([time]) => time),
    sorted.map(([, n]) => n),
  );
  return quantilesOfCounted('median', 'median', counted, [0.5])[0] as number | null;
}

/** The shapes of metrics of users' steps. */
export function funnelShapes(): [MetricId, Shape][] {
  return [
    ['funnel-conversion', funnelShape(FUNNEL_CONVERSION)],
    ['journey-stage-conversion', funnelShape(JOURNEY_STAGE_CONVERSION)],
  ];
}
