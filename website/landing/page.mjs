import { existsSync } from 'node:fs';
import { npsFromCounts } from 'cx-metrics';
import { describeResult, formatResult, wordsEn, wordsVi } from 'cx-metrics/format';
import { nps as npsEn } from 'cx-metrics/format/en';
import { nps as npsVi } from 'cx-metrics/format/vi';
import { facts } from './facts.mjs';
import { en } from './text/en.mjs';
import { vi } from './text/vi.mjs';

/** @typedef {'en' | 'vi'} Language */
/** @typedef {ReturnType<typeof facts>} Facts */
/** @typedef {readonly [address: string, text: string]} Link */

/**
 * What the landing page says.
 * @typedef {object} LandingText
 * @property {string} title
 * @property {string} description
 * @property {string} heading
 * @property {(facts: Facts) => string} lead
 * @property {string} install
 * @property {(n: string) => string} figure
 * @property {string} try
 * @property {string} promise
 * @property {string} loading
 * @property {string} failed
 * @property {string} noScript
 * @property {string} why
 * @property {(facts: Facts) => readonly { name: string, text: string, link: Link }[]} reasons
 * @property {string} ways
 * @property {readonly { name: string, text: string, links: readonly Link[] }[]} entries
 * @property {string} sizes
 * @property {string} sizesText
 * @property {(bytes: number) => string} sizeUnit
 * @property {Readonly<Record<keyof Facts['sizes'], string>>} sizeNames
 */

/** @type {Readonly<Record<Language, LandingText>>} */
export const TEXTS = { en, vi };

/** The counts behind the first number of the page. */
const ANSWERS = { promoters: 172, passives: 96, detractors: 121 };

/**
 * What stands in `main` of the landing page.
 * @param {Language} language
 */
export function landingPage(language) {
  const text = TEXTS[language];
  const known = facts();
  // metrics and guides of the same language stand beside the landing page, files that pages load at the root
  const root = language === 'vi' ? '../' : './';
  return `<div class="landing">
<section class="landing-first">
<div>
<h1>${text.heading}</h1>
<p class="landing-lead">${text.lead(known)}</p>
<p class="landing-label" id="landing-install">${text.install}</p>
<pre class="landing-install" aria-labelledby="landing-install"><code>npm install cx-metrics</code></pre>
</div>
${figure(language, text)}
</section>
<section class="landing-playground" aria-labelledby="playground">
<h2 id="playground">${text.try}</h2>
<p>${text.promise}</p>
<noscript><p>${text.noScript}</p></noscript>
<div id="playground-room" data-failed="${text.failed}"><p>${text.loading}</p></div>
</section>
<section>
<h2 id="why">${text.why}</h2>
<div class="landing-cards">${text
    .reasons(known)
    .map(({ name, text: says, link }) => card(language, name, says, [link]))
    .join('')}</div>
</section>
<section>
<h2 id="ways">${text.ways}</h2>
<div class="landing-cards">${text.entries.map(({ name, text: says, links }) => card(language, name, says, links)).join('')}</div>
</section>
<section>
<h2 id="sizes">${text.sizes}</h2>
<p>${text.sizesText}</p>
<dl class="landing-sizes">${Object.entries(text.sizeNames)
    .map(([name, says]) => {
      const bytes = known.sizes[/** @type {keyof Facts['sizes']} */ (name)];
      return `<div><dt>${says}</dt><dd>${text.sizeUnit(bytes)}</dd></div>`;
    })
    .join('')}</dl>
</section>
</div>
<script type="module" src="${root}assets/playground/start.js"></script>`;
}

/**
 * A number of a survey, computed and told by the library when the page is built.
 * @param {Language} language
 * @param {LandingText} text
 */
function figure(language, text) {
  const result = npsFromCounts(ANSWERS);
  const words = language === 'vi' ? wordsVi : wordsEn;
  const locale = language === 'vi' ? 'vi-VN' : 'en-US';
  const metrics = { nps: language === 'vi' ? npsVi : npsEn };
  const value = formatResult(result, { words, locale, show: 'value' });
  const interval = formatResult(result, { words, locale, show: 'interval' });
  const sentence = describeResult(result, { words, metrics, locale, definition: 'none' });
  const code = `<span class="hl-imports">import</span> { npsFromCounts } <span class="hl-imports">from</span> <span class="hl-text">'cx-metrics'</span>;

npsFromCounts({
  promoters: ${ANSWERS.promoters},
  passives: ${ANSWERS.passives},
  detractors: ${ANSWERS.detractors},
});`;
  return `<figure class="landing-figure">
<figcaption>${text.figure(new Intl.NumberFormat(locale).format(result.n))}</figcaption>
<p class="landing-number">${value} <small>${interval}</small></p>
<p>${sentence}</p>
<pre><code>${code}</code></pre>
</figure>`;
}

/**
 * @param {Language} language
 * @param {string} name
 * @param {string} text
 * @param {readonly Link[]} links
 */
function card(language, name, text, links) {
  const all = links.map(([address, says]) => `<a ${placeOf(language, address)}>${says}</a>`).join('');
  return `<div class="landing-card"><h3>${name}</h3><p>${text}</p><p class="landing-links">${all}</p></div>`;
}

/**
 * A guide that there is in English only is linked as such.
 * @param {Language} language
 * @param {string} address
 */
function placeOf(language, address) {
  const [, guide] = /^guides\/(.*)\.html$/.exec(address) ?? [];
  const isThere = guide === undefined || existsSync(new URL(`../../docs/vi/${guide}.md`, import.meta.url));
  return language === 'en' || isThere ? `href="${address}"` : `href="../${address}" hreflang="en"`;
}
