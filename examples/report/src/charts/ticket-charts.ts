import type { TtrResult } from 'cx-metrics';
import { survivalChart } from 'cx-metrics/charts';
import { say } from '../language/say.js';
import type { BusinessTime, TicketsSection } from '../sections/tickets.js';
import { HOURS, kaplanMeierText } from '../text/business-words.js';
import { groupName } from '../text/survey-words.js';
import { COLOURS, type Draw } from './render-chart.js';

/** More lines than these, beside that of all, nobody can tell apart. */
const MOST_GROUPS = 5;
/** The share of all cases that is left where the drawing ends. */
const TAIL = 0.05;

/** Share of cases still open by age: of all, and of the groups where they are few. `undefined` without a curve. */
export function ageChart({ overall, groups }: TicketsSection): Draw | undefined {
  if (!hasCurve(overall)) return undefined;
  const known = groups.filter(({ result }) => hasCurve(result));
  if (known.length === 0 || known.length > MOST_GROUPS) return (look) => survivalChart(overall, look);
  const end = overall.survival?.steps?.find(({ survival }) => survival <= TAIL)?.time;
  const curves = [
    { name: say`All cases`, result: overall },
    ...known.map(({ name, result }) => ({ name: groupName(name), result: cutAt(result, end) })),
  ];
  const series = [COLOURS.ink, ...COLOURS.series];
  return (look) => survivalChart(curves, { ...look, colours: { ...look.colours, series } });
}

/** A curve as far as that of all is drawn: groups that take far longer would press it together. */
function cutAt(result: TtrResult, end = Number.POSITIVE_INFINITY): TtrResult {
  const { survival } = result;
  const all = survival?.steps ?? [];
  const steps = all.filter(({ time }) => time <= end);
  const [next] = all.slice(steps.length);
  // where it goes on later, it stays until then where it is
  const { survival: share, se } = steps.at(-1) ?? { survival: 1, se: null };
  const edge = next ? [{ ...next, time: end, survival: share, se, events: 0, censored: 0 }] : [];
  return { ...result, survival: survival && { ...survival, steps: [...steps, ...edge] } };
}

/** Share of cases still open, a curve by each clock; `undefined` without a curve. */
export function clockChart(overall: TtrResult, business: BusinessTime): Draw | undefined {
  // those in business hours first: in hours both are as long, in days they would not be
  const curves = [
    { clock: say`in business hours`, result: business.overall },
    { clock: say`around the clock`, result: overall },
  ].flatMap(({ clock, result }) =>
    hasCurve(result) ? [{ name: say`${clock}: half within ${kaplanMeierText(result.survival, HOURS)}`, result }] : [],
  );
  return curves.length === 0 ? undefined : (look) => survivalChart(curves, look);
}

function hasCurve({ survival }: TtrResult): boolean {
  return (survival?.steps?.length ?? 0) > 0;
}
