import { chart, labelsEn, labelsVi } from 'cx-metrics/charts';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

/** Draws a table of results into an element, as wide as is said. */
export async function draw(element, width, table, { words, metrics, locale }) {
  const labels = words.language === 'vi' ? labelsVi : labelsEn;
  const spec = chart(table, { words, labels, metrics, locale, width: Math.max(240, width), title: null });
  await new View(parse(compile(spec).spec), { renderer: 'svg' }).initialize(element).runAsync();
}
