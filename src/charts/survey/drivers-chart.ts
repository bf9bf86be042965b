import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { barsOf } from '../groups/bars.js';
import { keyName } from '../groups/key-names.js';
import { type ChartOptions, type Drawing, drawingOf, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartChannel, ChartSpec } from '../spec/chart-spec.js';
import {
  aboutOf,
  type Figure,
  figureLine,
  figureOf,
  figureText,
  listIn,
  numberIn,
  percentText,
  scaleOf,
  told,
} from '../spec/figures.js';
import { layerOf, leftOf, numbersBy, placeBy, specOf, TOLD, textBy } from '../spec/frame.js';
import { cut } from '../spec/text-room.js';

/**
 * Options of {@link driversChart}.
 *
 * @category Options
 * @since 0.1.0
 */
export interface DriversChartOptions extends ChartOptions {
  /** How content people are with each driver, by its name, such as the mean of its answers: with it the picture is importance against performance. @defaultValue a ranking */
  readonly performance?: Readonly<Record<string, number | null>> | undefined;
}

/**
 * What {@link driversChart} takes: the result of `driverImportance`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface Drivers {
  /** Name of the metric. */
  readonly metric: string;
  /** How much all drivers explain together. */
  readonly value: number | null;
  /** Complete rows. */
  readonly n: number;
  /** The drivers, the most important first. */
  readonly drivers: readonly {
    /** Its name. */
    readonly driver: string;
    /** Its part of R². */
    readonly shapley: object;
  }[];
}

/** A driver with its importance. */
interface Driver {
  readonly name: string;
  readonly figure: Figure;
  readonly performance: number | null;
}

/**
 * What drives an outcome, as a picture: a ranking of drivers by their part of what is explained or, with performance, a map of importance
 * against performance.
 *
 * @remarks Importance is `shapley`: the part of R² that is due to a driver, with its interval where a seed was given. On the map the lines are
 * the means: what is important and rated low stands in the upper left, where there is most to win. Importance by itself is no cause: see
 * `driverImportance`. Cost: O(drivers).
 * @param result of `driverImportance`
 * @param options language, size, colours and perhaps `performance`
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such result, and where a driver has no performance; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { driverImportance } from 'cx-metrics';
 * import { driversChart, labelsEn } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const answers = { outcome: [9, 10, 3, 6, 8, 7], drivers: { price: [4, 3, 3, 2, 5, 2], support: [5, 5, 1, 3, 3, 4] } };
 * const why = driverImportance(answers);
 * const spec = driversChart(why, { words: wordsEn, labels: labelsEn, locale: 'en-US', performance: { price: 3.2, support: 3.5 } });
 * spec.title?.text; // => ['explained together: 94.27%, n = 6']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function driversChart(result: Drivers, options: DriversChartOptions): ChartSpec {
  return driversPicture(drawingOf('driversChart', options, 'performance'), result, options.performance);
}

/** The same where the options have been checked. */
export function driversPicture(
  drawing: Drawing,
  result: Drivers,
  performance?: DriversChartOptions['performance'],
): ChartSpec {
  const { caller } = drawing;
  const { colours } = drawing;
  if (performance !== undefined && Object(performance) !== performance) {
    refuse(caller, 'performance', 'an object: a number for each driver', performance);
  }
  const figure = figureOf(caller, result);
  const about = aboutOf(result);
  const drivers = listIn(caller, 'drivers', Object(result).drivers).map(({ driver, shapley }): Driver => {
    const known = performance && Object.hasOwn(performance, `${driver}`) ? performance[`${driver}`] : null;
    return {
      name: keyName(drawing, driver),
      figure: figureOf(caller, shapley, 'importance of a driver'),
      performance: numberIn(caller, `performance of ${driver}`, known),
    };
  });
  const name = metricName(drawing, about.metric);
  const line = say(drawing, 'explained', { value: figureLine(drawing, result, figure) });
  if (performance) {
    const lacking = drivers.find((driver) => driver.performance === null);
    if (lacking) refuse(caller, 'performance', `given for ${lacking.name}`, null, 'INVALID_VALUE');
  }
  if (performance && drivers.some((driver) => driver.figure.value !== null)) return mapOf(drawing, name, line, drivers);
  const bars = drivers.map((driver) => {
    const { value } = driver.figure;
    const text = value === null ? drawing.words.none : percentText(drawing, value, 1);
    const read = value === null ? text : figureText(drawing, about, driver.figure);
    return {
      name: driver.name,
      ...driver.figure,
      text,
      told: told(drawing, driver.name, read),
      colour: colours.accent,
    };
  });
  const description = [say(drawing, 'driversAre'), ...bars.map((bar) => `${bar.told}.`)].join(' ');
  return barsOf(drawing, { name, line, description, bars });
}

/** Importance upwards, performance to the right, their means as lines. */
function mapOf(drawing: Drawing, name: string | undefined, line: string, all: readonly Driver[]): ChartSpec {
  const { colours } = drawing;
  const drivers = all.filter(({ figure }) => figure.value !== null);
  const meanOf = (read: (driver: Driver) => number) =>
    drivers.reduce((sum, driver) => sum + read(driver) / drivers.length, 0);
  const most = isNarrow(drawing) ? 4 : 7;
  const across = scaleOf(
    drawing,
    { metric: '', unit: null },
    spread(drivers.map(({ performance }) => performance as number)),
    most,
  );
  const upwards = scaleOf(
    drawing,
    { metric: '', unit: 'fraction' },
    drivers.map(({ figure }) => figure.value),
    5,
    { from: 0 },
  );
  const left = leftOf(upwards) + 22;
  const width = drawing.width - left - 20;
  const rows = drivers.map((driver) => {
    const [value, performance] = [driver.figure.value as number, driver.performance as number];
    const place = (performance - across.domain[0]) / (across.domain[1] - across.domain[0]);
    // names turn to the side where there is room
    const isLeft = place > 0.6;
    return {
      value,
      performance,
      name: cut(driver.name, Math.max(40, (isLeft ? place : 1 - place) * width - 14)),
      isLeft,
      told: told(
        drawing,
        driver.name,
        say(drawing, 'placed', {
          importance: figureText(drawing, { metric: '', unit: 'fraction' }, driver.figure),
          performance: numberText(drawing, performance, { maximumSignificantDigits: 4 }),
        }),
      ),
    };
  });
  const means = {
    value: meanOf(({ figure }) => figure.value as number),
    performance: meanOf((driver) => driver.performance as number),
  };
  const x = (field: string): ChartChannel => placeBy(field, across.domain);
  const y = (field: string): ChartChannel => placeBy(field, upwards.domain);
  const mean = { type: 'rule', color: colours.muted, strokeWidth: 1.25 } as const;
  const text = { type: 'text', fontSize: 12.5, color: colours.ink } as const;
  return specOf(drawing, {
    name,
    line,
    description: [say(drawing, 'driversMap'), ...rows.map((row) => `${row.told}.`)].join(' '),
    height: isNarrow(drawing) ? 260 : 300,
    left,
    right: 20,
    top: 12,
    bottom: 42,
    notes: [say(drawing, 'meanLines')],
    layers: [
      layerOf(
        [means],
        { ...mean, strokeDash: [4, 4] },
        {
          x: numbersBy('performance', across, 'bottom', say(drawing, 'performance')),
        },
      ),
      layerOf(
        [means],
        { ...mean, strokeDash: [4, 4] },
        {
          y: numbersBy('value', upwards, 'left', say(drawing, 'importance')),
        },
      ),
      layerOf(
        rows,
        { type: 'point', size: 90, opacity: 1, fill: colours.accent, stroke: colours.accent },
        { x: x('performance'), y: y('value'), ...TOLD },
      ),
      ...([false, true] as const).map((side) =>
        layerOf(
          rows.filter(({ isLeft }) => isLeft === side),
          { ...text, align: side ? 'right' : 'left', dx: side ? -10 : 10 },
          {
            x: x('performance'),
            y: y('value'),
            text: textBy('name'),
          },
        ),
      ),
    ].filter(({ data }) => data.values.length > 0),
  });
}

/** Numbers with some room on both sides, so that no point is at an edge. */
function spread(numbers: readonly number[]): number[] {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const around = (high - low) / 8;
  return [low - around, high + around];
}
