import type { Drawing } from './chart-options.js';
import type { ChartCell, ChartChannel, ChartLayer, ChartSpec } from './chart-spec.js';
import { layerOf, specOf } from './frame.js';

/** A row of data. */
export type Row = Record<string, ChartCell>;

/** Intervals from `low` to `high` as lines beside each other; rows without one have none. */
export function intervalOf(
  { colours }: Drawing,
  rows: readonly Row[],
  { x, y, stroke }: { x: (field: string) => ChartChannel; y: ChartChannel; stroke?: ChartChannel },
): ChartLayer[] {
  const known = rows.filter(({ low }) => typeof low === 'number');
  if (known.length === 0) return [];
  const look = { type: 'rule', strokeWidth: 3.5, strokeCap: 'round', opacity: 0.55, color: colours.ink } as const;
  return [layerOf(known, look, { x: x('low'), x2: { field: 'high' }, y, ...(stroke && { stroke }) })];
}

/** A picture without data, which says so. */
export function noDataOf(drawing: Drawing, name: string | undefined, kind: string): ChartSpec {
  const { words, colours } = drawing;
  const text = [words.none];
  const mark = { type: 'text', text, x: 0, y: 20, align: 'left', fontSize: 14, color: colours.muted } as const;
  return specOf(drawing, {
    name,
    line: '',
    description: `${kind} ${words.none}.`,
    height: 48,
    layers: [layerOf([{}], mark)],
  });
}

/** Lines across cells from `left` to `right` and `top` to `bottom`: lines of the picture, since no pattern is everywhere. `ratio` is width by height of a cell. */
export function hatchOf(
  { colours }: Drawing,
  cells: readonly Row[],
  { x, y }: { readonly x: (field: string) => ChartChannel; readonly y: (field: string) => ChartChannel },
  ratio: number,
): ChartLayer[] {
  if (cells.length === 0) return [];
  // strokes at 45° a third of a cell's height apart, from the lower left to the upper right
  const strokes = Math.min(24, Math.max(3, Math.round(3 * (ratio + 1))));
  const lines = cells.flatMap((cell) => {
    const [left, right, top, bottom] = [cell['left'], cell['right'], cell['top'], cell['bottom']] as [
      number,
      number,
      number,
      number,
    ];
    const [width, height] = [right - left, bottom - top];
    return Array.from({ length: strokes }, (_, k) => {
      // how far along the lower and the right edge, in heights
      const at = ((k + 0.5) / strokes) * (ratio + 1);
      const [from, to] = [Math.max(0, at - 1), Math.min(at, ratio)];
      return {
        left: left + (from / ratio) * width,
        right: left + (to / ratio) * width,
        top: top + (at - from) * height,
        bottom: top + (at - to) * height,
      };
    });
  });
  const look = { type: 'rule', color: colours.ink, strokeWidth: 1, opacity: 0.45 } as const;
  return [layerOf(lines, look, { x: x('left'), x2: { field: 'right' }, y: y('top'), y2: { field: 'bottom' } })];
}
