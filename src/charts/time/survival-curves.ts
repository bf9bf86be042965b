import { fail, refuse } from '../../core/errors.js';
import { limitsOf } from '../../stats/survival/survival-limits.js';
import { keyName } from '../groups/key-names.js';
import { type Drawing, say } from '../spec/chart-options.js';
import { type About, aboutOf, knownIn, listIn, numberIn } from '../spec/figures.js';
import { cleaned } from '../spec/text-room.js';

/** A step of a curve; times in milliseconds. */
export interface Step {
  readonly time: number;
  readonly share: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether somebody ended at it. */
  readonly isEnd: boolean;
}

/** A curve that is drawn. */
export interface Curve {
  readonly name: string;
  readonly steps: readonly Step[];
  /** Time by which half have ended, in milliseconds; `null` where that is not known. */
  readonly median: number | null;
}

/** Curves with what they are of. */
export interface Curves {
  readonly about: About;
  /** What the share is called. */
  readonly share: 'sharePresent' | 'shareOpen' | 'shareWaiting';
  readonly curves: readonly Curve[];
  readonly confidence: number;
  /** The result whose number is told; `null` where there are several. */
  readonly result: object | null;
}

/** Days, hours and milliseconds by their names, and weeks. */
const UNITS: Readonly<Record<string, number>> = { week: 604_800_000, day: 86_400_000, hour: 3_600_000, ms: 1 };

/** The curves of a result of `survivalCurve`, of a duration with its curve, or of several such under names. */
export function curvesOf(drawing: Drawing, source: unknown): Curves {
  const { caller } = drawing;
  if (!Array.isArray(source)) return curvesIn(drawing, source);
  const each = listIn(caller, 'results', source).map(({ name, result }) => ({
    name,
    found: curvesIn(drawing, result),
  }));
  const [first] = each;
  if (!first) refuse(caller, 'results', 'at least one', source, 'INVALID_VALUE');
  const curves = each.flatMap(({ name, found }) =>
    found.curves.slice(0, 1).map((curve) => ({ ...curve, name: cleaned(name) })),
  );
  return { ...first.found, curves, result: null };
}

function curvesIn(drawing: Drawing, source: unknown): Curves {
  const { caller } = drawing;
  const result = Object(source) as Record<string, unknown>;
  const name = say(drawing, 'all');
  const about: About = { ...aboutOf(result), unit: 'ms' };
  if ('timeUnit' in result) {
    const unit =
      UNITS[`${result['timeUnit']}`] ??
      refuse(caller, 'timeUnit', Object.keys(UNITS).join(' or '), result['timeUnit'], 'INVALID_VALUE');
    const curveOf = (group: Readonly<Record<string, unknown>>, called: string): Curve => ({
      name: called,
      steps: stepsIn(caller, group['steps'], unit),
      median: scaled(numberIn(caller, 'median', Object(group['median']).value), unit),
    });
    const groups = listIn(caller, 'groups', result['groups'] ?? []);
    const curves = [curveOf(result, name), ...groups.map((group) => curveOf(group, keyName(drawing, group['group'])))];
    const confidence = numberIn(caller, 'confidence', Object(result['median']).confidence) ?? 0.95;
    return { about, share: 'sharePresent', curves, confidence, result };
  }
  if (!('survival' in result)) {
    refuse(caller, 'result', 'one of survivalCurve, or of a duration with its curve', source, 'INVALID_VALUE');
  }
  const { steps, medianMs } = Object(result['survival']) as Record<string, unknown>;
  const curve = { name, steps: stepsIn(caller, steps, 1), median: numberIn(caller, 'medianMs', medianMs) };
  const share = 'bought' in result ? 'shareWaiting' : 'shareOpen';
  return { about, share, curves: [curve], confidence: 0.95, result };
}

const scaled = (time: number | null, unit: number) => (time === null ? null : time * unit);

/** The steps of a curve with their limits: those that are there or, of durations, those of Greenwood's error. */
function stepsIn(caller: string, list: unknown, unit: number): Step[] {
  if (list === null || list === undefined) {
    fail('INVALID_VALUE', caller, "the result has no curve; compute it with curve: 'full'", { name: 'curve' });
  }
  const { around } = limitsOf(caller, undefined);
  let before = 0;
  return listIn(caller, 'steps', list).map((step) => {
    const time = knownIn(caller, 'time of a step', step['time']) * unit;
    const survival = knownIn(caller, 'survival', step['survival']);
    if (!(time >= before && survival >= 0 && survival <= 1)) {
      refuse(caller, 'a step', 'at an ascending time, with a share from 0 to 1', survival, 'INVALID_VALUE');
    }
    before = time;
    const se = numberIn(caller, 'se', step['se']);
    const own = 'low' in step ? [step['low'], step['high']] : around({ survival, se } as Parameters<typeof around>[0]);
    const [low = null, high = null] = (own ?? []).map((end) => numberIn(caller, 'a limit', end));
    return { time, share: survival, low, high, isEnd: step['events'] !== 0 };
  });
}

/** The result of JSON has no curve where there were no cases. */
export function hasCurve(result: object): boolean {
  const { steps, survival } = result as { readonly steps?: unknown; readonly survival?: unknown };
  return Array.isArray('timeUnit' in result ? steps : Object(survival).steps);
}

/** Points of a drawn curve: more than there are pixels would be wasted. */
const MOST_POINTS = 250;
/** Where the drawing ends: the last few would take most of the width. */
const TAIL = 0.05;
/** So many times the age of the last one that ended: who only stays shows that the curve stays where it is. */
const FLAT = 1.25;

/** Where the drawing of a curve ends, in milliseconds: with 5 % left or, where more stay, soon after the last one that ended. */
export function endOf(steps: readonly Step[]): number {
  const last = steps.at(-1)?.time ?? 0;
  const lastEnd = steps.filter(({ isEnd }) => isEnd).at(-1)?.time ?? 0;
  const flat = lastEnd > 0 ? Math.min(last, FLAT * lastEnd) : last;
  return Math.max(steps.find(({ share }) => share <= TAIL)?.time ?? flat, 1);
}

/** The steps up to an end, thinned out to what can be seen; the last one at the end, or as far as anybody was seen. */
export function drawnSteps(steps: readonly Step[], end: number): Step[] {
  let last: Step = { time: 0, share: 1, low: null, high: null, isEnd: false };
  const found = [last];
  let newest = last;
  for (const step of steps) {
    if (step.time > end) break;
    newest = step;
    if (step.time - last.time < end / MOST_POINTS && last.share - step.share < 1 / MOST_POINTS) continue;
    last = step;
    found.push(step);
  }
  const edge = newest.share > 0 ? Math.min(end, steps.at(-1)?.time ?? 0) : end;
  return last === newest && last.time === edge ? found : [...found, { ...newest, time: edge }];
}

/** The pieces of a curve that have limits, as long as there are some: each step holds until the next one. */
export function bandOf(steps: readonly Step[]): { time: number; low: number; high: number; piece: number }[] {
  let piece = 0;
  return steps.flatMap(({ time, low, high }, k) => {
    const next = steps[k + 1];
    if (low === null || high === null || !next) return [];
    const row = { time, low, high, piece };
    if (next.low !== null && next.high !== null && k + 2 < steps.length) return [row];
    piece++;
    return [row, { ...row, time: next.time }];
  });
}
