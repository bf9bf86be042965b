import { type Draw, renderChart } from '../charts/render-chart.js';
import { escaped, html, Markup } from './markup.js';

/** A chart on the page. */
export interface FigureRequest {
  readonly title: string;
  /** What there is to see. */
  readonly caption: string;
  /** The same for those who do not see it, where the caption does not say it all. */
  readonly description?: string;
  /** What its colours mean. */
  readonly key?: Markup | undefined;
  readonly draw: Draw | undefined;
}

/** Widths that charts are drawn for: shrinking the wide one would make its text unreadable on a phone. */
const WIDE = 980;
const NARROW = 350;

/** A chart in two widths, of which the page shows the one that fits; nothing when there is nothing to draw. */
export async function figure({
  title,
  caption,
  description = caption,
  key,
  draw,
}: FigureRequest): Promise<Markup | undefined> {
  if (draw === undefined) return undefined;
  const drawings = [
    accessible(await renderChart(draw(WIDE)), 'wide', title, description),
    accessible(await renderChart(draw(NARROW)), 'narrow', title, description),
  ];
  return html`<figure>
<h3>${title}</h3>
${key}${drawings}
<figcaption>${caption}</figcaption>
</figure>
`;
}

/** The drawing as one image with a title; its size comes from the box it stands in. */
function accessible(svg: string, kind: string, title: string, description: string): Markup {
  const [opening = '', viewBox = ''] = /^<svg [^>]*?viewBox="([^"]*)"[^>]*>/.exec(svg) ?? [];
  const [, , width = '0'] = viewBox.split(' ');
  const head =
    `<svg class="${kind}" viewBox="${viewBox}" width="100%" style="max-width:${width}px" role="img">` +
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`;
  // The parts of an image are not read out one by one; what Vega says about them would only be dead weight.
  const drawing = svg.slice(opening.length).replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '');
  return new Markup(head + drawing);
}
