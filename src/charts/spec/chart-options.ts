import { refuse } from '../../core/errors.js';
import { filled } from '../../format/filled.js';
import type { Shown } from '../../format/number-text.js';
import { type FormatOptions, settingOf } from '../../format/setting.js';
import type { MetricWords } from '../../format/words/metric-words.js';
import type { ChartLabels } from '../words/chart-labels.js';
import { type ChartColours, defaultColours } from './chart-colours.js';

/**
 * In which language a picture is, how large, and in which colours.
 *
 * @category Options
 * @since 0.1.0
 */
export interface ChartOptions extends FormatOptions {
  /** The texts of a language: `labelsEn`, `labelsVi` or your own. */
  readonly labels: ChartLabels;
  /** The words of the metrics that are shown, as `describeResult` takes them: their names become titles. @defaultValue pictures without the names of metrics */
  readonly metrics?: Readonly<Record<string, MetricWords>> | undefined;
  /** The title; `null` for none, and no line below it. @defaultValue the name of the metric, where its words are given */
  readonly title?: string | null | undefined;
  /** What a screen reader says. @defaultValue title, kind of picture and number */
  readonly description?: string | undefined;
  /** Width of the whole, in pixels, from 200 to 4000; `'container'` takes that of the element it is in, for which it has to be drawn in a browser. @defaultValue 640 */
  readonly width?: number | 'container' | undefined;
  /** Height of the plot, in pixels, from 40 to 4000. @defaultValue what the picture needs */
  readonly height?: number | undefined;
  /** Colours: those that are left out are as in `defaultColours`. */
  readonly colours?: Partial<ChartColours> | undefined;
}

/** What every picture needs to know. */
export interface Drawing extends Shown {
  readonly labels: ChartLabels;
  readonly metrics: Readonly<Record<string, MetricWords>> | undefined;
  readonly title: string | null | undefined;
  readonly description: string | undefined;
  /** What is said instead of title and number. */
  readonly spoken?: string | undefined;
  readonly isFluid: boolean;
  /** Width of the whole; what is taken for it where the page decides. */
  readonly width: number;
  readonly height: number | undefined;
  readonly colours: ChartColours;
}

/** Below this many observations a mark is hollow, as sentences warn. */
export const FEW = 30;

/** Narrower pictures are those of phones. */
const NARROW = 480;

const NAMES = 'labels metrics title description width height colours';

/** The options of a picture, checked. `more` are its own ones. */
export function drawingOf(caller: string, options: ChartOptions, more = ''): Drawing {
  const shown = settingOf(caller, options, more ? `${NAMES} ${more}` : NAMES);
  const { labels, metrics, title, description, width = 640, height, colours } = options;
  if (typeof Object(labels).n !== 'string') refuse(caller, 'labels', 'texts of a language, such as labelsEn', labels);
  for (const [name, text] of Object.entries({ title, description })) {
    if (text != null && typeof text !== 'string') refuse(caller, name, 'a text', text);
  }
  if (width !== 'container' && !isPixels(width, 200)) {
    refuse(caller, 'width', "a number of pixels from 200 to 4000, or 'container'", width);
  }
  if (height !== undefined && !isPixels(height, 40)) {
    refuse(caller, 'height', 'a number of pixels from 40 to 4000', height);
  }
  return {
    ...shown,
    labels,
    metrics,
    title,
    description,
    isFluid: width === 'container',
    width: width === 'container' ? 640 : width,
    height,
    colours: coloursOf(caller, colours),
  };
}

function isPixels(size: unknown, least: number): boolean {
  return typeof size === 'number' && size >= least && size <= 4000;
}

function coloursOf(caller: string, colours: Partial<ChartColours> | undefined): ChartColours {
  if (colours === undefined) return defaultColours;
  const known = Object.keys(defaultColours);
  for (const [name, colour] of Object.entries(Object(colours))) {
    const list: unknown[] = name === 'series' && Array.isArray(colour) ? Array.from(colour) : [colour];
    const isColour = list.length > 0 && list.every((each) => typeof each === 'string');
    if (!known.includes(name)) refuse(caller, 'colours', `an object of ${known.join(', ')}`, name);
    if (!isColour || Array.isArray(colour) !== (name === 'series')) {
      refuse(caller, `colours.${name}`, name === 'series' ? 'a list of colours of CSS' : 'a colour of CSS', colour);
    }
  }
  return { ...defaultColours, ...colours };
}

/** Whether it is as narrow as a phone. */
export function isNarrow({ width }: Drawing): boolean {
  return width < NARROW;
}

/** A text of the language with its parts filled in. */
export function say({ caller, labels }: Drawing, name: keyof ChartLabels, parts: Record<string, string> = {}): string {
  const phrase = labels[name];
  if (typeof phrase !== 'string') refuse(caller, `labels.${name}`, 'a text, as in labelsEn', phrase);
  return filled(phrase, parts);
}

/** What a metric is called, where its words are given. */
export function metricName({ metrics }: Drawing, id: string): string | undefined {
  const words = Object.values(Object(metrics) as object).find((each) => Object(each).id === id);
  const name: unknown = Object(words).name;
  return typeof name === 'string' ? name : undefined;
}
