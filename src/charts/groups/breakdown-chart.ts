import { refuse } from '../../core/errors.js';
import { numberText } from '../../format/number-text.js';
import { type ChartOptions, type Drawing, drawingOf, FEW, isNarrow, metricName, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import {
  type About,
  aboutOf,
  type Figure,
  figureLine,
  figureOf,
  figureText,
  listIn,
  scaleOf,
  told,
} from '../spec/figures.js';
import { as, axisOf, layerOf, namesOnLeft, numbersBy, placeBy, specOf, TOLD, textBy } from '../spec/frame.js';
import { intervalOf, noDataOf } from '../spec/marks.js';
import { widthOf } from '../spec/text-room.js';
import { nameOfKeys } from './key-names.js';

/**
 * What {@link breakdownChart} takes of a table: that of `breakdown`, of whichever metric.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface GroupTable {
  /** The groups, in their order. */
  readonly groups: readonly {
    /** Its keys. */
    readonly keys: object;
    /** What was measured in it. */
    readonly result: object;
  }[];
  /** The same for all rows together. */
  readonly total: object;
  /** Groups that are not shown. @defaultValue none */
  readonly suppressed?: readonly unknown[] | undefined;
}

/** A line of the picture. */
export interface GroupLine {
  readonly name: string;
  readonly figure: Figure;
}

/** What lines are of. */
export interface Lines {
  readonly about: About;
  readonly total: { readonly result: object; readonly figure: Figure } | null;
  readonly lines: readonly GroupLine[];
  readonly notes: readonly (string | false)[];
}

/** A picture of more would be longer than anybody scrolls. */
const MOST = 200;

/**
 * A metric by segment as a picture: a point for each group with its interval, and all together as a dashed line.
 *
 * @remarks Groups stand in the order of the table: sort there (`sort: 'value'`). Those of fewer than 30 observations are hollow. Of more
 * than 200 groups those with most observations are drawn, and a note says so. Several keys make one name. Cost: O(groups).
 * @param table what `breakdown` gave
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such table; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { breakdown, nps } from 'cx-metrics';
 * import { breakdownChart, labelsEn } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const answers = [{ city: 'Huế', score: 9 }, { city: 'Hà Nội', score: 3 }, { city: 'Huế', score: 10 }];
 * const table = breakdown(answers, { by: { city: 'city' }, metric: (part) => nps(part, { score: 'score' }) });
 * const spec = breakdownChart(table, { words: wordsEn, labels: labelsEn, locale: 'en-US', title: 'NPS by city' });
 * spec.title?.subtitle; // => ['33 points (−58 to 88, 95% confidence), n = 3']
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function breakdownChart(table: GroupTable, options: ChartOptions): ChartSpec {
  return breakdownPicture(drawingOf('breakdownChart', options), table);
}

/** The same where the options have been checked. */
export function breakdownPicture(drawing: Drawing, table: GroupTable): ChartSpec {
  const { caller } = drawing;
  const { groups, total, suppressed } = Object(table) as Partial<GroupTable>;
  if (Object(total) !== total)
    refuse(caller, 'table', 'one of breakdown, with groups and total', table, 'INVALID_VALUE');
  const all = listIn(caller, 'groups', groups).map(({ keys, result }) => ({
    name: nameOfKeys(drawing, keys),
    figure: figureOf(caller, result, 'result of a group'),
  }));
  const hidden = Array.isArray(suppressed) ? suppressed.length : 0;
  return linesOf(drawing, {
    about: aboutOf(total),
    total: { result: total as object, figure: figureOf(caller, total, 'total') },
    lines: all,
    notes: [hidden > 0 && say(drawing, 'suppressed', { n: numberText(drawing, hidden) })],
  });
}

/** Points with intervals, one line each. */
export function linesOf(drawing: Drawing, { about, total, lines: all, notes }: Lines): ChartSpec {
  const { colours } = drawing;
  const name = metricName(drawing, about.metric);
  const kind = say(drawing, 'groupsAre');
  const drawn = largest(all);
  const first = total ? [{ name: say(drawing, 'all'), figure: total.figure }] : [];
  const lines = [...first, ...drawn];
  const line = total ? figureLine(drawing, total.result, total.figure) : undefined;
  if (lines.every(({ figure }) => figure.value === null)) return noDataOf(drawing, name, kind);

  const rows = lines.map(({ name, figure }, k) => ({
    k,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    colour: total && k === 0 ? colours.ink : colours.accent,
    inside: isFew(figure) ? colours.paper : total && k === 0 ? colours.ink : colours.accent,
    n: figure.n === null ? '' : numberText(drawing, figure.n),
    none: figure.value === null ? drawing.words.none : null,
    told: told(drawing, name, figureText(drawing, about, figure), figure.n),
  }));
  const { names, left } = namesOnLeft(
    drawing,
    lines.map((line) => line.name),
    isNarrow(drawing) ? 0.36 : 0.42,
  );
  const right = Math.ceil(Math.max(...rows.map(({ n }) => widthOf(n)), 12) + 16);
  const ends = rows.flatMap(({ value, low, high }) => [value, low, high]);
  const scale = scaleOf(
    drawing,
    about,
    ends,
    Math.max(2, Math.min(6, Math.floor((drawing.width - left - right) / 70))),
  );
  const x = (field: string) => placeBy(field, scale.domain);
  const isLong = rows.length > 30;
  const y = placeBy('k', [rows.length - 0.5, -0.5]);
  const places = rows.map(({ k }) => k);
  const hollow = lines.some(({ figure }) => isFew(figure) && figure.value !== null);
  const text = { type: 'text', fontSize: 12, color: colours.muted } as const;
  return specOf(drawing, {
    name,
    line,
    description: kind,
    height: rows.length * (isLong ? 19 : 28),
    left,
    right,
    top: isLong ? 28 : 18,
    bottom: isLong ? 4 : 26,
    notes: [
      drawn.length < all.length &&
        say(drawing, 'largestGroups', { n: numberText(drawing, drawn.length), all: numberText(drawing, all.length) }),
      hollow && say(drawing, 'hollow', { n: numberText(drawing, FEW) }),
      total !== null && total.figure.value !== null && say(drawing, 'dashed'),
      ...notes,
    ],
    layers: [
      layerOf(
        rows.slice(0, 1).map(() => ({ value: total?.figure.value ?? null })),
        { type: 'rule', strokeDash: [4, 4], color: colours.muted, strokeWidth: 1.25 },
        { x: numbersBy('value', scale, isLong ? 'top' : 'bottom') },
      ),
      ...intervalOf(drawing, rows, { x, y, stroke: as('colour') }),
      layerOf(
        rows.filter(({ value }) => value !== null),
        { type: 'point', size: 64, strokeWidth: 2, opacity: 1, fillOpacity: 1 },
        {
          x: x('value'),
          y: { ...y, axis: axisOf('left', places, names) },
          stroke: as('colour'),
          fill: as('inside'),
          ...TOLD,
        },
      ),
      layerOf(
        rows.filter(({ none }) => none !== null),
        { ...text, align: 'left', x: 0, dx: 4 },
        { y, text: textBy('none'), description: TOLD.description },
      ),
      layerOf(rows, { ...text, align: 'right', x: 'width', dx: right - 4 }, { y, text: textBy('n') }),
      layerOf([{}], { ...text, align: 'right', x: 'width', dx: right - 4, y: 0, dy: -8, text: ['n'] }),
    ],
  });
}

/** Whether a number rests on so little that its mark is hollow. */
function isFew({ n }: Figure): boolean {
  return n !== null && n < FEW;
}

/** The lines that are drawn, in their order: of very many those with most observations. */
function largest(lines: readonly GroupLine[]): readonly GroupLine[] {
  if (lines.length <= MOST) return lines;
  const kept = new Set([...lines].sort((a, b) => (b.figure.n ?? 0) - (a.figure.n ?? 0)).slice(0, MOST));
  return lines.filter((line) => kept.has(line));
}
