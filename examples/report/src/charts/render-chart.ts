import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { language } from '../language/say.js';

/** A chart for one width, in CSS pixels. */
export type Draw = (width: number) => TopLevelSpec;

/** Colours are variables of the page, so that one drawing serves light and dark. */
export const INK = 'var(--ink)';
export const MUTED = 'var(--muted)';
export const RULE = 'var(--rule)';
export const ACCENT = 'var(--accent)';
export const SERIES: readonly string[] = Array.from({ length: 6 }, (_, k) => `var(--series-${k + 1})`);
/** Classes of answers: also those who see red and green alike can tell them apart. */
export const TONES = { bad: 'var(--bad)', middle: 'var(--middle)', good: 'var(--good)' } as const;
/** How far a heat map goes towards the full colour: what it has on it in ink can be read on the deepest, light or dark. */
export const DEEPEST = 0.55;
/** A pattern that the page defines: laid over what is not complete. */
export const HATCH = 'url(#hatch)';

const CONFIG = {
  background: 'transparent',
  font: 'inherit',
  view: { stroke: null },
  axis: {
    labelColor: MUTED,
    titleColor: MUTED,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    gridColor: RULE,
    domain: false,
    ticks: false,
    labelPadding: 6,
    titlePadding: 8,
  },
  legend: {
    labelColor: INK,
    labelFontSize: 12,
    orient: 'top',
    direction: 'horizontal',
    title: null,
    symbolSize: 110,
    offset: 6,
  },
} as const;

/** How numbers on axes are written. */
function localeOf() {
  const parts = new Intl.NumberFormat(language().locale, { minimumFractionDigits: 1 }).formatToParts(12_345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { number: { decimal: sign('decimal'), thousands: sign('group'), grouping: [3], currency: ['', ''] } };
}

/** Draws a chart as SVG that takes the width of its box. */
export async function renderChart(spec: TopLevelSpec): Promise<string> {
  const { spec: compiled } = compile({ ...spec, config: { ...CONFIG, locale: localeOf() } } as TopLevelSpec);
  const view = new View(parse(compiled), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
