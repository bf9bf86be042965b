import { refuse } from '../../core/errors.js';
import { nameOfKeys } from '../groups/key-names.js';
import type { Drawing } from '../spec/chart-options.js';
import { type About, aboutOf, type Figure, figureOf, listIn } from '../spec/figures.js';
import { cleaned } from '../spec/text-room.js';

/** A number of one period. */
export interface Moment {
  readonly period: string;
  /** Whether the period is over and was looked at from its start. */
  readonly isComplete: boolean;
  readonly figure: Figure;
}

/** A number over periods. */
export interface Series {
  readonly name: string;
  readonly about: About;
  readonly moments: readonly Moment[];
}

/** A result of periods under a name. */
export interface NamedResult {
  /** What it is called. */
  readonly name: string;
  /** What was measured over periods. */
  readonly result: object;
}

/** What is known of a group that is hidden. */
const NOTHING = { value: null, n: 0 };

/** Labels of periods, as `byPeriod` makes them. */
const PERIOD = /^\d{4}(-[HQW]?\d{1,2}(-\d\d)?)?$/;

/** The series of a table by periods, of rolling windows, of a result with `periods`, or of several such under names. */
export function seriesOf(drawing: Drawing, source: unknown): readonly Series[] {
  if (!Array.isArray(source)) return seriesIn(drawing, source);
  return listIn(drawing.caller, 'results', source).flatMap(({ name, result }) => {
    const found = seriesIn(drawing, result);
    return found.map((series) => ({
      ...series,
      name: found.length > 1 ? `${cleaned(name)} · ${series.name}` : cleaned(name),
    }));
  });
}

function seriesIn(drawing: Drawing, source: unknown): readonly Series[] {
  const { caller } = drawing;
  const { groups, suppressed, total, windows, periods } = Object(source) as Record<string, unknown>;
  if (groups !== undefined) {
    // what is hidden is a gap in time all the same
    const hidden = Array.isArray(suppressed) ? listIn(caller, 'suppressed', suppressed) : [];
    return seriesOfGroups(drawing, [...listIn(caller, 'groups', groups), ...hidden], total);
  }
  const momentOf = ({ period, status }: Readonly<Record<string, unknown>>, result: unknown): Moment => ({
    period: String(period),
    isComplete: isComplete(status),
    figure: figureOf(caller, result, 'result of a period'),
  });
  if (windows !== undefined) {
    const moments = listIn(caller, 'windows', windows);
    const about = aboutOf(moments[0]?.['result']);
    return [{ name: '', about, moments: moments.map((each) => momentOf(each, each['result'])) }];
  }
  if (periods === undefined || !Array.isArray(periods)) {
    const known = 'one over periods: of breakdown by byPeriod, of rollingOf, or with periods';
    refuse(caller, 'result', known, source, 'INVALID_VALUE');
  }
  const moments = listIn(caller, 'periods', periods);
  const about = aboutOf(source);
  // growth is of totals, and of those who are active a period has no value of its own name
  const isOf = (name: string) => moments.some((each) => name in each && !('value' in each));
  const part = ['active', 'total'].find(isOf);
  return [
    {
      name: '',
      about: part === 'total' ? { ...about, unit: 'count' } : about,
      moments: moments.map((each) => momentOf(each, part ? { ...each, value: each[part] } : each)),
    },
  ];
}

/** Whether a period is over and was looked at from its start; labels of one's own do not tell. */
function isComplete(status: unknown): boolean {
  return status === 'complete' || status === null || status === undefined;
}

/** Which key of groups is a period: one of labels of periods alone. */
export function periodKey(groups: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  const known = groups.filter(({ status }) => status !== null && status !== undefined);
  const [first] = known;
  return Object.keys(Object(first?.['keys'])).find((name) =>
    known.every(({ keys }) => PERIOD.test(`${(Object(keys) as Record<string, unknown>)[name]}`)),
  );
}

function seriesOfGroups(
  drawing: Drawing,
  groups: readonly Readonly<Record<string, unknown>>[],
  total: unknown,
): readonly Series[] {
  const { caller } = drawing;
  // labels of one's own have no status: a single key is then taken for the period
  const key = periodKey(groups) ?? onlyKey(groups);
  if (key === undefined && groups.length > 0) {
    refuse(
      caller,
      'table',
      'by a period, as byPeriod gives it',
      Object.keys(Object(groups[0]?.['keys'])).join(),
      'INVALID_VALUE',
    );
  }
  const series = new Map<string, Moment[]>();
  for (const { keys, status, result = NOTHING } of groups) {
    const { [key as string]: period, ...others } = Object(keys) as Record<string, unknown>;
    // rows without an instant are in no period
    if (period === null || period === undefined) continue;
    const name = nameOfKeys(drawing, others);
    const figure = figureOf(caller, result, 'result of a group');
    const moments = series.get(name) ?? [];
    moments.push({ period: String(period), isComplete: isComplete(status), figure });
    series.set(name, moments);
  }
  const about = aboutOf(total ?? groups[0]?.['result']);
  return Array.from(series, ([name, moments]) => ({ name, about, moments }));
}

function onlyKey(groups: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  const names = Object.keys(Object(groups[0]?.['keys']));
  return names.length === 1 ? names[0] : undefined;
}

/** The periods of all series, once each, in their order. */
export function periodsOf(series: readonly Series[]): readonly string[] {
  const all = new Set(series.flatMap(({ moments }) => moments.map(({ period }) => period)));
  const periods = [...all];
  // labels sort as time does; those of one's own keep their order
  return periods.every((period) => PERIOD.test(period)) ? periods.sort() : periods;
}
