import { type MetricId, metricGroups, metricIds, metrics, type SearchTexts, searchMetrics } from 'cx-metrics/catalog';
import { loadVietnamese } from '../words/speech.js';
import { element } from './element.js';
import type { Page } from './page.js';

/** What is asked for most; the others follow by their groups. */
const OFTEN: readonly MetricId[] = [
  'nps',
  'csat',
  'ces',
  'ttr',
  'first-response-time',
  'sla-attainment',
  'churn-rate',
  'retention-cohorts',
  'repeat-purchase-rate',
  'conversion-rate',
];

/** The choice of a metric: a field to search in, with a list under it. */
export function metricView(page: Page): { readonly root: HTMLElement; readonly update: () => void } {
  const input = element('input', {
    id: 'pg-metric',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-controls': 'pg-metrics',
    'aria-autocomplete': 'list',
    'aria-describedby': 'pg-metric-hint',
  });
  const list = element('ul', { id: 'pg-metrics', role: 'listbox', hidden: true });
  const label = element('label', { for: 'pg-metric' });
  const hint = element('small', { id: 'pg-metric-hint' });
  const often = element('div', { class: 'pg-often', role: 'group' });
  const definition = element('p', { class: 'pg-definition' });
  const found = element('div', { class: 'unseen', role: 'status' });
  const root = element(
    'div',
    { class: 'pg-metric' },
    label,
    element('div', { class: 'pg-combobox' }, input, list),
    hint,
    often,
    definition,
    found,
  );

  let shown: readonly MetricId[] = [];
  let active = -1;
  let texts: readonly SearchTexts[] = [];
  // Vietnamese names are found on the English page too
  input.addEventListener('focus', async () => {
    texts = [(await loadVietnamese()).vi];
  });

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (id: MetricId) => {
    close();
    if (id !== page.choice().metric) page.chooseMetric(id);
    input.value = page.speech().nameOf(id);
  };
  const open = (words: string) => {
    const { nameOf, page: says } = page.speech();
    shown = words.trim() === '' ? allOf() : searchMetrics(words, { texts, limit: 30 }).map(({ id }) => id);
    const options = shown.map((id, k) => {
      const option = element(
        'li',
        { id: `pg-metrics-${k}`, role: 'option', 'aria-selected': 'false' },
        nameOf(id),
        element('small', {}, id),
      );
      option.addEventListener('pointerdown', (event) => event.preventDefault());
      option.addEventListener('click', () => choose(id));
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = shown.length === 0;
    list.setAttribute('aria-label', says.metric);
    input.setAttribute('aria-expanded', String(shown.length > 0));
    found.textContent = shown.length === 0 ? says.noMetric : says.metricsFound(shown.length);
    hint.textContent = shown.length === 0 ? says.noMetric : says.metricHint;
    move(-1, words.trim() === '' ? shown.indexOf(page.choice().metric) : shown.length > 0 ? 0 : -1);
  };
  const move = (_from: number, to: number) => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = to;
    const option = list.children[active];
    if (option === undefined) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  };

  input.addEventListener('input', () => open(input.value));
  input.addEventListener('click', () => {
    input.select();
    open('');
  });
  input.addEventListener('blur', () => {
    close();
    update();
  });
  input.addEventListener('keydown', (event) => {
    const last = shown.length - 1;
    if (event.key === 'Escape') {
      close();
      update();
    } else if (event.key === 'Enter') {
      const id = shown[active];
      if (!list.hidden && id !== undefined) choose(id);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (list.hidden) open('');
      else if (event.key === 'ArrowDown') move(active, active >= last ? 0 : active + 1);
      else move(active, active <= 0 ? last : active - 1);
    } else return;
    event.preventDefault();
  });

  function update() {
    const { nameOf, definitionOf, page: says } = page.speech();
    const { metric } = page.choice();
    label.textContent = says.metric;
    hint.textContent = says.metricHint;
    input.value = nameOf(metric);
    definition.textContent = `${definitionOf(metric)} `;
    const about = element('a', { href: aboutOf(metric, page.speech().language) }, says.about);
    definition.append(about);
    often.setAttribute('aria-label', says.often);
    often.replaceChildren(
      ...OFTEN.map((id) =>
        element(
          'button',
          { type: 'button', id: `pg-often-${id}`, 'aria-pressed': String(id === metric), onclick: () => choose(id) },
          shortOf(id, nameOf(id)),
        ),
      ),
    );
  }
  return { root, update };
}

/** The page of a metric, from the landing page of either language. */
function aboutOf(id: MetricId, language: string): string {
  const base = document.documentElement.dataset['base'] ?? './';
  return `${base}${language === 'vi' ? 'vi/' : ''}metrics/${id}.html`;
}

/** The common ones first, then all by their groups. */
function allOf(): MetricId[] {
  const byGroup = metricGroups.flatMap(({ id }) =>
    metrics.filter(({ group }) => group === id).map((each) => each.id as MetricId),
  );
  return [...new Set([...OFTEN, ...byGroup, ...metricIds])];
}

/** The abbreviation that people say, where the name has one. */
function shortOf(id: MetricId, name: string): string {
  const short: Partial<Record<MetricId, string>> = {
    nps: 'NPS',
    csat: 'CSAT',
    ces: 'CES',
    ttr: 'TTR',
    'first-response-time': 'FRT',
    'sla-attainment': 'SLA',
  };
  return short[id] ?? name;
}
