import { numberText } from '../../format/number-text.js';
import { type Drawing, isNarrow, say } from '../spec/chart-options.js';
import type { ChartSpec } from '../spec/chart-spec.js';
import { as, axisOf, layerOf, namesOnLeft, placeBy, specOf, TOLD, textBy } from '../spec/frame.js';
import { noDataOf } from '../spec/marks.js';
import { widthOf } from '../spec/text-room.js';

/** A bar with its name on the left and its number on the right. */
export interface Bar {
  readonly name: string;
  readonly value: number | null;
  /** Its interval. */
  readonly low?: number | null;
  readonly high?: number | null;
  /** Where it begins, if that is not 0. */
  readonly from?: number;
  readonly text: string;
  readonly told: string;
  readonly colour: string;
}

/** Bars below each other. */
export interface Bars {
  readonly name: string | undefined;
  readonly line?: string | undefined;
  readonly description: string;
  readonly bars: readonly Bar[];
  /** What the longest bar could be, if it should not have all the width. */
  readonly max?: number;
  /** Whether each bar begins where the one above ends, which thin lines show. */
  readonly isBridge?: boolean;
  readonly notes?: readonly (string | false | undefined)[];
}

/** A picture of more would be longer than anybody scrolls. */
const MOST = 200;

/** Bars from 0, or from where the one above ends. */
export function barsOf(
  drawing: Drawing,
  { name, line, description, bars: all, max, isBridge, notes = [] }: Bars,
): ChartSpec {
  const { colours } = drawing;
  const bars = all.slice(0, MOST);
  if (bars.every(({ value }) => value === null)) return noDataOf(drawing, name, description);
  const { names, left } = namesOnLeft(
    drawing,
    bars.map((bar) => bar.name),
    isNarrow(drawing) ? 0.4 : 0.42,
  );
  const right = Math.ceil(Math.max(...bars.map(({ text }) => widthOf(text, 12.5))) + 14);
  const rows = bars.map(({ from = 0, value, low = null, high = null, text, told, colour }, k) => ({
    k,
    top: k + 0.16,
    bottom: k + 0.84,
    middle: k + 0.5,
    from,
    to: value === null ? null : from + value,
    low,
    high,
    text,
    told,
    colour,
  }));
  let [least, most] = [0, max ?? 0];
  for (const { from, to, low, high } of rows) {
    for (const end of [from, to, low, high]) {
      if (end !== null) [least, most] = [Math.min(least, end), Math.max(most, end)];
    }
  }
  if (most === least) most = least + 1;
  const x = (field: string) => placeBy(field, [least, most]);
  const y = (field: string) => placeBy(field, [rows.length, 0]);
  const known = rows.filter(({ to }) => to !== null);
  const joints = isBridge
    ? known.slice(0, -1).map(({ to, bottom }, k) => ({ at: to, top: bottom, bottom: known[k + 1]?.top as number }))
    : [];
  const text = { type: 'text', fontSize: 12.5, color: colours.ink } as const;
  return specOf(drawing, {
    name,
    line,
    description,
    height: rows.length * (rows.length > 30 ? 20 : 28),
    left,
    right,
    top: 4,
    bottom: 4,
    notes: [
      bars.length < all.length &&
        say(drawing, 'firstOf', { n: numberText(drawing, bars.length), all: numberText(drawing, all.length) }),
      ...notes,
    ],
    layers: [
      layerOf(
        known,
        { type: 'rect', cornerRadius: 2 },
        {
          x: x('from'),
          x2: { field: 'to' },
          y: {
            ...y('top'),
            axis: axisOf(
              'left',
              rows.map(({ middle }) => middle),
              names,
            ),
          },
          y2: { field: 'bottom' },
          fill: as('colour'),
          ...TOLD,
        },
      ),
      ...(least < 0
        ? [layerOf([{ zero: 0 }], { type: 'rule', color: colours.muted, strokeWidth: 1 }, { x: x('zero') })]
        : []),
      layerOf(
        joints,
        { type: 'rule', color: colours.muted, strokeWidth: 1 },
        { x: x('at'), y: y('top'), y2: { field: 'bottom' } },
      ),
      layerOf(
        known.filter(({ low }) => low !== null),
        { type: 'rule', color: colours.ink, strokeWidth: 1.75 },
        { x: x('low'), x2: { field: 'high' }, y: y('middle') },
      ),
      layerOf(rows, { ...text, align: 'right', x: 'width', dx: right - 4 }, { y: y('middle'), text: textBy('text') }),
    ].filter(({ data }) => data.values.length > 0),
  });
}
