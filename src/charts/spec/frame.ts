import type { Drawing } from './chart-options.js';
import type {
  ChartAxis,
  ChartCell,
  ChartChannel,
  ChartEncoding,
  ChartLayer,
  ChartLegend,
  ChartMark,
  ChartSpec,
} from './chart-spec.js';
import { textsAt } from './expression.js';
import type { Scale } from './figures.js';
import { cut, widthOf, wrapped } from './text-room.js';

/** A picture before it is a specification; rooms in pixels. */
export interface Picture {
  /** What it is called where no title was given. */
  readonly name?: string | undefined;
  /** The line below the title. */
  readonly line?: string | undefined;
  /** What kind of picture it is, and what it says. */
  readonly description: string;
  /** Height of the plot, where none was given. */
  readonly height: number;
  /** Room for axes and texts beside the plot. */
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  /** Sentences below it. */
  readonly notes?: readonly (string | false | undefined)[];
  readonly layers: readonly ChartLayer[];
}

const TITLE = { size: 15, line: 20 };
const LINE = { size: 12.5, line: 17 };
const NOTE = { size: 12, line: 16 };

/** The whole: plot, title, notes and the look of all. */
export function specOf(drawing: Drawing, picture: Picture): ChartSpec {
  const { width, isFluid, colours, title: given } = drawing;
  const { left = 4, right = 4, top = 4, bottom = 4, description } = picture;
  const text = given === null ? '' : (given ?? picture.name ?? '');
  const subtitle = given === null ? '' : (picture.line ?? '');
  const titleLines = text ? wrapped(text, width / 1.08 - 8, TITLE.size) : [];
  const lines = subtitle ? wrapped(subtitle, width - 8, LINE.size) : [];
  const said = (picture.notes ?? []).filter((note) => note).join(' ');
  const notes = said ? wrapped(said, width - 8, NOTE.size) : [];
  const height = drawing.height ?? picture.height;
  const isTitled = titleLines.length + lines.length > 0;
  const above = titleLines.length * TITLE.line + lines.length * LINE.line + (isTitled ? 12 : 0);
  const below = notes.length * NOTE.line + (notes.length > 0 ? 8 : 0);
  const layers = withAxes(picture.layers);
  if (notes.length > 0) layers.push(notesOf(drawing, notes, isFluid ? 0 : 4 - left, height + bottom + 4));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: drawing.description ?? `${drawing.spoken ?? sentencesOf([text, subtitle])} ${description}`.trim(),
    width: isFluid ? 'container' : Math.max(40, width - left - right),
    height,
    autosize: { type: isFluid ? 'fit-x' : 'none', contains: isFluid ? 'padding' : 'content' },
    padding: isFluid
      ? { left: 4, right: 4, top: 4, bottom: 4 }
      : { left, right, top: top + above, bottom: bottom + below },
    ...(isTitled && {
      title: {
        // without a title the line below it is the title
        text: titleLines.length > 0 ? titleLines : lines,
        ...(titleLines.length > 0 && lines.length > 0 && { subtitle: lines }),
        anchor: 'start' as const,
        frame: isFluid ? ('bounds' as const) : ('group' as const),
        dx: isFluid ? 0 : 4 - left,
        offset: 10,
      },
    }),
    layer: layers,
    config: {
      background: 'transparent',
      font: 'system-ui, sans-serif',
      view: { stroke: null },
      axis: {
        labelColor: colours.muted,
        titleColor: colours.muted,
        gridColor: colours.rule,
        labelFontSize: 12,
        titleFontSize: 12,
        titleFontWeight: 'normal',
        domain: false,
        ticks: false,
        labelFlush: false,
        labelPadding: 6,
        titlePadding: 6,
      },
      legend: { labelColor: colours.ink, labelFontSize: 12, symbolSize: 110, offset: 8, columnPadding: 14 },
      title: {
        color: colours.ink,
        subtitleColor: colours.muted,
        fontSize: TITLE.size,
        subtitleFontSize: LINE.size,
        subtitlePadding: 3,
        lineHeight: TITLE.line,
        subtitleLineHeight: LINE.line,
      },
    },
  };
}

/** Texts as sentences. */
function sentencesOf(texts: readonly string[]): string {
  return texts
    .map((text) => text && `${text}.`)
    .join(' ')
    .trim();
}

/** The first layer that has an axis brings it for all: Vega-Lite leaves it out where another one says that it has none, and makes one where none says so. */
function withAxes(layers: readonly ChartLayer[]): ChartLayer[] {
  const firstOf = (name: 'x' | 'y') => layers.findIndex(({ encoding }) => encoding?.[name]?.axis);
  const first = { x: firstOf('x'), y: firstOf('y') };
  return layers.map((layer, k) => {
    const own = (name: 'x' | 'y') => {
      const { axis, ...channel } = layer.encoding?.[name] ?? {};
      if (!layer.encoding?.[name]) return {};
      return {
        [name]:
          first[name] < 0 ? { ...channel, axis: null } : k === first[name] && axis ? { ...channel, axis } : channel,
      };
    };
    return { ...layer, encoding: { ...layer.encoding, ...own('x'), ...own('y') } };
  });
}

function notesOf({ colours }: Drawing, text: string[], x: number, y: number): ChartLayer {
  const mark = { align: 'left', baseline: 'top', fontSize: NOTE.size, lineHeight: NOTE.line } as const;
  return layerOf([{}], { type: 'text', text, x, y, color: colours.muted, ...mark });
}

/** Marks of one kind, with those fields of the rows that they show. Those that say nothing of their own are kept from screen readers. */
export function layerOf(
  rows: readonly Readonly<Record<string, ChartCell>>[],
  mark: ChartMark,
  encoding: ChartEncoding = {},
): ChartLayer {
  const fields = new Set(Object.values(encoding).map(({ field }: { readonly field?: string }) => field as string));
  const values = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => fields.has(name))));
  return { data: { values }, mark: encoding.description ? mark : { aria: false, ...mark }, encoding };
}

/** What is told of a mark: its field `told`, to who points at it and to screen readers. */
export const TOLD = {
  tooltip: { field: 'told', type: 'nominal' },
  description: { field: 'told', type: 'nominal' },
} as const;

/** The look that a field of the data is itself, such as a colour. */
export function as(field: string): ChartChannel {
  return { field, type: 'nominal', scale: null };
}

/** A text that is a field of the data. */
export function textBy(field: string): ChartChannel {
  return { field, type: 'nominal' };
}

/** Places by a field, on a scale without an axis. */
export function placeBy(field: string, domain: readonly [number, number]): ChartChannel {
  return { field, type: 'quantitative', stack: null, scale: { domain: [...domain], nice: false, zero: false } };
}

/** Places by a field, with the axis of its numbers. */
export function numbersBy(
  field: string,
  scale: Scale,
  orient: 'top' | 'bottom' | 'left',
  title: string | null = null,
): ChartChannel {
  const axis = axisOf(orient, scale.ticks, scale.texts, title, true);
  // without a browser Vega takes texts for wider than they are, and would put the title outside
  const place = orient === 'left' && title !== null ? { titleX: -leftOf(scale) - 3 } : {};
  return { ...placeBy(field, scale.domain), axis: { ...axis, ...place } };
}

/** An axis with texts at places. */
export function axisOf(
  orient: ChartAxis['orient'],
  values: readonly number[],
  texts: readonly string[],
  title: string | null = null,
  grid = false,
): ChartAxis {
  return {
    orient,
    title,
    values: [...values],
    tickCount: values.length,
    labelExpr: textsAt(values, texts),
    grid,
    labelOverlap: orient === 'left' ? false : 'greedy',
    labelLimit: 0,
    labelAngle: 0,
  };
}

/** What the colours, and the dashes, of numbered series stand for. */
export function legendOf({ width }: Drawing, names: readonly string[], symbolType: 'stroke' | 'square'): ChartLegend {
  // as Vega measures without a browser, which is wider than widthOf does
  const widest = Math.max(...names.map((name) => 9.6 * name.length)) + 40;
  return {
    orient: 'top',
    title: null,
    labelExpr: textsAt([...names.keys()], names),
    columns: Math.max(1, Math.min(names.length, Math.floor((width - 30) / widest))),
    labelLimit: 0,
    symbolType,
    symbolStrokeWidth: 3,
    symbolOpacity: 1,
  };
}

/** Room that a legend takes above a plot. */
export function topOf({ columns }: ChartLegend, entries: number): number {
  return Math.ceil(entries / columns) * 17 + 12;
}

/** Names on the left, cut to what there is room for, and the room that they take. */
export function namesOnLeft(
  drawing: Drawing,
  names: readonly string[],
  part: number,
): { readonly names: string[]; readonly left: number } {
  const most = drawing.width * part;
  const short = names.map((name) => cut(name, most));
  return { names: short, left: Math.ceil(Math.max(0, ...short.map((name) => widthOf(name))) + 14) };
}

/** Room that an axis of numbers on the left takes. */
export function leftOf({ texts }: Scale): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text))) + 12);
}
