import { labelsEn, labelsVi } from 'cx-metrics/charts';
import { Error as ERRORS, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

export { chart } from 'cx-metrics/charts';

/** What pictures say, by language. */
export const labels = { en: labelsEn, vi: labelsVi };

/** Renders a specification of Vega-Lite as SVG, whose texts take the colour of the page. */
export async function render(container: HTMLElement, spec: object): Promise<View> {
  const view = new View(parse(compile(spec as TopLevelSpec).spec), { renderer: 'svg', container, logLevel: ERRORS });
  await view.runAsync();
  return view;
}
