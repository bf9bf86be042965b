import type { ChartColours, ChartOptions, ChartSpec } from 'cx-metrics/charts';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { language } from '../language/say.js';

/** A chart in a language, for a width, in the colours of the page. */
export type Draw = (look: ChartOptions) => ChartSpec;

/** Colours are variables of the page, so that one drawing serves light and dark. */
export const COLOURS: ChartColours = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  accent: 'var(--accent)',
  good: 'var(--good)',
  middle: 'var(--middle)',
  bad: 'var(--bad)',
  series: Array.from({ length: 6 }, (_, k) => `var(--series-${k + 1})`),
};

/** A chart that is drawn. */
export interface Drawn {
  readonly svg: string;
  /** What it says, for who cannot see it. */
  readonly description: string;
}

/** Draws a chart as SVG, as wide as is said in CSS pixels; its title is that of the page around it. */
export async function renderChart(draw: Draw, width: number): Promise<Drawn> {
  const { words, labels, locale } = language();
  const spec = draw({ words, labels, locale, width, title: null, colours: COLOURS });
  // what is only there to be pointed at would be dead weight where nothing answers
  const layer = spec.layer.filter(({ mark }) => mark.opacity !== 0);
  const { spec: compiled } = compile({
    ...spec,
    layer,
    config: { ...spec.config, font: 'inherit' },
  } as unknown as TopLevelSpec);
  const view = new View(parse(compiled), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, description: spec.description };
}
