import { numberText } from '../../format/number-text.js';
import { keyName } from '../groups/key-names.js';
import { type ChartOptions, type Drawing, drawingOf, metricName, say } from '../spec/chart-options.js';
import type { ChartLayer, ChartSpec } from '../spec/chart-spec.js';
import { figureLine, figureOf, knownIn, listIn, numberIn, percentText, told } from '../spec/figures.js';
import { axisOf, layerOf, namesOnLeft, placeBy, specOf, TOLD, textBy } from '../spec/frame.js';
import { hatchOf, noDataOf, type Row } from '../spec/marks.js';
import { periodShort } from '../spec/period-short.js';

/**
 * What {@link cohortChart} takes: a table of `retentionCohorts`, `churnCohorts`, `repeatCohorts` or `revenueCohorts`.
 *
 * @category Pictures
 * @since 0.1.0
 */
export interface CohortTable {
  /** Name of the metric. */
  readonly metric: string;
  /** The number of the table: that of the offset after the first. */
  readonly value: number | null;
  /** Observations behind it. */
  readonly n: number;
  /** The cohorts. */
  readonly cohorts: readonly {
    /** What it is called. */
    readonly cohort: string | number;
    /** How many customers. */
    readonly size: number;
    /** What there is for each offset. */
    readonly cells: readonly object[];
  }[];
  /** All cohorts together. */
  readonly average: readonly object[];
}

/** Larger tables nobody reads: the latest cohorts and the first offsets are drawn. */
const MOST_COHORTS = 120;
const MOST_OFFSETS = 120;
/** Narrower cells hold no number. */
const ROOM_FOR_TEXT = 31;

/**
 * A cohort table as a heat map: the darker a cell, the more customers; hatched where it is not complete, empty where nothing is known yet.
 *
 * @remarks Of revenue cohorts it shows what is left of the revenue of the first period. The offset 0 is left out where it says nothing (all customers are
 * there). The last row is all cohorts together. A number is written in a cell where there is room. Hatching is lines of the picture itself, so that it is there in every renderer. Of more than
 * 120 cohorts the latest are drawn, of more than 120 offsets the first, and a note says so. Cost: O(cells).
 * @param table what one of the four gave
 * @param options language, size and colours
 * @returns a specification of Vega-Lite
 * @throws A {@link CxMetricsError} `INVALID_VALUE` for what is no such table; `INVALID_OPTION` for bad options
 * @example
 * ```ts
 * import { retentionCohorts } from 'cx-metrics';
 * import { cohortChart, labelsEn } from 'cx-metrics/charts';
 * import { wordsEn } from 'cx-metrics/format';
 *
 * const orders = { customer: [1, 1, 2, 2], at: ['2026-01-05T00:00Z', '2026-02-07T00:00Z', '2026-02-01T00:00Z', '2026-03-09T00:00Z'] };
 * const table = retentionCohorts(orders, { timeZone: 'UTC', asOf: '2026-03-20T00:00Z' });
 * const spec = cohortChart(table, { words: wordsEn, labels: labelsEn, locale: 'en-US' });
 * spec.description; // => '100% (21% to 100%, 95% confidence), n = 4. A heat map: a row for each cohort, a column for each period since the first.'
 * ```
 * @category Pictures
 * @since 0.1.0
 */
export function cohortChart(table: CohortTable, options: ChartOptions): ChartSpec {
  return cohortPicture(drawingOf('cohortChart', options), table);
}

/** The same where the options have been checked. */
export function cohortPicture(drawing: Drawing, table: CohortTable): ChartSpec {
  const { caller } = drawing;
  const { cohorts, average, ...whole } = Object(table) as Partial<CohortTable>;
  const all = listIn(caller, 'cohorts', cohorts);
  const together = listIn(caller, 'average', average);
  const figure = figureOf(caller, whole);
  const name = metricName(drawing, `${whole.metric}`);
  const shown = all.slice(-MOST_COHORTS);
  const kind = say(drawing, 'cohortsAre');
  const read = shown.map(({ cells }) => listIn(caller, 'cells', cells).map((cell) => cellOf(caller, cell)));
  const width = Math.min(MOST_OFFSETS, Math.max(0, ...read.map((cells) => cells.length)));
  const first = isIdle(read) ? 1 : 0;
  const drawn = read.map((cells) => cells.slice(first, width));
  if (!drawn.some((cells) => cells.some(({ rate }) => rate !== null))) return noDataOf(drawing, name, kind);

  const names = shown.map(({ cohort, size }) => {
    const text = typeof cohort === 'string' ? periodShort(drawing, cohort) : keyName(drawing, cohort);
    return { text: text || '""', size: numberText(drawing, knownIn(caller, 'size', size)) };
  });
  const rest = together.map((cell) => cellOf(caller, { ...cell, status: 'complete' })).slice(first, width);
  return heatMap(drawing, {
    name,
    line: figureLine(drawing, whole, figure),
    kind,
    names,
    rows: [...drawn, rest],
    first,
    notes: [
      shown.length < all.length &&
        say(drawing, 'latestCohorts', { n: numberText(drawing, shown.length), all: numberText(drawing, all.length) }),
    ],
  });
}

/** A cell as it is drawn. */
interface Cell {
  readonly rate: number | null;
  readonly n: number;
  readonly isComplete: boolean;
  readonly offset: number;
  readonly lastOffset: number;
}

function cellOf(caller: string, cell: Readonly<Record<string, unknown>>): Cell {
  const { rate, retention, eligible, status, offset, lastOffset = offset } = cell;
  const share = numberIn(caller, 'rate of a cell', rate === undefined ? retention : rate);
  const known = status !== 'unobserved' && status !== 'undecided';
  return {
    rate: known ? share : null,
    n: knownIn(caller, 'eligible', eligible),
    isComplete: status === 'complete',
    offset: knownIn(caller, 'offset', offset),
    lastOffset: knownIn(caller, 'lastOffset', lastOffset),
  };
}

/** Whether the first offset says nothing: all are there, or none is lost yet, and there are others. */
function isIdle(rows: readonly (readonly Cell[])[]): boolean {
  const known = rows.flatMap(([cell]) => (cell && cell.rate !== null && cell.offset === 0 ? [cell.rate] : []));
  const [some] = known;
  return (some === 0 || some === 1) && known.every((rate) => rate === some) && rows.some((cells) => cells.length > 1);
}

/** What a heat map shows; the last of `rows` is all of them together. */
interface Heat {
  readonly name: string | undefined;
  readonly line: string;
  readonly kind: string;
  readonly names: readonly { readonly text: string; readonly size: string }[];
  readonly rows: readonly (readonly Cell[])[];
  readonly first: number;
  readonly notes: readonly (string | false)[];
}

function heatMap(drawing: Drawing, { name, line, kind, names, rows, notes }: Heat): ChartSpec {
  const { colours } = drawing;
  const columns = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const all = say(drawing, 'all');
  const labels = [...names.map(({ text, size }) => `${text} (${size})`), all];
  const { names: texts, left } = namesOnLeft(drawing, labels, 0.36);
  const right = 6;
  const room = (drawing.width - left - right) / columns;
  const height = Math.max(18, Math.min(32, room));
  // all together stand a little apart
  const placeOf = (r: number) => (r === names.length ? r + 0.25 : r);
  const most = Math.max(0.01, ...rows.flatMap((cells) => cells.map(({ rate }) => rate ?? 0)));
  const heads = Array.from({ length: columns }, (_, k) => {
    const cell = rows.map((cells) => cells[k]).find((each) => each !== undefined) as Cell;
    const [from, to] = [numberText(drawing, cell.offset), numberText(drawing, cell.lastOffset)];
    return from === to ? from : `${from}–${to}`;
  });
  const values = rows.flatMap((cells, r) =>
    cells.flatMap((cell, k): Row[] => {
      if (cell.rate === null) return [];
      const place = say(drawing, 'cell', {
        cohort: r === names.length ? all : (names[r]?.text as string),
        offset: heads[k] as string,
      });
      const value = cell.isComplete
        ? percentText(drawing, cell.rate, 1)
        : say(drawing, 'incomplete', { value: percentText(drawing, cell.rate, 1) });
      return [
        {
          left: k + 0.03,
          right: k + 0.97,
          top: placeOf(r) + 0.04,
          bottom: placeOf(r) + 0.96,
          x: k + 0.5,
          y: placeOf(r) + 0.5,
          rate: cell.rate,
          isComplete: cell.isComplete,
          text: percentText(drawing, cell.rate, 0),
          told: told(drawing, place, value, cell.n),
        },
      ];
    }),
  );
  const hatched = values.filter(({ isComplete }) => !isComplete);
  const x = (field: string) => placeBy(field, [0, columns]);
  const y = (field: string) => placeBy(field, [rows.length + 0.25, 0]);
  const xs = heads.map((_, k) => k + 0.5);
  const axes = {
    x: { ...x('left'), axis: { ...axisOf('top', xs, heads, say(drawing, 'offset')) } },
    y: {
      ...y('top'),
      axis: axisOf(
        'left',
        labels.map((_, r) => placeOf(r) + 0.5),
        texts,
      ),
    },
  };
  const box = { x2: { field: 'right' }, y2: { field: 'bottom' } };
  const layers: ChartLayer[] = [
    layerOf(
      values,
      { type: 'rect', fill: colours.accent, cornerRadius: 2 },
      {
        ...axes,
        ...box,
        fillOpacity: {
          field: 'rate',
          type: 'quantitative',
          scale: { domain: [0, most], range: [0.06, 0.6], nice: false },
          legend: null,
        },
        ...TOLD,
      },
    ),
    ...hatchOf(drawing, hatched, { x, y }, room / height),
  ];
  if (room >= ROOM_FOR_TEXT) {
    layers.push(
      layerOf(
        values,
        { type: 'text', fontSize: room < 38 ? 11 : 12, color: colours.ink },
        { x: x('x'), y: y('y'), text: textBy('text') },
      ),
    );
  }
  return specOf(drawing, {
    name,
    line,
    description: kind,
    height: Math.round((rows.length + 0.25) * height),
    left,
    right,
    top: 44,
    bottom: 6,
    notes: [hatched.length > 0 && say(drawing, 'hatched'), ...notes],
    layers,
  });
}
