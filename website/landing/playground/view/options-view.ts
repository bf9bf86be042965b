import type { InputOption } from 'cx-metrics/catalog/compute';
import { wayOf } from '../call/ways.js';
import { type Choosable, element, field, select, slot } from './element.js';
import { hoursView } from './hours-view.js';
import type { Page } from './page.js';
import { zoneField } from './zone-field.js';

/** Options that people look for; the others stand under "more". */
const MAIN = new Set([
  'preset',
  'definition',
  'measure',
  'direction',
  'average',
  'interval',
  'confidence',
  'calendar',
  'timeZone',
  'asOf',
  'period',
  'from',
  'to',
  'mode',
  'reopened',
  'target',
]);

/** Options of the chosen form: definition, interval, hours, period. */
export function optionsView(page: Page): { readonly root: HTMLElement; readonly update: () => void } {
  const root = element('div', { class: 'pg-options' });
  const show = slot(root);
  const update = () => {
    const { metric, way: key, language, options, hours, reading } = page.choice();
    const way = wayOf(metric, key);
    const population = Object.entries(options).filter(([, value]) => value === 'finite-population');
    show([metric, way.key, language, population, hours.isOn], () => optionsOf(page, way.options));
    for (const option of way.options) {
      const control = document.getElementById(`pg-option-${option.name}`) as HTMLInputElement | null;
      const typed = options[option.name] ?? '';
      if (control && option.name !== 'timeZone' && option.type !== 'calendar' && control.value !== typed)
        control.value = typed;
    }
    const zone = document.getElementById('pg-option-timeZone') as HTMLSelectElement | null;
    if (zone) zone.value = reading.zone;
  };
  return { root, update };
}

function optionsOf(page: Page, options: readonly InputOption[]): HTMLElement[] {
  const { page: says } = page.speech();
  if (options.length === 0) return [element('p', {}, says.noOptions)];
  const isMain = ({ name, required }: InputOption) => required || MAIN.has(name);
  const rank = ({ name, required }: InputOption) => (required ? -1 : [...MAIN].indexOf(name));
  const main = options.filter(isMain).sort((a, b) => rank(a) - rank(b));
  const more = options.filter((option) => !isMain(option));
  return [
    element('div', { class: 'pg-grid-small' }, ...main.flatMap((option) => controlsOf(page, option))),
    ...(more.length > 0
      ? [
          element(
            'details',
            { id: 'pg-more-options' },
            element('summary', {}, says.moreOptions(more.length)),
            element('div', { class: 'pg-grid-small' }, ...more.flatMap((option) => controlsOf(page, option))),
          ),
        ]
      : []),
  ];
}

/** The control of an option, and what belongs to it. */
function controlsOf(page: Page, option: InputOption): HTMLElement[] {
  const { name, type } = option;
  if (type === 'calendar') return [hoursView(page)];
  if (name === 'timeZone') return [zoneField(page, 'pg-option-timeZone')];
  const control = controlOf(page, option);
  if (type !== 'method' || page.choice().options[name] !== 'finite-population') return [control];
  const own = `${name}.population`;
  const { page: says } = page.speech();
  const size = field(
    `pg-option-${own}`,
    says.population,
    page.choice().options[own] ?? '',
    (value) => set(page, own, value),
    { inputmode: 'numeric' },
  );
  return [control, size];
}

function set(page: Page, name: string, value: string) {
  page.choose({ options: { ...page.choice().options, [name]: value } });
}

function controlOf(page: Page, option: InputOption): HTMLElement {
  const { page: says, optionName, optionHint, choiceName } = page.speech();
  const { name, type, required, choices, usual } = option;
  const id = `pg-option-${name}`;
  const value = page.choice().options[name] ?? '';
  const usualText =
    typeof usual === 'string' ? choiceName(usual) : usual === undefined || usual === null ? '' : String(usual);
  const change = (typed: string) => set(page, name, typed);
  const more = { title: optionHint(option), ...(required ? { 'aria-required': 'true' } : {}) };
  if (choices !== undefined || type === 'flag') {
    const first = usualText !== '' ? says.usual(usualText) : required ? says.choose : says.notSet;
    const own = (choices ?? ['true', 'false']).map(
      (each): Choosable => [
        String(each),
        type === 'choice' || type === 'method' ? choiceName(String(each)) : String(each),
      ],
    );
    return select(id, optionName(option), [['', first], ...own], value, change, more);
  }
  const isLatest = name === 'asOf' && required;
  const placeholder = isLatest
    ? says.asOfLatest
    : usualText !== ''
      ? says.usual(usualText)
      : type === 'instant'
        ? '2026-01-31'
        : '';
  return field(id, optionName(option), value, change, { ...more, placeholder }, '');
}
