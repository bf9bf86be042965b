import { chart, labelsEn, labelsVi } from 'cx-metrics/charts';
import { wordsEn, wordsVi } from 'cx-metrics/format';
import * as metricsEn from 'cx-metrics/format/en';
import * as metricsVi from 'cx-metrics/format/vi';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';

/** @typedef {import('../frame/words.mjs').Language} Language */

const OPTIONS = {
  en: { words: wordsEn, labels: labelsEn, metrics: metricsEn, locale: 'en-US', currency: 'USD' },
  vi: { words: wordsVi, labels: labelsVi, metrics: metricsVi, locale: 'vi-VN', currency: 'USD' },
};

/** Of the column of text, and of a phone: the page shows the one that fits. */
const WIDTHS = [
  ['wide', 640],
  ['narrow', 330],
];

/**
 * The picture of a result as SVG, in the colours of the page around it.
 * @param {import('./sample.mjs').Result} result
 * @param {Language} language
 * @returns {Promise<string>}
 */
export async function pictureOf(result, language) {
  const drawn = WIDTHS.map(async ([name, width]) => {
    const spec = chart(result, { ...OPTIONS[language], title: null, width: Number(width) });
    const view = new View(parse(compile(/** @type {never} */ (spec)).spec), { renderer: 'none' });
    const svg = await view.toSVG();
    view.finalize();
    return `<div class="${name}">${svg}</div>`;
  });
  return (await Promise.all(drawn)).join('');
}
