import { refuse } from '../../core/errors.js';
import { quantityOf } from '../../format/quantity.js';
import { type ChartOptions, type Drawing, drawingOf, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import { type About, aboutOf, figureLine, figureOf, knownIn, listIn, told } from '../spec/figures.js';
import { barsOf } from './bars.js';
import { keyName } from './key-names.js';

/**
 * What {@link contributionChart} takes: the result of a composite index such as `cxScore`, of `contributionOf`, or of `decomposeChange`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export type Contributed =
  | {
      /** What the components of an index add to it. */
      readonly contributions: readonly object[];
    }
  | {
      /** What parts add to a number. */
      readonly parts: readonly object[];
    }
  | {
      /** What groups add to a change: `rate` and `mix`. */
      readonly groups: readonly object[];
    };

/**
 * What a number is made of, as a picture: a bar for each part, as long as it adds to it or takes from it.
 *
 * @remarks The bars add up to the number in the line below the title. Bars of what takes away go to the left, with a minus. Of a change it is `total`: rate and mix of a group together.
 * Cost: O(parts).
 * @param result of a composite index, of `contributionOf` or of `decomposeChange`
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { contributionChart, labelsEn } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const parts = [{ part: 'Huế', contribution: 12 }, { part: 'Hà Nội', contribution: -4 }];
 * const result = { metric: 'contribution-of', unit: 'points', value: 8, n: 240, parts } as const;
 * const spec = contributionChart(result, { words: wordsEn, labels: labelsEn, locale: 'en-US', title: 'Who makes the NPS' });
 * spec.layer[0]?.data.values.map(({ told }) => told); // => ['Huế: 12 points', 'Hà Nội: −4 points']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function contributionChart(result: Contributed, options: ChartOptions): ChartSpec {
  return contributionPicture(drawingOf('contributionChart', options), result);
}

/** The same where the options have been checked. */
export function contributionPicture(drawing: Drawing, result: Contributed): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  const parts = partsIn(result);
  if (!parts) refuse(caller, 'result', 'one with contributions, parts or groups of a change', result, 'INVALID_VALUE');
  const { of } = Object(result) as { readonly of?: unknown };
  const about: About = aboutOf(result);
  const figure = figureOf(caller, result);
  const list = listIn(caller, parts.field, parts.list).map((each) => ({
    name: keyName(drawing, each[parts.name]),
    value: knownIn(caller, parts.size, each[parts.size]),
  }));
  const most = list.reduce((sum, { value }) => Math.max(sum, Math.abs(value)), 0);
  const quantity = quantityOf(
    drawing,
    { ...about, unit: about.unit === 'index' ? null : about.unit, interval: null },
    most || 1,
  );
  return barsOf(drawing, {
    name: metricName(drawing, typeof of === 'string' ? of : about.metric),
    line: figure.value === null ? undefined : figureLine(drawing, result, { ...figure, n: null }),
    description: say(drawing, 'contributionsAre'),
    bars: list.map(({ name, value }) => {
      const text = quantity(value, true);
      return { name, value, text, told: told(drawing, name, text), colour: value < 0 ? colours.bad : colours.accent };
    }),
  });
}

const KINDS = [
  { field: 'contributions', name: 'name', size: 'contribution' },
  { field: 'parts', name: 'part', size: 'contribution' },
  { field: 'groups', name: 'group', size: 'total' },
] as const;

/** The parts of a result that add up to its value. */
export function partsIn(result: unknown): ((typeof KINDS)[number] & { readonly list: readonly object[] }) | undefined {
  for (const kind of KINDS) {
    const list: unknown = Object(result)[kind.field];
    if (Array.isArray(list) && list.every((each) => Number.isFinite(Object(each)[kind.size]))) return { ...kind, list };
  }
  return undefined;
}
