import { type Draw, type Drawn, renderChart } from '../../charts/render-chart.js';
import { escaped, html, Markup } from './markup.js';

/** A chart on the page. */
export interface FigureRequest {
  readonly title: string;
  /** What there is to see. */
  readonly caption: string;
  /** The same for those who do not see it. @defaultValue what the chart says of itself */
  readonly description?: string;
  /** What its colours mean. */
  readonly key?: Markup | undefined;
  readonly draw: Draw | undefined;
  /** Width of the wide drawing, where it stands beside another one. */
  readonly wide?: number;
}

/** Widths that charts are drawn for: shrinking the wide one would make its text unreadable on a phone. */
export const WIDE = 980;
const NARROW = 350;

/** A chart in two widths, of which the page shows the one that fits; nothing when there is nothing to draw. */
export async function figure({
  title,
  caption,
  description,
  key,
  draw,
  wide = WIDE,
}: FigureRequest): Promise<Markup | undefined> {
  if (draw === undefined) return undefined;
  const drawings = [
    accessible(await renderChart(draw, wide), 'wide', title, description),
    accessible(await renderChart(draw, NARROW), 'narrow', title, description),
  ];
  return html`<figure>
<h3>${title}</h3>
${key}${drawings}
<figcaption>${caption}</figcaption>
</figure>
`;
}

/** A small chart that is as wide as a phone everywhere: several of them stand side by side where there is room. */
export async function smallFigure({
  title,
  name,
  caption,
  draw,
}: {
  readonly title: Markup;
  /** The title as text. */
  readonly name: string;
  readonly caption: string;
  readonly draw: Draw | undefined;
}): Promise<Markup | undefined> {
  if (draw === undefined) return undefined;
  return html`<figure>
<h3>${title}</h3>
${accessible(await renderChart(draw, NARROW), 'small', name)}
<figcaption>${caption}</figcaption>
</figure>
`;
}

/** The drawing as one image with a title; its size comes from the box it stands in. */
function accessible({ svg, description }: Drawn, kind: string, title: string, told = description): Markup {
  const [opening = '', viewBox = ''] = /^<svg [^>]*?viewBox="([^"]*)"[^>]*>/.exec(svg) ?? [];
  const [, , width = '0'] = viewBox.split(' ');
  const head =
    `<svg class="${kind}" viewBox="${viewBox}" width="100%" style="max-width:${width}px" role="img">` +
    `<title>${escaped(title)}</title><desc>${escaped(told)}</desc>`;
  // The parts of an image are not read out one by one; what Vega says about them would only be dead weight.
  const drawing = svg.slice(opening.length).replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '');
  return new Markup(head + drawing);
}
